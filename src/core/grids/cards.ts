import type { Cell } from '../cells/cell';
import type { CellPlace } from '../workbook/place';
import { type BesideSays, besideSays } from './headers-beside';
import { headerMeaning, headerWords } from './header-words';
import { labelledIn } from './labels';
import type { SheetRow } from './rows';
import type { BesideCell, Piece, PlacedText, UnattributedRow } from './types';

/** An action that is set out in labelled lines below each other: 'Action: … / Lead: … / Timescale: …'. */
export interface Card {
  readonly action: Line;
  readonly byWhen: Line | undefined;
  readonly byWhom: Line | undefined;
  readonly objective: Line | undefined;
  readonly beside: readonly (Line & { readonly says: BesideSays })[];
  readonly lastRow: number;
}

/** What a label's line says. */
interface Line {
  readonly label: string;
  readonly number: string | undefined;
  readonly cell: Cell;
  readonly row: SheetRow;
  readonly column: number;
  /** True where the label is in the same cell. */
  readonly isInside: boolean;
}

/** 'Action 2' alone: what comes next. */
const COUNTED = /^\p{L}[\p{L} ]{1,30}\d{1,3}$/u;
/** So many are no accident. */
const FEWEST = 2;

/** The cards of a sheet without a table, by the row in which each begins, and all their rows. */
export function cardsIn(rows: readonly SheetRow[]): {
  readonly cards: ReadonlyMap<SheetRow, Card>;
  readonly rows: ReadonlySet<SheetRow>;
} {
  const cards = new Map<SheetRow, Card>();
  const inCards = new Set<SheetRow>();
  if (!rows.some(({ header }) => header)) {
    for (const lines of blocksOf(rows)) {
      const card = cardOf(lines);
      const [first] = lines;
      if (!card || !first) continue;
      cards.set(first.row, card);
      for (const { row } of lines) inCards.add(row);
    }
  }
  const all = [...cards.values()];
  const isPlanned = all.filter(({ byWhen, byWhom }) => byWhen ?? byWhom).length >= FEWEST;
  return isPlanned && areAlike(all) ? { cards, rows: inCards } : NO_CARDS;
}

const NO_CARDS = { cards: new Map<SheetRow, Card>(), rows: new Set<SheetRow>() };

const areAlike = (cards: readonly Card[]): boolean =>
  new Set(cards.map(({ action }) => headerWords(action.label))).size === 1;

/** Line lines that follow each other; one begins where a label comes again, or what is labelled ends. */
function blocksOf(rows: readonly SheetRow[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const row of rows) {
    const lines = linesIn(row);
    const last = open?.at(-1);
    const rest = row.cells.size === 1 ? row.cells.values()[0]?.text : undefined;
    if (
      open &&
      last &&
      lines.length === 0 &&
      rest !== undefined &&
      last.row.row + 1 === row.row &&
      !COUNTED.test(rest)
    ) {
      open[open.length - 1] = { ...last, row, cell: { kind: 'words', text: `${last.cell.text} ${rest}` } };
    } else if (lines.length === 0) open = undefined;
    for (const line of lines) {
      const isAgain = open?.some(({ label }) => headerWords(label) === headerWords(line.label)) === true;
      if (!open || isAgain) blocks.push((open = []));
      open.push(line);
    }
  }
  return blocks;
}

const linesIn = (row: SheetRow): readonly Line[] =>
  labelledIn(row).flatMap(({ label, count, value, valueColumn, isInside }) =>
    value ? [{ label, number: count, cell: value, row, column: valueColumn, isInside }] : [],
  );

function cardOf(lines: readonly Line[]): Card | undefined {
  const of = (kind: string, ...what: readonly string[]): Line | undefined =>
    lines.find(({ label }) => {
      const says = headerMeaning(label)?.says;
      return says?.kind === kind && (what.length === 0 || ('is' in says && what.includes(says.is)));
    });
  const named = of('action', 'named');
  const action = named ?? of('action', 'second');
  const [byWhen, byWhom] = [of('by-when', 'planned', 'date'), of('by-whom', 'lead', 'person', 'group')];
  if (!action) return undefined;
  return {
    action,
    byWhen,
    byWhom,
    objective: of('objective', 'aim', 'theme') ?? (named ? of('action', 'second') : undefined),
    beside: lines.flatMap((line) => {
      const says = besideSays(line.label);
      return says === undefined ? [] : [{ ...line, says }];
    }),
    lastRow: Math.max(...lines.map(({ row }) => row.row)),
  };
}

/** A card as a row of a grid. */
export function rowOfCard(
  sheet: string,
  { action, byWhen, byWhom, objective, beside, lastRow }: Card,
): UnattributedRow {
  const at = ({ row, column }: Line): CellPlace => ({ sheet, row: row.row, column });
  const pieces = (line: Line | undefined): readonly Piece[] => (line ? [{ cell: line.cell, goesOn: false }] : []);
  const placed = (line: Line): PlacedText => ({ text: line.cell.text, place: at(line) });
  return {
    place: at(action),
    lastRow,
    isHidden: action.row.isHidden,
    action: action.cell.text,
    number: action.number,
    objective: undefined,
    objectiveCell: objective && placed(objective),
    section: undefined,
    isMended: false,
    laterRows: [],
    numberCell: undefined,
    byWhen: pieces(byWhen),
    datedBy: undefined,
    byWhom: pieces(byWhom),
    isLedByHeading: false,
    // A label in the same cell must outlive a correction.
    sharesCell: byWhen?.isInside === true || byWhom?.isInside === true,
    byWhenPlace: at(byWhen ?? action),
    byWhomPlace: byWhom && at(byWhom),
    partners: [],
    beside: beside.map((line): BesideCell => ({
      says: line.says,
      header: line.label,
      cell: line.cell,
      place: at(line),
    })),
  };
}
