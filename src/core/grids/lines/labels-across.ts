import type { Cell } from '../../cells/cell';
import { sameWords } from '../../text/tidy';
import type { HeaderSays } from '../headers/header-says';
import { NAMES_PAPER } from '../words/paper-words';
import { headerMeaning } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';
import { readLine } from '../words/lines';
import { headsOtherTable } from '../headers/other-tables';
import { textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** Labels beside each other directly above a table's header, and in the row between what each of them says. */
export interface LabelsAcross {
  readonly labels: SheetRow;
  readonly values: SheetRow;
  /** The column in which it stands what the table is for. */
  readonly aim: number;
  readonly lead: Cell | undefined;
}

const LONGEST_LABEL = 40;

/** 'Area for improvement | Background' over what each is, above headers: known by their words, or because they come again. */
export function labelsAcross(rows: readonly SheetRow[]): ReadonlyMap<SheetRow, LabelsAcross> {
  const pairs = rows.flatMap((header, index): LabelPair[] => {
    const [labels, values] = [rows[index - 2], rows[index - 1]];
    return header.header && labels && values && values.row >= header.row - 2 && areLabels(labels, values) ? [{ header, labels, values }] : [];
  });
  return pairs.length === 0 ? NONE : fromPairs(pairs);
} // prettier-ignore

const NONE: ReadonlyMap<SheetRow, LabelsAcross> = new Map();

/** A header, and two rows above it that may be labels and what they say. */
type LabelPair = Readonly<Record<'header' | 'labels' | 'values', SheetRow>>;

/** The labels across among such rows. */
function fromPairs(pairs: readonly LabelPair[]): ReadonlyMap<SheetRow, LabelsAcross> {
  const found = new Map<SheetRow, LabelsAcross>();
  const counts = new Map<string, number>();
  for (const { labels } of pairs) counts.set(keyOf(labels), (counts.get(keyOf(labels)) ?? 0) + 1);
  for (const { header, labels, values } of pairs) {
    if (headsOtherTable(labels.cells)) continue;
    const isAgain = (counts.get(keyOf(labels)) ?? 0) > 1;
    const columns = labels.cells.keys().filter((column) => values.cells.has(column));
    const known = columns.find((column) => isAim(textIn(labels, column), isAgain));
    const [first] = columns;
    const isUnknown = first !== undefined && saysOf(labels, first) === undefined && besideSays(textIn(labels, first)) === undefined;
    const aim = known ?? (isAgain && isUnknown ? first : undefined);
    if (aim === undefined || !/\p{L}{2}.*\s\p{L}/u.test(textIn(values, aim))) continue;
    const lead = columns.find((column) => saysOf(labels, column)?.kind === 'by-whom');
    found.set(header, { labels, values, aim, lead: lead === undefined ? undefined : values.cells.get(lead) });
  }
  return found;
} // prettier-ignore

const keyOf = ({ cells }: SheetRow): string => cells.entries().map(([column, { text }]) => `${column} ${sameWords(text)}`).join('|'); // prettier-ignore

const saysOf = (row: SheetRow, column: number): HeaderSays | undefined => headerMeaning(textIn(row, column))?.says;

/** Recommendations and objectives say what a table is for; outcomes where they are set out so again and again, and targets never. */
const isAim = (label: string, isAgain: boolean): boolean => {
  const says = headerMeaning(label)?.says;
  if (NAMES_PAPER.test(label)) return false;
  if (says?.kind === 'action') return says.is === 'second' || says.is === 'vague';
  return says?.kind === 'objective' && (says.is !== 'outcome' || (isAgain && /outcome/i.test(label)));
};

/** Short words without a date, none of which heads what is planned, and below each of them at most a text. */
function areLabels(labels: SheetRow, values: SheetRow): boolean {
  if (labels.header || values.header || labels.row + 1 !== values.row) return false;
  if (labels.mergedFromAbove.size + values.mergedFromAbove.size > 0 || labels.cells.size < values.cells.size) return false;
  return (
    values.cells.entries().every(([column, { text }]) => labels.cells.has(column) && !isLabel(text)) &&
    labels.cells.values().every(({ kind, text }) => {
      const says = headerMeaning(text)?.says;
      const isPlanned = says?.kind === 'by-when' || (says?.kind === 'action' && says.is === 'named');
      return kind === 'words' && text.length <= LONGEST_LABEL && !/[.!?;]$/.test(text) && !isPlanned && ['plain', 'heading'].includes(readLine(text, false).kind);
    })
  );
} // prettier-ignore

/** '84% in time' is a value, though 'Waits (%)' heads a measure. */
const isLabel = (text: string): boolean =>
  (headerMeaning(text)?.says.kind ?? 'other') !== 'other' || besideSays(text) !== undefined || text.endsWith(':');
