import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { columnByContents } from './column-by-contents';

const ROWS: CellInput[][] = [
  ['Offer a first visit within two weeks', 'May 2026', 'Clinic Lead'],
  ['Write to families who have waited', 'June 2026', 'Rota Manager'],
];

test.each<[string, CellInput[], string[]]>([
  ['dates', ['Action', 'Programme', 'Lead'], ['B1: Programme']],
  ['names', ['Action', 'By when', 'Developer'], ['C1: Developer']],
  ['posts below any header', ['Action', 'By when', 'Xyz'], ['C1: Xyz']],
  ['sentences', ['Our promise', 'By when', 'Lead'], ['A1: Our promise']],
  ['both', ['Action', 'Programme', 'Developer'], ['B1: Programme', 'C1: Developer']],
  ['headers that are known', ['Action', 'By when', 'By whom'], []],
  ['what is no owner', ['Action', 'By when', 'Venue'], []],
  ['a mere date right of the actions', ['Action', 'Date', 'Lead'], []],
  ['a target that is dates', ['Action', 'Target', 'Lead'], []],
  ['what was', ['Action', 'Date raised', 'Lead'], []],
])('%s', (_, header, findings) => {
  expect(saidBy(columnByContents, workbook(sheet('S', [header, ...ROWS])))).toEqual(findings);
});

test.each<[string, CellInput[], string[]]>([
  ['a mere date left of the actions', ['Date', 'Action', 'Lead'], ['A1: Date']],
  ['one that says by when', ['Due date', 'Action', 'Lead'], []],
])('%s', (_, header, findings) => {
  const rows = ROWS.map(([action = '', date = '', lead = '']) => [date, action, lead]);
  expect(saidBy(columnByContents, workbook(sheet('S', [header, ...rows])))).toEqual(findings);
});

test('a sheet that goes on from another', () => {
  const book = workbook(sheet('S', [['Action', 'By when', 'By whom'], ...ROWS]), sheet('T', ROWS));
  expect(saidBy(columnByContents, book)).toEqual(['A1: S']);
});

test.each<[string, CellInput[], CellInput[][], string[]]>([
  ['dates under another header', ['Date', 'Action', 'Exec Date', 'Lead'], [['1 May 2026', 'Open it', '3 June 2026', 'JCM'], ['1 May 2026', 'Close it', '3 July 2026', 'PIO'], ['8 May 2026', 'Move it', '4 July 2026', 'PIO']], ['A1: Date', 'C1: Exec Date']],
  ['the day of a board', ['Action', 'Board date', 'Lead'], [['Open it', '3 June 2026', 'JCM'], ['Close it', '3 July 2026', 'PIO']], ['B1: Board date']],
  ['two plain by-whens', ['Action', 'Deadline', 'Lead', 'Target date'], [['Open it', 'May 2026', 'JCM', 'June 2026'], ['Close it', 'May 2026', 'JCM', 'July 2026'], ['Move it', 'May 2026', 'JCM', 'July 2026']], ['D1: Target date']],
  ['one that is filled when it is done', ['Action', 'Target date', 'Lead', 'Completion date'], [['Open it', 'May 2026', 'JCM', 'June 2026'], ['Close it', 'May 2026', 'JCM'], ['Move it', 'May 2026', 'JCM']], []],
  ['a start', ['Action', 'Start', 'Timescale', 'Lead'], [['Open it', 'May 2026', 'Short', 'JCM'], ['Close it', 'May 2026', 'Long', 'JCM'], ['Move it', 'May 2026', 'Long', 'JCM']], []],
  ['one action for all rows', ['Action', 'By when', 'Lead', 'Stage of it'], [['Mend the park', 'May 2026', 'JCM', 'Survey of the paths'], ['Mend the park', 'June 2026', 'JCM', 'Tender to three firms'], ['Mend the park', 'July 2026', 'JCM', 'Gravel on the paths']], ['D1: Stage of it']],
  ['what is to be done beside what is not', ['Task', 'Detail', 'By when', 'Lead'], [['Good paths in the park', 'Agree the budget for it', 'May 2026', 'JCM'], ['Clean water for all', 'Write to the two firms', 'June 2026', 'JCM'], ['A safe school run', 'Publish the new times', 'July 2026', 'JCM']], ['B1: Detail']],
  ['two columns of actions', ['Immediate action', 'Longer term action', 'By when', 'Lead'], [['Cover it with mats', 'Rewire the stage', 'May 2026', 'JCM'], ['Order more of the salt', 'Resurface the path', 'June 2026', 'JCM'], ['Book the yearly service', 'Replace the boiler', 'July 2026', 'JCM']], ['A1: Immediate action']],
  ['how it is measured', ['Action', 'By when', 'Lead', 'Success criteria'], [['Good paths in the park', 'May 2026', 'JCM', 'Reduce falls by half'], ['Clean water for all', 'June 2026', 'JCM', 'Increase tests to ten'], ['A safe school run', 'July 2026', 'JCM', 'Reduce cars at the gate']], []],
  ['sentences as owners', ['Action', 'By when', 'Lead'], [['Open it', 'May 2026', 'This will be done once the new service has begun and money is there'], ['Close it', 'May 2026', 'It has to wait until after the spring, when the roof is dry again'], ['Move it', 'May 2026', 'No news of this since the meeting that was held in the old hall']], ['C1: Lead']],
])('a column that may be another: %s', (_, header, rows, findings) => {
  expect(saidBy(columnByContents, workbook(sheet('S', [header, ...rows])))).toEqual(findings);
}); // prettier-ignore
