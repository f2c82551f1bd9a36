import type { Cell } from '../../cells/cell';
import { NAMES_PAPER } from '../words/paper-words';
import { readLine } from '../words/lines';
import { firstTwo } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** A label above a table, and what it says. */
export interface Label {
  readonly says: 'lead' | 'aim' | 'other';
  readonly column: number;
  readonly value: Cell;
  /** The value, with its label where the two share a cell. */
  readonly written: string;
  /** True where the label has a cell of its own. */
  readonly isApart: boolean;
  /** True of an outcome, which is what a table is for where no label names an aim. */
  readonly isOutcome?: true;
}

/** 'Objective: …', 'Strategic aim: …': with nothing beside it what heads the table, and not 'Equality objectives: action plan'. */
export const OVER =
  /^(?:\p{L}+ )?(?:objective|aim|goal|priority|theme|ambition|pillar|outcome|(?:key )?focus(?: area)?|priority area|areas? (?:of|for) (?:weakness|improvement|development|concern|focus|work))(?: (?:\d{1,2}|[A-H]))?\s*:/iu;
/** The same behind a dash. */
const DASHED =
  /^((?:\p{L}+ )?(?:objective|aim|goal|priority|theme|ambition|pillar|outcome|focus(?: area)?))\s+[–—-]\s+(\S.*)$/isu;

/** Told of what is aimed at, or the aim where nothing else is. */
export const OUTCOME = /^outcome\s*:/i;

/** 'Objective 4: …', or words directly above, of which what stands below them is told. */
export function isToldOf(row: SheetRow | undefined, below: SheetRow | undefined): boolean {
  if (!row || !below || row.header || row.cells.size !== 1) return false;
  const { text } = firstTwo(row)[0][1];
  const { kind } = readLine(text, false);
  return kind === 'objective' || kind === 'priority' || (row.row + 1 === below.row && !NAMES_PAPER.test(text));
}

/** 'Objective - Fewer cars at the gate'. */
export function dashedIn({ cells }: SheetRow): readonly Label[] | undefined {
  const [[column, cell] = [0, undefined]] = cells.entries();
  const [written, , text] = cells.size === 1 && cell ? (DASHED.exec(cell.text) ?? []) : [];
  if (written === undefined || text === undefined || /\bplan\b/i.test(text)) return undefined;
  return [{ says: 'aim', column, value: { kind: 'words', text }, written, isApart: true }];
}
