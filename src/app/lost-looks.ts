import { listed, quoted } from '../core/findings/words';
import { groupBy } from '../core/lists/group-by';
import { columnLetters } from '../core/workbook/place';
import { type CellRange, within } from '../core/workbook/ranges';
import type { SheetContents, WorkbookContents } from '../core/workbook/contents';
import type { SheetAppearance } from '../core/workbook/abilities';

/** A workbook's sheets, and how they look. */
export interface LooksOf {
  readonly workbook: WorkbookContents;
  readonly appearance: readonly SheetAppearance[];
}

interface Sheet {
  readonly contents: SheetContents;
  readonly appearance: SheetAppearance;
}

type Lost = (before: Sheet, after: Sheet) => string[];

/**
 * What somebody made of the looks of the earlier workbook and the later one lacks, in words: colours of cells, widths of
 * columns, columns that were hidden, what is printed above and below pages. Cells are known again by their words, since a
 * plan that has changed has its rows elsewhere; a colour whose words are gone went with them.
 */
export function lostLooks(earlier: LooksOf, later: LooksOf): string[] {
  const after = sheetsOf(later);
  return Array.from(sheetsOf(earlier)).flatMap(([name, sheet]) => {
    const same = after.get(name);
    return same ? KINDS.flatMap((lost) => lost(sheet, same)) : [];
  });
}

function sheetsOf({ workbook, appearance }: LooksOf): Map<string, Sheet> {
  const looks = new Map(appearance.map((one) => [one.name, one]));
  return new Map(
    workbook.sheets.flatMap((contents) => {
      const one = looks.get(contents.name);
      return one ? [[contents.name, { contents, appearance: one }] as const] : [];
    }),
  );
}

const lostColours: Lost = (before, after) => {
  if (before.appearance.fills.length === 0) return [];
  const left = colouredWords(after);
  const gone = Array.from(colouredWords(before).values()).flatMap((one) =>
    one.times > (left.get(keyOf(one))?.times ?? 0) ? [one.text] : [],
  );
  const [first, ...more] = thoseStillIn(after.contents, new Set(gone));
  if (first === undefined) return [];
  const rest = more.length === 0 ? '' : ` and ${more.length} more`;
  return [`the colour of ${first === '' ? 'empty cells' : quoted(first, 30)}${rest} on ${quoted(nameOf(before), 31)}`];
};

/** Of some texts those that a sheet still says, and '' for its empty cells. */
function thoseStillIn({ rows }: SheetContents, texts: ReadonlySet<string>): string[] {
  const wanted = new Set(texts);
  for (const { cells } of wanted.size === 0 ? [] : rows)
    for (const { text } of cells) if (text !== '') wanted.delete(text);
  return [...texts].filter((text) => text === '' || !wanted.has(text));
}

/** Widths differ by less than a character where Excel has saved them as pixels. */
const lostWidths: Lost = (before, after) => {
  const isOurs = before.contents.mark !== undefined;
  const gone = Array.from(before.appearance.widths).flatMap(([column, width]) => {
    const now = after.appearance.widths.get(column);
    // Which columns of ours are hidden is carried over.
    if (isOurs && (width === 0 || now === 0 || now === undefined)) return [];
    return Math.abs((now ?? STANDARD_WIDTH) - width) < 1 ? [] : [columnLetters(column)];
  });
  if (gone.length === 0) return [];
  return [`the width of column${gone.length === 1 ? '' : 's'} ${listed(gone, 3)} on ${quoted(nameOf(before), 31)}`];
};

const lostMargins: Lost = (before, after) => {
  const isGone = before.appearance.margins.some((text) => !after.appearance.margins.includes(text));
  return isGone ? [`what is printed around the pages of ${quoted(nameOf(before), 31)}`] : [];
};

const KINDS: readonly Lost[] = [lostColours, lostWidths, lostMargins];

/** Of a column that says none, in characters. */
const STANDARD_WIDTH = 8.43;

const nameOf = ({ contents }: Sheet): string => contents.name;

interface Coloured {
  readonly colour: string;
  readonly text: string;
  readonly times: number;
}

const keyOf = ({ colour, text }: Omit<Coloured, 'times'>): string => `${colour}:${text}`;

/**
 * Coloured cells by colour and words. Empty ones have no words to be known by: of those, each colour counts once. What
 * lies under merged cells isn't seen.
 */
function colouredWords({ contents, appearance }: Sheet): Map<string, Coloured> {
  const found = new Map<string, Coloured>();
  const filled = groupBy(appearance.fills, ({ row }) => row);
  const cellsIn = new Map(contents.rows.flatMap(({ row, cells }) => (filled.has(row) ? [[row, cells] as const] : [])));
  const mergesIn = mergesDownwards(contents.merges);
  for (const [row, fills] of [...filled].sort(([a], [b]) => a - b)) {
    const texts = new Map(cellsIn.get(row)?.map(({ column, text }) => [column, text]));
    const merges = mergesIn(row);
    for (const { column, colour } of fills) {
      const text = texts.get(column);
      const isUnder = (area: CellRange): boolean =>
        within(area, { row, column }) && (area.top !== row || area.left !== column);
      if (text === undefined && merges.some(isUnder)) continue;
      const one = { colour, text: text ?? '' };
      const before = found.get(keyOf(one));
      found.set(keyOf(one), { ...one, times: one.text === '' ? 1 : (before?.times ?? 0) + 1 });
    }
  }
  return found;
}

/** The merged cells that reach into a row, for rows that are asked for from top to bottom. */
function mergesDownwards(merges: readonly CellRange[]): (row: number) => readonly CellRange[] {
  const below = merges.toSorted((a, b) => b.top - a.top);
  let reaching: CellRange[] = [];
  return (row) => {
    for (let next = below.at(-1); next && next.top <= row; next = below.at(-1)) {
      reaching.push(next);
      below.pop();
    }
    reaching = reaching.filter(({ bottom }) => bottom >= row);
    return reaching;
  };
}
