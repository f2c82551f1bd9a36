import type { Plan } from '../../plan/types';
import type { SheetContents } from '../../workbook/contents';
import type { CellPlace } from '../../workbook/place';

/** A title or a header that names years, with its words apart from them. */
export interface YearLine {
  readonly place: CellPlace;
  readonly text: string;
  /** The text with each year taken out: what lines of one kind have in common. */
  readonly words: string;
  /** Its years, one way of writing for all: '2026/27' and '2026-2027' are one. */
  readonly years: string;
  /** The first and the last calendar year that it names. */
  readonly first: number;
  readonly last: number;
}

const YEARS = /(?<!\d)(20\d\d)(?:\s?[/–-]\s?(20\d\d|\d\d)(?!\d))?/g;
const LONGEST = 120;
/** Titles stand in the first rows of a sheet. */
const FIRST_ROWS = 8;
const MOST_ROWS = 30;

/** The lines above the first table of each sheet, and the titles and headers of all. */
export function yearLines({ sheets, grids }: Plan): readonly YearLine[] {
  const heads = new Map<string, Heads>();
  for (const { place, headers } of grids) {
    const head = heads.get(place.sheet) ?? { first: Infinity, last: 0, rows: new Set() };
    heads.set(place.sheet, head);
    for (const { row } of headers) head.first = Math.min(head.first, row);
    for (const { row } of [place, ...headers]) {
      head.rows.add(row);
      head.last = Math.max(head.last, row);
    }
  }
  return sheets.flatMap((sheet) => linesOn(sheet, heads.get(sheet.name)));
}

/** The rows of a sheet in which titles and headers of its grids stand. */
interface Heads {
  first: number;
  last: number;
  readonly rows: Set<number>;
}

function linesOn({ name: sheet, rows }: SheetContents, head: Heads | undefined): YearLine[] {
  const lines: YearLine[] = [];
  const top = Math.min(head?.first ?? FIRST_ROWS, MOST_ROWS);
  const last = Math.max(top, head?.last ?? 0);
  for (const { row, cells } of rows) {
    if (row > last) break;
    if (row > top && head?.rows.has(row) !== true) continue;
    for (const { column, text } of cells) {
      const line = text.length <= LONGEST && text.includes('20') ? lineIn(text) : undefined;
      if (line) lines.push({ ...line, place: { sheet, row, column } });
    }
  }
  return lines;
} // prettier-ignore

function lineIn(text: string): Omit<YearLine, 'place'> | undefined {
  const named: number[] = [];
  const words = text.replace(YEARS, (_, from: string, to?: string) => {
    named.push(Number(from), to === undefined ? Number(from) : to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to)); // prettier-ignore
    return '#';
  });
  const [first] = named;
  // A date tells when something was, and not of which years it is.
  if (first === undefined || !/\p{L}{3}/u.test(words) || DATED.test(words)) return undefined;
  return { text, words: words.toLowerCase().replace(/\s+/g, ' ').trim(), years: named.join(' '), first, last: Math.max(...named) }; // prettier-ignore
}
const DATED = /\b(?:updated?|version|approved|agreed|draft(?:ed)?|meeting|printed|as at|reviewed?|v\d)\b|\d[./-]\d/i;
