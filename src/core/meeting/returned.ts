import { showDay } from '../calendar/day';
import { wordsOfCell } from '../sheets/cell-words';
import { type ExistingTable, existingTables } from '../sheets/existing-table';
import type { TableRow } from '../sheets/table-rows';
import { oneLine } from '../text/tidy';
import type { WorkbookContents } from '../workbook/contents';
import { type FilledIn, type Handout, type Handouts, handoutNumber } from './handouts';
import { PACK } from './pack-record';
import { MEETING } from './record';
import { shownWords } from './words';

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
  readonly table: ExistingTable;
  readonly rows: readonly ReturnedRow[];
}

export interface ReturnedRow {
  readonly at: TableRow;
  readonly ref: string;
  /** Its action as `shownWords` has it. */
  readonly words: string;
  readonly said: FilledIn;
  readonly reason: string;
  readonly decision: string;
}

/** All sheets of a workbook that were handed out: meeting sheets and packs. */
export function returnedSheets({ name, workbook }: ReturnedFile, { all }: Handouts): ReturnedSheet[] {
  return [MEETING, PACK].flatMap((record) =>
    existingTables(workbook, record).map((table): ReturnedSheet => ({
      file: name,
      sheet: table.sheet,
      handout: handoutOf(table, all),
      table,
      rows: table.rows.map((row) => readRow(row, table, record === PACK)),
    })),
  );
}

/** By the number in the table's name; where the table is none any more, by the day in its title. */
function handoutOf({ name, above }: ExistingTable, all: readonly Handout[]): Handout | undefined {
  const number = handoutNumber(name);
  if (number !== undefined) return all.find((handout) => handout.number === number);
  return all.findLast(({ on }) => above.some(({ text }) => text.includes(showDay(on))));
}

/** @param isWhole whether its action is there as the tracker has it; else its first line is, and notes below. */
function readRow(at: TableRow, { dateSystem }: ExistingTable, isWhole: boolean): ReturnedRow {
  const action = at.textUnder('Action');
  const [firstLine = ''] = action.split('\n');
  return {
    at,
    ref: at.textUnder('Ref'),
    words: shownWords({ action: isWhole ? action : firstLine }),
    said: {
      status: at.textUnder('Status'),
      agreed: wordsOfCell(at.cellUnder('Agreed date'), dateSystem, true),
      progress: at.textUnder('Progress'),
    },
    reason: oneLine(at.textUnder('Reason')),
    decision: oneLine(at.textUnder('Decision')),
  };
}
