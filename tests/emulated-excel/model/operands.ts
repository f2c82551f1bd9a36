import type { Area } from './area';
import { type CellValue, isError } from './cell';

/** A single value; undefined is an empty cell. */
export type Single = CellValue | undefined;

/** Cells that a formula refers to. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** Values in rows, as ranges have them and what is worked out from ranges. */
export interface Grid {
  readonly rows: readonly (readonly Single[])[];
  /** Where they stand, for what asks where. */
  readonly at?: Reference;
}

export type Operand = Single | Grid;

export const isGrid = (operand: Operand): operand is Grid => typeof operand === 'object';

export const flat = (operand: Operand): readonly Single[] => (isGrid(operand) ? operand.rows.flat() : [operand]);

/** The value of a grid of one cell; Excel would let a larger one spill, which isn't emulated. */
export function single(operand: Operand): Single {
  if (!isGrid(operand)) return operand;
  const values = flat(operand);
  return values.length === 1 ? values[0] : '#SPILL!';
}

/** Works something out value by value; a single value goes with each of a grid. */
export function each(operands: readonly Operand[], work: (...values: readonly Single[]) => Single): Operand {
  const grids = operands.filter(isGrid);
  if (grids.length === 0) return work(...operands.map(single));
  const height = Math.max(...grids.map(({ rows }) => rows.length));
  const width = Math.max(...grids.map(({ rows }) => rows[0]?.length ?? 0));
  const at = (operand: Operand, row: number, column: number): Single => {
    if (!isGrid(operand)) return operand;
    const { rows } = operand;
    const [r, c] = [rows.length === 1 ? 0 : row, rows[0]?.length === 1 ? 0 : column];
    return r < rows.length && c < (rows[0]?.length ?? 0) ? rows[r]?.[c] : '#N/A';
  };
  return {
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => work(...operands.map((operand) => at(operand, row, column)))),
    ),
  };
}

/** The first value that is an error is the answer. */
export const firstError = (values: readonly Single[]): Single =>
  values.find((value) => value !== undefined && isError(value));

export const isTrue = (value: Single): boolean => value === true || (typeof value === 'number' && value !== 0);

export const shown = (value: Single): string =>
  value === undefined ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

export const number = (value: Single): number =>
  typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value ?? 0);

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Numbers come before texts, texts before truths; an empty cell is what it is compared with. */
function order(a: Single, b: Single): number {
  const empty = (other: Single): CellValue => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const [x, y] = [a ?? empty(b), b ?? empty(a)];
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  return Number(x) - Number(y);
}

/** From the weakest to the strongest. */
export const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

export function operate(sign: string, a: Single, b: Single): Single {
  const error = firstError([a, b]);
  if (error !== undefined) return error;
  if (sign === '&') return `${shown(a)}${shown(b)}`;
  if (LEVELS[0]?.includes(sign)) return compares(sign, order(a, b));
  const [x, y] = [number(a), number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return '#VALUE!';
  if (sign === '+') return x + y;
  if (sign === '-') return x - y;
  if (sign === '*') return x * y;
  if (sign === '/') return y === 0 ? '#DIV/0!' : x / y;
  return x ** y;
}

export function compares(sign: string, difference: number): boolean {
  if (sign === '=') return difference === 0;
  if (sign === '<>') return difference !== 0;
  if (sign === '<') return difference < 0;
  if (sign === '>') return difference > 0;
  return sign === '<=' ? difference <= 0 : difference >= 0;
}
