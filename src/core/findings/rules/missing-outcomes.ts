import { financialYears, showPeriod, startYears } from '../../calendar/plan-period';
import type { PlacedText } from '../../grids/table/types';
import type { PlanGrid } from '../../plan/types';
import { oneLine } from '../../text/tidy';
import { showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import { listed, quoted } from '../words';
import { rule } from '../rule';
import type { Remark } from '../types';

export const missingOutcomes = rule({
  id: 'missing-outcomes',
  title: 'Expected outcome missing',
  fires:
    "Fires on a grid whose expected outcomes name years ('2026-27') but not every year of the plan, and on a grid without outcomes in a plan of which half the grids have them, on an outcome that is a label alone ('2012-13:'), and on an action without an outcome where a column of outcomes is filled beside most others (five at least, four in five). Outcomes that name no year are for the whole plan.",
  why: 'A year without an outcome cannot be judged when it is over.',
  about: 'grids',
  scope: 'grid',
  severity: 'warning',
  check: ({ plan: { grids, period } }) => {
    const haveOutcomes = grids.filter(({ outcomes }) => outcomes.length > 0).length * 2 >= grids.length;
    const ofYears = grids.flatMap((grid) => {
      const [first] = grid.outcomes;
      if (!first)
        return haveOutcomes && grid.actions.length > 0
          ? [
              {
                place: grid.place,
                words: grid.title,
                message: `${quoted(grid.title)} has no expected outcomes; other grids have. Add them.`,
              },
            ]
          : [];
      const named = yearsNamed(grid);
      const missing = startYears(period).filter((year) => !named.has(year));
      if (named.size === 0 || missing.length === 0) return [];
      const years = missing.map((year) => showPeriod(financialYears(year, year + 1)));
      return [
        {
          place: first.place,
          words: `${grid.title}: ${years.join(', ')}`,
          message: `No expected outcome for ${listed(years)} in ${quoted(grid.title)}. Add it.`,
        },
      ];
    });
    return [...ofYears, ...grids.flatMap(emptyOutcomes), ...grids.flatMap(emptyCells)];
  },
});

/** A column of outcomes is meant to be filled where it is so often. */
const FEWEST_FILLED = 5;
const MOST_EMPTY = 0.2;

/** Actions without an outcome in a grid whose others have one, in a column of outcomes. */
function emptyCells({ actions, place: gridPlace }: PlanGrid): Remark[] {
  if (!actions.some(({ outcome }) => outcome)) return [];
  const whole = actions.filter(({ action, place, lastRow }) => action !== '' && lastRow === place.row);
  const filled = whole.flatMap(({ outcome }) => outcome ?? []);
  const empty = whole.filter(({ outcome }) => outcome === undefined);
  const [first] = filled;
  if (!first || filled.length < FEWEST_FILLED || empty.length > MOST_EMPTY * whole.length) return [];
  if (filled.some(({ place }) => place.column !== first.place.column) || areMarks(filled)) return [];
  return empty.map((action) => ({
    place: { ...action.place, column: first.place.column },
    action: action.place,
    words: action.action,
    message: `The ${quoted(oneLine(first.header))} cell is empty; the other rows have one. Fill it in.`,
    together: {
      key: showPlace(gridPlace),
      message: (rows) => `${quoted(oneLine(first.header))} is empty in ${rows.length} rows: ${cellsOf(rows)}. Fill them in.`,
    },
  })); // prettier-ignore
}

/** 'H', 'M', 'L' or '3' in most cells: how much rather than what. */
const areMarks = (filled: readonly PlacedText[]): boolean =>
  filled.filter(({ text }) => text.trim().length <= LONGEST_MARK).length * 2 > filled.length;
const LONGEST_MARK = 3;

/** '2012-13:' and 'Outcome 2' with nothing behind them or below, before the next such label. */
const emptyOutcomes = ({ outcomes }: PlanGrid): Remark[] =>
  outcomes.flatMap(({ text, place }, index) => {
    const next = outcomes[index + 1];
    if (!isBareLabel(text) || (next && !LABELLED.test(next.text))) return [];
    return { place, words: text, message: `The outcome ${quoted(text)} is empty. Enter what will be different.` };
  });

const isBareLabel = (text: string): boolean =>
  /\d/.test(text) && !/[\p{L}\d]/u.test(text.replace(SPAN, '').replace(LABEL, ''));
const LABEL = /\b(?:(?:expected|key|planned) )?outcomes?(?: \d{1,2})?\b|\byear \d\b|\band\b/gi;

/** Longer spans of years are no plan's. */
const LONGEST = 10;
const YEARS = '(?:20)?(\\d\\d)[^\\S\\n]*[-–/][^\\S\\n]*(?:20)?(\\d\\d)';
/** '2026-27', '26/27', '2026-29', and '2026/27 to 2028/29'. */
const SPAN = new RegExp(`\\b${YEARS}(?:\\s*(?:[-–]|to|until)\\s*${YEARS})?\\b`, 'g');
const LABELLED = new RegExp(`^(?:${YEARS}|(?:expected |key |planned )?outcome \\d|year \\d)`, 'i');
/** 'By March 2029', 'by 31.3.2029': the financial year that ends then. */
const YEAR_END = /\bmarch\s+(20\d\d)\b|\b3[01][./]0?3[./](20\d\d)\b/gi;
const WHOLE_PLAN = /\b(?:each|every|all|three|both)\s+years?\b|\byear on year\b|\bend of (?:the )?(?:plan|strategy)\b/i;

/** A year at the beginning of an outcome or of a line labels it; within a sentence it belongs to the sentence. */
const isLabel = (text: string, at: number): boolean => LABELS.test(text.slice(0, at).replace(SPAN, ''));
const LABELS =
  /(?:^|[\n;:.(])\s*(?:(?:(?:expected|key|planned)\s+)?outcomes?|year \d|and|&|,|for|in|of|by|end of|[\s:–-])*$/i;

/** The financial years, by their first, that a grid's outcomes name; none where they stand for the whole plan. */
function yearsNamed({ outcomes }: PlanGrid): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { text } of outcomes) {
    if (WHOLE_PLAN.test(text)) return new Set();
    for (const { index, 1: from = '', 2: to = '', 4: until } of text.matchAll(SPAN)) {
      if (!isLabel(text, index)) continue;
      const [start, end] = [2000 + Number(from), 2000 + Number(until ?? to)];
      for (let year = start; year < end && year < start + LONGEST; year++) years.add(year);
    }
  }
  // 'By March 2029' alone stands for the whole plan.
  if (years.size > 0)
    for (const { text } of outcomes)
      for (const [, month, day] of text.matchAll(YEAR_END)) years.add(Number(month ?? day) - 1);
  return years;
}
