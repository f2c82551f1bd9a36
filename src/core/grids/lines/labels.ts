import type { Cell } from '../../cells/cell';
import type { SheetRow } from '../table/rows';

/** What stands behind a label, in its cell or in the next: 'Lead: AB', 'Lead | AB', 'Objective 2 | Fewer falls'. */
export interface Labelled {
  readonly label: string;
  /** What counts it: '2' of 'Objective 2', 'B' of 'Priority B'. */
  readonly count: string | undefined;
  /** As written, with its count and its mark. */
  readonly written: string;
  /** None where a label has nothing behind it. */
  readonly value: Cell | undefined;
  /** The columns of the label and of its value. */
  readonly column: number;
  readonly valueColumn: number;
  /** True where the value is in the label's cell. */
  readonly isInside: boolean;
  readonly hasColon: boolean;
}

const LABEL = String.raw`(\p{L}[\p{L}’' /&()-]{1,39}?)(?:\s*(\d{1,3}(?:\.\d{1,2})*|(?<=\s)[A-H]))?`;
const INSIDE = new RegExp(String.raw`^${LABEL}\s*:\s*(\S[^]*)$`, 'u');
const ALONE = new RegExp(String.raw`^${LABEL}\s*[:.]?$`, 'u');

/** The labels of a row that holds nothing else; none otherwise. */
export function labelledIn(row: SheetRow): readonly Labelled[] {
  const cells = ownEntries(row);
  const found: Labelled[] = [];
  for (let at = 0; at < cells.length; at++) {
    const [column, cell] = cells[at] ?? [0, undefined];
    if (!cell) return NONE;
    const inside = labelInside(cell, column);
    if (inside) {
      found.push(inside);
      continue;
    }
    const [written, label, count] = ALONE.exec(cell.text) ?? [];
    const [valueColumn = column, value] = cells[at + 1] ?? [];
    const hasColon = cell.text.endsWith(':');
    if (written === undefined || label === undefined || (!value && !hasColon)) return NONE;
    found.push({ label, count, written, value, column, valueColumn, isInside: false, hasColon });
    at++;
  }
  return found;
}

const NONE: readonly Labelled[] = [];

/** What a cell says behind a label of its own. */
export function labelInside({ text }: Cell, column: number): Labelled | undefined {
  const [written, label, count, inside] = INSIDE.exec(text) ?? [];
  if (written === undefined || label === undefined || inside === undefined) return undefined;
  // 'Homes (Lead: AB)' is no label with what it says.
  if (label.includes('(') && !label.includes(')')) return undefined;
  const value: Cell = { kind: 'words', text: inside };
  return { label, count, written, value, column, valueColumn: column, isInside: true, hasColon: true };
}

/** The label that a cell is, with what counts it. */
export function labelAlone(text: string): Pick<Labelled, 'label' | 'count'> | undefined {
  const [, label, count] = ALONE.exec(text) ?? [];
  return label === undefined ? undefined : { label, count };
}

/** A row's cells but those that are merged from above. */
export const ownEntries = ({ cells, mergedFromAbove }: SheetRow): readonly (readonly [number, Cell])[] =>
  mergedFromAbove.size === 0 ? cells.entries() : cells.entries().filter(([column]) => !mergedFromAbove.has(column));
