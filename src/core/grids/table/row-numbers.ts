import { actionNumber } from '../words/action-number';
import type { GridColumns } from './grid-columns';
import { actionIn, isOwn, textIn, whenIn } from './row-shape';
import type { SheetRow } from './rows';

/** The parts of a row's number: '1.2a' is 1, 2, a; 'A1' is A, 1. */
type Parts = readonly string[];

const IN_COLUMN = /^[a-z]{0,3}[.-]?\d+(?:\.\d+)*(?:\.?[a-z]|[.]?\([a-z]{1,4}\))?[.):]?$|^\(?[a-z][.):]?$/i;
const IN_WORDS =
  /^(?:\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z]|\([a-z]{1,4}\))?[.):]?(?=\s+\p{L})|[A-Z]\.?\d{1,2}(?:\.\d{1,2})*[.):]?(?=\s+\p{L})|[A-Z][.):](?=\s+\p{L}))/u;
/** 'i. Publish it', 'a) Publish it': what counts on below a number. */
const LISTED = /^(?:[ivx]{1,4}|[a-h])[.)](?=\s+\p{Lu})/u;

/** The number of a row, from a column of numbers or from the words of its action. */
export function rowNumber(row: SheetRow, columns: GridColumns): string | undefined {
  const cell = numberCell(row, columns);
  if (IN_COLUMN.test(cell)) return cell;
  return IN_WORDS.exec(actionIn(row, columns))?.[0];
}

/** What stands in the column of numbers; where no header names one, in the cell directly left of the action. */
function numberCell(row: SheetRow, columns: GridColumns): string {
  const { number, action } = columns;
  if (number !== undefined) return isOwn(row, number) ? textIn(row, number) : '';
  const beside = action - 1;
  if (!isOwn(row, beside)) return '';
  const isTaken = columns.byWhen === beside || columns.objective === beside || columns.byWhom.includes(beside) || columns.beside.some(({ column }) => column === beside);
  return isTaken ? '' : textIn(row, beside);
} // prettier-ignore

const partsOf = (number: string): Parts => [...number.toLowerCase().matchAll(/\d+|[a-z]+/g)].map(([part]) => part);

/** How many parts a number has: 2 of '1.1' and '1a'. */
export const numberDepth = (number: string | undefined): number | undefined =>
  number === undefined ? undefined : partsOf(number).length;

/** True of '1' and '1.1', '1a', '1(a)'; of 'A' and 'A1'; and of '1' and 'a' or 'i', with which what is below it begins. */
export function isNumberedBelow(number: string, below: string): boolean {
  const [own, other] = [partsOf(number), partsOf(below)];
  if (other.length > own.length) return own.every((part, index) => part === other[index]);
  return /^[ai]$/.test(other.join('.')) && /\d\W*$/.test(number);
}

/** How a number is written: '2' as '7' is, '2.1' as '7.10', 'a' as 'c'. */
const shapeOf = (number: string): string =>
  partsOf(number).map((part) => (/\d/.test(part) ? '9' : 'a')).join('.'); // prettier-ignore

/** Rows whose number the rows below them bear. */
export interface NumberedHeads {
  /** By dots, '2' above '2.1', or by a list that begins below: '2' above 'i.'. */
  readonly byDots: ReadonlySet<SheetRow>;
  /** By dots or letters, where no row that is numbered as they are has a date. */
  readonly undated: ReadonlySet<SheetRow>;
}

export function numberedHeads(rows: readonly SheetRow[], columns: GridColumns): NumberedHeads {
  const numbered: { readonly row: SheetRow; readonly number: string }[] = [];
  for (const row of rows) {
    const number = rowNumber(row, columns) ?? LISTED.exec(actionIn(row, columns))?.[0];
    if (number !== undefined) numbered.push({ row, number });
  }
  const heads = numbered.flatMap(({ row, number }, index) => {
    const below = numbered[index + 1]?.number;
    return below !== undefined && isNumberedBelow(number, below) ? [{ row, number, below }] : [];
  });
  const isDotted = (number: string, below: string): boolean =>
    below.startsWith(`${number.replace(/[.):]$/, '')}.`) || /^[ai][.)]$/.test(below);
  const dated = new Set(numbered.flatMap(({ row, number }) => (whenIn(row, columns) === '' ? [] : shapeOf(number))));
  return {
    byDots: new Set(heads.flatMap(({ row, number, below }) => (isDotted(number, below) ? row : []))),
    undated: new Set(heads.flatMap(({ row, number }) => (dated.has(shapeOf(number)) ? [] : row))),
  };
}

/** The number with which words begin, with or without a mark behind it: '2. Rooms', '2.1 Agree it', '2 Rooms'. */
export const looseNumber = (text: string): string | undefined =>
  /^(\d{1,2}(?:\.\d{1,2})*)[.):]?(?=\s+\p{L})/u.exec(text)?.[1] ?? actionNumber(text)?.parts.join('.');
