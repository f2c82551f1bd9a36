import type { BlockCell, Corner } from '../sheets/blocks';
import { textCell } from '../sheets/record';
import { fixedName } from '../workbook/ranges';
import { ALL } from './counts';
import {
  type ListLine, PICKED, type Picked, SHIFT, actionCell, cellIn, formula, free, headingLine, ifPicked, inOneLine,
  inOneLineFormula, pickCells, refCell, valueIn,
} from './list-lines'; // prettier-ignore
import { LOOKS } from './looks';
import type { TrackerCells } from './tracker-cells';

/** More than any day with its row: what is due earliest is largest, taken from it. */
const LATEST = 1_000_000_000_000;
/** Eight weeks, in days, today and the last included. */
const AHEAD = 56;
export const WEEKS_LINES = 10;
export const MOVED_LINES = 5;

/** As many characters as stand beside each other in the columns that are free for them. */
const LONGEST = { next: 84, moved: 92, lead: 30 } as const;

/** What cells hold as a number, words as 0. */
const dateIn = (cells: string): string => `TEXT(${cells},"0;0;0;\\0")`;

/**
 * The date that counts, of each row: what stands in Agreed date where that is a date, or else in Due; 0 where neither
 * holds one. TEXT makes 0 of words: a formula that isn't an array formula can't choose with IF row by row.
 */
export function whenOf({ column }: TrackerCells): string {
  const agreed = column('Agreed date');
  return `(${dateIn(agreed)}+(1-ISNUMBER(${agreed}))*${dateIn(column('Due'))})`;
}

/** What is due from today on for eight weeks and still open, the earliest first. */
const nextRows = ({ rows }: TrackerCells, today: number): Picked[] =>
  rows
    .map((row, index) => ({ row, place: index + 1, days: row.when }))
    .filter(
      ({ row: { state, when } }) => /^(?:Due soon|Planned)$/.test(state) && when >= today && when <= today + AHEAD,
    )
    .sort((a, b) => a.days - b.days);

/** What is due later than it was, by most days first. @param inPlan by how many days the plan itself moved a date, by reference. */
const movedRows = ({ rows }: TrackerCells, inPlan: ReadonlyMap<string, number>): Picked[] =>
  rows
    .flatMap((row, index) => {
      if (row.when <= 0 || row.due === undefined) return [];
      return { row, place: index + 1, days: row.when - row.due + (inPlan.get(row.ref) ?? 0) };
    })
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days);

export function nextCells(tracker: TrackerCells, at: Corner, today: number, firstRow: number): BlockCell[] {
  const picked = nextRows(tracker, today);
  const [when, state] = [whenOf(tracker), tracker.column('State')];
  const isNext = `(${when}>=TODAY())*(${when}<=TODAY()+${AHEAD})*((${state}="Due soon")+(${state}="Planned"))`;
  const all = `SUMPRODUCT(${isNext})`;
  const more = formula(
    `IF(${all}>${WEEKS_LINES},"the first ${WEEKS_LINES} of "&${all},"")`,
    picked.length > WEEKS_LINES ? `the first ${WEEKS_LINES} of ${picked.length}` : '',
  );
  const lines = Array.from({ length: WEEKS_LINES }, (_, index): BlockCell[] => {
    const one = picked[index];
    const line: ListLine = { tracker, at, k: index + 1, picked: one, firstRow };
    const keys = `${isNext}*(${LATEST}-${when}*${SHIFT}-ROW(${tracker.column('Ref')}))`;
    return [
      {
        down: line.k,
        right: 0,
        cell: formula(ifPicked(line, `INT((${LATEST}-${cellIn(line, PICKED)})/${SHIFT})`), one?.days ?? ''),
        look: LOOKS.day,
      },
      refCell(line),
      actionCell(line, LONGEST.next, 'Nothing falls due in the next eight weeks.'),
      ...free(line.k, 3, 8),
      {
        down: line.k,
        right: 9,
        cell: formula(
          ifPicked(line, inOneLineFormula(valueIn(line, 'Lead'), LONGEST.lead)),
          one ? inOneLine(one.row.lead, LONGEST.lead) : '',
        ),
        look: LOOKS.label,
      },
      ...free(line.k, 10, ALL),
      ...pickCells(
        line,
        keys,
        (key) => `MOD(${LATEST}-${key},${SHIFT})`,
        one && LATEST - one.days * SHIFT - (firstRow + one.place - 1),
      ),
    ];
  });
  return [...headingLine('Next eight weeks', new Map([[ALL, more]])), ...lines.flat()];
}

/** @param moves the cells with the references of the dates that the plan moved, and by how many days; undefined where they are gone. */
export function movedCells(
  tracker: TrackerCells,
  at: Corner,
  inPlan: ReadonlyMap<string, number>,
  moves: { readonly refs: Corner; readonly rows: number } | undefined,
  firstRow: number,
): BlockCell[] {
  const picked = movedRows(tracker, moves ? inPlan : new Map());
  const [when, due, ref] = [whenOf(tracker), tracker.column('Due'), tracker.column('Ref')];
  const columnAt = ({ refs, rows }: NonNullable<typeof moves>, right: number): string => columnOf(refs, right, rows);
  const byPlan = (reference: string): string =>
    moves ? `SUMIF(${columnAt(moves, 0)},${reference},${columnAt(moves, 1)})` : '0';
  const later = `(${when}-${dateIn(due)}+${byPlan(ref)})`;
  const isLater = `(${when}>0)*ISNUMBER(${due})*(${later}>0)`;
  const lines = Array.from({ length: MOVED_LINES }, (_, index): BlockCell[] => {
    const one = picked[index];
    const line: ListLine = { tracker, at, k: index + 1, picked: one, firstRow };
    // Of equal moves the upper row comes first, so that rows are counted from the other end.
    const keys = `${isLater}*(${later}*${SHIFT}+${SHIFT - 1}-ROW(${ref}))`;
    const agreed = valueIn(line, 'Agreed date');
    const now = `IF(ISNUMBER(${agreed}),${agreed},${valueIn(line, 'Due')})`;
    const days = `INT(${cellIn(line, PICKED)}/${SHIFT})`;
    return [
      { down: line.k, right: 0, cell: formula(ifPicked(line, now), one?.row.when ?? ''), look: LOOKS.day },
      refCell(line),
      actionCell(line, LONGEST.moved, 'No date has moved.'),
      ...free(line.k, 3, ALL - 2),
      { down: line.k, right: ALL - 1, cell: formula(ifPicked(line, days), one?.days ?? ''), look: LOOKS.daysLater },
      {
        down: line.k,
        right: ALL,
        cell: formula(ifPicked(line, `${cellIn(line, 0)}-${cellIn(line, ALL - 1)}`), one ? one.row.when - one.days : ''),
        look: LOOKS.dayRight,
      },
      ...pickCells(
        line,
        keys,
        (key) => `${SHIFT - 1}-MOD(${key},${SHIFT})`,
        one && one.days * SHIFT + SHIFT - 1 - (firstRow + one.place - 1),
      ),
    ];
  });
  const heads = new Map([[ALL - 1, textCell('Days later')], [ALL, textCell('Was due')]]);
  return [...headingLine('Moved most, due now', heads), ...lines.flat()];
} // prettier-ignore

const columnOf = ({ row, column }: Corner, right: number, rows: number): string =>
  fixedName({ top: row + 1, bottom: row + rows, left: column + right, right: column + right });
