import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { doneTooSoon } from './done-too-soon';

const HEADER = ['Action', 'By when', 'By whom', 'Status', 'Start', 'Date completed'];
const row = (action: string, status: string, start: string, done = ''): CellInput[] =>
  [action, 'Sept 11', 'JCM', status, start, done]; // prettier-ignore
const today = { year: 2011, month: 6, day: 15 };

test.each<[string, CellInput[][], string[]]>([
  ['before it starts', [row('Agree it', 'Complete', '1 Sept 2011'), row('Open it', 'In progress', '1 Sept 2011')], ['D3: Complete']],
  ['it has started', [row('Agree it', 'Complete', '1 Jun 2011')], []],
  ['finished on a day to come', [row('Agree it', 'Complete', '1 Jun 2011', '22 July 2011'), row('Open it', 'Complete', '1 Jun 2011', '3 June 2011')], ['F3: 22 July 2011']],
  ['finished this month', [row('Agree it', 'Complete', '1 Jun 2011', 'June 2011')], []],
  ['a column of days on which it is to be finished', [row('Agree it', 'Complete', '', 'July 11'), row('Open it', 'Complete', '', 'Aug 11'), row('Run it', 'Complete', '', 'Sept 11')], []],
  ['withdrawn', [row('Agree it', 'Withdrawn', '1 Sept 2011')], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(doneTooSoon, workbook(sheet('S', [['Plan 2011/12'], HEADER, ...rows])), { today })).toEqual(findings);
}); // prettier-ignore

const FAR = ['Action', 'By when', 'By whom', 'Status', 'Progress'];
const stands = (action: string, by: string, status: string, progress = ''): CellInput[] => [action, by, 'JCM', status, progress]; // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['long before its date', [stands('Open it', '31 Jan 2012', 'Complete'), stands('Run it', 'Sept 11', 'In progress')], ['D3: Complete']],
  ['what was done is told', [stands('Open it', '31 Jan 2012', 'Complete', 'Opened on 1 June')], []],
  ['months before it', [stands('Open it', 'Oct 2011', 'Complete')], []],
  ['a stretch that has begun', [stands('Open it', 'May 11 – March 12', 'Complete')], []],
  ['many of them', [stands('Open it', '31 Jan 2012', 'Complete'), stands('Run it', '31 Jan 2012', 'Complete'), stands('Sell it', '31 Jan 2012', 'Complete')], []],
  ['each quarter', [stands('Open it', 'Quarterly', 'Complete')], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(doneTooSoon, workbook(sheet('S', [['Plan 2011/12'], FAR, ...rows])), { today })).toEqual(findings);
}); // prettier-ignore

test.each([
  ['Agreed by the Board on 10 November 2012', true],
  ['Published in March 2012', true],
  ['Held on 4 July 2011; report to follow', true],
  ['Draft circulated. Policy approved on 1 September 2011.', true],
  ['Contract signed on 3 May 2012', true],
  ['Service went live in October 2011', true],
  ['Agreed by the Board on 10 November 2010', false],
  ['Agreed to open on 10 November 2012', false],
  ['Contract signed; starts on 4 January 2012', false],
  ['Launched with an end in March 2012', false],
  ['Opening date agreed: 10 November 2012', false],
  ['Will be agreed on 10 November 2012', false],
  ['To be published in March 2012', false],
  ['Not yet started in May 2012', false],
  ['Venue agreed for the event in May 2012', false],
  ['Started in May', false],
  ['Is to be held in May 2012', false],
])('progress: "%s"', (progress, isTold) => {
  const plan = workbook(sheet('S', [['Plan 2011/12'], ['Action', 'By when', 'By whom', 'Progress'], ['Open it', 'Sept 11', 'JCM', progress]]));
  expect(saidBy(doneTooSoon, plan, { today })).toEqual(isTold ? [`D3: ${progress}`] : []);
}); // prettier-ignore
