import type { Cell } from '../../cells/cell';
import { NAMES_PAPER } from '../words/paper-words';
import { headerMeaning } from '../headers/header-words';
import { labelInside, ownEntries } from './labels';
import type { Label } from './labels-over';
import { readLine } from '../words/lines';
import { firstCell } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** 'Better roads | | Lead: Head of Highways' directly above a header: what heads its rows, and who leads them. */
export function headWithLead(
  row: SheetRow | undefined,
  header: SheetRow,
  leads: Map<SheetRow, Cell>,
  headings: Map<SheetRow, readonly [column: number, text: string, indent?: number]>,
): void {
  const lead = row && leadBehind(row);
  if (!row || !lead) return;
  const [column, { text }] = firstCell(row);
  leads.set(header, lead);
  if (HEADS.has(readLine(text, false).kind)) headings.set(row, [column, text]);
}

function leadBehind(row: SheetRow): Cell | undefined {
  const [first, ...others] = row.header ? [] : ownEntries(row);
  if (!first || others.length === 0 || saidInside(first[1]) || NAMES_PAPER.test(first[1].text)) return undefined;
  const said = others.map(([, cell]) => saidInside(cell));
  return said.includes(undefined) ? undefined : said.find((label) => label?.says === 'lead')?.value;
}

/** What a cell says behind a label of its own. */
export function saidInside(cell: Cell | undefined): Pick<Label, 'says' | 'value'> | undefined {
  const inside = cell && labelInside(cell, 0);
  const says = inside && inside.count === undefined ? saysOf(inside.label) : undefined;
  return says === undefined || !inside?.value ? undefined : { says, value: inside.value };
}

/** What a label says of a table; undefined for what is planned itself. */
export function saysOf(label: string, count?: string): Label['says'] | undefined {
  const says = label === '' ? undefined : headerMeaning(label)?.says;
  if (count !== undefined && COUNTED.test(label)) return 'aim';
  if (label === '' || says?.kind === 'action' || says?.kind === 'by-when') return undefined;
  if (says?.kind === 'by-whom') return says.is === 'lead' || says.is === 'person' ? 'lead' : 'other';
  return says?.kind === 'objective' && says.is !== 'outcome' ? 'aim' : 'other';
}

/** 'Recommendation 2' counts what several actions are for, though a column of recommendations may be these. */
const COUNTED =
  /^(?:\p{L}+ )?(?:recommendation|finding|requirement|commitment|key line of enquiry|area|issue|condition)$/iu;

/** Lines that may head rows. */
const HEADS: ReadonlySet<string> = new Set(['plain', 'objective', 'priority', 'grid title']);
