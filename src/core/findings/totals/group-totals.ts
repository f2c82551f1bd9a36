import type { DateSystem } from '../../calendar/serial';
import { readCell } from '../../reading';
import type { SheetContents } from '../../workbook/contents';
import { type Figure, type Total, amountIn } from './totals';

/** A figure that another sheet gives for a group of actions, and the group's own total. */
export interface GroupFigure {
  readonly figure: Figure;
  readonly total: Total;
}

const GROUP =
  '(?:priority|theme|objective|section|aim|outcome|goal|strand|work ?stream|pillar|ambition|area|programme)';
const NUMBER_IN_TOTAL = new RegExp(`\\b${GROUP} ?(\\d{1,2})\\b`, 'i');
const NUMBER_IN_LINE = new RegExp(`^(?:${GROUP} ?)?(\\d{1,2})(?: ?[:.)–-]| |$)`, 'i');
const MOST_ROWS = 200;
const FEWEST_EQUAL = 3;

/** The one figure of a column, on another sheet, that isn't its group's total, where those of three other groups are. */
export function strangeFigures(
  totals: readonly Total[],
  sheets: readonly SheetContents[],
  dateSystem: DateSystem,
): readonly GroupFigure[] {
  const byNumber = new Map<string, Total[]>();
  for (const total of totals) {
    const number = total.label === undefined ? undefined : NUMBER_IN_TOTAL.exec(total.label)?.[1];
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), total]);
  }
  if (byNumber.size <= FEWEST_EQUAL) return [];
  const own = new Set([...byNumber.values()].flat().map(({ place }) => place.sheet));
  return sheets
    .filter(({ name, rows }) => !own.has(name) && rows.length <= MOST_ROWS)
    .flatMap((sheet) => strangeOn(sheet, byNumber, dateSystem));
}

function strangeOn(
  { name: sheet, rows }: SheetContents,
  byNumber: ReadonlyMap<string, readonly Total[]>,
  dateSystem: DateSystem,
): GroupFigure[] {
  const columns = new Map<number, { equal: number; strange: GroupFigure[] }>();
  for (const { row, cells } of rows) {
    const [label, ...others] = cells;
    const totals = label && byNumber.get(NUMBER_IN_LINE.exec(label.text.trim())?.[1] ?? '');
    const [total] = totals ?? [];
    if (!totals || !total) continue;
    for (const contents of others) {
      const value = amountIn(readCell(contents, dateSystem));
      if (value === undefined) continue;
      const column = columns.get(contents.column) ?? { equal: 0, strange: [] };
      columns.set(contents.column, column);
      if (totals.some((one) => one.value === value)) column.equal++;
      else column.strange.push({ figure: { place: { sheet, row, column: contents.column }, text: contents.text, value }, total }); // prettier-ignore
    }
  }
  return [...columns.values()].flatMap(({ equal, strange }) =>
    equal >= FEWEST_EQUAL && strange.length === 1 ? strange : [],
  );
}
