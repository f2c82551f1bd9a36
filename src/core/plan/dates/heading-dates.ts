import { MONTH_WORD } from '../../calendar/months';
import { once } from '../../lists/once';
import type { Grid, GridRow, PlacedText, SheetReading } from '../../grids/table/types';

/** 'SHORT TERM – to be completed by March 2028', 'Year 1 (2026/27)': its parts. */
const BETWEEN = /\s+[–—-]\s+|\s*[:;]\s+|\s*[()]\s*/;
const TO_BE =
  /^(?:(?:to be |all |for )?(?:completed?|completion|delivered?|delivery|done|achieved?|implemented?|due|actions?)\s+)+/i;
/** Words that say a time and nothing else. */
const TIME = new RegExp(
  `^(?:(?:by|before|until|within|in|during|from|to|and|or|the|end|of|early|mid|late|every|each|year|years|quarter|month|months|term|annual|annually|quarterly|monthly|ongoing|easter|christmas|spring|summer|autumn|winter|next|first|${MONTH_WORD}|q[1-4]|(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)?|[–-])(?:\\s+|$))+$`,
  'i',
);
/** A time and not its name alone: a year, a part of it, a step, or so many of a unit. */
const SAYS = new RegExp(
  `\\b(?:(?:19|20)\\d\\d|${MONTH_WORD}|every|each|annual(?:ly)?|quarterly|monthly|ongoing|year \\d|q(?:uarter )?[1-4]|(?:autumn|spring|summer) term|(?:easter|christmas) (?:19|20)\\d\\d|\\d+ (?:months|years))\\b`,
  'i',
);
const CUE = /\b(?:by|before|until|within|every|each|annually|quarterly|monthly)\b/i;

/** The words of a heading that say when what is below it is due; undefined where it says no time. */
export const timeIn = (heading: string): string | undefined =>
  heading
    .split(BETWEEN)
    .map((part) => part.replace(TO_BE, '').trim())
    .findLast((part) => part !== '' && TIME.test(part) && SAYS.test(part));

/** True of a part of a year: a table below it is what is to be done then. A month alone may be the paper's date. */
const saysPart = (time: string | undefined): boolean => time !== undefined && /\b(?:q[1-4]|quarter|term)\b/i.test(time);

const lacksDates = (grid: Grid): boolean =>
  grid.missingColumns.includes('by-when') && !grid.rows.some(({ byWhen }) => byWhen.length > 0);

/**
 * For grids without any dates, the titles that say when: of the grid, of its sheet, or a line above its table. A title
 * that names no more than a month or a year counts where another grid's names a different one.
 */
export function timedTitles(sheets: readonly SheetReading[]): ReadonlyMap<Grid, PlacedText> {
  const titles = new Map<Grid, PlacedText>();
  for (const { grids, lines } of sheets)
    for (const [index, grid] of grids.entries()) {
      if (!lacksDates(grid)) continue;
      const { title, place, headers } = grid;
      const above = index === 0 ? lines.filter((line) => line.place.row < (headers[0] ?? place).row) : [];
      const timed = [...above, { text: title, place }].findLast(({ text }) => timeIn(text) !== undefined);
      if (timed) titles.set(grid, timed);
    }
  const times = new Set([...titles.values()].map(({ text }) => timeIn(text)));
  if (times.size > 1) return titles;
  return new Map([...titles].filter(([, { text }]) => CUE.test(text) || saysPart(timeIn(text))));
} // prettier-ignore

/**
 * The rows of a table without any dates, with what the headings over them say: where one says 'by', or two say
 * different times; and else with what its title says. The rows as they are otherwise.
 */
export function datedByHeadings(grid: Grid, title: PlacedText | undefined): readonly GridRow[] {
  if (!lacksDates(grid)) return grid.rows;
  const timeOf = once((heading: PlacedText) => timeIn(heading.text));
  const headings = grid.objectives.filter((heading) => timeOf(heading) !== undefined);
  const times = new Set(headings.map(timeOf));
  const areRead = times.size > 1 || headings.some(({ text }) => CUE.test(text));
  if (!areRead && !title) return datedByWords(grid.rows);
  const timed = new Map(headings.toReversed().map((heading) => [heading.text, heading]));
  return grid.rows.map((row): GridRow => {
    const own = row.objective && timeOf(row.objective) !== undefined ? row.objective : undefined;
    const above = own ?? (row.section === undefined ? undefined : timed.get(row.section));
    const heading = (areRead ? above : undefined) ?? title;
    const text = heading && timeOf(heading);
    if (!heading || text === undefined) return row;
    return { ...row, byWhen: [{ cell: { kind: 'words', text }, goesOn: false }], datedBy: heading };
  });
} // prettier-ignore

/** Where the words of an action may begin to say a time: behind 'by' or 'in', a dash, a comma or a bracket. */
const BEGINS = /\b(?=(?:by|before|until|from|in|during)\s)|(?:\s[–—-]|[,(])\s*(?=\S)/gi;

/** The time that words say last: 'by Easter 2016' of 'Readers to lead a group – by Easter 2016'. */
function lastTimeIn(words: string): string | undefined {
  let last: string | undefined;
  let end = 0;
  for (const { 0: mark, index } of words.matchAll(BEGINS)) {
    const from = index + mark.length;
    const [said = ''] = /^[^,;.()\n]*/.exec(words.slice(from)) ?? [];
    // '2028' of '2023 - 2028' is said already.
    if (from < end || !TIME.test(said.trim()) || !SAYS.test(said)) continue;
    last = said.trim();
    end = from + said.length;
  }
  return last;
}

/** The time that an action's own words say; of several paragraphs each its own. */
function timeInWords(action: string): string | undefined {
  const times = action.split(/\n\s*\n/).map(lastTimeIn);
  const said = times.filter((time) => time !== undefined);
  return said.length < times.length ? said.at(-1) : [...new Set(said)].join('\n') || undefined;
}

/** The rows of a table without any dates, where at least half of its actions say in their own words when they are due. */
function datedByWords(rows: readonly GridRow[]): readonly GridRow[] {
  const times = rows.map(({ action }) => timeInWords(action));
  if (rows.length < 2 || times.filter((time) => time !== undefined).length * 2 < rows.length) return rows;
  return rows.map((row, index): GridRow => {
    const text = times[index];
    if (text === undefined) return row;
    return { ...row, byWhen: [{ cell: { kind: 'words', text }, goesOn: false }], datedBy: { text: row.action, place: row.place } };
  });
} // prettier-ignore
