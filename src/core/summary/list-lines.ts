import type { BlockCell, Corner } from '../sheets/blocks';
import { EMPTY, textCell } from '../sheets/record';
import type { CellDrawing } from '../workbook/drawing';
import { cellName } from '../workbook/place';
import { ALL } from './counts';
import { LOOKS } from './looks';
import type { SummaryRow, TrackerCells } from './tracker-cells';

/*
 * Short lists of rows of the tracker, picked by formulas that every Excel since 2007 and LibreOffice work out alike:
 * SUMPRODUCT goes through the rows one by one, and takes LARGE along. (AGGREGATE would bear a prefix in a file and none in
 * Excel.) Which row is the k-th is worked out in a cell outside of what is printed, as one number: the days by which
 * it is picked, and its row on the tracker's sheet; 0 where there are fewer.
 */

export const SHIFT = 10_000_000;
/** Where that cell stands, and the place of the row in the table. */
export const PICKED = ALL + 2;
const PLACE = ALL + 3;

export const formula = (text: string, shows: string | number): CellDrawing => ({
  kind: 'formula',
  formula: text,
  shows,
});

/** A row that a list shows, with what it was picked by. */
export interface Picked {
  readonly row: SummaryRow;
  /** From 1, in the table. */
  readonly place: number;
  readonly days: number;
}

/** One line of a list, whichever list it is in. */
export interface ListLine {
  readonly tracker: TrackerCells;
  readonly at: Corner;
  /** From 1. */
  readonly k: number;
  readonly picked: Picked | undefined;
  /** The row of the table's first row on its sheet. */
  readonly firstRow: number;
}

export const cellIn = ({ at, k }: ListLine, right: number): string =>
  `$${cellName({ row: at.row + k, column: at.column + right })}`;

/** What stands under a header in the line's row, as a formula. */
export const valueIn = (line: ListLine, header: Parameters<TrackerCells['column']>[0]): string =>
  `INDEX(${line.tracker.column(header)},${cellIn(line, PLACE)})`;

/** A formula that shows nothing, or these words, where the list is shorter than its lines. */
export const ifPicked = (line: ListLine, then: string, otherwise = '""'): string =>
  `IF(${cellIn(line, PLACE)}="",${otherwise},${then})`;

export const inOneLine = (text: string, longest: number): string => {
  const plain = text.replaceAll('\n', ' ');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
};
export const inOneLineFormula = (value: string, longest: number): string => {
  const plain = `SUBSTITUTE(${value},CHAR(10)," ")`;
  return `IF(LEN(${plain})>${longest},LEFT(${plain},${longest - 1})&"…",${plain})`;
};

/**
 * The cells outside of what is printed: which row it is.
 * @param keys the numbers of all rows, 0 for those that aren't meant. @param rowOf the row in such a number.
 */
export const pickCells = (
  line: ListLine,
  keys: string,
  rowOf: (key: string) => string,
  shows: number | undefined,
): BlockCell[] => {
  const key = cellIn(line, PICKED);
  const place = `${rowOf(key)}-ROW(INDEX(${line.tracker.column('Ref')},1))+1`;
  return [
    {
      down: line.k,
      right: PICKED,
      cell: formula(`IFERROR(SUMPRODUCT(LARGE(${keys},${line.k})),0)`, shows ?? 0),
      look: LOOKS.working,
    },
    {
      down: line.k,
      right: PLACE,
      cell: formula(`IF(${key}=0,"",${place})`, line.picked?.place ?? ''),
      look: LOOKS.working,
    },
  ];
};

export const refCell = (line: ListLine): BlockCell => ({
  down: line.k,
  right: 1,
  cell: formula(ifPicked(line, valueIn(line, 'Ref')), line.picked?.row.ref ?? ''),
  look: LOOKS.label,
});

/** @param none what the first line says where the list is empty. */
export function actionCell(line: ListLine, longest: number, none: string): BlockCell {
  const otherwise = line.k === 1 ? none : '';
  return {
    down: line.k,
    right: 2,
    cell: formula(
      ifPicked(line, inOneLineFormula(valueIn(line, 'Action'), longest), `"${otherwise}"`),
      line.picked ? inOneLine(line.picked.row.action, longest) : otherwise,
    ),
    look: LOOKS.label,
  };
}

/** Cells into which the text beside them runs on, with a line below. */
export const free = (k: number, from: number, to: number): BlockCell[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    down: k,
    right: from + index,
    cell: EMPTY,
    look: LOOKS.label,
  }));

export const headingLine = (heading: string, others: ReadonlyMap<number, BlockCell['cell']>): BlockCell[] =>
  Array.from({ length: ALL + 1 }, (_, right) => ({
    down: 0,
    right,
    cell: right === 0 ? textCell(heading) : (others.get(right) ?? EMPTY),
    look: right === 0 ? LOOKS.heading : LOOKS.headingNote,
  }));
