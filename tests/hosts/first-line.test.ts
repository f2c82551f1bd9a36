import { Session } from '../../src/app/session';
import { build } from '../../src/app/sheets';
import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel, describeSheet, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

/* What is late and what is next, beside the tracker's title: it follows what people fill in, without the add-in. */

const CALL = { today: { year: 2011, month: 9, day: 15 } };
const planOf = (title: string): EmulatedExcel =>
  bookOf({
    Grid: [
      [title],
      ['Planning grid 1: Access 2011-14'],
      [],
      ['Actions and milestones', 'By when', 'By whom'],
      ['Agree the new rooms', 'May 11', 'JCM'],
      ['Train all staff', 'July 2011', 'SMO'],
      ['Write the strategy', '30 September 2011', 'JCM'],
      ['Close the old building', 'March 2013', 'SMO'],
      ['Keep the website', 'Ongoing', 'SMO'],
    ],
  });

async function tracked(title: string): Promise<{ excel: EmulatedExcel; said: () => string }> {
  const file = openXlsx(planOf(title).toXlsx());
  await build(new Session(file), CALL);
  const excel = await EmulatedExcel.open(file.toBytes(), CALL);
  return { excel, said: () => sheetOf(excel, 'Tracker').textAt(1, 8) };
}

test('it follows Status and Agreed date', async () => {
  const { excel, said } = await tracked('Safer Northmere Partnership');
  const sheet = sheetOf(excel, 'Tracker');
  const steps: string[] = [said()];
  const enter = (row: number, column: number, value: string): void => {
    sheet.enter(row, column, value);
    steps.push(said());
  };
  enter(3, 6, 'Complete');
  enter(4, 4, '2012-01-31');
  enter(5, 6, 'Withdrawn');
  enter(4, 6, 'Complete');
  enter(6, 6, 'Complete');
  expect(steps).toEqual([
    '2 overdue, 1 due soon, next 30 Sep 2011',
    '1 overdue, 1 due soon, next 30 Sep 2011',
    '0 overdue, 1 due soon, next 30 Sep 2011',
    '0 overdue, 0 due soon, next 31 Jan 2012',
    '0 overdue, 0 due soon, next 31 Mar 2013',
    '0 overdue, 0 due soon',
  ]);
});

test('Excel draws the same', async () => {
  const excel = planOf('Safer Northmere Partnership');
  const made = await EmulatedExcel.open(excel.toXlsx(), CALL);
  await inNode(made, () => build(new Session(excelWorkbook()), CALL));
  const { excel: other } = await tracked('Safer Northmere Partnership');
  expect(await describeSheet(made.toXlsx(), 'Tracker')).toEqual(await describeSheet(other.toXlsx(), 'Tracker'));
  expect(sheetOf(made, 'Tracker').textAt(1, 8)).toBe('2 overdue, 1 due soon, next 30 Sep 2011');
});

test('a title that needs the room itself has it; who took the line out is left in peace', async () => {
  const long = 'Safer and Stronger Northmere and Backwater Communities Partnership';
  expect((await tracked(long)).said()).toBe('');
  const { excel } = await tracked('Safer Northmere Partnership');
  sheetOf(excel, 'Tracker').enter(1, 8, '');
  sheetOf(excel, 'Tracker').enter(3, 6, 'Complete');
  const file = openXlsx(excel.toXlsx());
  await build(new Session(file), { today: { ...CALL.today, day: 20 } });
  expect(sheetOf(await EmulatedExcel.open(file.toBytes(), CALL), 'Tracker').textAt(1, 8)).toBe('');
});
