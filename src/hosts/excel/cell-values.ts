import * as z from 'zod/mini';
import { withPlainBreaks } from '../../core/workbook/cell-text';

/** A cell's value as Excel tells it; null where it wouldn't. */
export type CellValue = z.infer<typeof value>;

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const shown = z.pipe(
  z.union([z.string(), z.number(), z.null()]),
  z.transform((text) => (text === null ? '' : String(text))),
);

/** Values or formulas of a range, row by row. */
export const valueGrid = z.array(z.array(value));

/** Texts or number formats of a range, row by row. */
export const textGrid = z.array(z.array(shown));

/** What a cell shows; of a text the whole text, of which Excel may show less. */
export const textOfCell = (cell: CellValue, text: string): string =>
  typeof cell === 'string' ? withPlainBreaks(cell) : text;

/** What Excel answers for `rowHidden` of rows. */
export const hiddenRows = z.pipe(
  z.array(z.object({ rowHidden: z.optional(z.nullable(z.boolean())) })),
  z.transform((rows) => rows.map(({ rowHidden }) => rowHidden === true)),
);

/** What Excel answers for `columnHidden` of columns. */
export const hiddenColumns = z.pipe(
  z.array(z.object({ columnHidden: z.optional(z.nullable(z.boolean())) })),
  z.transform((columns) => columns.map(({ columnHidden }) => columnHidden === true)),
);

const link = z.object({ documentReference: z.optional(z.string()), screenTip: z.optional(z.string()) });

/** What Excel answers for the links of one column of cells; null or nothing where a cell has none. */
export const linkGrid = z.pipe(
  z.array(z.array(z.object({ hyperlink: z.optional(z.nullable(z.catch(z.optional(link), undefined))) }))),
  z.transform((rows) => rows.map(([cell]) => cell?.hyperlink ?? undefined)),
);
