import type { PlacedText } from '../grids/types';
import { once } from '../lists/once';
import type { Plan } from '../plan/types';
import { groupBy } from '../lists/group-by';
import { numberParts } from './numbers';
import { actionsOf } from './actions';
import { type CellPlace, sameCell } from '../workbook/place';

/** An objective, a priority or a theme whose number the plan lacks between two others. */
export interface HeadingGap {
  /** 'Objective 3', 'Priority 3', '3' as the others are called. */
  readonly missing: string;
  readonly before: PlacedText;
  readonly after: PlacedText;
}

/** 'Objective 4: …', 'Strategic priority 4', 'Planning grid 4'; '4. Housing'. */
const CALLED =
  /^((?:\p{L}+ ){0,2}(?:objective|priority|theme|aim|goal|pillar|ambition|strand|workstream|section|grid|outcome)(?: area)?)\s+(\d{1,2})(?![\d.]*\d)/iu;
const COUNTED = /^(\d{1,2})[.):]?\s+(?=\p{L})/u;
/** So many steps from one number to the next show that a plan counts them. */
const ENOUGH_STEPS = 2;

/** Numbers left out where a plan counts its objectives one by one from the first, and leaves out one of them alone. */
export const headingGaps = once((plan: Plan): readonly HeadingGap[] => {
  if (plan.skippedSheets.length > 0 || plan.nearHeaders.length > 0) return [];
  const headings = plan.grids.flatMap(({ title, place, objectives, priorities }) => {
    const others = priorities.filter((priority) => !objectives.some((one) => sameCell(one.place, priority.place)));
    return [{ text: title, place }, ...others, ...objectives].flatMap(numbered);
  });
  const gaps = [...groupBy(headings, ({ called }) => called).values()].flatMap((series) =>
    runsOf(series).flatMap((run): HeadingGap[] => {
      const steps = run.flatMap((after, index) => {
        const before = run[index - 1];
        return before && after.number > before.number ? [{ before, after, by: after.number - before.number }] : [];
      });
      const [gap, ...others] = steps.filter(({ by }) => by > 1);
      if (!gap || others.length > 0 || gap.by > 2 || run[0]?.number !== 1 || steps.length - 1 < ENOUGH_STEPS) return [];
      const { before, after } = gap;
      const number = String(before.number + 1);
      // What bears its number may be what is missing: on any sheet where the numbers go on from one to the next, else beside it.
      const sheets = new Set(run.map(({ heading }) => heading.place.sheet));
      const isBeside = ({ sheet }: CellPlace): boolean => sheets.size > 1 || sheets.has(sheet);
      const isBorne = headings.some(({ heading, number: other }) => other === before.number + 1 && isBeside(heading.place));
      if (isBorne || actionsOf(plan).some((action) => action.number !== undefined && isBeside(action.place) && numberParts(action)[0] === number)) return [];
      return [{ missing: `${after.name} ${number}`.trim(), before: before.heading, after: after.heading }];
    }),
  );
  // Where a priority is lost with its objective, one word is enough.
  return gaps.filter(({ after }, index) => !gaps.slice(0, index).some((gap) => gap.after.place.sheet === after.place.sheet));
}); // prettier-ignore

interface NumberedHeading {
  readonly heading: PlacedText;
  readonly called: string;
  readonly name: string;
  readonly number: number;
}

function numbered(heading: PlacedText): readonly NumberedHeading[] {
  const [, name = '', called] = CALLED.exec(heading.text) ?? [];
  const number = called ?? COUNTED.exec(heading.text)?.[1];
  return number === undefined ? [] : [{ heading, name, called: name.toLowerCase(), number: Number(number) }];
}

/** Where the numbers begin again, another series does. */
function runsOf(series: readonly NumberedHeading[]): readonly (readonly NumberedHeading[])[] {
  const runs: NumberedHeading[][] = [];
  for (const one of series) {
    const last = runs.at(-1)?.at(-1);
    if (!last || one.number < last.number) runs.push([one]);
    else runs.at(-1)?.push(one);
  }
  return runs;
}
