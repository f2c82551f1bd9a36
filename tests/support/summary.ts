import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/core/calendar/day';
import { DEFAULT_SETTINGS, analyse, buildTracker, type TrackerRequest } from '../../src/core/plan-grid';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import type { SheetDrawing } from '../../src/core/workbook/drawing';
import { cellName } from '../../src/core/workbook/place';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel } from '../emulated-excel';
import { bookOf } from '../emulated-excel/testing/books';

export const TODAY: Day = { year: 2026, month: 11, day: 26 };
export const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));

const OWNERS = ['Ann', 'Bob', 'Cid', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal', 'Ivy', 'Joe', ''];
const DATES = ['June 2026', 'Oct 2026', 'Dec 2026', 'Jan 2027', 'Mar 2027', 'Ongoing'];

/** A small plan of two grids and eleven owners, with dates on both sides of today. */
export const PLAN = bookOf(
  {
    Plan: [
      ["'Action plan 2026/27"],
      ["'Planning grid 1: Getting things done"],
      ['Actions and milestones', 'By when', 'By whom'],
      ...OWNERS.map((owner, i) => [
        `'Do the thing called ${'abcdefghijk'.charAt(i)}${i}`,
        `'${DATES[i % DATES.length] ?? ''}`,
        owner,
      ]),
      [''],
      ["'Planning grid 2: Reviews"],
      ['Actions and milestones', 'By when', 'By whom'],
      ["'Review what Ann and Bob have done", "'Quarterly", 'Ann'],
      ["'Report to the board on all of it", "'Nov 2026", 'Bob'],
    ],
  },
  { today: TODAY },
).toXlsx();

export const drawingsOf = (
  workbook: WorkbookContents,
  request: Partial<TrackerRequest> = {},
): readonly SheetDrawing[] =>
  buildTracker(workbook, analyse(workbook, DEFAULT_SETTINGS, TODAY), {
    settings: DEFAULT_SETTINGS,
    today: TODAY,
    ...request,
  }).drawings;

/** Builds the tracker into a file, with its summary where that is asked for or there. */
export async function built(bytes: Uint8Array, request: Partial<TrackerRequest> = {}): Promise<Uint8Array> {
  const file = openXlsx(bytes);
  await file.draw(drawingsOf(await file.read(), request));
  return file.toBytes();
}

export const withSummary = (bytes: Uint8Array): Promise<Uint8Array> => built(bytes, { summary: 'asked for' });

/** A file after somebody worked on it in Excel. */
export async function worked(
  bytes: Uint8Array,
  work: (excel: EmulatedExcel) => void | Promise<void>,
): Promise<Uint8Array> {
  const excel = await EmulatedExcel.open(bytes, { today: TODAY });
  await work(excel);
  return excel.toXlsx();
}

/** Where a header of the tracker stands, by its letters; its rows begin in row 3. */
export async function letterOf(bytes: Uint8Array, header: string): Promise<string> {
  const sheet = (await openXlsx(bytes).read()).sheets.find(({ mark }) => mark === 'tracker');
  const cell = sheet?.rows
    .flatMap(({ row, cells }) => cells.map((one) => ({ row, ...one })))
    .find(({ text }) => text === header);
  return cell ? cellName(cell).replace(/\d+$/, '') : 'A';
}

/** The cells of the summary whose formulas give something else than the file says that they show. */
export async function stale(bytes: Uint8Array): Promise<string[]> {
  const contents = (await openXlsx(bytes).read()).sheets.find(({ mark }) => mark === 'summary');
  const excel = await EmulatedExcel.open(bytes, { today: TODAY });
  const sheet = excel.book.sheet(contents?.name ?? '');
  if (!contents || !sheet) throw new Error('There is no summary.');
  return contents.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value, formula }) => {
      if (formula === undefined) return [];
      const gives = sheet.valueAt(row, column);
      return gives === value ? [] : `${cellName({ row, column })}: ${value}, not ${gives} (${formula})`;
    }),
  );
} // prettier-ignore
