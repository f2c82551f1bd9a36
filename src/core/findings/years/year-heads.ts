import type { CellContents } from '../../workbook/contents';

const LONGEST = 40;
/** 'From the 2026/27 budget', 'See 2026/27': what stands in a row instead of a figure. */
const IN_ROW =
  /^(?:from|in|within|see|as|carried|c\/f|already|funded|paid|met|part of|covered|included|to|bid|subject)\b/i;
const YEAR = /\b20\d\d(?: ?[/–-] ?(?:20)?\d\d)?\b|\b(?:year|yr|y|fy|q|quarter|phase) ?\d{1,2}\b/gi;
const SHORT = /\b(\d\d) ?[/–-] ?(\d\d)\b/g;
const THOUSANDS = /£ ?(?:000|’000|'000)s?/g;

/** True of what heads a column of figures: 'Budget 2027/28 £', '2026/27', 'Year 2', and no figure of its own. */
export function isYearHead(text: string): boolean {
  if (text.length > LONGEST || IN_ROW.test(text)) return false;
  const short = text.replace(SHORT, (pair, first: string, last: string) => (Number(last) === Number(first) + 1 ? ' ' : pair)); // prettier-ignore
  return !/\d/.test(short.replace(YEAR, ' ').replace(THOUSANDS, ' '));
}

/** '2026 | 2027 | 2028': years one after another head columns, and so does each of them. */
export function isAmongYears({ text }: CellContents, cells: readonly CellContents[]): boolean {
  if (!IS_YEAR.test(text)) return false;
  const years = cells.flatMap((cell) => (IS_YEAR.test(cell.text) ? [Number(cell.text)] : []));
  const [first = 0] = years;
  return years.length > 1 && years.every((year, n) => year === first + n);
}
const IS_YEAR = /^20\d\d$/;

/** True where a figure is still to come: what is above and below can't be added up. */
export const isPending = (text: string): boolean =>
  /^(?:tb[cadn]|\?+|xx+|to be (?:confirmed|agreed|decided|costed|added|determined|identified)|not (?:yet )?(?:known|costed)|unknown|pending|awaited)\.?$/i.test(text); // prettier-ignore
