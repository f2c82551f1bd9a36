import { groupBy } from '../../lists/group-by';
import { type Day, addMonths } from '../../calendar/day';
import { inPeriod, showPeriod } from '../../calendar/plan-period';
import type { Plan } from '../../plan/types';
import type { CheckContext, Remark } from '../types';
import { type YearLine, yearLines } from '../years/year-lines';
import { strayTitles } from '../years/stray-titles';
import { showPlace } from '../../workbook/place';
import { quoted } from '../words';
import { rule } from '../rule';

/** For one line with other years so many at least have theirs. */
const TIMES_MORE = 2;

export const titleYearDiffers = rule({
  id: 'title-year-differs',
  title: 'Title or header of another year',
  fires:
    "Fires on a title line or a header that names other years than those of the other sheets that say the same ('Delivery Plan 2026/27' over one sheet, 'Delivery Plan 2027/28' over three; 'Budget 2026/27 £'), where the sheet's own dates are of the others' years, or, where it has none, twice as many name those; also on a title in whose years no date of the plan lies, and on one that names the plan itself with other years than it has ('Quality Plan 2026/27: summary' in the 'Quality Plan 2027/28'), and on a title above dates of which none is in its year and eight in ten are in the plan's. A sheet whose dates are of the year that it names, lists of years, and lines that say when something was agreed are left alone.",
  why: 'A sheet that was rolled forward is read as last year’s, and its figures with it.',
  about: 'grids',
  scope: 'cell',
  severity: 'warning',
  check: (context) => {
    const lines = yearLines(context.plan);
    const alike = oddOf(
      groupBy(lines, ({ words }) => words),
      context,
    );
    const told = new Set(alike.map(({ place }) => place));
    // 'Business Plan 2026/27' on the cover, 'Business Plan 2026/27: Homes' over a sheet.
    const titles = groupBy(
      lines.filter(({ words, place }) => words.endsWith('#') || datesOn(place.sheet, context).length > 0),
      ({ words }) => OF_PLAN.exec(words)?.[0],
    );
    titles.delete(undefined);
    const odd = oddOf(titles, context).filter(({ place }) => !told.has(place));
    for (const { place } of odd) told.add(place);
    const strays = strayTitles(context.plan, lines).filter(
      ({ line }) => !told.has(line.place) && !isHeld(line, context),
    );
    for (const { line } of strays) told.add(line.place);
    return [
      ...alike,
      ...odd,
      ...strays.map(({ line, model }) => differs(line, model)),
      ...denied(context.plan),
      ...rolledForward(lines, context).filter(({ place }) => !told.has(place)),
    ];
  },
});

/** So many dates of a sheet, of which hardly any is in the year that its title names, and nearly all are in the plan's. */
const FEWEST_DATES = 5;
const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.06;
const YEAR = 12;
const OF_WORK = /\b(?:plan|programme|strategy|priorities|delivery|actions|objectives)\b/;
const OF_OTHER_YEAR = /\b(?:progress|achiev\w*|complet\w*|closed|previous|past|last|next|old|replaces?|follows|builds?|carried|from|since|baselines?|history|draft|parent|under)\b/; // prettier-ignore

/** 'Access plan: delivery in 2025/26' over dates of 2026/27, where another line says that the plan is of 2026/27. */
function rolledForward(lines: readonly YearLine[], context: CheckContext): Remark[] {
  const { period, periodFrom, grids } = context.plan;
  const isOneYear = period.last.year - period.first.year < 2;
  if (periodFrom.kind !== 'line' || !isOneYear) return [];
  const whole = { first: period.first.year, last: period.last.year };
  return lines.flatMap((line): Remark[] => {
    const { place, text, words, first, last } = line;
    const isOfYear = last - first === whole.last - whole.first && first !== whole.first;
    const isTitle = grids.some(({ headers }) => headers.some(({ sheet, row }) => sheet === place.sheet && row > place.row));
    if (!isOfYear || !isTitle || !OF_WORK.test(words) || LOOKS_BACK.test(words) || OF_OTHER_YEAR.test(words)) return [];
    const dates = datesOn(place.sheet, context);
    const within = (years: number): number => dates.filter((day) => inPeriod(period, addMonths(day, years * YEAR))).length;
    if (dates.length < FEWEST_DATES || within(whole.first - first) > HARDLY_ANY * dates.length || within(0) < NEARLY_ALL * dates.length) return [];
    return [{ place, words: text, message: `${quoted(text)} names another year than the plan, ${showPeriod(period)}. Correct the title.` }];
  });
} // prettier-ignore

