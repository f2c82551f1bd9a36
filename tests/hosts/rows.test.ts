import type { LeftRows } from '../../src/core/workbook/abilities';
import { excelWorkbook } from '../../src/hosts/excel';
import { type EmulatedExcel, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

const book = (): EmulatedExcel =>
  bookOf({
    Plan: [
      ['Actions', 'By when'],
      ['Write', 'May'],
      ['Send', 'June'],
      ['Ask', 'July'],
    ],
    Notes: [['x']],
  });

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What a host tells of rows that are left while something is done. */
async function leftWhile(act: (excel: EmulatedExcel) => Promise<void> | void): Promise<LeftRows[]> {
  const excel = book();
  const left: LeftRows[] = [];
  await inNode(excel, async () => {
    const end = await excelWorkbook().followRows((one) => left.push(one));
    await act(excel);
    await soon();
    await end();
    excel.type('Plan', 'A4', 'nobody hears');
    excel.select('Plan', 'A9');
    await soon();
  });
  expect([excel.refusals, excel.book.changes]).toEqual([[], []]);
  return left;
}

const row = (top: number, movedFrom?: number): LeftRows => ({
  sheet: 'Plan',
  top,
  bottom: top,
  moved: movedFrom === undefined ? [] : [{ after: 0, row: movedFrom }],
});

test.each<[string, (excel: EmulatedExcel) => Promise<void> | void, readonly LeftRows[]]>([
  ['a row that is written in and left', (excel) => { excel.type('Plan', 'A2', 'Rewrite'); excel.type('Plan', 'B2', 'Aug'); excel.select('Plan', 'A3'); }, [row(2)]],
  ['a row that is still being written in', (excel) => { excel.type('Plan', 'A2', 'Rewrite'); excel.select('Plan', 'B2'); }, []],
  ['what somebody else writes', (excel) => { excel.type('Plan', 'A2', 'Rewrite', 'Remote'); excel.select('Plan', 'A3'); }, []],
  ['rows that somebody else inserts above', (excel) => { excel.type('Plan', 'A2', 'Rewrite'); excel.moveRows('Plan', '1:1', 'Inserted', 'Remote'); excel.select('Plan', 'A9'); }, [row(3, 1)]],
  ['what Plan Grid writes', async (excel) => {
    const change = { place: { sheet: 'Plan', row: 2, column: 1 }, before: 'Write', after: 'Rewrite' };
    const takeBack = await excelWorkbook().change([change]);
    excel.select('Plan', 'A3');
    await takeBack();
    excel.book.changes.length = 0;
  }, []],
])('%s', async (_, act, expected) => {
  expect(await leftWhile(act)).toEqual(expected);
}); // prettier-ignore

/** What is selected before anybody has selected anything. */
const AT_FIRST = { sheet: 'Plan', row: 1, column: 1 };

test('where Excel refuses to let go of the handlers nothing is told and asked any more', async () => {
  const excel = book();
  const told: unknown[] = [];
  await inNode(excel, async () => {
    const workbook = excelWorkbook();
    const ends = [await workbook.followRows((one) => told.push(one)), await workbook.followSelection((one) => told.push(one))];
    for (const end of ends) {
      excel.resetCounts();
      excel.fault = { at: 'sync', nth: 0, code: 'GeneralException' };
      await expect(end()).rejects.toThrow('Excel had a problem of its own');
    }
    excel.resetCounts();
    excel.type('Plan', 'A2', 'Rewrite');
    excel.select('Plan', 'A9');
    await soon();
  });
  expect([told, excel.syncs]).toEqual([[AT_FIRST], 0]);
}); // prettier-ignore

test('handlers are taken away once no cell is being edited', async () => {
  const excel = book();
  const told: unknown[] = [];
  await inNode(excel, async () => {
    const end = await excelWorkbook().followSelection((one) => told.push(one));
    excel.startCellEdit();
    const ending = end();
    await soon();
    excel.endCellEdit();
    await ending;
    excel.select('Plan', 'A9');
    await soon();
  });
  expect(told).toEqual([AT_FIRST]);
});

test('while a row is written in Excel is asked nothing; once it is left, the name of its sheet', async () => {
  const excel = book();
  await inNode(excel, async () => {
    const end = await excelWorkbook().followRows(() => undefined);
    excel.resetCounts();
    excel.type('Plan', 'A2', 'Rewrite');
    excel.type('Plan', 'B2', 'Aug');
    excel.select('Plan', 'B2');
    await soon();
    expect(excel.syncs).toBe(0);
    excel.select('Plan', 'A3');
    await soon();
    expect(excel.syncs).toBe(1);
    await end();
  });
});

test('rows are read with two syncs; merged cells, which cost the user’s undo, aren’t asked for', async () => {
  const excel = book();
  sheetOf(excel, 'Plan').rowLook(3).isHidden = true;
  const read = (top: number, bottom?: number): Promise<unknown> =>
    inNode(excel, () => excelWorkbook().readRows('Plan', top, bottom));
  expect(await read(3, 3)).toMatchObject([{ row: 3, isHidden: true, cells: [{ column: 1, text: 'Send' }, { column: 2, text: 'June' }] }]); // prettier-ignore
  expect(excel.syncs).toBe(2);
  expect(excel.actions.join()).not.toMatch(/Merge/);
  expect(await read(3)).toMatchObject([{ row: 3 }, { row: 4 }]);
  expect(await read(9, 12)).toEqual([]);
  expect(await inNode(excel, () => excelWorkbook().readRows('Gone', 1, 2))).toBeUndefined();
  expect(excel.book.changes).toEqual([]);
});

test('of a protected sheet, too, it is told which rows are hidden', async () => {
  const excel = book();
  const plan = sheetOf(excel, 'Plan');
  plan.rowLook(3).isHidden = true;
  plan.isProtected = true;
  const { sheets } = await inNode(excel, () => excelWorkbook().read());
  expect(sheets[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([false, false, true, false]);
  expect(sheets[0]?.isProtected).toBe(true);
});
