import { type PlanPeriod, nthYear, yearCount } from '../../calendar/plan-period';
import type { PlacedText } from '../../grids/table/types';

/** Years of a plan by their numbers, in words. */
export const YEAR_NUMBERS: readonly string[] = ['one', 'two', 'three', 'four', 'five'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const KIND = String.raw`(?:annual|delivery|action|business|implementation|improvement|work)`;
const PLAN = String.raw`(?:${KIND} ){1,3}(?:plan|programme)\b`;
const YEAR = String.raw`\by(?:ea)?r? ?(?<number>[1-5]|${YEAR_NUMBERS.join('|')})\b(?!\s*(?:=|to\b|and\b|&|–|-\s?\d))`;

/** 'Annual Action Plan – Year 4', 'Year three delivery plan', 'Delivery plan (third year)', 'Year 2' alone. */
const NUMBERED = [
  new RegExp(String.raw`\b${PLAN}[\s,:(–—-]*(?:for )?${YEAR}`, 'i'),
  new RegExp(String.raw`${YEAR}[\s,:(–—-]*${PLAN}`, 'i'),
  new RegExp(String.raw`^\W*${YEAR}(?: of (?:[2-9]|10|two|three|four|five|ten))?\W*$`, 'i'),
  new RegExp(String.raw`\b${PLAN}[\s,:(–—-]*(?:for the )?(?<number>${ORDINALS.join('|')}) year\b`, 'i'),
  new RegExp(String.raw`\b(?<number>${ORDINALS.join('|')}) year (?:${PLAN})`, 'i'),
];

/** Of which year a line says that it is, counted from 1. */
function numberIn(text: string): number | undefined {
  const said = NUMBERED.flatMap((form) => form.exec(text)?.groups?.['number']?.toLowerCase() ?? [])[0];
  return said === undefined
    ? undefined
    : Number(said) || Math.max(YEAR_NUMBERS.indexOf(said), ORDINALS.indexOf(said)) + 1;
}

/** 'Year 3 action plan' in a workbook whose years are those of its strategy: the third of them, where no line names another. */
export function numberedYear(
  whole: PlanPeriod,
  lines: readonly PlacedText[],
): { readonly period: PlanPeriod; readonly line: PlacedText } | undefined {
  const found = lines.flatMap((line) => {
    const number = numberIn(line.text);
    return number === undefined ? [] : [{ line, number }];
  });
  const [first] = found;
  const years = yearCount(whole);
  if (!first || years < 2 || first.number > years || found.some(({ number }) => number !== first.number)) return undefined;
  return { period: nthYear(whole, first.number), line: first.line };
} // prettier-ignore
