import type { NumberedHeading } from '../../grids/lines/numbered-headings';
import type { PlacedText } from '../../grids/table/types';
import { groupBy } from '../../lists/group-by';
import { once } from '../../lists/once';
import type { Plan } from '../../plan/types';
import { numberedHeadings } from '../../reading';
import { actionsOf } from '../actions';
import { headingRepeats } from './heading-repeats';
import { numberParts } from './numbers';

/** An objective, a priority or a theme whose number the plan lacks between two others. */
export interface HeadingGap {
  /** 'Objective 3', 'Priority 3', '3' as the others are called. */
  readonly missing: string;
  readonly before: PlacedText;
  readonly after: PlacedText;
}

/** So many steps from one number to the next show that a plan counts them. */
const ENOUGH_STEPS = 2;

/** Numbers left out where a plan counts its objectives one by one from the first, and leaves out one of them alone. */
export const headingGaps = once((plan: Plan): readonly HeadingGap[] => {
  if (plan.skippedSheets.length > 0 || plan.nearHeaders.length > 0) return [];
  const series = [...groupBy(plan.grids.flatMap(numberedHeadings), ({ name }) => name.toLowerCase()).values()];
  // Behind a number that is there twice the next one is not lost.
  const repeated = new Set(headingRepeats(plan).map(({ heading }) => heading.heading));
  const gaps = series.flatMap((headings) =>
    runsOf(headings).flatMap((run): readonly HeadingGap[] => {
      const gap = onlyGap(run);
      if (!gap || repeated.has(gap.before.heading)) return [];
      const { before, after } = gap;
      const number = String(Number(before.number) + 1);
      if (isBorne(number, sheetsOf(run), plan)) return [];
      return [{ missing: `${after.name} ${number}`.trim(), before: before.heading, after: after.heading }];
    }),
  );
  // Where a priority is lost with its objective, one word is enough.
  const sheets = gaps.map(({ after }) => after.place.sheet);
  return gaps.filter((_, index) => sheets.indexOf(sheets[index] ?? '') === index);
});

/** Where the numbers begin again, another series does. */
function runsOf(series: readonly NumberedHeading[]): readonly (readonly NumberedHeading[])[] {
  const runs: NumberedHeading[][] = [];
  for (const one of series) {
    const last = runs.at(-1)?.at(-1);
    if (!last || Number(one.number) < Number(last.number)) runs.push([one]);
    else runs.at(-1)?.push(one);
  }
  return runs;
}

interface Step {
  readonly before: NumberedHeading;
  readonly after: NumberedHeading;
  readonly by: number;
}

/** The one step of a run that leaves out one number, where all others count on by one from the first. */
function onlyGap(run: readonly NumberedHeading[]): Step | undefined {
  const steps = run.flatMap((after, index): readonly Step[] => {
    const before = run[index - 1];
    const by = before ? Number(after.number) - Number(before.number) : 0;
    return before && by > 0 ? [{ before, after, by }] : [];
  });
  const [gap, ...others] = steps.filter(({ by }) => by > 1);
  const isCounted = run[0]?.number === '1' && steps.length - 1 >= ENOUGH_STEPS;
  return isCounted && others.length === 0 && gap?.by === 2 ? gap : undefined;
}

/** The sheets on which a series may go on: its own, or any where its numbers go on from one to the next. */
function sheetsOf(run: readonly NumberedHeading[]): (sheet: string) => boolean {
  const sheets = new Set(run.map(({ heading }) => heading.place.sheet));
  return (sheet) => sheets.size > 1 || sheets.has(sheet);
}

/** What bears the number, whatever it is called, may be what seems to be missing. */
const isBorne = (number: string, isBeside: (sheet: string) => boolean, plan: Plan): boolean =>
  plan.grids
    .flatMap(numberedHeadings)
    .some(({ heading, number: other }) => other === number && isBeside(heading.place.sheet)) ||
  actionsOf(plan).some((action) => isBeside(action.place.sheet) && numberParts(action)[0] === number);
