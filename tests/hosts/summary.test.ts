import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel, type SheetDescription, describeSheet, inNode } from '../emulated-excel';
import { shiftCells } from '../emulated-excel/model/shift';
import { LAST_COLUMN } from '../emulated-excel/model/area';
import { PLAN, SAMPLE, TODAY, built, drawingsOf, letterOf, stale, withSummary, worked } from '../support/summary';

const summaryOf = (bytes: Uint8Array): Promise<SheetDescription> => describeSheet(bytes, 'Summary', TODAY);

async function inExcel(bytes: Uint8Array, summary: 'as it is' | 'asked for'): Promise<Uint8Array> {
  const excel = await EmulatedExcel.open(bytes, { today: TODAY });
  await inNode(excel, async () => {
    const host = excelWorkbook();
    await host.draw(drawingsOf(await host.read(), { summary }));
  });
  expect(excel.refusals).toEqual([]);
  return excel.toXlsx();
}

/** The text of a cell that stands so many columns to the right of the one that says something. */
function beside({ cells }: SheetDescription, label: string, right: number): string | undefined {
  const [name = 'A1'] = Object.entries(cells).find(([, { text }]) => text === label) ?? [];
  const letter = String.fromCharCode(name.charCodeAt(0) + right);
  return cells[`${letter}${name.slice(1)}`]?.text;
}

let first: Uint8Array;
beforeAll(async () => {
  first = await withSummary(PLAN);
});

test('both hosts draw the same page', async () => {
  const page = await summaryOf(first);
  const excel = await summaryOf(await inExcel(PLAN, 'asked for'));
  expect(excel.cells).toEqual(page.cells);
  expect(excel).toEqual(page);
  expect(page.charts.map(({ name }) => name)).toEqual(['Plan Grid by month', 'Plan Grid by owner']);
  expect(page.print).toMatchObject({ pagesWide: 1, pagesTall: 1, paper: 'A4' });
  expect(page.print.area).toMatch(/^A1:L\d+$/);
  expect(page.names).toEqual({ 'PlanGrid.Summary': 'Summary!$A$1 (hidden)' });
}); // prettier-ignore

test('what its cells show is what their formulas give', async () => {
  const sample = await withSummary(SAMPLE);
  expect(await stale(sample)).toEqual([]);
  const page = await summaryOf(sample);
  const states = [3, 4, 5, 6, 7, 8, 9, 10].map((right) => Number(beside(page, 'All actions and dates', right)?.replace('–', '0')));
  expect(states.reduce((sum, count) => sum + count, 0)).toBe(Number(beside(page, 'All actions and dates', 11)));
  expect(Number(beside(page, 'All actions and dates', 11))).toBeGreaterThan(20);
}); // prettier-ignore

test('no sheet of that name is made unless it is asked for', async () => {
  expect(drawingsOf(await openXlsx(PLAN).read()).map(({ mark }) => mark)).not.toContain('summary');
});

test('built again, nothing is written; with other words in the tracker it follows', async () => {
  expect(await built(first)).toEqual(first);
  const status = await letterOf(first, 'Status');
  const filled = await worked(first, (excel) => {
    excel.type('Tracker', `${status}3`, 'Complete');
    excel.type('Tracker', `${status}4`, 'Complete');
  });
  expect(beside(await summaryOf(filled), 'All actions and dates', 3)).toBe('2');
  const again = await built(filled);
  expect(await stale(again)).toEqual([]);
  const page = await summaryOf(again);
  expect(beside(page, 'All actions and dates', 3)).toBe('2');
  expect((await summaryOf(await inExcel(filled, 'as it is'))).cells).toEqual(page.cells);
});

test('an owner who comes has a line, and the chart reaches as far as the lines do', async () => {
  const before = await summaryOf(first);
  const lead = await letterOf(first, 'Lead');
  const renamed = await worked(first, (excel) => {
    for (const row of [5, 6, 7, 8]) excel.type('Tracker', `${lead}${row}`, 'Zadie Owens');
  });
  for (const bytes of [await built(renamed), await inExcel(renamed, 'as it is')]) {
    const page = await summaryOf(bytes);
    expect(beside(page, 'Zadie Owens', 11)).toBe('4');
    expect(page.charts).toHaveLength(2);
    expect(page.charts[1]?.over).toBe(before.charts[1]?.over);
    expect(await stale(bytes)).toEqual([]);
  }
});

