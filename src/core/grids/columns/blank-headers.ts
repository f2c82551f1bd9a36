import type { BodyOf } from './column-bodies';
import type { GridColumns, Serving } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';

/** Of its cells so many are dates, or plainly name somebody. */
const MOST = 0.8;
const FEWEST = 2;

type Blank = HeaderCell & { readonly serves: Serving };

/** A column under an empty header, inside a table or directly right of it, that plainly holds the dates or the owners which no header names. */
export function blankColumns(cells: readonly HeaderCell[], { missing }: GridColumns, bodyOf: BodyOf): readonly Blank[] {
  const [role] = missing;
  const [first, last] = [cells[0], cells.at(-1)];
  if (role === undefined || !first || !last) return NONE;
  const headed = new Set(cells.flatMap(({ column, span = 1 }) => Array.from({ length: span }, (_, at) => column + at)));
  for (let column = first.column + 1; column <= last.column + (last.span ?? 1); column++) {
    if (headed.has(column)) continue;
    const { own = 0, looks } = bodyOf(column);
    const share = role === 'by-when' ? looks?.whens : looks?.plainly;
    if (own >= FEWEST && (share ?? 0) >= MOST) return [{ column, text: '', serves: role }];
  }
  return NONE;
} // prettier-ignore

const NONE: readonly Blank[] = [];
