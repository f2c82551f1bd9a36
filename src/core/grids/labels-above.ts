import type { Cell } from '../cells/cell';
import type { GridColumns } from './grid-columns';
import { besideSays } from './headers-beside';
import { headerMeaning } from './header-words';
import { readLine } from './lines';
import type { SheetRow } from './rows';

/** What labelled lines directly above the headers of tables say of these. */
export interface LabelsAbove {
  /** 'Priority: | Warm homes': what heads the table, and the column where it stands. */
  readonly headings: ReadonlyMap<SheetRow, readonly [column: number, text: string]>;
  /** 'Lead: | Energy Adviser', by the header of the table; its line is none of the table's rows. */
  readonly leads: ReadonlyMap<SheetRow, Cell>;
  readonly asides: ReadonlySet<SheetRow>;
  /** 'Priority 1: Homes | Lead: Energy Adviser' inside a table, be it in two rows: headings of rows, and who leads these. */
  readonly bands: ReadonlyMap<SheetRow, Cell>;
}

interface Label {
  readonly says: 'lead' | 'aim' | 'other';
  readonly column: number;
  readonly value: Cell;
}

const IN_ONE_CELL = /^(\p{L}[\p{L}’' /&()-]{1,34}?)\s*:\s*(\S[^]*)$/u;
const ALONE = /^(\p{L}[\p{L}’' /&()-]{1,34}?)\s*:?$/u;
/** A lead is named in no more than so many characters. */
const LONGEST_NAME = 80;

/** Blocks of labelled lines above headers, where one of them says who leads. */
export function labelsAbove(rows: readonly SheetRow[]): LabelsAbove {
  const headings = new Map<SheetRow, readonly [number, string]>();
  const leads = new Map<SheetRow, Cell>();
  const asides = new Set<SheetRow>();
  for (const [index, header] of rows.entries()) {
    if (!header.header) continue;
    const block: { row: SheetRow; labels: readonly Label[] }[] = [];
    for (let at = index - 1; at >= 0; at--) {
      const row = rows[at];
      const labels = row && !row.header ? labelsIn(row) : [];
      if (!row || labels.length === 0) break;
      block.push({ row, labels });
    }
    const lead = block.flatMap(({ labels }) => labels).find(({ says }) => says === 'lead');
    if (!lead) continue;
    leads.set(header, lead.value);
    for (const { row, labels } of block) {
      const aim = labels.find(({ says }) => says === 'aim');
      if (aim) headings.set(row, [aim.column, aim.value.text]);
      else asides.add(row);
    }
  }
  return { headings, leads, ...bandsIn(rows, asides) };
}

/** Rows of tables that head others and say who leads them, beside it or in the row below. */
function bandsIn(rows: readonly SheetRow[], asides: Set<SheetRow>): Pick<LabelsAbove, 'bands' | 'asides'> {
  const bands = new Map<SheetRow, Cell>();
  let columns: GridColumns | undefined;
  for (const [index, row] of rows.entries()) {
    columns = row.header ?? columns;
    const next = rows[index + 1];
    if (!columns || row.header || asides.has(row) || !next || next.header) continue;
    // Most rows have no label and no lone cell.
    if (!hasMark(row) && !(row.cells.size === 1 && hasMark(next))) continue;
    const [first, ...others] = row.cells.entries().filter(([column]) => !row.mergedFromAbove.has(column));
    if (!first || labelsIn(row).length > 0) continue;
    if (others.length > 0) {
      // Where a column says who leads, a note may name one beside an action.
      if (columns.byWhom.length > 0 && readLine(first[1].text, false).kind === 'plain') continue;
      const labels = others.map(([column, cell]) => (columns?.byWhom.includes(column) ? undefined : labelInside(cell)));
      const lead = labels.find((label) => label?.says === 'lead');
      if (lead && labels.every((label) => label !== undefined) && next.cells.size > 1 && !labelInside(next.cells.values().at(-1))) bands.set(row, lead.value);
      continue;
    }
    const after = rows[index + 2];
    const lead = labelsIn(next).find(({ says }) => says === 'lead');
    if (!lead || !after || after.header || after.cells.size < 2) continue;
    bands.set(row, lead.value);
    asides.add(next);
  }
  return { bands, asides };
} // prettier-ignore

const hasMark = ({ cells }: SheetRow): boolean => cells.values().some(({ text }) => text.includes(':'));

/** What a cell says behind a label of its own. */
function labelInside(cell: Cell | undefined): Omit<Label, 'column'> | undefined {
  const [, label = '', text] = IN_ONE_CELL.exec(cell?.text ?? '') ?? [];
  const says = saysOf(label);
  return text === undefined || says === undefined ? undefined : { says, value: { kind: 'words', text } };
}

/** The labels of a row that holds nothing else. */
function labelsIn({ cells, mergedFromAbove }: SheetRow): readonly Label[] {
  const labels: Label[] = [];
  const own = cells.entries().filter(([column]) => !mergedFromAbove.has(column));
  for (let at = 0; at < own.length; at++) {
    const [column, cell] = own[at] ?? [0, undefined];
    const [, label = '', inside] = (cell && (IN_ONE_CELL.exec(cell.text) ?? ALONE.exec(cell.text))) ?? [];
    const next = inside === undefined && label !== '' ? own[at + 1]?.[1] : undefined;
    // Without a colon 'Lead | Timescale' may head columns.
    const beside = next && (cell?.text.endsWith(':') || (own.length === 2 && namesNoColumn(next.text) && headerMeaning(label))) ? next : undefined;
    const value: Cell | undefined = inside === undefined ? beside : { kind: 'words', text: inside };
    const says = saysOf(label);
    if (!cell || !value || says === undefined || (inside !== undefined && readLine(cell.text, false).kind !== 'plain')) return [];
    if (beside) at++;
    labels.push({ says: says === 'lead' && value.text.length > LONGEST_NAME ? 'other' : says, column, value });
  }
  return labels;
} // prettier-ignore

const namesNoColumn = (text: string): boolean => headerMeaning(text) === undefined && besideSays(text) === undefined;

/** What a label says of a table; undefined for what is planned itself. */
function saysOf(label: string): Label['says'] | undefined {
  const says = label === '' ? undefined : headerMeaning(label)?.says;
  if (label === '' || says?.kind === 'action' || says?.kind === 'by-when') return undefined;
  if (says?.kind === 'by-whom') return says.is === 'lead' || says.is === 'person' ? 'lead' : 'other';
  return says?.kind === 'objective' && says.is !== 'outcome' ? 'aim' : 'other';
}
