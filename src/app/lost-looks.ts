import { listed, quoted } from '../core/findings/words';
import { columnLetters, within } from '../core/workbook/place';
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
  const left = colouredWords(after);
  const gone = Array.from(colouredWords(before).values()).flatMap((one) =>
    one.times > (left.get(keyOf(one))?.times ?? 0) ? [one.text] : [],
  );
  const words = new Set(after.contents.rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const [first, ...more] = [...new Set(gone)].filter((text) => text === '' || words.has(text));
  if (first === undefined) return [];
  const rest = more.length === 0 ? '' : ` and ${more.length} more`;
  return [`the colour of ${first === '' ? 'empty cells' : quoted(first, 30)}${rest} on ${quoted(nameOf(before), 31)}`];
};

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
  const texts = new Map(
    contents.rows.flatMap(({ row, cells }) => cells.map(({ column, text }) => [`${row},${column}`, text] as const)),
  );
  const found = new Map<string, Coloured>();
  const isUnder = (row: number, column: number): boolean =>
    contents.merges.some((area) => within(area, { row, column }) && (area.top !== row || area.left !== column));
  for (const { row, column, colour } of appearance.fills) {
    const text = texts.get(`${row},${column}`);
    if (text === undefined && isUnder(row, column)) continue;
    const one = { colour, text: text ?? '' };
    const before = found.get(keyOf(one));
    found.set(keyOf(one), { ...one, times: one.text === '' ? 1 : (before?.times ?? 0) + 1 });
  }
  return found;
}