/** A title that the dates of all that is planned deny. */
function denied({ period, periodFrom }: Plan): Remark[] {
  const line = periodFrom.kind === 'dates' ? periodFrom.against : undefined;
  if (!line || LOOKS_BACK.test(line.text)) return [];
  const { text, place } = line;
  const message = `${quoted(text)} names another year than its dates: they are in ${showPeriod(period)}. Correct the title.`;
  return [{ place, words: text, message }];
}
/** What bears the year that it is about: its actions come later, and before a budget. */
const LOOKS_BACK =
  /\b(?:audits?|reports?|statements?|reviews?|surveys?|inspections?|accounts?|outturn|assessments?|budgets?|results|findings|recommendations|evaluations?|lessons|complaints)\b/i;

const OF_PLAN = /^(?:[\p{L}’'&-]+ ){0,8}(?:plan|programme|strategy) #/u;

const oddOf = (groups: ReadonlyMap<string | undefined, readonly YearLine[]>, context: CheckContext): Remark[] =>
  [...groups.values()].flatMap((lines) => (lines.length < 2 ? [] : oddIn(lines, context)));

function oddIn(lines: readonly YearLine[], context: CheckContext): Remark[] {
  const [usual, odd, ...more] = [...groupBy(lines, ({ years }) => years).values()].sort((a, b) => b.length - a.length);
  if (!usual || !odd || more.length > 0) return [];
  const isUsual = usual.length >= TIMES_MORE * odd.length;
  return isUsual || usual.length > odd.length
    ? wrongBeside(odd, usual, isUsual, context)
    : [...wrongBeside(odd, usual, false, context), ...wrongBeside(usual, odd, false, context)];
}

/** The lines whose years aren't those of their sheets' dates, where those of others are. */
function wrongBeside(lines: readonly YearLine[], others: readonly YearLine[], isOdd: boolean, context: CheckContext): Remark[] {
  const [model] = others;
  if (!model || lines.some(({ place }) => others.some((other) => isBeside(place, other.place)))) return [];
  return lines
    .filter((line) => {
      const dates = datesOn(line.place.sheet, context);
      return dates.length === 0 ? isOdd : shareIn(line, dates) <= HALF && shareIn(model, dates) > HALF;
    })
    .map((line) => differs(line, model));
} // prettier-ignore

const differs = ({ place, text }: YearLine, model: YearLine): Remark => ({
  place,
  words: text,
  message: `${quoted(text)} names another year than ${quoted(model.text)} (${showPlace(model.place)}). Make them the same.`,
});

/** True for a title over actions that have no dates, or dates of its years. */
function isHeld(line: YearLine, context: CheckContext): boolean {
  const dates = datesOn(line.place.sheet, context);
  if (dates.length > 0) return shareIn(line, dates) > HALF;
  return context.plan.grids.some(({ place, actions }) => place.sheet === line.place.sheet && actions.length > 0);
}

const HALF = 0.5;

/** Two years in one row of headers are two columns. */
const isBeside = (a: YearLine['place'], b: YearLine['place']): boolean => a.sheet === b.sheet && a.row === b.row;

const datesOn = (sheet: string, { schedule }: CheckContext): readonly Day[] =>
  schedule.flatMap(({ due, action }) => (due && action.place.sheet === sheet ? [due] : []));

/** Years as a line names them end in March, or in August; a year alone ends in December. */
const LAST_MONTH = 8;
const FIRST_MONTH = 4;

function shareIn({ first, last }: YearLine, dates: readonly Day[]): number {
  const isIn = ({ year, month }: Day): boolean =>
    first === last
      ? year === first
      : (year > first || (year === first && month >= FIRST_MONTH)) &&
        (year < last || (year === last && month <= LAST_MONTH));
  return dates.filter(isIn).length / dates.length;
}
