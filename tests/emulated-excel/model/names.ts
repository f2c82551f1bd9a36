import { ExcelError, invalidArgument } from '../errors';
import { parseArea } from './area';

const FORBIDDEN = /[[\]:*?/\\]/;
const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/** @throws ExcelError where a sheet can't have the name, or another one has it. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name === '' || name.length > LONGEST_SHEET_NAME) {
    throw invalidArgument(`a sheet's name has 1 to ${LONGEST_SHEET_NAME} characters: '${name}'`);
  }
  if (FORBIDDEN.test(name)) throw invalidArgument(`a sheet's name holds none of []:*?/\\: '${name}'`);
  if (name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name)) {
    throw invalidArgument(`a sheet can't be called '${name}'`);
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw new ExcelError('ItemAlreadyExists');
}

/** Defined names and tables share one set of names. @throws ExcelError */
export function checkName(name: string, taken: readonly string[]): void {
  const isCell = /^[A-Za-z]{1,3}\d+$/.test(name) && parseArea(name) !== undefined;
  const isPlain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isCell && !/^[RC]$/i.test(name);
  if (!isPlain || name.length > LONGEST_NAME) throw invalidArgument(`nothing can be named '${name}'`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw new ExcelError('ItemAlreadyExists');
}
