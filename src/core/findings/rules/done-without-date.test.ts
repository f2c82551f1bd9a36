import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { doneWithoutDate } from './done-without-date';

const HEADER = ['Action', 'By when', 'By whom', 'Status', 'Date completed'];
const row = (action: string, status: string, done = ''): CellInput[] => [action, 'Sept 11', 'JCM', status, done];

test.each<[string, CellInput[][], string[]]>([
  ['one of three', [row('Agree it', 'Complete', '3 Jun 2011'), row('Build it', 'Complete', '4 Jul 2011'), row('Open it', 'Complete'), row('Run it', 'In progress')], ['D4: Complete']],
  ['all dated', [row('Agree it', 'Complete', '3 Jun 2011'), row('Build it', 'Complete', '4 Jul 2011'), row('Open it', 'In progress')], []],
  ['the status says when', [row('Agree it', 'Complete', '3 Jun 2011'), row('Build it', 'Complete', '4 Jul 2011'), row('Open it', 'Completed June 2011')], []],
  ['withdrawn', [row('Agree it', 'Complete', '3 Jun 2011'), row('Build it', 'Complete', '4 Jul 2011'), row('Open it', 'Withdrawn')], []],
  ['as many without as with', [row('Agree it', 'Complete', '3 Jun 2011'), row('Build it', 'Complete', '4 Jul 2011'), row('Open it', 'Complete'), row('Run it', 'Complete')], []],
  ['nobody gives dates', [row('Agree it', 'Complete'), row('Build it', 'Complete'), row('Open it', 'Complete')], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(doneWithoutDate, workbook(sheet('S', [HEADER, ...rows])))).toEqual(findings);
}); // prettier-ignore
