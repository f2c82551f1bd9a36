import type { CellStyle } from './style';

/** Text, a number, true or false; '' where there is nothing. Errors are their text: '#N/A'. */
export type CellValue = string | number | boolean;

export interface Cell {
  /** For a formula, what it showed last. */
  readonly value: CellValue;
  /** Without its equals sign. */
  readonly formula?: string;
  /** What a linked data type shows, whose value is '#VALUE!'. */
  readonly shows?: string;
  readonly style: CellStyle;
}

/** A link on a cell, to a place in the workbook or to an address outside. */
export interface CellLink {
  readonly place?: string;
  readonly address?: string;
  readonly tip?: string;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

export const isError = (value: CellValue): boolean => typeof value === 'string' && ERRORS.has(value);
