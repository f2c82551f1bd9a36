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
  // Excel ends its last entry at the last column of all; what nobody has used has no width of its own.
  widths: new Map(
    columns.flatMap(({ first, last, width }) =>
      Array.from({ length: Math.min(last, FURTHEST) - first + 1 }, (_, at) => [first + at, width] as const),
    ),
  ),
  margins,
});

const FURTHEST = 200;
