/** A kind of line by Open XML's word for it, with Excel's words for its style and weight. */
const KINDS = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
} as const;

export type LineKind = keyof typeof KINDS;
export type LineStyle = (typeof KINDS)[LineKind][0];
export type LineWeight = (typeof KINDS)[LineKind][1];

const isKind = (word: string): word is LineKind => Object.hasOwn(KINDS, word);
const ALL_KINDS = Object.keys(KINDS).filter(isKind);

export const LINE_STYLES: readonly LineStyle[] = [...new Set(ALL_KINDS.map((kind) => KINDS[kind][0]))];
export const LINE_WEIGHTS: readonly LineWeight[] = [...new Set(ALL_KINDS.map((kind) => KINDS[kind][1]))];

export const lineStyle = ({ kind }: Line): LineStyle => KINDS[kind][0];
export const lineWeight = ({ kind }: Line): LineWeight => KINDS[kind][1];

/** The kind of Open XML's word; undefined for 'none' and for words that it doesn't have. */
export const lineKind = (word: string | undefined): LineKind | undefined =>
  word !== undefined && isKind(word) ? word : undefined;

/** A line on a side of a cell. Its colour is 'RRGGBB'. */
export interface Line {
  readonly kind: LineKind;
  readonly colour: string;
}

/** What Excel draws where it is told no more than that there is a line. */
export const USUAL_LINE: Line = { kind: 'thin', colour: '000000' };

/** A line in another style, as heavy as it was where the style comes in that weight. */
export function withStyle(line: Line, style: LineStyle): Line {
  const kinds = ALL_KINDS.filter((kind) => KINDS[kind][0] === style);
  const kind = kinds.find((candidate) => KINDS[candidate][1] === lineWeight(line)) ?? kinds[0] ?? line.kind;
  return { ...line, kind };
}

/** A line in another weight; it becomes a continuous one where its style doesn't come in that weight. */
export function withWeight(line: Line, weight: LineWeight): Line {
  const kinds = ALL_KINDS.filter((kind) => KINDS[kind][1] === weight);
  const kind = kinds.find((candidate) => KINDS[candidate][0] === lineStyle(line)) ?? kinds[0] ?? line.kind;
  return { ...line, kind };
}

/** The sides of a cell, and its diagonals: 'down' from its left top corner, 'up' from its left bottom one. */
export const SIDES = ['top', 'bottom', 'left', 'right', 'down', 'up'] as const;
export type Side = (typeof SIDES)[number];

/** The lines that belong to a cell itself. Equal ones are one object. */
export type CellLines = Readonly<Partial<Record<Side, Line>>>;

export const NO_LINES: CellLines = {};

const known = new Map<string, { readonly lines: CellLines }>([['', { lines: NO_LINES }]]);
/** Thousands of cells get the same line in one go. */
const changed = new WeakMap<CellLines, Map<string, { readonly lines: CellLines }>>();

/** 'thin #BFBFBF' */
const lineName = ({ kind, colour }: Line): string => `${kind} #${colour}`;

const OTHER_DIAGONAL: Readonly<Partial<Record<Side, Side>>> = { down: 'up', up: 'down' };

/**
 * Lines with one side changed, as a change of a cell's style; the same object for the same lines. Both diagonals of a
 * cell are drawn alike: the format of files has one line for both.
 */
export function linesWith(lines: CellLines, side: Side, line: Line | undefined): { readonly lines: CellLines } {
  const ofLines = changed.get(lines) ?? new Map<string, { readonly lines: CellLines }>();
  const change = `${side} ${line ? lineName(line) : ''}`;
  const same = ofLines.get(change);
  if (same) return same;
  const other = OTHER_DIAGONAL[side];
  const alike = other !== undefined && line && lines[other] ? { [other]: line } : {};
  const wanted: CellLines = { ...lines, [side]: line, ...alike };
  const result = interned(wanted);
  changed.set(lines, ofLines.set(change, result));
  return result;
}

function interned(wanted: CellLines): { readonly lines: CellLines } {
  const there = SIDES.flatMap((side): [Side, Line][] => (wanted[side] ? [[side, wanted[side]]] : []));
  const key = there.map(([side, line]) => `${side} ${lineName(line)}`).join();
  const result = known.get(key) ?? { lines: Object.fromEntries(there) };
  known.set(key, result);
  return result;
}

/** Lines in plain words: { top: 'thin #BFBFBF' }. */
export const linesInWords = (lines: CellLines): Readonly<Partial<Record<Side, string>>> =>
  Object.fromEntries(SIDES.flatMap((side) => (lines[side] ? [[side, lineName(lines[side])]] : [])));
