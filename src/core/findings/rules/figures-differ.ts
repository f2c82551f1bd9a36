import type { Plan } from '../../plan/types';
import { cellName } from '../../workbook/place';
import { type BesideColumn, type ColumnCell, besideColumns } from '../columns/beside-columns';
import { withoutNumber } from '../said';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const figuresDiffer = rule({
  id: 'figures-differ',
  title: 'Figures that contradict each other',
  fires:
    "Fires on an action that reduces or increases something where its target is not lower, or higher, than its baseline ('Reduce falls': baseline 6.1, target 6.7), if the measure beside it is of the same thing; and on what was spent where that is more than the budget, if four other rows at least stay within theirs and no more than one in five is over. A budget that is overspent by less than half is a note.",
  why: 'A target the wrong way round, or a nought too many, is held against whoever signed it.',
  about: 'grids',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => {
    const columns = besideColumns(plan);
    return columns.length < 2 ? [] : [...wrongTargets(columns), ...overspent(columns, plan)];
  },
});

const headed = (columns: readonly BesideColumn[], pattern: RegExp): BesideColumn | undefined =>
  columns.find(({ header }) => pattern.test(header));

const BASELINE =
  /^(?:(?:current |latest )?baseline\b|current (?:position|performance|level|rate|figure)|starting point\b|now$)/i;
const TARGET = /^(?:(?:year[- ]end |end |final |agreed )?target(?! (?:date|month|quarter))\b|goal$|aim$)/i;
const MEASURE = /\b(?:measures?|kpi|indicators?|metric)\b/i;
const DOWN = /^[^\p{L}]{0,20}(?:reduce|cut|lower|decrease|halve|bring down|shorten|drive down|minimi[sz]e)\b/iu;
const UP = /^[^\p{L}]{0,20}(?:increase|raise|grow|double|boost|expand|widen)\b/iu;
/** A measure that counts what gets better counts the other way. */
const OTHER_WAY = /\b(?:reduc\p{L}+|decreas\p{L}+|fewer|less|lower|saved?|savings?|within|on time|below|under|without|avoid\p{L}*|prevent\p{L}*|improv\p{L}+|meeting|compliance)\b/iu; // prettier-ignore

function wrongTargets(columns: readonly BesideColumn[]): Remark[] {
  const [baselines, targets] = [headed(columns, BASELINE), headed(columns, TARGET)];
  if (!baselines || !targets) return [];
  const measures = headed(columns, MEASURE);
  return targets.filled.flatMap((target): Remark[] => {
    const words = withoutNumber(target.action);
    const isDown = DOWN.test(words);
    if (!isDown && !UP.test(words)) return [];
    const baseline = besideIt(baselines, target);
    const [from, to] = [baseline && figureIn(baseline.text), figureIn(target.text)];
    if (!baseline || !from || !to || from.unit !== to.unit || (isDown ? to.value < from.value : to.value > from.value))
      return [];
    const measure = measures && besideIt(measures, target)?.text;
    if (measure !== undefined && (OTHER_WAY.test(measure) || !areOfOne(words, measure))) return [];
    return [
      {
        place: target.place,
        places: [baseline.place, target.place],
        action: target.action.place,
        words: target.text,
        message: `The target is ${quoted(target.text)}, the baseline ${quoted(baseline.text)} (${cellName(baseline.place)}), but the action is to ${isDown ? 'reduce' : 'increase'} it. Check both.`,
      },
    ];
  });
}

/** True where what is measured is what the action is about: 'Falls per 1,000 bed days', but not 'Patients with a falls plan'. */
function areOfOne(action: string, measure: string): boolean {
  const about = stems(action.replace(DOWN, '').replace(UP, '')).slice(0, FIRST_WORDS);
  const [measured = ''] = measure.replace(COUNT_OF, '').split(/\s(?:per|with|who|that|in|of|at|by|for|on|left)\s/i);
  return stems(measured).some((stem) => about.includes(stem));
}

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
const STEM = 5;
const FIRST_WORDS = 4;
const COUNT_OF =
  /^\W*(?:(?:total|average|mean|annual|overall) )*(?:(?:number|rate|percentage|proportion|share|level|count|per cent) of )?(?:the )?/i;

const BUDGET = /^(?:(?:total|annual|agreed|approved|revised|allocated) )?(?:budget|allocation)\b/i;
const SPENT =
  /^(?:(?:actual|total) )?(?:spend|spent|expenditure|cost to date)\b|\bspen[dt] to date\b|^actual (?:cost|spend)/i;
const FEWEST_WITHIN = 4;
const MOST_OVER = 0.2;
const MUCH = 1.5;

function overspent(columns: readonly BesideColumn[], { grids }: Plan): Remark[] {
  const [budgets, spends] = [headed(columns, BUDGET), headed(columns, SPENT)];
  if (!budgets || !spends || budgets === spends || grids.length === 0) return [];
  const pairs = spends.filled.flatMap((spent) => {
    const budget = besideIt(budgets, spent);
    const [most, value] = [budget && figureIn(budget.text), figureIn(spent.text)];
    return budget && most && value && most.value > 0 ? [{ budget, spent, share: value.value / most.value }] : [];
  });
  const over = pairs.filter(({ share }) => share > 1);
  if (pairs.length - over.length < FEWEST_WITHIN || over.length > MOST_OVER * pairs.length) return [];
  return over.map(({ budget, spent, share }): Remark => ({
    place: spent.place,
    places: [budget.place, spent.place],
    action: spent.action.place,
    words: spent.text,
    ...(share < MUCH && { severity: 'info' }),
    message: `${quoted(spent.text)} is more than the budget, ${quoted(budget.text)} (${cellName(budget.place)}). Check both figures.`,
  }));
} // prettier-ignore

const besideIt = ({ filled }: BesideColumn, { place }: ColumnCell): ColumnCell | undefined =>
  filled.find((one) => one.place.row === place.row && one.place.sheet === place.sheet);

const FIGURE = /^[£<>≤≥~]?\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%|k|m)?(?:\s\p{L}.{0,20})?$/iu;
const TIMES: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

/** The one figure of a cell, and whether it is a share. */
function figureIn(text: string): { readonly value: number; readonly unit: string } | undefined {
  const [, whole, decimals = '', unit = ''] = FIGURE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { value: Number(whole.replaceAll(',', '') + decimals) * (TIMES[unit.toLowerCase()] ?? 1), unit: unit === '%' ? '%' : '' };
} // prettier-ignore
