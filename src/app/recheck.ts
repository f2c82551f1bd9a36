import { analyseBy } from '../core/analysis';
import { RULES } from '../core/findings/rules';
import type { Finding } from '../core/findings/types';
import type { LeftRows, ReadingRows, Stretch } from '../core/workbook/abilities';
import type { RowContents, SheetContents, WorkbookContents } from '../core/workbook/contents';
import type { WorkbookHost } from '../core/workbook/host';
import type { Reading, Session } from './session';

/** What became of rows that their author left. */
export interface Rechecked extends Stretch {
  readonly sheet: string;
  /** What is found in them and was not before. */
  readonly fresh: readonly Finding[];
  /** How many findings of theirs have gone. */
  readonly gone: number;
}

/**
 * Checks rows again that their author has left, in the plan as it was read last: only they are read, or what stands below
 * where rows came or went. Nothing is written. @returns 'as before' where they say what they said, and where merged cells
 * or tables may stand elsewhere; 'later' where a command was begun meanwhile, or the plan has been read since: they are to
 * be asked about again. @throws HostProblem
 */
export async function recheckRows(
  session: Session<WorkbookHost & ReadingRows>,
  left: LeftRows,
): Promise<Rechecked | 'as before' | 'later'> {
  const before = session.last;
  // What a command reads meanwhile is newer than this.
  const isTooLate = (): boolean => session.last !== before || session.isBusy;
  const sheet = before?.workbook.sheets.find(({ name }) => name === left.sheet);
  if (isTooLate()) return 'later';
  if (!before || !sheet || sheet.mark !== undefined) return 'as before';
  const movedFrom = movedSince(before.workbook, left);
  if (mayHaveMoved(sheet, movedFrom)) return 'as before';
  const [top, bottom] = movedFrom === undefined ? [left.top, left.bottom] : [Math.min(left.top, movedFrom), undefined];
  const rows = await session.host.readRows(sheet.name, top, bottom);
  if (isTooLate()) return 'later';
  if (!rows) return 'as before';
  const isIn = ({ row }: RowContents): boolean => row >= top && row <= (bottom ?? Infinity);
  if (JSON.stringify(rows) === JSON.stringify(sheet.rows.filter(isIn))) return 'as before';
  const replaced = [...sheet.rows.filter((row) => !isIn(row)), ...rows].sort((a, b) => a.row - b.row);
  const sheets = before.workbook.sheets.map((one) => (one === sheet ? { ...sheet, rows: replaced } : one));
  const workbook = { ...before.workbook, sheets };
  const analysis = analyseBy(RULES, workbook, before.settings, before.today);
  if (analysis.plan.grids.length === 0) return 'as before';
  session.last = { ...before, workbook, analysis };
  return { sheet: left.sheet, top: left.top, bottom: left.bottom, ...compared(before, session.last, left, movedFrom) };
}

/** The first row of those that stand elsewhere than when the workbook was read; undefined where none does. */
function movedSince({ reading = 0 }: WorkbookContents, { moved }: LeftRows): number | undefined {
  const rows = moved.flatMap(({ after, row }) => (after >= reading ? row : []));
  return rows.length > 0 ? Math.min(...rows) : undefined;
}

const mayHaveMoved = ({ merges, tables }: SheetContents, from: number | undefined): boolean =>
  from !== undefined && [...merges, ...tables.map(({ range }) => range)].some(({ bottom }) => bottom >= from);

/** Findings are the same where they say the same of the same words; where rows stand elsewhere, the sheet's are counted. */
function compared(
  before: Reading,
  now: Reading,
  { sheet, top, bottom }: LeftRows,
  movedFrom: number | undefined,
): Pick<Rechecked, 'fresh' | 'gone'> {
  const [first, last] = movedFrom === undefined ? [top, bottom] : [1, Infinity];
  /** Once for each row that a finding is about. */
  const said = ({ analysis }: Reading): { key: string; row: number; finding: Finding }[] =>
    analysis.findings.flatMap((finding) => {
      const { rule, words, place, places = [place], accepted } = finding;
      const own = accepted ? [] : places.filter((one) => one.sheet === sheet && one.row >= first && one.row <= last);
      return own.map(({ row }) => ({ key: `${rule} ${words}`, row, finding }));
    });
  const saidNow = said(now);
  const [was, is] = [countBy(said(before)), countBy(saidNow)];
  const fresh = saidNow.flatMap(({ key, row, finding }) =>
    row >= top && row <= bottom && (is.get(key) ?? 0) > (was.get(key) ?? 0) ? finding : [],
  );
  const gone = [...was].reduce((sum, [key, times]) => sum + Math.max(0, times - (is.get(key) ?? 0)), 0);
  return { fresh: [...new Set(fresh)], gone };
}

function countBy(said: readonly { readonly key: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of said) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
