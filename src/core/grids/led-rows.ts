import { LEAD_WORDS } from '../by-whom/words/lead-words';
import type { GridColumns } from './table/grid-columns';
import type { GridItem } from './grid-items';
import { withoutContinued } from './words/furniture-key';
import { headerMeaning } from './headers/header-words';
import { labelInside } from './lines/labels';
import { rowFrom } from './mend';
import type { RowKind } from './rows/row-kinds';
import type { SheetRow } from './table/rows';
import type { GridRow, Objective, Piece, PlacedText } from './table/types';

/** What heads rows, with who leads it. */
export function headingOf(
  line: PlacedText,
  { indent, number, lead }: Extract<RowKind, { is: 'heading' }>,
  row: SheetRow,
  columns: GridColumns | undefined,
): GridItem {
  const own = columns && columns.byWhom.length > 0 ? rowFrom(line.place.sheet, row, columns, columns.action).byWhom.map(withoutLabel) : [];
  return {
    is: 'heading',
    ...(indent !== undefined && { indent }),
    objective: {
      ...ledAsSaid({ ...line, text: withoutContinued(line.text) }),
      ...(number !== undefined && { number }),
      ...(lead && { lead: [{ cell: lead, goesOn: false }] }),
      ...(own.length > 0 && { lead: own }),
    },
  };
} // prettier-ignore

/** 'Overall responsibility: Head of Parks' names the Head of Parks. */
function withoutLabel(piece: Piece): Piece {
  const inside = piece.cell.kind === 'words' ? labelInside(piece.cell, 0) : undefined;
  const says = inside && headerMeaning(inside.label)?.says;
  return inside?.value && says?.kind === 'by-whom' && says.is !== 'partners' ? { ...piece, cell: inside.value } : piece;
}

const LEAD = `(?:${LEAD_WORDS})(?: (?:officer|partner|agency|member|director|manager|person|service))?`;
/** 'Fire in the home (Lead: Prevention Manager)', 'Hate crime – led by the Equality Officer'. */
const LEAD_IN_HEADING = new RegExp(
  String.raw`(?:[([]\s*|\s[–—|-]\s+)(?:${LEAD}\s*[:–—]\s*|(?:led|owned) by (?:the )?)(?<who>\p{L}[^()[\]:]{1,80}?)\s*[)\]]?$`,
  'iu',
);

/** What heads rows, with who leads it where its own words say so at their end. */
export function ledAsSaid(objective: Objective): Objective {
  const who = LEAD_IN_HEADING.exec(objective.text)?.groups?.['who'];
  return who === undefined || !/^\p{Lu}/u.test(who) ? objective : { ...objective, lead: [{ cell: { kind: 'words', text: who }, goesOn: false }] };
} // prettier-ignore

/**
 * The rows of a grid; where their heading says who leads, or a line above their table, and none of them does, with its
 * lead.
 * @param ofTables what is said above the table of each row, by its place among the rows.
 */
export function ledByHeadings(
  rows: readonly GridRow[],
  ofTables: readonly (readonly Piece[] | undefined)[],
): readonly GridRow[] {
  const leads = rows.map(({ objective }, index) => objective?.lead ?? ofTables[index]);
  if (leads.every((lead) => lead === undefined)) return rows;
  const served = new Set(leads.filter((_, index) => isOwned(rows[index])));
  return rows.map((row, index): GridRow => {
    const lead = leads[index];
    return lead && !served.has(lead) ? { ...row, byWhom: lead, isLedByHeading: true } : row;
  });
}

const isOwned = (row: GridRow | undefined): boolean => row !== undefined && row.byWhom.length + row.partners.length > 0;
