import * as z from 'zod/mini';

/** A cell's value as Excel tells it; null where it wouldn't. */
export type CellValue = z.infer<typeof value>;

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const shown = z.pipe(
  z.union([z.string(), z.number(), z.null()]),
  z.transform((text) => String(text ?? '')),
);

/** Values or formulas of a range, row by row. */
export const valueGrid = z.array(z.array(value));

/** Texts or number formats of a range, row by row. */
export const textGrid = z.array(z.array(shown));

/** Text with Windows' line breaks as '\n'. */
export const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What a cell shows; of a text the whole text, of which Excel may show less. */
export const textOfCell = (cell: CellValue, text: string): string =>
  typeof cell === 'string' ? withPlainBreaks(cell) : text;
