import type { CellChange } from '../../src/core/workbook/changes';
import type { TakeBack } from '../../src/core/workbook/abilities';
import { excelWorkbook } from '../../src/hosts/excel';
import { type EmulatedExcel, type ExcelOptions, describeSheet, inNode, shiftCells } from '../emulated-excel';
import { ExcelError } from '../emulated-excel/errors';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

const DAY = 46_245;

/** A sheet with a cell of each kind in column B. */
function plan(options: ExcelOptions = {}): EmulatedExcel {
  const excel = bookOf({ Plan: [['Actions', 'By when']], Other: [['Words', 'here']] }, options);
  const sheet = sheetOf(excel, 'Plan');
  const cells = [
    ["'Agust 2026", 'General'], [DAY, 'd-mmm'], [1.1, '0.00'], ['=1+1', 'd-mmm'], ["'=not a formula", 'General'],
    ['11/12', '@'], ['one\r\ntwo', 'General'], ['=B2', 'General'], [true, 'General'],
  ] as const; // prettier-ignore
  cells.forEach(([value, format], i) => {
    if (format === '@') sheet.restyle({ top: i + 2, left: 2, bottom: i + 2, right: 2 }, { format }, { columns: false, rows: false }); // prettier-ignore
    sheet.enter(i + 2, 2, value);
    sheet.restyle({ top: i + 2, left: 2, bottom: i + 2, right: 2 }, { format, fill: 'FFFF00' }, { columns: false, rows: false }); // prettier-ignore
  });
  excel.resetCounts();
  return excel;
}

const change = (row: number, before: string, after: string, sheet = 'Plan'): CellChange => ({
  place: { sheet, row, column: 2 },
  before,
  after,
});

const write = (excel: EmulatedExcel, ...changes: CellChange[]): Promise<TakeBack> =>
  inNode(excel, () => excelWorkbook().change(changes));

const takenBack = (excel: EmulatedExcel, takeBack: TakeBack): Promise<number> => inNode(excel, takeBack);

/** What a cell of column B holds. */
const held = (excel: EmulatedExcel, row: number, sheet = 'Plan'): unknown => {
  const { value, formula, style } = sheetOf(excel, sheet).cell(row, 2) ?? { value: '', style: { format: '' } };
  return formula === undefined ? [value, style.format] : [`=${formula}`, style.format];
};

describe.each<[string, number, string, string, [string, string], [unknown, string]]>([
  ['a text', 2, 'Agust 2026', 'August 2026', ['August 2026', 'General'], ['Agust 2026', 'General']],
  ['a text emptied', 2, 'Agust 2026', '', ['', 'General'], ['Agust 2026', 'General']],
  ['a date that Excel made', 3, '11-Aug', 'Aug 11', ['Aug 11', '@'], [DAY, 'd-mmm']],
  ['a date emptied', 3, '11-Aug', '', ['', '@'], [DAY, 'd-mmm']],
  ['a number', 4, '1.10', '1.10', ['1.10', '@'], [1.1, '0.00']],
  ['a text that looks like a formula', 6, '=not a formula', '=SUM(A1)', ['=SUM(A1)', 'General'], ['=not a formula', 'General']],
  ['a cell formatted as text', 7, '11/12', '=2011/12', ['=2011/12', '@'], ['11/12', '@']],
  ['line breaks of either kind', 8, 'one\ntwo', "'quoted' ", ["'quoted' ", 'General'], ['one\r\ntwo', 'General']],
  ['line breaks in what is written', 8, 'one\r\ntwo', '+ a\r\n- b', ['+ a\r\n- b', 'General'], ['one\r\ntwo', 'General']],
  ['true', 10, 'TRUE', 'FALSE', ['FALSE', 'General'], [true, 'General']],
  ['an empty cell', 11, '', '-', ['-', 'General'], ['', 'General']],
])('%s', (_, row, before, after, written, restored) => {
  test('is written as text, and put back as it was', async () => {
    const excel = plan();
    const sheet = await describeSheet(excel.book, 'Plan');
    const takeBack = await write(excel, change(row, before, after));
    expect(held(excel, row)).toEqual(written);
    expect(excel.syncs).toBe(2);
    expect(await takenBack(excel, takeBack)).toBe(1);
    expect(held(excel, row)).toEqual(restored);
    expect(await describeSheet(excel.book, 'Plan')).toEqual(sheet);
    expect(excel.book.changesOutside('Plan')).toEqual([]);
    expect(excel.refusals).toEqual([]);
  });
}); // prettier-ignore

