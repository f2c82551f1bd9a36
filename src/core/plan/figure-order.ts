import type { FigureOrder } from '../by-when/types';
import type { Cell } from '../cells/cell';
import type { GridRow } from '../grids/types';
import { areAllOverTheMonth } from './excel-days';

/** A date in figures, with a year or without. */
const FIGURES = /(?<![\d/.-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?<year>\/(?:20)?\d\d)?(?![\d/])/g;

/** So many dates of one order to one of the other are a slip of its writer. */
const MANY = 4;
/** One date alone may be a slip. */
const FEWEST = 2;

/** The cells of a row that may hold dates. */
type DatedRow = Pick<GridRow, 'byWhen' | 'beside'>;

/**
 * In which order rows write dates in figures, as those tell that can be read in one way alone: '31/08/2026',
 * '8/31/2026'. Without a year '3/26' may be March 2026, unless such figures lie all over the month. undefined where
 * nothing tells.
 */
export function figureOrder(rows: readonly DatedRow[]): FigureOrder | undefined {
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
  if (areAllOverTheMonth(withoutYear)) monthFirst += withoutYear.length;
  if (dayFirst + monthFirst === 0) return undefined;
  if (dayFirst >= monthFirst * MANY) return 'day first';
  return monthFirst >= FEWEST && monthFirst >= dayFirst * MANY ? 'month first' : 'either';
}
