import { MONTH_WORD } from '../calendar/months';
import { once } from '../lists/once';
import type { Grid, GridRow, PlacedText } from '../grids/types';

/** 'SHORT TERM – to be completed by March 2028', 'Year 1 (2026/27)': its parts. */
const BETWEEN = /\s+[–—-]\s+|\s*[:;]\s+|\s*[()]\s*/;
const TO_BE =
  /^(?:(?:to be |all |for )?(?:completed?|completion|delivered?|delivery|done|achieved?|implemented?|due|actions?)\s+)+/i;
/** Words that say a time and nothing else. */
const TIME = new RegExp(
  `^(?:(?:by|before|until|within|in|during|from|to|and|or|the|end|of|early|mid|late|every|each|year|years|quarter|month|months|term|annual|annually|quarterly|monthly|ongoing|spring|summer|autumn|winter|next|first|${MONTH_WORD}|q[1-4]|(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)?|[–-])(?:\\s+|$))+$`,
  'i',
);
/** A time and not its name alone: a year, a month, a step, or so many of a unit. */
const SAYS = new RegExp(
  `\\b(?:(?:19|20)\\d\\d|${MONTH_WORD}|every|each|annual(?:ly)?|quarterly|monthly|ongoing|year \\d|\\d+ (?:months|years))\\b`,
  'i',
);
const CUE = /\b(?:by|before|until|within|every|each|annually|quarterly|monthly)\b/i;

/** The words of a heading that say when what is below it is due; undefined where it says no time. */
export const timeIn = (heading: string): string | undefined =>
  heading
    .split(BETWEEN)
    .map((part) => part.replace(TO_BE, '').trim())
    .findLast((part) => part !== '' && TIME.test(part) && SAYS.test(part));

/**
 * The rows of a table without any dates, with what the headings over them say: where one says 'by', or two say
 * different times. The rows as they are otherwise.
 */
export function datedByHeadings(grid: Grid): readonly GridRow[] {
  if (!grid.missingColumns.includes('by-when') || grid.rows.some(({ byWhen }) => byWhen.length > 0)) return grid.rows;
  const timeOf = once((heading: PlacedText) => timeIn(heading.text));
  const headings = grid.objectives.filter((heading) => timeOf(heading) !== undefined);
  const times = new Set(headings.map(timeOf));
  if (times.size < 2 && !headings.some(({ text }) => CUE.test(text))) return grid.rows;
  const timed = new Map(headings.toReversed().map((heading) => [heading.text, heading]));
  return grid.rows.map((row): GridRow => {
    const own = row.objective && timeOf(row.objective) !== undefined ? row.objective : undefined;
    const heading = own ?? (row.section === undefined ? undefined : timed.get(row.section));
    const text = heading && timeOf(heading);
    if (!heading || text === undefined) return row;
    return { ...row, byWhen: [{ cell: { kind: 'words', text }, goesOn: false }], datedBy: heading };
  });
} // prettier-ignore