describe('all or none', () => {
  const fine = change(2, 'Agust 2026', 'August 2026');
  test.each<[string, (excel: EmulatedExcel) => void, CellChange[], string]>([
    ['a cell edited meanwhile', (excel) => { excel.type('Plan', 'B3', 'Sept 11'); }, [fine, change(3, '11-Aug', 'Aug 11')], 'The cell Plan!B3 shows something else'],
    ['a cell emptied meanwhile', (excel) => { excel.type('Plan', 'B3', ''); }, [fine, change(3, '11-Aug', 'Aug 11')], 'The cell Plan!B3 shows something else'],
    ['rows inserted meanwhile', (excel) => { shiftCells(sheetOf(excel, 'Plan'), { top: 3, left: 1, bottom: 3, right: 16_384 }, 'Down'); }, [fine, change(3, '11-Aug', 'Aug 11')], 'Check the plan again.'],
    ['a protected sheet', (excel) => { sheetOf(excel, 'Other').isProtected = true; }, [fine, change(1, 'here', 'there', 'Other')], "The sheet 'Other' is protected."],
    ['a sheet that is gone', () => undefined, [fine, change(1, 'here', 'there', 'Gone')], "There is no sheet 'Gone' any more."],
    ['a formula that shows a date', () => undefined, [fine, change(5, '2-Jan', '2 January')], 'The cell Plan!B5 holds a formula'],
    ['a formula that shows a text', () => undefined, [fine, change(9, 'Agust 2026', 'August 2026')], 'The cell Plan!B9 holds a formula'],
    ['a read-only workbook', (excel) => { excel.book.isReadOnly = true; }, [fine], 'Excel did not allow the change.'],
  ])('%s: nothing is written', async (_, prepare, changes, words) => {
    const excel = plan();
    prepare(excel);
    excel.resetCounts();
    await expect(write(excel, ...changes)).rejects.toThrow(words);
    expect(excel.book.changes).toEqual([]);
  }); // prettier-ignore

  test('Excel refuses in the middle: what was done before is put back', async () => {
    const excel = plan();
    const sheet = sheetOf(excel, 'Plan');
    const before = await describeSheet(excel.book, 'Plan');
    const enter = sheet.enter.bind(sheet);
    const entered = jest.spyOn(sheet, 'enter').mockImplementation((...cell) => {
      if (entered.mock.calls.length === 2) throw new ExcelError('AccessDenied');
      enter(...cell);
    });
    await expect(write(excel, change(3, '11-Aug', 'Aug 11'), change(4, '1.10', '1.10'))).rejects.toThrow(
      'did not allow',
    );
    expect(await describeSheet(excel.book, 'Plan')).toEqual(before);
  });

  test('Excel keeps something else than was written: all is put back', async () => {
    const excel = plan();
    const sheet = sheetOf(excel, 'Plan');
    const before = await describeSheet(excel.book, 'Plan');
    jest.spyOn(sheet, 'enter').mockImplementationOnce((row, column) => {
      sheet.put(row, column, { value: 'Corrected', style: sheet.styleAt(row, column) });
    });
    await expect(write(excel, change(2, 'Agust 2026', 'August 2026'), change(3, '11-Aug', 'Aug 11'))).rejects.toThrow(
      'Nothing was changed. Excel would not keep the text of the cell B2 as it is.',
    );
    expect(await describeSheet(excel.book, 'Plan')).toEqual(before);
  });
});

test.each(['refuse', 'misplace'] as const)('filtered rows get what was meant for them (%s)', async (filteredWrites) => {
  const excel = plan({ filteredWrites });
  const sheet = sheetOf(excel, 'Plan');
  sheet.filter = { area: { top: 1, left: 1, bottom: 10, right: 2 }, criteria: new Map([[1, ['11-Aug']]]) };
  for (const row of [2, 4, 5]) sheet.rowLook(row).isFilteredOut = true;
  sheet.rowLook(3).isHidden = true;
  const takeBack = await write(excel, change(2, 'Agust 2026', 'A'), change(3, '11-Aug', 'B'), change(4, '1.10', 'C'));
  expect([2, 3, 4].map((row) => sheet.valueAt(row, 2))).toEqual(['A', 'B', 'C']);
  expect(await takenBack(excel, takeBack)).toBe(3);
  expect([2, 3, 4].map((row) => sheet.valueAt(row, 2))).toEqual(['Agust 2026', DAY, 1.1]);
});

