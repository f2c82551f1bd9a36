import type { FigureOrder } from '../../by-when/types';
import type { Cell } from '../../cells/cell';
import type { GridRow } from '../../grids/table/types';
import { once } from '../../lists/once';
import { areAllOverTheMonth } from './excel-days';

/** A date in figures, with a year or without. */
const FIGURES = /(?<![\d/.-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?<year>\/(?:20)?\d\d)?(?![\d/])/g;

/** So many dates of one order to one of the other are a slip of its writer. */
const MANY = 4;
/** One date alone may be a slip. */
const FEWEST = 2;

/** The cells of a grid's rows that may hold dates. */
interface DatedGrid {
  readonly rows: readonly Pick<GridRow, 'byWhen' | 'beside'>[];
}

/** What dates in figures tell of their order. */
interface FigureCounts {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** The second figures of those without a year that may be either. */
  readonly withoutYear: readonly number[];
}

/** Whatever asks for the order of a plan or of one of its grids: each grid is counted once. */
const countsOf = once(({ rows }: DatedGrid): FigureCounts => {
  let [dayFirst, monthFirst] = [0, 0];
  const withoutYear: number[] = [];
  const count = ({ cell }: { readonly cell: Cell }): void => {
    // Most cells name months.
    if (cell.kind !== 'words' || !cell.text.includes('/')) return;
    for (const { groups } of cell.text.matchAll(FIGURES)) {
      const [first, second] = [Number(groups?.['first']), Number(groups?.['second'])];
      if (first > 12 && second <= 12) dayFirst++;
      if (first > 12 || second <= 12) continue;
      if (groups?.['year'] === undefined) withoutYear.push(second);
      else monthFirst++;
    }
  };
  for (const { byWhen, beside } of rows) {
    byWhen.forEach(count);
    beside.forEach(count);
  }
  return { dayFirst, monthFirst, withoutYear };
});

/**
 * In which order grids write dates in figures, as those tell that can be read in one way alone: '31/08/2026',
 * '8/31/2026'. Without a year '3/26' may be March 2026, unless such figures lie all over the month. undefined where
 * nothing tells.
 */
export function figureOrder(grids: readonly DatedGrid[]): FigureOrder | undefined {
  let [dayFirst, monthFirst] = [0, 0];
  const all = grids.map(countsOf);
  for (const counts of all) {
    dayFirst += counts.dayFirst;
    monthFirst += counts.monthFirst;
  }
  const withoutYear = all.flatMap((counts) => counts.withoutYear);
  if (areAllOverTheMonth(withoutYear)) monthFirst += withoutYear.length;
  if (dayFirst + monthFirst === 0) return undefined;
  if (dayFirst >= monthFirst * MANY) return 'day first';
  return monthFirst >= FEWEST && monthFirst >= dayFirst * MANY ? 'month first' : 'either';
}
