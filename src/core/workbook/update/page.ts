import type { MarginText, MarginTexts, PrintSetup, SheetDrawing } from '../drawing';
import { SHEET_AND_PAGES } from '../drawing';
import type { CellRange } from '../ranges';

/** How a sheet is printed, as Excel wants to be told. */
export interface PageUpdate {
  readonly orientation: PrintSetup['orientation'];
  readonly paper: PrintSetup['paper'];
  readonly size: { readonly pagesWide: number; readonly pagesTall?: number } | { readonly percent: number };
  /** The row that is repeated on each page. */
  readonly titleRow: number | undefined;
  /** The columns that are printed, both inclusive, counted from 1; undefined for all. */
  readonly columns: { readonly first: number; readonly last: number } | undefined;
  /** The cells that are printed, where that isn't whole columns. */
  readonly area: CellRange | undefined;
  /** In inches. */
  readonly margins: typeof MARGINS;
  /** In Excel's codes: 'Page &P of &N'. Empty where nothing stands there. */
  readonly header: Required<MarginCodes>;
  readonly footer: Required<MarginCodes>;
}

type MarginCodes = { readonly [Side in keyof MarginTexts]: string };

const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** In points. */
const INCH = 72;
const PAPERS = { A4: { short: 595.3, long: 841.9 }, A3: { short: 841.9, long: 1190.6 } } as const;
/** A column's width is told in characters of 7 pixels (Calibri 11); a pixel has 0.75 points. */
export const POINTS_PER_CHARACTER = 7 * 0.75;

/** The page of a new sheet; undefined where the drawing has none. */
export function pageOf({ print, columns, origin }: SheetDrawing): PageUpdate | undefined {
  if (!print) return undefined;
  const { orientation, paper, columns: printed } = print;
  return {
    orientation,
    paper,
    size: sizeOf(print, columns),
    titleRow: columns.length > 0 ? origin.row : undefined,
    area: print.area,
    columns: printed && { first: origin.column + printed.first, last: origin.column + printed.last },
    margins: MARGINS,
    header: codesOf(print.header ?? {}),
    footer: codesOf(print.footer ?? SHEET_AND_PAGES),
  };
}

function sizeOf(print: PrintSetup, columns: SheetDrawing['columns']): PageUpdate['size'] {
  const { pagesWide, pagesTall, atLeastPercent, paper, orientation } = print;
  if (atLeastPercent === undefined) return pagesTall === undefined ? { pagesWide } : { pagesWide, pagesTall };
  const { first, last } = print.columns ?? { first: 0, last: columns.length - 1 };
  const width = columns.slice(first, last + 1).reduce((sum, column) => sum + column.width * POINTS_PER_CHARACTER, 0);
  const page = PAPERS[paper][orientation === 'landscape' ? 'long' : 'short'] - (MARGINS.left + MARGINS.right) * INCH;
  return (page * pagesWide * 100) / width < atLeastPercent ? { percent: atLeastPercent } : { pagesWide };
}

/** Source: ECMA-376 part 1, 18.3.1.46 (`oddHeader`). */
const FIELDS = { page: '&P', pages: '&N', today: '&D', sheet: '&A' } as const;
/** Excel takes 255 characters for the three texts of a margin, their codes included. */
const LONGEST = 80;

const codesOf = ({ left, center, right }: MarginTexts): Required<MarginCodes> => ({
  left: codeOf(left),
  center: codeOf(center),
  right: codeOf(right),
});

function codeOf(pieces: MarginText = []): string {
  const fields = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? 0 : FIELDS[piece.field].length), 0);
  let room = LONGEST - fields;
  return pieces
    .map((piece) => {
      if (typeof piece !== 'string') return FIELDS[piece.field];
      const escaped = piece.replaceAll('&', '&&');
      const code = escaped.length <= room ? escaped : `${shortened(piece, room - 1)}…`;
      room -= code.length;
      return code;
    })
    .join('');
}

/** So much of a text as fits, its ampersands doubled. */
function shortened(text: string, room: number): string {
  let code = '';
  for (const character of text) {
    const next = character === '&' ? '&&' : character;
    if (code.length + next.length > room) break;
    code += next;
  }
  return code;
}
