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
