import type { Highlight, HighlightLook } from '../../src/core/workbook/highlights';
import { type ExcelWorkbook, excelWorkbook } from '../../src/hosts/excel';
import { EmulatedExcel, type Sheet, type SheetDescription, describeSheet, inNode, shiftCells } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

const ERROR: HighlightLook = { name: 'error', fill: 'FFC7CE', ink: '9C0006', line: 'solid', isBold: true };
const WARNING: HighlightLook = { name: 'a "warning"', fill: 'FFEB9C', ink: '7F6000', line: 'dashed', isBold: false };
const NOTE: HighlightLook = { name: 'note', fill: 'DDEBF7', ink: '1F4E78', line: 'dotted', isBold: false };

const ROWS = [
  ['Actions', 'By when', 'By whom'],
  ['One', 'Aug 11', 'Ann'],
  ['Two', 46_000, ''],
  ['Three', '', 'Bob'],
];

const at = (sheet: string, row: number, column: number, look: HighlightLook = ERROR): Highlight => ({
  place: { sheet, row, column },
  look,
});

const workbook = <T>(excel: EmulatedExcel, work: (workbook: ExcelWorkbook) => Promise<T>): Promise<T> =>
  inNode(excel, () => work(excelWorkbook()));

const highlight = (excel: EmulatedExcel, ...highlights: Highlight[]): Promise<number> =>
  workbook(excel, (book) => book.highlight(highlights));

const clear = (excel: EmulatedExcel): Promise<number> => workbook(excel, (book) => book.clearHighlights());

const describeAll = ({ book }: EmulatedExcel): Promise<SheetDescription[]> =>
  Promise.all(book.sheets.map(({ name }) => describeSheet(book, name)));

/** A workbook with two sheets, with fills and conditional formats of the user's own. */
function plan(): EmulatedExcel {
  const excel = bookOf({ Plan: ROWS, "Ann's plan": ROWS });
  const sheet = sheetOf(excel, 'Plan');
  sheet.restyle({ top: 2, left: 1, bottom: 2, right: 3 }, { fill: 'FFFF00', isItalic: true }, { columns: false, rows: false }); // prettier-ignore
  for (const [kind, formula, id] of [['Custom', 'N("Plan Grid")=0', 'a'], ['Other', '', 'b'], ['CellValue', '"Ann"', 'twin'], ['Custom', '$B2=""', 'twin']] as const) // prettier-ignore
    sheet.rules.push({
      id, kind, formula,
      areas: [{ top: 1, left: 1, bottom: 9, right: 3 }],
      operator: 'EqualTo', formula2: undefined, text: '', look: { fill: '00FF00' }, stopsHere: id === 'a',
    }); // prettier-ignore
  return excel;
}

const rulesOf = (sheet: Sheet, isOurs: boolean): Sheet['rules'] =>
  sheet.rules.filter(({ formula }) => formula.includes('Plan Grid: ') === isOurs);

/** What our highlights are on a sheet: name and range of each. */
const shown = async (excel: EmulatedExcel, sheet = 'Plan'): Promise<string[]> =>
  (await describeSheet(excel.book, sheet)).conditionalFormats
    .filter(({ rule }) => rule.includes('Plan Grid: '))
    .map(({ rule, range }) => `${/Plan Grid: (.*)"\)/.exec(rule)?.[1] ?? ''} ${range}`);

test('a highlight has a fill, an ink and a line, and lies above the formats of the user', async () => {
  const excel = plan();
  expect(await highlight(excel, at('Plan', 2, 2), at('Plan', 3, 2, WARNING), at("Ann's plan", 4, 2, NOTE))).toBe(3);
  const { conditionalFormats } = await describeSheet(excel.book, 'Plan');
  const line = (words: string): Record<string, string> => ({ left: words, right: words, top: words, bottom: words });
  expect(conditionalFormats.filter(({ rule }) => rule.includes('Plan Grid: '))).toEqual([
    { range: 'B2', rule: 'Custom N("Plan Grid: error")=0', fill: 'FFC7CE', ink: '9C0006', isBold: true, lines: line('thin #9C0006') },
    { range: 'B3', rule: 'Custom N("Plan Grid: a ""warning""")=0', fill: 'FFEB9C', ink: '7F6000', isBold: false, lines: line('dashed #7F6000') },
  ]); // prettier-ignore
  expect(await shown(excel, "Ann's plan")).toEqual(['note B4']);
  const { rules } = sheetOf(excel, 'Plan');
  expect(rules.map(({ id }) => id).slice(2)).toEqual(['a', 'b', 'twin', 'twin']);
  expect(rules.slice(0, 2).every(({ stopsHere }) => !stopsHere)).toBe(true);
  expect(excel.refusals).toEqual([]);
});

test('highlighted and cleared, the workbook is as it was', async () => {
  const excel = plan();
  sheetOf(excel, 'Plan').merges = [{ top: 6, left: 1, bottom: 7, right: 2 }];
  sheetOf(excel, "Ann's plan").visibility = 'VeryHidden';
  const [before, rules] = [await describeAll(excel), [...sheetOf(excel, 'Plan').rules]];
  await highlight(excel, at('Plan', 2, 2), at('Plan', 6, 1), at('Plan', 30, 5, NOTE), at("Ann's plan", 4, 2, WARNING));
  expect(await describeAll(excel)).not.toEqual(before);
  expect(await clear(excel)).toBe(7);
  expect(await describeAll(excel)).toEqual(before);
  expect(sheetOf(excel, 'Plan').rules).toEqual(rules);
  expect(excel.book.changes.filter(({ what }) => what !== 'conditional format')).toEqual([]);
  expect(await clear(excel)).toBe(0);
});

