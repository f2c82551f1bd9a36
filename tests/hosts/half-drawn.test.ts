import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { Cancelled, type Watch } from '../../src/core/workbook/watch';
import { excelWorkbook } from '../../src/hosts/excel';
import type { EmulatedExcel } from '../emulated-excel';
import { type SheetDescription, describeSheet, inNode } from '../emulated-excel';
import { ExcelError } from '../emulated-excel/errors';
import { bookOf } from '../emulated-excel/testing/books';

const TODAY = { year: 2026, month: 11, day: 22 };

const plan = (): Promise<EmulatedExcel> =>
  Promise.resolve(
    bookOf(
      {
        Plan: [
          ["'Action plan 2026/27"],
          ["'Planning grid 1: Getting things done"],
          ['Actions and milestones', 'By when', 'By whom'],
          ["'Write the report", "'May 2026", 'Ann'],
          ["'Review it quarterly", "'Quarterly", 'Bob'],
          ["'Send it", "'July 2026", 'Ann'],
        ],
      },
      { today: TODAY },
    ),
  );

/** Builds the tracker as the pane does. */
const build = (excel: EmulatedExcel, watch: Watch = {}): Promise<unknown> =>
  inNode(excel, async () => {
    const host = excelWorkbook();
    const workbook = await host.read(watch);
    const analysis = analyse(workbook, DEFAULT_SETTINGS, TODAY);
    const { drawings } = buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today: TODAY });
    return host.draw(drawings, watch);
  });

/** What must be right in the end; looks of a page that wasn't set may be lost. */
const essence = ({ cells, tables, validations, conditionalFormats, widths, names }: SheetDescription): unknown => ({
  ...{ tables, widths, names },
  validations: validations.map(({ source }) => source),
  // A rule that Excel made and didn't get its word for any more says nothing.
  rules: new Set(conditionalFormats.map(({ rule }) => rule).filter((rule) => rule.endsWith('"'))),
  cells: Object.fromEntries(
    Object.entries(cells).map(([name, { text, formula, link }]) => [name, { text, formula, link }]),
  ),
});

const namesOf = ({ book }: EmulatedExcel): string[] => book.sheets.map(({ name }) => name);
const trackerOf = async (excel: EmulatedExcel): Promise<unknown> => essence(await describeSheet(excel.book, 'Tracker'));

/** The plan isn't read twice: a sheet that was left half drawn is no part of it. */
async function isFinished(excel: EmulatedExcel, clean: EmulatedExcel): Promise<void> {
  const read = await inNode(excel, () => excelWorkbook().read());
  expect(read.sheets.filter(({ mark }) => mark === undefined).map(({ name }) => name)).toEqual(['Plan']);
  await build(excel);
  // Rows that the first build didn't come to are new to the second, which says so.
  expect(namesOf(excel).filter((name) => name !== 'Tracker changes')).toEqual(namesOf(clean));
  expect(await trackerOf(excel)).toEqual(await trackerOf(clean));
}

test('a sheet whose mark Excel refused goes again: the next build makes it', async () => {
  const clean = await plan();
  await build(clean);
  for (const nth of [1, 2]) {
    const excel = await plan();
    let added = 0;
    excel.book.beforeChange = (what) => {
      if (what === 'worksheet added') added++;
      if (what === 'name' && added === nth) throw new ExcelError('GeneralException');
    };
    await expect(build(excel)).rejects.toThrow('Excel had a problem of its own');
    excel.book.beforeChange = () => undefined;
    expect(namesOf(excel)).toEqual(['Plan', 'Tracker'].slice(0, nth));
    await isFinished(excel, clean);
  }
});

test('wherever the user cancels, the next build finishes it', async () => {
  const clean = await plan();
  const steps: string[] = [];
  await build(clean, { onStep: (step) => steps.push(step) });
  for (const step of new Set(steps)) {
    const excel = await plan();
    const stop = new AbortController();
    const watch = { signal: stop.signal, onStep: (words: string) => { if (words === step) stop.abort(); } }; // prettier-ignore
    await build(excel, watch).catch((error: unknown) => {
      if (!(error instanceof Cancelled)) throw error;
    });
    await isFinished(excel, clean);
  }
});

test('a printer that is missing and a view that cannot be frozen stop nothing', async () => {
  const excel = await plan();
  excel.book.beforeChange = (what) => {
    if (what === 'page layout' || what === 'frozen panes') throw new ExcelError('InvalidOperation');
  };
  await build(excel);
  const { frozen, print, tables } = await describeSheet(excel.book, 'Tracker');
  expect([frozen, print.orientation, tables.length]).toEqual([{ rows: 0, columns: 0 }, 'Portrait', 1]);
});

test('a marked sheet that was left empty is the one that the next build draws', async () => {
  const clean = await plan();
  await build(clean);
  const excel = await plan();
  excel.book.beforeChange = (what) => {
    if (what === 'values') throw new ExcelError('GeneralException');
  };
  await expect(build(excel)).rejects.toThrow('Excel had a problem of its own');
  excel.book.beforeChange = () => undefined;
  expect(namesOf(excel)).toEqual(['Plan', 'Tracker']);
  await isFinished(excel, clean);
});

test('a marked sheet in which somebody wrote is left, and another is made', async () => {
  const excel = await plan();
  excel.book.beforeChange = (what) => {
    if (what === 'values') throw new ExcelError('GeneralException');
  };
  await expect(build(excel)).rejects.toThrow('Excel had a problem of its own');
  excel.book.beforeChange = () => undefined;
  excel.type('Tracker', 'B2', 'Seen by Ann');
  await build(excel);
  expect(namesOf(excel).slice(0, 3)).toEqual(['Plan', 'Tracker', 'Tracker 2']);
  const { cells } = await describeSheet(excel.book, 'Tracker');
  expect(Object.values(cells).flatMap(({ text }) => (text === '' ? [] : text))).toEqual(['Seen by Ann']);
});
