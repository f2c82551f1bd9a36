import { headsOtherTable, nearHeader } from './other-tables';

const row = (headers: string) => new Map(headers.split(' | ').map((text, column) => [column, { text }]));

test.each([
  [true, 'Name | Telephone | Email'],
  [true, 'Funding source | Amount'],
  [true, 'Indicator | Baseline | 2011/12 | 2012/13'],
  [true, 'Risk | Likelihood | Impact | Mitigation'],
  [true, 'Ref | Indicator | Definition | 2025/26 outturn | 2026/27 target | Frequency'],
  [true, 'No. | Risk | Consequence | Likelihood | Impact | Score'],
  [false, 'Name'],
  [false, 'Agree the budget | Sept 11 | JCM'],
  [false, 'Signed | Sept 11 | JCM | PIO | SMO'],
  [false, 'Name | Set the target for all services that are new'],
])('heads another table (%s): %s', (isOther, headers) => {
  expect(headsOtherTable(row(headers))).toBe(isOther);
});

test.each([
  ['Theme | Deadline | Lead', 'action'],
  ['By when | By whom', 'action'],
  ['Task | Team', 'by-when, perhaps'],
  ['Initiative | Target | Team', 'by-when, perhaps'],
  ['Action | By when | By whom', undefined],
  ['Name | Telephone', undefined],
  ['Action | Cost', undefined],
  ['Risk | Action | Owner', undefined],
  ['Owner | Task | Sum of hours', undefined],
  ['Meeting | Date | Lead', undefined],
  ['Lead | Agree the contract with all of the providers | Action', undefined],
])('%s lacks %s', (headers, missing) => {
  const near = nearHeader(row(headers));
  expect(near && `${near.missing}${near.isPlain ? '' : ', perhaps'}`).toBe(missing);
});