test('merged cells are written by their first cell', async () => {
  const excel = plan();
  const sheet = sheetOf(excel, 'Plan');
  sheet.merges = [{ top: 3, left: 2, bottom: 3, right: 4 }];
  const before = await describeSheet(excel.book, 'Plan');
  const takeBack = await write(excel, change(3, '11-Aug', 'Aug 11'));
  expect(held(excel, 3)).toEqual(['Aug 11', '@']);
  await takenBack(excel, takeBack);
  expect(await describeSheet(excel.book, 'Plan')).toEqual(before);
});

describe('taking back', () => {
  const both = [change(2, 'Agust 2026', 'August 2026'), change(3, '11-Aug', 'Aug 11')];
  test.each<[string, (excel: EmulatedExcel) => void, number, unknown[]]>([
    ['nothing happened since', () => undefined, 2, [['Agust 2026', 'General'], [DAY, 'd-mmm']]],
    ['a cell was edited since', (excel) => { excel.type('Plan', 'B3', 'Sept 11'); }, 1, [['Agust 2026', 'General'], ['Sept 11', '@']]],
    ['all were', (excel) => { excel.type('Plan', 'B2', ''); excel.type('Plan', 'B3', 'x'); }, 0, [['', 'General'], ['x', '@']]],
    ['the sheet was renamed', (excel) => { sheetOf(excel, 'Plan').name = 'Plan 2026'; }, 2, [['Agust 2026', 'General'], [DAY, 'd-mmm']]],
  ])('%s', async (_, happens, count, expected) => {
    const excel = plan();
    const takeBack = await write(excel, ...both);
    happens(excel);
    const sheet = excel.book.sheets[0]?.name ?? '';
    expect(await takenBack(excel, takeBack)).toBe(count);
    expect([held(excel, 2, sheet), held(excel, 3, sheet)]).toEqual(expected);
    expect(await takenBack(excel, takeBack)).toBe(0);
  }); // prettier-ignore

  test('the sheet was deleted', async () => {
    const excel = plan();
    const takeBack = await write(excel, ...both);
    excel.book.sheets = excel.book.sheets.slice(1);
    expect(await takenBack(excel, takeBack)).toBe(0);
  });

  test('the sheet was protected: one sentence, nothing written', async () => {
    const excel = plan();
    const takeBack = await write(excel, ...both);
    sheetOf(excel, 'Plan').isProtected = true;
    excel.resetCounts();
    await expect(takenBack(excel, takeBack)).rejects.toThrow("The sheet 'Plan' is protected.");
    expect(excel.book.changes).toEqual([]);
  });
});

test('of several changes of a cell the last is written, and the first state comes back', async () => {
  const excel = plan();
  const takeBack = await write(excel, change(3, '11-Aug', 'Aug 11'), change(3, '11-Aug', 'August 2011'));
  expect(held(excel, 3)).toEqual(['August 2011', '@']);
  expect(await takenBack(excel, takeBack)).toBe(1);
  expect(held(excel, 3)).toEqual([DAY, 'd-mmm']);
  expect(await takenBack(excel, await write(excel))).toBe(0);
});

test('3,000 cells that touch nowhere: few syncs, each of them small', async () => {
  const excel = bookOf({ Plan: [['Actions', 'By when']] });
  const sheet = sheetOf(excel, 'Plan');
  const changes = Array.from({ length: 3_000 }, (_, i) => {
    sheet.enter(2 * i + 2, 2, `before ${i}`);
    return change(2 * i + 2, `before ${i}`, `after ${i} ${'x'.repeat(200)}`);
  });
  const before = await describeSheet(excel.book, 'Plan');
  const takeBack = await write(excel, ...changes);
  expect(excel.syncs).toBeLessThanOrEqual(6);
  expect(await takenBack(excel, takeBack)).toBe(3_000);
  expect(Math.max(...excel.exchanges.map(({ bytesUp, bytesDown }) => Math.max(bytesUp, bytesDown)))).toBeLessThan(
    3_500_000,
  );
  expect(await describeSheet(excel.book, 'Plan')).toEqual(before);
  expect([excel.refusals, excel.keptReferences]).toEqual([[], 0]);
});
