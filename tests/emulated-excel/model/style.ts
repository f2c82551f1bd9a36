import { type CellLines, NO_LINES } from './lines';

/** How a cell looks. Colours are 'RRGGBB'. */
export interface CellStyle {
  /** The number format's code. */
  readonly format: string;
  readonly wraps: boolean;
  /** In Excel's own words: 'General', 'Left', 'Center' … and 'Top', 'Center', 'Bottom' … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  /** 'None', 'Single', 'Double' … */
  readonly underline: string;
  readonly ink: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fill: string | undefined;
  readonly lines: CellLines;
  readonly isLocked: boolean;
  /** Text that was entered behind an apostrophe. */
  readonly isQuoted: boolean;
}

export const PLAIN: CellStyle = {
  format: 'General',
  wraps: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  isBold: false,
  isItalic: false,
  isStruck: false,
  underline: 'None',
  ink: '000000',
  fontName: 'Calibri',
  fontSize: 11,
  fill: undefined,
  lines: NO_LINES,
  isLocked: true,
  isQuoted: false,
};

/** The colour that Excel gives links. */
export const LINK_INK = '0563C1';

const known = new Map<string, CellStyle>();
/** Thousands of cells get the same changes in one go. */
const changed = new WeakMap<CellStyle, WeakMap<Partial<CellStyle>, CellStyle>>();

/** A style with some of it changed. Equal styles are one object, so that thousands of cells share a few. */
export function restyled(style: CellStyle, changes: Partial<CellStyle>): CellStyle {
  const same = changed.get(style)?.get(changes);
  if (same) return same;
  const wanted = { ...style, ...changes };
  const key = JSON.stringify(wanted);
  const result = known.get(key) ?? wanted;
  known.set(key, result);
  const ofStyle = changed.get(style) ?? new WeakMap<Partial<CellStyle>, CellStyle>();
  ofStyle.set(changes, result);
  changed.set(style, ofStyle);
  return result;
}

known.set(JSON.stringify(PLAIN), PLAIN);