describe('what people do to the page', () => {
  test('their words stay, beside ours and over ours', async () => {
    const edited = await worked(first, (excel) => {
      excel.type('Summary', 'A1', 'For the board');
      excel.type('Summary', 'N4', 'Seen by Ann');
      excel.type('Summary', 'A5', 'Late!');
    });
    for (const bytes of [await built(edited), await inExcel(edited, 'asked for')]) {
      const { cells } = await summaryOf(bytes);
      expect([cells['A1']?.text, cells['N4']?.text, cells['A5']?.text]).toEqual(['For the board', 'Seen by Ann', 'Late!']);
    }
  }); // prettier-ignore

  test('a label that somebody changed stays with the numbers that it stands beside', async () => {
    const owner = Object.entries((await summaryOf(first)).cells).find(([, { text }]) => text === 'By owner')?.[0] ?? 'A1';
    const line = Number(owner.slice(1)) + 1;
    const { cells } = await summaryOf(first);
    const [name = '', all] = [cells[`A${line}`]?.text, cells[`L${line}`]?.text];
    const lead = await letterOf(first, 'Lead');
    const edited = await worked(first, (excel) => {
      excel.type('Summary', `A${line}`, `${name} (Sarah)`);
      // Somebody else has more to do from now on.
      for (const row of [5, 6, 7, 8]) excel.type('Tracker', `${lead}${row}`, 'Zadie Owens');
    });
    const page = await summaryOf(await built(edited));
    expect(page.cells[`A${line}`]?.text).toBe(`${name} (Sarah)`);
    expect(page.cells[`M${line}`]?.text).toBe(name);
    expect(Number(page.cells[`L${line}`]?.text)).toBeLessThanOrEqual(Number(all));
    expect(Object.entries(page.cells).filter(([at, { text }]) => at.startsWith('M') && text === name)).toHaveLength(1);
    expect(await stale(await built(edited))).toEqual([]);
  }); // prettier-ignore

  test('rows that somebody put in between move the blocks, which are found again', async () => {
    const moved = await worked(first, (excel) => {
      const sheet = excel.book.sheet('Summary');
      const at = Object.values((sheet && [...sheet.rows]) ?? []).find(([, row]) => row.get(1)?.value === 'By grid')?.[0] ?? 1;
      if (sheet) shiftCells(sheet, { top: at, bottom: at + 1, left: 1, right: LAST_COLUMN }, 'Down');
      excel.type('Summary', `A${at}`, 'Grids, as agreed with the board');
    });
    const before = await summaryOf(moved);
    const after = await summaryOf(await built(moved));
    expect(Object.values(after.cells).filter(({ text }) => text === 'By grid')).toHaveLength(1);
    expect(after.cells).toEqual(before.cells);
    expect((await summaryOf(await inExcel(moved, 'as it is'))).cells).toEqual(before.cells);
  }); // prettier-ignore

  test('a block whose heading somebody changed is theirs', async () => {
    const edited = await worked(first, (excel) => {
      const sheet = excel.book.sheet('Summary');
      const at = [...(sheet?.rows ?? [])].find(([, row]) => row.get(1)?.value === 'By owner')?.[0] ?? 1;
      excel.type('Summary', `A${at}`, 'Who does what');
    });
    const { cells } = await summaryOf(await built(edited));
    expect(Object.values(cells).filter(({ text }) => text === 'By owner')).toEqual([]);
  });

  test('a sheet that somebody emptied is drawn anew, one that they made their own is left', async () => {
    const emptied = await worked(first, (excel) => {
      excel.book.sheet('Summary')?.rows.clear();
    });
    expect((await summaryOf(await withSummary(emptied))).cells['A5']?.text).toBe('Overdue now');
    const theirs = await worked(emptied, (excel) => {
      excel.type('Summary', 'A1', 'Our own');
    });
    const book = await openXlsx(await withSummary(theirs)).read();
    expect(book.sheets.filter(({ mark }) => mark === 'summary').map(({ name }) => name)).toEqual(['Summary', 'Summary 2']);
  }); // prettier-ignore
});

test('it is no part of a plan, even where its mark was lost', async () => {
  const book = await openXlsx(first).read();
  const unmarked = { ...book, sheets: book.sheets.map(({ mark, ...sheet }) => (mark === 'summary' ? sheet : { ...sheet, ...(mark !== undefined && { mark }) })) };
  expect(drawingsOf(unmarked)[0]?.rows).toHaveLength(drawingsOf(book)[0]?.rows.length ?? 0);
}); // prettier-ignore
