import { readFileSync } from 'node:fs';
import { type Day, parseIsoDay } from '../../src/core/calendar/day';
import { buildMeeting } from '../../src/core/meeting/build';
import type { MeetingRequest } from '../../src/core/meeting/request';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { readTracker } from '../../src/core/tracker/tracker-rows';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import { openXlsx } from '../../src/hosts/xlsx';
import { allDrawnInto, rowsOf, writtenInto } from './drawn';
import { type CellInput, oneGrid } from './workbooks';

/* Meetings over the tracker of a plan. */

export const day = (iso: string): Day => {
  const found = parseIsoDay(iso);
  if (!found) throw new Error(`${iso} is no day`);
  return found;
};

export const MEETING_PLAN: CellInput[][] = [
  ['Agree the new rooms with the landlord', 'May 11', 'JCM'],
  ['Train all staff who meet carers', 'Jul 11', 'PIO / SMO'],
  ['Report to the board', 'Monthly from May 11', 'SMO'],
  ['Write the strategy', 'Nov 11', 'JCM'],
  ['Keep the website up to date', 'Ongoing', 'JCM'],
  ['Close the old building', 'Mar 13', 'SMO'],
];

/** The plan's tracker, built over an earlier one where there is one. */
export const tracked = (plan: CellInput[][], before?: WorkbookContents): WorkbookContents => {
  const grid = oneGrid(plan);
  const book = before ? { ...before, sheets: [...grid.sheets, ...before.sheets.filter(({ mark }) => mark)] } : grid;
  return trackedOn(book, '2011-08-01');
};

const trackedOn = (book: WorkbookContents, iso: string): WorkbookContents => {
  const request = { settings: DEFAULT_SETTINGS, today: day(iso) };
  return allDrawnInto(book, buildTracker(book, analyse(book, DEFAULT_SETTINGS, request.today), request).drawings);
};

/** The tracker of a plan's file, built on a day ('2026-05-20'). */
export const trackedFile = async (path: string, iso: string): Promise<WorkbookContents> =>
  trackedOn(await openXlsx(new Uint8Array(readFileSync(path))).read(), iso);

/** Writes words into the tracker's row that bears a reference. */
export const filled = (book: WorkbookContents, ref: string, header: string, words: string): WorkbookContents => {
  const at = rowsOf(book, 'tracker', 'Ref').findIndex((row) => row['Ref'] === ref);
  return writtenInto(book, at + 2, header, words);
};

/** The workbook with the sheet of a meeting. */
export const held = (
  book: WorkbookContents,
  request: MeetingRequest,
  country?: 'England and Wales',
): WorkbookContents => {
  const tracker = readTracker(book, request.date, 28);
  if (!tracker) throw new Error('no tracker');
  return allDrawnInto(book, buildMeeting(book, tracker, request, country).drawings);
};

/** The rows of the last meeting sheet, by what stands under each header. */
export const meetingRows = (book: WorkbookContents): Record<string, string>[] =>
  rowsOf({ ...book, sheets: book.sheets.filter(({ mark }) => mark === 'meeting').slice(-1) }, 'meeting', 'Group');

/** The lines of the last meeting sheet: group, reference, what is said below the action, due. */
export const lines = (book: WorkbookContents): string[] =>
  meetingRows(book).map(
    (row) => [row['Group'], row['Ref'], ...(row['Action'] ?? '').split('\n').slice(1), row['Due']].filter((text) => text !== '').join(' | '),
  ); // prettier-ignore
/** The lines above the last meeting sheet's table. */
export const above = (book: WorkbookContents): string[] =>
  book.sheets
    .filter(({ mark }) => mark === 'meeting')
    .slice(-1)
    .flatMap(({ rows }) => rows.slice(0, 2).map(({ cells }) => cells[0]?.text ?? ''));
