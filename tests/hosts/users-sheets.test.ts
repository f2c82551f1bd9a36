import type { CellDrawing, ColumnDrawing, RowDrawing, SheetDrawing } from '../../src/core/workbook/drawing';
import type { DrawnSheet } from '../../src/core/workbook/host';
import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import { buildWorkbook } from '../support/xlsx/build-workbook';
import { sampleDrawing, sampleRow } from '../support/xlsx/sample-drawing';
import { EmulatedExcel, type SheetDescription, describeSheet, inNode } from '../emulated-excel';
import { parseArea } from '../emulated-excel/model/area';
import type { Change } from '../emulated-excel/model/changes';
import { sheetOf } from '../emulated-excel/testing/books';

/*
 * What people do to a sheet that Plan Grid made, and that both hosts leave as it is when they draw into it again: each
 * scene is drawn by both, and both must leave the same sheet.
 */

const TODAY = { year: 2026, month: 11, day: 22 };
const PLAN = buildWorkbook({ sheets: [{ name: 'Plan' }] });

const DRAW: Readonly<Record<string, (bytes: Uint8Array, drawings: readonly SheetDrawing[]) => Promise<Drawn>>> = {
  'an .xlsx file': async (bytes, drawings) => {
    const file = openXlsx(bytes);
    return { drawn: await file.draw(drawings), bytes: file.toBytes() };
  },
  'Excel': async (bytes, drawings) => {
    const excel = await EmulatedExcel.open(bytes, { today: TODAY });
    const drawn = await inNode(excel, () => excelWorkbook().draw(drawings));
    expect(excel.refusals).toEqual([]);
    return { drawn, bytes: excel.toXlsx() };
  },
}; // prettier-ignore

interface Drawn {
  readonly drawn: readonly DrawnSheet[];
  readonly bytes: Uint8Array;
}

/** A tracker of three rows, after its user had it open in Excel. */
async function edited(edit: (excel: EmulatedExcel) => void, drawing = sampleDrawing(3)): Promise<Uint8Array> {
  const file = openXlsx(PLAN);
  await file.draw([drawing]);
  const excel = await EmulatedExcel.open(file.toBytes(), { today: TODAY });
  edit(excel);
  return excel.toXlsx();
}

const EXISTING = { target: { kind: 'existing', name: 'Tracker' } } as const;
const again = (rows: number, more: Partial<SheetDrawing> = {}): SheetDrawing => sampleDrawing(rows, { ...EXISTING, ...more }); // prettier-ignore

/** The sheet as both hosts leave it: cells and tables must be the same. */
async function drawnByBoth(bytes: Uint8Array, ...drawings: SheetDrawing[]): Promise<SheetDescription> {
  const [file, excel] = await Promise.all(
    Object.values(DRAW).map(async (draw) => describeSheet((await draw(bytes, drawings)).bytes, 'Tracker', TODAY)),
  );
  if (!file || !excel) throw new Error('There are two hosts.');
  const common = ({ cells, tables, comments, merges, hidden, grouped, frozen, widths, names, print, visibility }: SheetDescription): unknown => ({ cells, tables, comments, merges, hidden, grouped, frozen, widths, names, print, visibility }); // prettier-ignore
  expect(common(excel)).toEqual(common(file));
  return file;
}

const shown = ({ cells }: SheetDescription, ...names: string[]): unknown[] => names.map((name) => cells[name]?.text);

/** A totals row below the three rows of a table. */
const addTotals = (excel: EmulatedExcel): void => {
  const sheet = sheetOf(excel, 'Tracker');
  excel.type('Tracker', 'A5', "'Total");
  excel.type('Tracker', 'D5', 3);
  const [table] = sheet.tables;
  if (!table) throw new Error('There is no table.');
  table.area = { ...table.area, bottom: 5 };
  table.hasTotals = true;
};

/** One more column of the table, which somebody added, its cells in the rows from 2 on. */
const addColumn = (excel: EmulatedExcel, header: string, ...cells: (string | number)[]): void => {
  const [table] = sheetOf(excel, 'Tracker').tables;
  if (table) table.area = { ...table.area, right: table.area.right + 1 };
  excel.type('Tracker', 'G1', header);
  cells.forEach((value, index) => {
    excel.type('Tracker', `G${index + 2}`, value);
  });
};
const MINE: ColumnDrawing = {
  header: 'Mine',
  kind: 'user-owned',
  width: 10,
  look: { format: 'general', wraps: false },
};
const KEPT: CellDrawing = { kind: 'kept' };
const withMine = (rows: number): Partial<SheetDrawing> => ({
  columns: [...sampleDrawing(0).columns, MINE],
  rows: Array.from({ length: rows }, (_, i) => ({ ...sampleRow(i + 1), cells: [...sampleRow(i + 1).cells, KEPT] })),
});

