import { STATUSES } from '../tracker/record';
import { showDay } from '../calendar/day';
import { wordsOfCell } from '../sheets/cell-words';
import { type ExistingTable, existingTables } from '../sheets/existing-table';
import type { TableRow } from '../sheets/table-rows';
import { oneLine } from '../text/tidy';
import type { WorkbookContents } from '../workbook/contents';
import { handoutMark, trackerLetters } from './handout-tables';
import type { FilledIn, Handout, Handouts } from './handouts';
import { PACK } from './pack-record';
import { MEETING } from './record';

/** A workbook that came back, under the name by which its user knows it. */
export interface ReturnedFile {
  readonly name: string;
  readonly workbook: WorkbookContents;
}

/** A sheet that had been handed out, as it came back. */
export interface ReturnedSheet {
  readonly file: string;
  readonly sheet: string;
  /** undefined where nothing tells which handout it is, or this tracker never handed it out. */
  readonly handout: Handout | undefined;
  /** False where it bears no mark of this tracker, as an earlier version or a lost table leaves it: its words must tell. */
  readonly isMarked: boolean;
  readonly table: ExistingTable;
  readonly rows: readonly ReturnedRow[];
}

export interface ReturnedRow {
  readonly at: TableRow;
  readonly ref: string;
  /** Of its action, on one line, perhaps cut. */
  readonly words: string;
  readonly said: FilledIn;
  readonly reason: string;
  readonly decision: string;
}

/**
 * All sheets of a workbook that were handed out: meeting sheets and packs.
 * @param tracker the number of the tracker, where it has one.
 */
export function returnedSheets(
  { name, workbook }: ReturnedFile,
  { all }: Handouts,
  tracker: string | undefined,
): ReturnedSheet[] {
  return [MEETING, PACK].flatMap((record) =>
    existingTables(workbook, record).map((table): ReturnedSheet => {
      const mark = handoutMark(table.name);
      const isElses = mark?.tracker !== undefined && tracker !== undefined && mark.tracker !== trackerLetters(tracker);
      const handouts = all.filter(({ kind }) => kind === (record === PACK ? 'pack' : 'meeting'));
      return {
        file: name,
        sheet: table.sheet,
        handout: isElses ? undefined : handoutOf(table, mark?.number, handouts),
        isMarked: mark?.tracker !== undefined && tracker !== undefined,
        table,
        rows: Array.from(table.rows, (row) => readRow(row, table, record === PACK)),
      };
    }),
  );
}

/** By the number in the table's name; where the table is none any more, by the day and the owner in its title. */
function handoutOf({ above }: ExistingTable, number: number | undefined, all: readonly Handout[]): Handout | undefined {
  if (number !== undefined) return all.find((handout) => handout.number === number);
  const says = (words: string): boolean => above.some(({ text }) => text.includes(words));
  return all.findLast(({ on, owner }) => says(showDay(on)) && (owner === '' || says(owner)));
}

/** @param isWhole whether its action is there as the tracker has it; else its first line is, and notes below. */
function readRow(at: TableRow, { dateSystem }: ExistingTable, isWhole: boolean): ReturnedRow {
  const action = at.textUnder('Action');
  const [firstLine = ''] = action.split('\n');
  return {
    at,
    ref: at.textUnder('Ref'),
    words: oneLine(isWhole ? action : firstLine),
    said: {
      status: statusOf(at.textUnder('Status')),
      agreed: wordsOfCell(at.cellUnder('Agreed date'), dateSystem, true),
      progress: at.textUnder('Progress'),
    },
    reason: oneLine(at.textUnder('Reason')),
    decision: oneLine(at.textUnder('Decision')),
  };
}

/** As the list has it, where it is one of the list in other letters. */
const statusOf = (words: string): string =>
  STATUSES.find((status) => status.toLowerCase() === words.toLowerCase()) ?? words;
