import type { Cell } from '../../cells/cell';
import { totalOf } from '../words/total-words';
import { type FormLine, formLines } from './form-lines';
import type { GridColumns } from '../table/grid-columns';
import { besideSays } from '../headers/headers-beside';
import { headerMeaning } from '../headers/header-words';
import { type Label, OUTCOME, OVER, dashedIn, isToldOf } from './labels-over';
import { headWithLead, saidInside, saysOf } from './lead-beside';
import { labelsAcross } from './labels-across';
import { labelAlone, labelInside, labelledIn, ownEntries } from './labels';
import { readLine } from '../words/lines';
import { listedAbove, saidInLines } from './listed-above';
import { saysWhen } from '../words/dated-words';
import { tableBetween } from './tables-between';
import { firstCell, firstTwo, isPlainEntry, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** What labelled lines directly above the headers of tables say of these. */
export interface LabelsAbove {
  /**
   * 'Priority: | Warm homes': what heads the table, and the column where it stands; less deep than the table's rows where
   * it is one of several lines, of which the last heads the rows and those above it head that.
   */
  readonly headings: ReadonlyMap<SheetRow, readonly [column: number, text: string, indent?: number]>;
  /** 'Lead: | Energy Adviser', by the header of the table; its line is none of the table's rows. */
  readonly leads: ReadonlyMap<SheetRow, Cell>;
  readonly asides: ReadonlySet<SheetRow>;
  /** Tables of measures between such lines and the header. */
  readonly between: ReadonlySet<SheetRow>;
  /** 'Priority 1: Homes | Lead: Energy Adviser' inside a table, be it in two rows: headings of rows, and who leads these. */
  readonly bands: ReadonlyMap<SheetRow, Cell>;
}

/** A lead is named in no more than so many characters. */
const LONGEST_NAME = 80;

/** Blocks of labelled lines above headers, where one of them says who leads or what the table is for. */
export function labelsAbove(rows: readonly SheetRow[]): LabelsAbove {
  const headings = new Map<SheetRow, readonly [number, string, number?]>();
  const leads = new Map<SheetRow, Cell>();
  const asides = new Set<SheetRow>();
  const between = new Set<SheetRow>();
  const forms = formLines(rows);
  const across = labelsAcross(rows);
  rows.forEach((header, index) => {
    if (!header.header) return;
    headWithLead(rows[index - 1], header, leads, headings);
    const over = across.get(header);
    if (over) {
      headings.set(over.values, [over.aim, textIn(over.values, over.aim)]);
      asides.add(over.labels);
      if (over.lead) leads.set(header, over.lead);
      return;
    }
    const [label, first, ...rest] = listedAbove(rows, index);
    if (label && first) {
      headings.set(first, [firstCell(first)[0], saidInLines([first, ...rest])]);
      for (const row of [label, ...rest]) asides.add(row);
      return;
    }
    const block: { row: SheetRow; labels: readonly Label[] }[] = [];
    const measures = tableBetween(rows, index);
    const above = index - measures.length - 1;
    const counted = countsAlone(rows[above]);
    for (let at = above - (counted ? 1 : 0); at >= 0; at--) {
      const row = rows[at];
      const labels = row && !row.header ? labelsOf(row, forms) : [];
      if (!row || labels.length === 0) break;
      block.push({ row, labels });
    }
    const all = block.flatMap(({ labels }) => labels);
    const lead = all.find(({ says }) => says === 'lead');
    const isBare = !all.some(({ says }) => says === 'aim') && !isToldOf(rows[above - block.length], block.at(-1)?.row);
    const isAim = ({ says, written, isOutcome }: Label): boolean =>
      says === 'aim' || (isBare && (isOutcome === true || OVER.test(written)));
    const isOver = all.some((label) => isAim(label) && (OVER.test(label.written) || label.isApart));
    if (!lead && !isOver) return;
    if (lead) leads.set(header, lead.value);
    for (const row of measures) between.add(row);
    const aims: (readonly [row: SheetRow, column: number, text: string])[] = [];
    for (const { row, labels } of block) {
      const aim = labels.find(isAim);
      if (aim) aims.unshift([row, aim.column, aim.written]);
      else asides.add(row);
    }
    if (counted && aims.length > 0) aims.push(counted);
    headOn(aims, headings, asides);
  });
  const inTables = bandsIn(rows, asides);
  for (const [row, heading] of [...countedIn(rows), ...inTables.labelled])
    if (!headings.has(row)) headings.set(row, heading);
  return { headings, leads, between, bands: inTables.bands, asides };
}

/** 'Objective 1.' with nothing behind it. */
function countsAlone(row: SheetRow | undefined): readonly [row: SheetRow, column: number, text: string] | undefined {
  if (!row || row.header || row.cells.size !== 1) return undefined;
  const [[column, { text }]] = firstTwo(row);
  const line = readLine(text, false);
  return line.kind === 'objective' && line.rest === '' ? [row, column, `${line.called} ${line.number}`] : undefined;
}

/** Puts the last of several lines over the rows, and over that the others as one. */
function headOn(
  aims: readonly (readonly [row: SheetRow, column: number, text: string])[],
  headings: Map<SheetRow, readonly [number, string, number?]>,
  asides: Set<SheetRow>,
): void {
  const last = aims.at(-1);
  const [outer, ...others] = aims.slice(0, -1);
  if (!last) return;
  headings.set(last[0], outer ? [last[1], last[2], -1] : [last[1], last[2]]);
  if (!outer) return;
  headings.set(outer[0], [outer[1], [outer, ...others].map(([, , text]) => text).join(' – '), -2]);
  for (const [row] of others) asides.add(row);
}

/** The labels of a row that holds nothing else, be they known or those of a form. */
function labelsOf(row: SheetRow, forms: ReadonlyMap<SheetRow, FormLine>): readonly Label[] {
  const line = forms.get(row);
  const dashed = dashedIn(row);
  if (dashed) return dashed;
  return line ? [{ ...line, written: line.value.text, isApart: true }] : labelsIn(row);
}

/** 'Objective 2 | Tackle loneliness' in the rows of a table: in the action's column what counts it, beside it what it is. */
function countedIn(rows: readonly SheetRow[]): LabelsAbove['headings'] {
  const found = new Map<SheetRow, readonly [number, string]>();
  let columns: GridColumns | undefined;
  for (const row of rows) {
    columns = row.header ?? columns;
    if (!columns || row.header || row.cells.size !== 2 || row.mergedFromAbove.size > 0) continue;
    const [[column, label], [, beside]] = firstTwo(row);
    if (
      column !== columns.action ||
      !countsAims(label.text) ||
      !/\p{L}{2}/u.test(beside.text) ||
      saysWhen(beside.text) ||
      totalOf(label.text)
    )
      continue;
    found.set(row, [column, `${label.text} ${beside.text}`]);
  }
  return found;
}

/** Rows of tables that head others and say who leads them, beside it or in the row below. */
function bandsIn(rows: readonly SheetRow[], asides: Set<SheetRow>): Pick<LabelsAbove, 'bands'> & { readonly labelled: LabelsAbove['headings'] } {
  const bands = new Map<SheetRow, Cell>();
  const labelled = new Map<SheetRow, readonly [number, string]>();
  let columns: GridColumns | undefined;
  rows.forEach((row, index) => {
    columns = row.header ?? columns;
    const next = rows[index + 1];
    if (!columns || row.header || asides.has(row) || !next || next.header) return;
    // Most rows have no label and no lone cell.
    if (isPlainEntry(row, columns) || (!hasMark(row) && !(row.cells.size === 1 && hasMark(next)))) return;
    const [first, ...others] = ownEntries(row);
    if (!first || labelsIn(row).length > 0) return;
    if (others.length > 0) {
      // Where a column says who leads, a note may name one beside an action.
      if (columns.byWhom.length > 0 && readLine(first[1].text, false).kind === 'plain') return;
      const labels = others.map(([column, cell]) => (columns?.byWhom.includes(column) ? undefined : saidInside(cell)));
      const lead = labels.find((label) => label?.says === 'lead');
      if (lead && labels.every((label) => label !== undefined) && next.cells.size > 1 && !saidInside(next.cells.values().at(-1))) bands.set(row, lead.value);
      // 'Objective 2: Warm homes | Reports to: Housing Board' says itself that it is none of the actions.
      else if (HEADS.has(readLine(first[1].text, false).kind) && others.every(([column, cell]) => labelInside(cell, column))) labelled.set(row, [first[0], first[1].text]);
      return;
    }
    const after = rows[index + 2];
    const lead = labelsIn(next).find(({ says }) => says === 'lead');
    if (!lead || !after || after.header || after.cells.size < 2) return;
    bands.set(row, lead.value);
    asides.add(next);
  });
  return { bands, labelled };
} // prettier-ignore

const HEADS: ReadonlySet<string> = new Set(['objective', 'priority', 'grid title']);

const hasMark = ({ cells }: SheetRow): boolean => cells.values().some(({ text }) => text.includes(':'));

/** The labels of a row that holds nothing else. */
function labelsIn(row: SheetRow): readonly Label[] {
  const labelled = labelledIn(row);
  // Without a colon 'Lead | Timescale' may head columns.
  const arePairs = labelled.every(
    (one) =>
      !one.isInside &&
      one.value !== undefined &&
      isValue(one.value.text, one.written) &&
      (isKnownLabel(one.written) || isWide(row, one.valueColumn)),
  );
  const labels: Label[] = [];
  for (const { label, count, written, value, column, isInside, hasColon } of labelled) {
    const says = saysOf(label, count);
    const isLine =
      isInside && (count !== undefined || (readLine(written, false).kind !== 'plain' && !OUTCOME.test(written)));
    if (!value || says === undefined || isLine || !(hasColon || arePairs)) return NO_LABELS;
    labels.push({
      says: says === 'lead' && value.text.length > LONGEST_NAME ? 'other' : says,
      column,
      value,
      written: isInside ? written : count === undefined ? value.text : `${written} ${value.text}`,
      isApart: !isInside,
      ...(!isInside &&
        /outcome/i.test(label) &&
        headerMeaning(label)?.says.kind === 'objective' && { isOutcome: true }),
    });
  }
  return labels;
}

const NO_LABELS: readonly Label[] = [];

/** True of a label that is known: of a column, of what is told of one, or one that counts objectives. */
const isKnownLabel = (text: string): boolean =>
  headerMeaning(text) !== undefined || besideSays(text) !== undefined || countsAims(text);

/** 'Objective 2', 'Priority B:'. */
function countsAims(text: string): boolean {
  const alone = labelAlone(text);
  return alone?.count !== undefined && saysOf(alone.label, alone.count) === 'aim';
}

const isWide = ({ spans }: SheetRow, column: number): boolean =>
  spans.some(({ left, right }) => left === column && right > left);

/** True of what a label says: no header, nor one of several words that may as well be a name: 'Lead | English lead'. */
function isValue(text: string, label: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > MOST_IN_HEADER || (headerMeaning(text) === undefined && besideSays(text) === undefined)) return true;
  return words > 1 && headerMeaning(text)?.says.kind === 'by-whom' && headerMeaning(label)?.says.kind === 'by-whom';
}

/** A header that is known by its shape rather than by its words has no more words. */
const MOST_IN_HEADER = 5;