test.each<[string, Highlight[], string[]]>([
  ['other highlights take the place of the first ones', [at('Plan', 4, 3, NOTE)], ['note C4']],
  ['none take them away', [], []],
  ['a cell in several: the first in the list', [at('Plan', 2, 2, NOTE), at('Plan', 2, 2), at('Plan', 2, 3)], ['error C2', 'note B2']],
  ['neighbours share a format', [at('Plan', 2, 2), at('Plan', 4, 2), at('Plan', 3, 2), at('Plan', 9, 9)], ['error B2:B4 I9']],
  ['sheets are found whatever their case', [at('PLAN', 2, 2)], ['error B2']],
])('%s', async (_, highlights, expected) => {
  const excel = plan();
  await highlight(excel, at('Plan', 2, 2), at('Plan', 2, 3, WARNING));
  await highlight(excel, ...highlights);
  expect((await shown(excel)).sort()).toEqual(expected);
  expect(rulesOf(sheetOf(excel, 'Plan'), false)).toHaveLength(4);
}); // prettier-ignore

test.each([
  ['its first cell', [at('Plan', 2, 2)]],
  ['any cell of it', [at('Plan', 3, 3)]],
  ['two cells of it', [at('Plan', 2, 3), at('Plan', 3, 2, WARNING)]],
])('merged cells are highlighted whole, by %s', async (_, highlights) => {
  const excel = plan();
  sheetOf(excel, 'Plan').merges = [{ top: 2, left: 2, bottom: 3, right: 3 }];
  expect(await highlight(excel, ...highlights)).toBe(4);
  expect(await shown(excel)).toEqual(['error B2:C3']);
});

test('found again after the user inserted rows, copied a cell and saved the file', async () => {
  const excel = plan();
  await highlight(excel, at('Plan', 2, 2), at('Plan', 3, 2));
  const sheet = sheetOf(excel, 'Plan');
  shiftCells(sheet, { top: 3, left: 1, bottom: 3, right: 16_384 }, 'Down');
  const [rule] = rulesOf(sheet, true);
  if (rule) sheetOf(excel, "Ann's plan").rules.push({ ...rule, id: 'copy' });
  const reopened = await EmulatedExcel.open(excel.toXlsx());
  expect(await clear(reopened)).toBe(6);
  expect(await shown(reopened)).toEqual([]);
  expect(await shown(reopened, "Ann's plan")).toEqual([]);
});

describe('where something is in the way, one sentence says so and nothing is changed', () => {
  const protect = (excel: EmulatedExcel, sheet: string): void => {
    sheetOf(excel, sheet).isProtected = true;
  };

  test.each<[string, (excel: EmulatedExcel) => void, Highlight[], string]>([
    ['a protected sheet', (excel) => { protect(excel, "Ann's plan"); }, [at('Plan', 3, 2), at("Ann's plan", 2, 2)], "The sheet 'Ann's plan' is protected."],
    ['highlights that stand on a protected sheet', (excel) => { protect(excel, 'Plan'); }, [at("Ann's plan", 2, 2)], "The sheet 'Plan' is protected."],
    ['a sheet that is gone', () => undefined, [at('Plan', 3, 2), at('Gone', 2, 2)], "There is no sheet 'Gone' any more."],
    ['a read-only workbook', (excel) => { excel.book.isReadOnly = true; }, [at('Plan', 3, 2)], 'Excel did not allow the change.'],
  ])('%s', async (_, prepare, highlights, words) => {
    const excel = plan();
    await highlight(excel, at('Plan', 2, 2, NOTE));
    prepare(excel);
    excel.resetCounts();
    await expect(highlight(excel, ...highlights)).rejects.toThrow(words);
    expect(excel.book.changes).toEqual([]);
    expect(await shown(excel)).toEqual(['note B2']);
  }); // prettier-ignore

  test('a protected sheet without highlights is in nobody’s way', async () => {
    const excel = plan();
    protect(excel, "Ann's plan");
    expect(await highlight(excel, at('Plan', 2, 2))).toBe(1);
    expect(await clear(excel)).toBe(1);
  });

  test('nor can highlights be taken from a protected sheet', async () => {
    const excel = plan();
    await highlight(excel, at('Plan', 2, 2));
    protect(excel, 'Plan');
    await expect(clear(excel)).rejects.toThrow("The sheet 'Plan' is protected.");
    expect(await shown(excel)).toEqual(['error B2']);
  });
});

test('5,000 highlights that touch nowhere take few syncs and little to send', async () => {
  const excel = bookOf(Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`Section ${i + 1}`, ROWS])));
  const looks = [ERROR, WARNING, NOTE];
  const highlights = Array.from({ length: 5_000 }, (_, i) =>
    at(`Section ${(i % 5) + 1}`, 3 + 2 * Math.floor(i / 5), 2 + (Math.floor(i / 5) % 7), looks[i % 3]),
  );
  expect(await highlight(excel, ...highlights)).toBe(5_000);
  expect(excel.syncs).toBeLessThanOrEqual(4);
  expect(Math.max(...excel.exchanges.map(({ bytesUp }) => bytesUp))).toBeLessThan(200_000);
  expect(excel.book.sheets.reduce((sum, { rules }) => sum + rules.length, 0)).toBeLessThanOrEqual(15);
  excel.resetCounts();
  expect(await highlight(excel, ...highlights.slice(1))).toBe(4_999);
  expect(excel.syncs).toBeLessThanOrEqual(4);
  expect(await clear(excel)).toBe(4_999);
  expect(excel.book.sheets.flatMap(({ rules }) => rules)).toEqual([]);
  expect([excel.refusals, excel.keptReferences]).toEqual([[], 0]);
});
