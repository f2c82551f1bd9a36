import type { SheetAppearance } from '../../../core/workbook/abilities';
import type { Package } from '../package';
import { type SheetLooks, readLooks } from './read-looks';

/** What people make of a sheet's look, out of all that it looks like. @throws HostProblem 'damaged' */
export const appearanceOf = (pkg: Package): SheetAppearance[] => readLooks(pkg).map(sheetAppearance);

const sheetAppearance = ({ name, rows, looks, columns, margins }: SheetLooks): SheetAppearance => ({
  name,
  fills: rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, look }) => {
      const colour = looks[look]?.fill;
      return colour === undefined ? [] : { row, column, colour };
    }),
  ),
  widths: widthsOf(columns),
  margins,
});

const FURTHEST = 200;

/**
 * Excel ends its last entry at the last column of all; what nobody has used has no width of its own. Entries stand in
 * their order and don't overlap.
 */
function widthsOf(columns: SheetLooks['columns']): Map<number, number> {
  const widths = new Map<number, number>();
  let column = 1;
  for (const { first, last, width } of columns)
    for (column = Math.max(first, column); column <= Math.min(last, FURTHEST); column++) widths.set(column, width);
  return widths;
}
