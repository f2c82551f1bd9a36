import { remembering } from '../../lists/once';
import { type PlanPeriod, inPeriod, nthYear, showPeriod } from '../../calendar/plan-period';
import type { Grid, Objective, PlacedText, SheetReading } from '../../grids/table/types';
import { YEAR_NUMBERS } from './numbered-year';
import { type PlannedYears, periodNamed } from './period-named';

/** What bears years that are those of all that is planned below it. */
const PLANS = /plan|strateg|programme|\b(?:actions?|priorities|milestones|deliver(?:y|ables)|tasks?|years? \d)\b/i;
/** What may stand beside the years of a heading, or of a sheet, that is named for them. */
const BESIDE_YEARS =
  /\b(?:years?|yr|fy|financial|academic|school|(?:delivery|work|action)? ?plan|actions?|priorities|milestones|tasks?|deliver(?:y|ables)|for|in|the|to|be|completed|first|second|third|fourth|fifth|one|two|three|four|five|\d+)\b|[\s\p{P}\p{S}]/giu;

/** The years that a plan's grids, and headings in them, are each said to be for. */
export interface OwnYears {
  readonly ofGrid: ReadonlyMap<Grid, PlanPeriod>;
  readonly ofHeading: ReadonlyMap<Objective, PlanPeriod>;
  /** Each of them once. */
  readonly all: readonly PlanPeriod[];
  /** 'Year 2': which of the plan's years, by its number, where no years are named. */
  readonly numbers: ReadonlyMap<Grid | Objective, number>;
}

/** True for words that are years, and what goes with them: 'Year 2 (2027/28)', not 'Agree the 2027/28 budget'. */
const namesYearsAlone = (text: string): boolean =>
  text.length <= LONGEST_YEARS && text.replace(BESIDE_YEARS, '') === '';
const LONGEST_YEARS = 80;

/**
 * A plan that sets out its years one by one, on a sheet each or below a heading each: which of them each grid, and each
 * heading, is for. Nothing where all name the same year, or several years.
 */
export function ownYears(sheets: readonly SheetReading[], years: PlannedYears): OwnYears {
  const ofGrid = new Map<Grid, PlanPeriod>();
  const ofHeading = new Map<Objective, PlanPeriod>();
  const named = new Map<string, PlanPeriod>();
  const numbers = new Map<Grid | Objective, number>();
  const once = (period: PlanPeriod): PlanPeriod => {
    const known = named.get(showPeriod(period)) ?? period;
    named.set(showPeriod(period), known);
    return known;
  };
  for (const { sheet, grids, lines } of sheets)
    for (const [index, grid] of grids.entries()) {
      const own = yearOfGrid(grid, index === 0 ? lines : [], sheet, years);
      if (own) ofGrid.set(grid, once(own));
      const number = [grid.hasTitle ? grid.title : '', sheet].flatMap((text) => numberIn(text) ?? [])[0];
      if (number !== undefined) numbers.set(grid, number);
      for (const heading of grid.objectives) {
        const year = namesYearsAlone(heading.text) ? oneYearIn(heading.text, years) : undefined;
        if (year) ofHeading.set(heading, once(year));
        const count = numberIn(heading.text);
        if (count !== undefined) numbers.set(heading, count);
      }
    }
  if (named.size > 1) return { ofGrid, ofHeading, all: [...named.values()], numbers: NONE.numbers };
  // 'Year 2' of a school may be a class.
  return named.size === 0 && years !== 'academic' && new Set(numbers.values()).size > 1 ? { ...NONE, numbers } : NONE;
}

const NONE: OwnYears = { ofGrid: new Map(), ofHeading: new Map(), all: [], numbers: new Map() };

/** 'Year 2', 'Year two actions': the number alone says which. */
function numberIn(text: string): number | undefined {
  const said = namesYearsAlone(text) ? /\b(?:year|yr) ?([1-9]|one|two|three|four|five)\b/i.exec(text)?.[1]?.toLowerCase() : undefined;
  return said === undefined ? undefined : Number(said) || YEAR_NUMBERS.indexOf(said) + 1;
} // prettier-ignore

/** Tells which year of a plan a row is for, where that is one of several; undefined where it is the plan's whole. */
export function yearsFor(
  { ofGrid, ofHeading, numbers }: OwnYears,
  plan: PlanPeriod,
): (grid: Grid, heading: Objective | undefined) => PlanPeriod | undefined {
  const nth = remembering((number: number) => nthYear(plan, number));
  const isIn = ({ first, last }: PlanPeriod): boolean => inPeriod(plan, first) && inPeriod(plan, last);
  const areOfPlan = [...numbers.values()].every((number) => isIn(nth(number)));
  return (grid, heading) => {
    const number = areOfPlan ? ((heading && numbers.get(heading)) ?? numbers.get(grid)) : undefined;
    const year = number === undefined ? ((heading && ofHeading.get(heading)) ?? ofGrid.get(grid)) : nth(number);
    return year && isIn(year) ? year : undefined;
  };
}

/** Of a grid's title, the lines above it, the nearest first, and the sheet's name the first that says a year. */
function yearOfGrid(
  { title, place, headers, hasTitle }: Grid,
  lines: readonly PlacedText[],
  sheet: string,
  years: PlannedYears,
): PlanPeriod | undefined {
  const above = lines.filter((line) => line.place.row < (headers[0] ?? place).row).toReversed();
  const said = [...(hasTitle ? [title] : []), ...above.map(({ text }) => text)].filter((text) => PLANS.test(text) || namesYearsAlone(text));
  return [...said, sheet].flatMap((text) => oneYearIn(text, years) ?? [])[0];
} // prettier-ignore

function oneYearIn(text: string, years: PlannedYears): PlanPeriod | undefined {
  const period = periodNamed(text, years);
  if (!period) return undefined;
  const { first, last } = period;
  return (last.year - first.year) * 12 + last.month - first.month === 11 ? period : undefined;
}
