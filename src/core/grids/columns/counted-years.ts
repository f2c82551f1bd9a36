import type { Cell } from '../../cells/cell';
import { headerWords } from '../headers/header-words';
import { RowCells } from '../table/row-cells';
import type { SheetRow } from '../table/rows';

const YEAR =
  /^(?:(?:plan|delivery|action) )?years?(?: of (?:the )?(?:plan|delivery|completion))?$|^(?:delivery|completion) year$/;
/** 'Timescale (year)', 'When (1/3/5 years)'. */
const IN_YEARS = /\((?:in )?(?:\d(?:\s?[/,-]\s?\d)* )?years?\)\s*$/i;
const NUMBER = String.raw`(?:year |yr )?[1-9]`;
const NUMBERS = new RegExp(String.raw`^${NUMBER}(?:\s*(?:,|&|\/|;|\+|and|[–—-]|to)\s*${NUMBER})*$`, 'i');

/** True of a header whose column counts the years of the plan where its cells are small numbers. */
export const headsYears = (header: string): boolean => YEAR.test(headerWords(header)) || IN_YEARS.test(header);

/** A row whose by-when says '1', '2 and 3' below 'Year': years of the plan. */
export function withCountedYears(row: SheetRow, column: number): SheetRow {
  const cell = row.cells.get(column);
  if (!cell || cell.kind === 'day' || !NUMBERS.test(cell.text)) return row;
  const means = cell.text.replace(/(?:year |yr )?([1-9])/gi, 'Year $1').replace(/\s*[/;+]\s*/g, ', ');
  const counted: Cell = { kind: 'words', text: cell.text, means };
  return { ...row, cells: RowCells.of(row.cells.entries().map(([at, other]) => [at, at === column ? counted : other])) };
} // prettier-ignore