test('a table takes rows in before they are written: below it Excel may not, or fill them by itself (#3013, #6745)', async () => {
  const excel = await EmulatedExcel.open(await edited(() => undefined), { today: TODAY });
  await inNode(excel, () => excelWorkbook().draw([again(5)]));
  const isNew = ({ what, area }: Change): boolean => what === 'values' && (area?.bottom ?? 0) > 4;
  const grown = excel.book.changes.filter((change) => change.what === 'table resized' || isNew(change));
  expect(grown.map(({ what, area }) => [what, area?.bottom])).toEqual([
    ['table resized', 6],
    ['values', 6],
  ]);
});

test('a totals row moves down under the rows that are new', async () => {
  const sheet = await drawnByBoth(await edited(addTotals), again(5));
  expect(shown(sheet, 'A4', 'A5', 'A6', 'A7', 'D7', 'D5')).toEqual(['A3', 'A4', 'A5', 'Total', '3', '']);
  expect(sheet.tables).toMatchObject([{ range: 'A1:F7', hasTotals: true }]);
});

test('a totals row stays where it is without new rows', async () => {
  const sheet = await drawnByBoth(await edited(addTotals), again(3, { rows: [sampleRow(9), sampleRow(2), sampleRow(3)] })); // prettier-ignore
  expect(shown(sheet, 'A2', 'A5', 'D5')).toEqual(['A9', 'Total', '3']);
});

test('a table with totals takes in a column that is new', async () => {
  const extra: ColumnDrawing = { ...MINE, header: 'Extra', kind: 'drawn' };
  const rows = Array.from({ length: 4 }, (_, i): RowDrawing => ({ ...sampleRow(i + 1), cells: [...sampleRow(i + 1).cells, { kind: 'text', text: `X${i}` }] })); // prettier-ignore
  const sheet = await drawnByBoth(
    await edited(addTotals),
    again(4, { columns: [...sampleDrawing(0).columns, extra], rows }),
  );
  expect(shown(sheet, 'G1', 'G5', 'A6', 'D6')).toEqual(['Extra', 'X3', 'Total', '3']);
  expect(sheet.tables).toMatchObject([{ range: 'A1:G6', hasTotals: true }]);
});

const SAID = [
  { cell: 'B3', text: 'Ask Priya' },
  { cell: 'D4', text: 'By May' },
  { cell: 'I3', text: 'beside' },
  { cell: 'B12', text: 'below' },
];
const comment = (excel: EmulatedExcel, cell: string, text: string): void => {
  const area = parseArea(cell);
  if (area) sheetOf(excel, 'Tracker').comments.push({ area, text });
};
const said = Object.fromEntries(SAID.map(({ cell, text }) => [cell, text]));

test.each<[string, SheetDrawing]>([
  ['nothing changes', again(3)],
  ['rows are written over', again(3, { rows: [sampleRow(9), sampleRow(8), sampleRow(7)] })],
  ['rows are added', again(6)],
])('comments stay on their cells: %s', async (_, drawing) => {
  const bytes = await edited((excel) => {
    for (const { cell, text } of SAID) comment(excel, cell, text);
  });
  expect((await drawnByBoth(bytes, drawing)).comments).toEqual(said);
});

test('comments on a totals row move down with it', async () => {
  const bytes = await edited((excel) => {
    addTotals(excel);
    comment(excel, 'A4', 'the last row');
    comment(excel, 'D5', 'the total');
    comment(excel, 'I5', 'beside it');
  });
  const sheet = await drawnByBoth(bytes, again(5));
  expect(sheet.comments).toEqual({ A4: 'the last row', D7: 'the total', I5: 'beside it' });
});

test('columns that somebody hid stay hidden, and are written', async () => {
  const bytes = await edited((excel) => { sheetOf(excel, 'Tracker').columnLook(2).isHidden = true; }); // prettier-ignore
  const sheet = await drawnByBoth(bytes, again(4));
  expect([sheet.hidden, ...shown(sheet, 'B5')]).toEqual([['B'], 'Action 4']);
});

