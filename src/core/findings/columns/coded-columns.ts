import type { Plan } from '../../plan/types';
import { ownerKey } from '../../reading';
import { type BesideColumn, type ColumnCell, besideColumns } from './beside-columns';

/** A code in a cell, and the cell. */
export interface CodeInCell extends ColumnCell {
  readonly code: string;
}

/** So many cells of a column at least hold codes of the glossary, and so few hold others. */
const FEWEST = 6;
const MOST_OTHERS = 0.2;
const BETWEEN = /\s*(?:[/,;&+\n]|\band\b)\s*/;
/** Longer texts are no codes. */
const LONGEST = 40;
/** Of one letter are ratings. */
const SHORTEST = 2;

/** The codes that a glossary lacks, in the columns that hold those that it has and that are read as no owners. */
export const unexplainedIn = (plan: Plan, explained: ReadonlySet<string>): readonly CodeInCell[] =>
  besideColumns(plan).flatMap((column) => (isOfOwners(column) ? [] : unexplained(column, explained)));

const isOfOwners = ({ filled: [first] }: BesideColumn): boolean =>
  first === undefined || first.action.partners.some(({ place }) => place.column === first.place.column);

function unexplained({ filled }: BesideColumn, explained: ReadonlySet<string>): CodeInCell[] {
  if (filled.length < FEWEST) return [];
  const most = MOST_OTHERS * filled.length;
  const others: CodeInCell[] = [];
  let otherCells = 0;
  for (const cell of filled) {
    const codes = cell.text.length > LONGEST ? [cell.text] : cell.text.split(BETWEEN);
    const unknown = codes.filter((code) => !explained.has(ownerKey(code)));
    if (unknown.length === 0) continue;
    otherCells++;
    if (otherCells > most) return [];
    for (const code of unknown) if (code.length >= SHORTEST) others.push({ ...cell, code });
  }
  return filled.length - otherCells < FEWEST ? [] : others;
}
