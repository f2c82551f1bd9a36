import type { CellPlace } from '../../workbook/place';
import { type Block, type Line, type LinesOf, blocksIn, linesIn, saysIn } from './card-blocks';
import { type BesideSays, besideSays } from '../headers/headers-beside';
import { headerWords } from '../headers/header-words';
import { labelledIn } from './labels';
import { labelsOverTexts } from './labels-over-texts';
import type { SheetRow } from '../table/rows';
import type { BesideCell, Piece, PlacedText, UnattributedRow } from '../table/types';

/** An action that is set out in labelled lines below each other: 'Action: … / Lead: … / Timescale: …'. */
export interface Card {
  readonly action: Line;
  readonly byWhen: Line | undefined;
  readonly byWhom: Line | undefined;
  readonly objective: Line | undefined;
  /** What heads the objective in its turn. */
  readonly outer: Line | undefined;
  readonly beside: readonly (Line & { readonly says: BesideSays })[];
  readonly lastRow: number;
}

/** So many are no accident. */
const FEWEST = 2;

/** The cards of a sheet, by the row in which each begins, and all their rows. */
interface Cards {
  readonly cards: ReadonlyMap<SheetRow, readonly Card[]>;
  readonly rows: ReadonlySet<SheetRow>;
  readonly headings: ReadonlySet<SheetRow>;
}

/** The cards of a sheet without a table: below each other, or two abreast. */
export function cardsIn(rows: readonly SheetRow[]): Cards {
  if (rows.some(({ header }) => header)) return NO_CARDS;
  if (!rows.some(labelsAction)) return overTexts(rows);
  const second = rows.flatMap((row) => againIn(row) ?? []);
  const [at] = second;
  if (at === undefined || second.length < FEWEST || second.some((column) => column !== at)) {
    const said = cardsOf(rows, linesIn);
    return said === NO_CARDS ? overTexts(rows) : said;
  }
  const found = [[1, at - 1] as const, [at, Infinity] as const].map(([left, right]) => cardsOf(between(rows, left, right), linesIn, 1));
  const as = new Map(rows.map((row) => [row.row, row]));
  const own = ({ row }: SheetRow): SheetRow[] => [as.get(row) ?? []].flat();
  const cards = new Map<SheetRow, readonly Card[]>();
  for (const one of found)
    for (const [row, abreast] of one.cards) for (const first of own(row)) cards.set(first, [...(cards.get(first) ?? []), ...abreast]);
  const all = (of: (one: Cards) => ReadonlySet<SheetRow>): ReadonlySet<SheetRow> => new Set(found.flatMap((one) => [...of(one)].flatMap(own)));
  return { cards, rows: all((one) => one.rows), headings: all((one) => one.headings) };
} // prettier-ignore

/** Where in a row a label of it comes again. */
function againIn(row: SheetRow): number | undefined {
  if (row.cells.size < 2 * FEWEST) return undefined;
  const labels = labelledIn(row);
  return labels.find(({ label }, at) => labels.slice(0, at).some((one) => headerWords(one.label) === headerWords(label)))?.column;
} // prettier-ignore

const between = (rows: readonly SheetRow[], left: number, right: number): readonly SheetRow[] =>
  rows.map((row) => ({ ...row, cells: row.cells.between(left, right) })).filter(({ cells }) => cells.size > 0);

const labelsAction = (row: SheetRow): boolean => labelledIn(row).some((one) => saysIn(one)?.kind === 'action');

const NO_CARDS: Cards = { cards: new Map(), rows: new Set(), headings: new Set() };

/** Cards whose labels stand above what they say, but for such as share its cell. */
function overTexts(rows: readonly SheetRow[]): Cards {
  const { lines, rows: inLines } = labelsOverTexts(rows);
  if (lines.size === 0) return NO_CARDS;
  const said = cardsOf(rows.filter((row) => lines.has(row) || !inLines.has(row)), (row) => [lines.get(row) ?? linesIn(row)].flat());
  return said === NO_CARDS ? said : { ...said, rows: new Set([...said.rows, ...inLines]) };
} // prettier-ignore

/** The cards of rows that label an action. */
function cardsOf(rows: readonly SheetRow[], linesOf: LinesOf, fewest = FEWEST): Cards {
  const { blocks, leading, headings } = blocksIn(rows, linesOf);
  const cards = new Map<SheetRow, readonly Card[]>();
  const inCards = new Set<SheetRow>();
  for (const lines of blocks) {
    const card = cardOf(lines, leading);
    const [first] = lines;
    if (!card || !first) continue;
    cards.set(first.row, [...(cards.get(first.row) ?? []), card]);
    for (const { row } of lines) inCards.add(row);
  }
  const all = [...cards.values()].flat();
  const isPlanned = all.filter(({ byWhen, byWhom }) => byWhen ?? byWhom).length >= fewest;
  return isPlanned && areAlike(all) ? { cards, rows: inCards, headings } : NO_CARDS;
}

const areAlike = (cards: readonly Card[]): boolean =>
  new Set(cards.map(({ action }) => headerWords(action.label))).size === 1;

function cardOf(all: Block, leading: ReadonlySet<string>): Card | undefined {
  const lines = all.filter(({ cell }) => cell.text !== '');
  const of = (kind: string, ...what: readonly string[]): Line | undefined =>
    lines.find((line) => {
      const says = saysIn(line);
      return says?.kind === kind && (what.length === 0 || ('is' in says && what.includes(says.is)));
    });
  const named = of('action', 'named');
  const second = of('action', 'second');
  const action = named ?? second;
  const [byWhen, byWhom] = [of('by-when', 'planned', 'date'), of('by-whom', 'lead', 'person', 'group')];
  if (!action) return undefined;
  const heads = lines.filter((line) => line !== action && leading.has(headerWords(line.label)));
  return {
    action,
    byWhen,
    byWhom,
    objective:
      heads.at(-1) ??
      of('objective', 'aim', 'theme') ??
      lines.slice(0, lines.indexOf(action)).findLast((line) => saysIn(line)?.kind === 'action'),
    outer: heads.length > 1 ? heads[0] : undefined,
    beside: lines.flatMap((line) => {
      const says = besideSays(line.label);
      return says === undefined ? [] : [{ ...line, says }];
    }),
    lastRow: Math.max(...all.map(({ row }) => row.row)),
  };
}

/** A card as a row of a grid. */
export function rowOfCard(
  sheet: string,
  { action, byWhen, byWhom, objective, outer, beside, lastRow }: Card,
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
    section: outer?.cell.text,
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