test.each([
  ['shown again', [2], ['C']],
  ['left hidden', [], ['B', 'C']],
])('hidden columns are read, and one of them is %s', async (_, columns, hidden) => {
  const bytes = await edited((excel) => { for (const column of [2, 3]) sheetOf(excel, 'Tracker').columnLook(column).isHidden = true; }); // prettier-ignore
  const excel = await EmulatedExcel.open(bytes, { today: TODAY });
  const read = [await openXlsx(bytes).read(), await inNode(excel, () => excelWorkbook().read())];
  expect(read.map(({ sheets }) => sheets.find(({ mark }) => mark === 'tracker')?.hiddenColumns)).toEqual([[2, 3], [2, 3]]); // prettier-ignore
  const drawing = again(3);
  const shows = drawing.columns.map((column, index) => ({ ...column, isShown: columns.includes(index + 1) }));
  expect((await drawnByBoth(bytes, { ...drawing, columns: shows })).hidden).toEqual(hidden);
});

test('a table that somebody moved goes on where it is', async () => {
  const rows = [1, 2, 3].map((i) => sampleRow(i));
  const bytes = await edited((excel) => { excel.type('Tracker', 'A1', 'Ann was here'); }, sampleDrawing(0, { origin: { row: 4, column: 3 }, rows })); // prettier-ignore
  const sheet = await drawnByBoth(bytes, again(4, { origin: { row: 4, column: 3 } }));
  expect([...shown(sheet, 'A1', 'C8'), sheet.tables[0]?.range]).toEqual(['Ann was here', 'A4', 'C4:H8']);
});

test('a table that somebody widened keeps their column, formulas and all, and new rows go on with its looks', async () => {
  const bytes = await edited((excel) => {
    addColumn(excel, 'Mine', '=A2="A1"', 'words', 7);
    sheetOf(excel, 'Tracker').restyle({ top: 2, bottom: 4, left: 7, right: 7 }, { fill: 'FFFF00' }, { columns: false, rows: false }); // prettier-ignore
  });
  const sheet = await drawnByBoth(bytes, again(0, withMine(5)));
  expect(sheet.cells['G2']).toMatchObject({ formula: 'A2="A1"', text: 'TRUE' });
  expect(shown(sheet, 'G1', 'G3', 'G4')).toEqual(['Mine', 'words', '7']);
  expect(sheet.cells['G6']).toMatchObject({ text: '', fill: 'FFFF00' });
  expect(sheet.tables).toMatchObject([{ range: 'A1:G6', columns: ['Ref', 'Action', 'Due', 'Status', 'State', 'Source', 'Mine'] }]); // prettier-ignore
});

test('what stands beside and below the table stays', async () => {
  const bytes = await edited((excel) => {
    excel.type('Tracker', 'I3', 'beside');
    excel.type('Tracker', 'B12', 'below');
    excel.type('Tracker', 'H12', '=1+1');
  });
  const sheet = await drawnByBoth(bytes, again(6));
  expect(shown(sheet, 'I3', 'B12', 'H12', 'A7')).toEqual(['beside', 'below', '2', 'A6']);
});

