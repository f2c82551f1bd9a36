import { type CellInput, contextOf, planOf } from '../../../tests/support/workbooks';
import { type Acceptance, acceptancesOf } from './acceptances';
import { checkPlan } from './check-plan';
import { noDate } from './rules/no-date';
import type { Finding } from './types';

const ON = { year: 2011, month: 6, day: 15 };
type Rows = readonly (readonly CellInput[])[];
const check = (rows: Rows, acceptances: readonly Acceptance[] = []): Finding[] =>
  checkPlan(contextOf(planOf(rows)), acceptances, [noDate]);
const acceptAll = (rows: Rows): Acceptance[] =>
  check(rows).flatMap((one) => acceptancesOf(one, 'Agreed by the Board', ON));
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ place, accepted, lapsed }) => `${place.row}: ${accepted ? 'accepted' : lapsed ? 'lapsed' : 'open'}`);

const AGREE = ['Agree it', 'tbc', 'JCM'];
const OPEN = ['Open it', 'Sept 11', 'JCM'];

test('an acceptance holds in its cell, with the reason and the day', () => {
  const [finding] = check([AGREE], acceptAll([AGREE]));
  expect(finding?.accepted).toMatchObject({ reason: 'Agreed by the Board', on: ON, rows: [{ rule: 'no-date' }] });
  expect(finding?.lapsed).toBeUndefined();
});

test('it follows its row when rows are inserted above', () => {
  expect(told(check([OPEN, OPEN, AGREE], acceptAll([AGREE])))).toEqual(['6: accepted']);
});

test('it lapses when the cell, or the action, changes', () => {
  const acceptances = acceptAll([AGREE]);
  expect(told(check([['Agree it', 'To be added', 'JCM']], acceptances))).toEqual(['4: lapsed']);
  expect(told(check([['Agree all of it', 'tbc', 'JCM']], acceptances))).toEqual(['4: lapsed']);
  expect(check([['Agree it', 'To be added', 'JCM']], acceptances)[0]?.lapsed?.reason).toBe('Agreed by the Board');
});

const rowsOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ rows, accepted }) => `${rows.map(({ place }) => place.row).join(' and ')}: ${accepted ? 'accepted' : 'open'}`); // prettier-ignore

test('several rows that say the same are accepted at once, and a row that joins them later is not', () => {
  const acceptances = acceptAll([AGREE, AGREE]);
  expect(acceptances).toHaveLength(2);
  expect(rowsOf(check([AGREE, AGREE], acceptances))).toEqual(['4 and 5: accepted']);
  expect(rowsOf(check([AGREE, OPEN, AGREE, AGREE], acceptances))).toEqual(['4 and 6: accepted', '7: open']);
});

test('of two rows that say the same, one acceptance holds for one: that of its own cell', () => {
  const [, second] = acceptAll([AGREE, AGREE]);
  expect(rowsOf(check([AGREE, AGREE], second ? [second] : []))).toEqual(['4: open', '5: accepted']);
});

test('it never holds for another rule or on another sheet', () => {
  const [acceptance] = acceptAll([AGREE]);
  const changed = (changes: Partial<Acceptance>) =>
    told(check([AGREE], acceptance ? [{ ...acceptance, ...changes }] : []));
  expect(changed({ rule: 'no-owner' })).toEqual(['4: open']);
  expect(changed({ place: { sheet: 'Grid 2', row: 4, column: 2 } })).toEqual(['4: open']);
});