describe.each(Object.entries(DRAW))('%s', (name, draw) => {
  test.each<[string, (excel: EmulatedExcel) => void, Partial<SheetDrawing>, string]>([
    ['a note below', (excel) => { excel.type('Tracker', 'B5', 'below'); }, {}, 'Row 5, below it, holds something.'],
    ['a note below the totals', (excel) => { addTotals(excel); excel.type('Tracker', 'B6', 'below'); }, {}, 'Row 6, below it, holds something.'],
    ['a note beside, where a column is to come', (excel) => { excel.type('Tracker', 'G3', 'beside'); }, { ...withMine(3), columns: [...sampleDrawing(0).columns, { ...MINE, kind: 'drawn' }] }, 'Its next column, G, holds something in row 3.'],
  ])('the table does not grow over %s, and nothing is written', async (_, edit, more, words) => {
    await expect(draw(await edited(edit), [again(4, more)])).rejects.toThrow(words);
  }); // prettier-ignore

  test('a filter', async () => {
    const bytes = await edited((excel) => {
      const sheet = sheetOf(excel, 'Tracker');
      sheet.tables[0]?.filter.criteria.set(3, ['Complete']);
      sheet.rowLook(3).isFilteredOut = true;
    });
    if (name === 'Excel') {
      await expect(draw(bytes, [again(4)])).rejects.toThrow("The sheet 'Tracker' is filtered.");
      expect((await draw(bytes, [again(3)])).drawn).toEqual([{ name: 'Tracker', isChanged: false }]);
      return;
    }
    const sheet = await describeSheet((await draw(bytes, [again(4)])).bytes, 'Tracker');
    expect([...shown(sheet, 'A2', 'A3', 'A5'), sheet.tables[0]?.range]).toEqual(['A1', 'A2', 'A4', 'A1:F5']);
  });

  test('drawn twice, the second time changes nothing and says so', async () => {
    const sheets = [
      sampleDrawing(3),
      sampleDrawing(2, { mark: 'as built', target: { kind: 'new', name: 'Data' }, visibility: 'hidden' }),
    ];
    const first = await draw(PLAN, sheets);
    expect(first.drawn).toEqual([{ name: 'Tracker', isChanged: true }, { name: 'Data', isChanged: true }]); // prettier-ignore
    const second = await draw(first.bytes, [again(3), again(2, { target: { kind: 'existing', name: 'Data' } })].map((one, at) => ({ ...one, mark: sheets[at]?.mark ?? '' }))); // prettier-ignore
    expect(second.drawn).toEqual([{ name: 'Tracker', isChanged: false }, { name: 'Data', isChanged: false }]); // prettier-ignore
    expect(await describeSheet(second.bytes, 'Tracker')).toEqual(await describeSheet(first.bytes, 'Tracker'));
  });

  test('several sheets are all or none: what is in the way of one is found before anything is written', async () => {
    const bytes = await edited((excel) => { excel.type('Tracker', 'B5', 'below'); }); // prettier-ignore
    const other = sampleDrawing(2, { mark: 'changes', target: { kind: 'new', name: 'Changes' } });
    await expect(draw(bytes, [other, again(4)])).rejects.toThrow('cannot grow');
  });
});

test('every field of a drawing is drawn alike', async () => {
  const columns = sampleDrawing(0).columns.map((column, index) => ({
    ...column,
    ...(index > 1 && index < 5 && { outline: true }),
    ...(index === 3 && { isHidden: true }),
  }));
  const sheet = await drawnByBoth(
    PLAN,
    sampleDrawing(3, {
      columns,
      above: [{ row: 1, column: 1, text: 'A plan & its years', look: 'title' }],
      origin: { row: 2, column: 1 },
      frozen: { rows: 2, columns: 2 },
      visibility: 'hidden',
      print: {
        orientation: 'landscape',
        paper: 'A3',
        pagesWide: 1,
        atLeastPercent: 90,
        columns: { first: 0, last: 3 },
        header: { left: ['A plan & its years'], right: [{ field: 'today' }] },
        footer: { center: ['Page ', { field: 'page' }, ' of ', { field: 'pages' }] },
      },
    }),
  );
  expect(sheet).toMatchObject({
    visibility: 'Hidden',
    hidden: ['D'],
    grouped: ['C', 'D', 'E'],
    frozen: { rows: 2, columns: 2 },
    print: {
      pagesWide: 1,
      area: 'A:D',
      titleRows: '2:2',
      words: { leftHeader: 'A plan && its years', rightHeader: '&D', centerFooter: 'Page &P of &N' },
    },
  });
  expect(sheet.cells['A1']).toMatchObject({ text: 'A plan & its years', isBold: true, size: 14 });
});

test('a sheet of data has no table, no page and no looks', async () => {
  const { mark, target, origin, columns, frozen } = sampleDrawing(3);
  const rows = [
    ['A1', ''],
    ['', 'B2'],
    ['A3', 'B3'],
  ].map((texts): RowDrawing => ({
    cells: texts.map((text) => (text === '' ? { kind: 'empty' } : { kind: 'text', text })),
  }));
  const bare = { mark, target, origin, columns: columns.slice(0, 2), rows, frozen, visibility: 'hidden' } as const;
  const sheet = await drawnByBoth(PLAN, bare);
  expect([sheet.tables, sheet.print.titleRows, ...shown(sheet, 'A4')]).toEqual([[], undefined, 'A3']);
  expect(Object.keys(sheet.cells)).toEqual(['A1', 'B1', 'A2', 'B3', 'A4', 'B4']);
  expect(Object.values(sheet.cells).filter(({ isBold }) => isBold)).toEqual([]);
});
