import { type Day, addMonths, isAfter, isBefore, showDay } from '../../calendar/day';
import { inPeriod } from '../../calendar/plan-period';
import { groupBy } from '../../lists/group-by';
import type { Action, PlanGrid } from '../../plan/types';
import { actionsByObjective, labelledParts, soleDate } from '../actions';
import type { CheckContext, Remark } from '../types';
import { cellName } from '../../workbook/place';
import { type BeforeReferred, beforeReferred } from '../order/reference-order';
import { reversedSteps } from '../order/step-order';
import { type Said, saidInGrids } from '../said';
import { counted, quoted } from '../words';
import { rule } from '../rule';

/**
 * An objective says how its steps run once so many of them bear a date. Of five steps in no order at all one in seven
 * runs forward but for one; of seven, one in a hundred and thirty.
 */
const ENOUGH_STEPS = 7;
/** Steps that share one date say nothing of their order. */
const ENOUGH_DATES = 3;
/** So many steps of an objective bear one date each where its dates give the order. */
const MOST = 0.7;
/** Steps of a list may well begin side by side; further back than this, in months, a step is out of place. */
const FAR_BACK = 3;

export const beforeEarlierStep = rule({
  id: 'before-earlier-step',
  title: 'Due before an earlier step',
  fires:
    "Fires on a step that is due three months or more before the one above it (not where both say in several words what they are about, and share none), where all other steps of its objective (seven at least, nearly all with one date each, on three dates at least) run forward in time, on a part ii) that is due before part i), and on a step of an objective that is due before the one it follows: by what is done with one thing ('Adopt the policy' before 'Consult on the policy', 'Foundry House: first lettings' before 'Foundry House: start on site', 'Train the champions' before 'Appoint two champions'), by what it says itself ('once the crisis house is open', 'from the survey', 'against the standard', 'in the new system', 'if so decided'), by which of several it is ('Phase 2' before 'Phase 1' of the same, a second round before the first, a final report before the interim one, a re-audit before the audit), a 'Post-implementation review' before the step above it, 'Report the audit of 1.3' in a month before 1.3's (or on an earlier day, where both have one) and what a column 'Depends on', 'After' or 'Predecessors' says that it waits for, 'Review the surgeries after their first year' less than a year after they begin. What is told to follow another action, in its words or its notes, and goes on for nine months or more, may not start before that either. Objectives whose steps don't run in time order are left alone, and so is what comes back each year.",
  why: 'A step that is due before the one it builds on is a slip of the date, or in the wrong place.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: (context) => {
    const referred = beforeReferred(context.plan).map(beforeItsNumber);
    const said = new Set(referred.map(({ action }) => action));
    const others = context.plan.grids.flatMap((grid, at) => {
      const late = lateSteps(grid, context);
      const sameGrid = new Set(late.map(({ action }) => action));
      const turned = reversed(saidInGrids(context.plan)[at] ?? [], context).filter(
        ({ action }) => !sameGrid.has(action),
      );
      return [...late, ...turned, ...lateParts(grid)];
    });
    return [...referred, ...others.filter(({ action }) => !said.has(action))];
  },
});

const beforeItsNumber = ({ later, due, earlier, earlierDue, number, start }: BeforeReferred): Remark => ({
  place: start?.place ?? later.byWhenPlace,
  ...(start && { places: [start.place, later.byWhenPlace] }),
  action: later.place,
  words: later.byWhen.text,
  message: `${start ? 'Starts' : 'Due'} ${showDay(due)}, before ${number}, which it follows (${cellName(earlier.place)}: ${showDay(earlierDue)}). Check both dates.`,
});

const reversed = (said: readonly Said[], { plan }: CheckContext): Remark[] =>
  [...groupBy(said, ({ action }) => action.objective).values()].flatMap((actions) =>
    reversedSteps(actions, plan).map(({ later, due, earlier, earlierDue, months = 0 }) => ({
      place: later.byWhenPlace,
      action: later.place,
      words: later.byWhen.text,
      message: `Due ${showDay(due)}, ${months > 0 ? `less than ${counted(months, 'month')} after what it reviews` : 'before the step it follows'}: ${quoted(earlier.action, 40)} (${cellName(earlier.place)}, ${showDay(earlierDue)}). Check both dates.`,
    })),
  );

interface Step {
  readonly action: Action;
  readonly due: Day;
}

function lateSteps(grid: PlanGrid, { plan: { period } }: CheckContext): Remark[] {
  return [...actionsByObjective(grid)].flatMap(([objective, ofObjective]) => {
    if (!objective || ofObjective.length < ENOUGH_STEPS) return [];
    const steps: Step[] = [];
    for (const action of ofObjective) {
      const due = soleDate(action);
      // A date of another time says that nobody ordered these steps by theirs.
      if (due && !inPeriod(period, due)) return [];
      if (due) steps.push({ action, due });
    }
    if (steps.length < MOST * ofObjective.length) return [];
    const backward = steps.filter((step, index) => index > 0 && isBefore(step.due, (steps[index - 1] ?? step).due));
    const [step] = backward;
    if (!step || backward.length > 1 || steps.length < ENOUGH_STEPS) return [];
    const others = steps.filter((other) => other !== step);
    const runForward = others.every(({ due }, index) => index === 0 || !isBefore(due, (others[index - 1] ?? step).due));
    const dates = new Set(others.map(({ due }) => showDay(due)));
    if (dates.size < ENOUGH_DATES) return [];
    const before = steps[steps.indexOf(step) - 1];
    // The last but one may be the odd one out as well as the last: then nobody can tell which.
    const isSure = steps.slice(steps.indexOf(step) + 1).some(({ due }) => before && !isBefore(due, before.due));
    // What is due by the end of the plan is due whenever it is done.
    const isFar = before && isBefore(before.due, period.last) && !isAfter(step.due, addMonths(before.due, -FAR_BACK));
    if (!isFar || !runForward || !isSure || isOther(step, steps.slice(0, steps.indexOf(step)))) return [];
    return {
      place: step.action.byWhenPlace,
      action: step.action.place,
      words: step.action.byWhen.text,
      message: `Due ${showDay(step.due)}, before the step above it (${showDay(before.due)}). Check the date, or move the row.`,
    };
  });
}

/** True where a step is told of in words, and what it would follow in none of them: their dates alone make no sequence. */
function isOther({ action, due }: Step, before: readonly Step[]): boolean {
  const words = wordsIn(action);
  const steps = before.filter((other) => isAfter(other.due, due)).map((other) => wordsIn(other.action));
  return words.length >= TELLING && steps.every((said) => said.length >= TELLING && !said.some((word) => words.includes(word)));
} // prettier-ignore
const wordsIn = ({ action }: Action): readonly string[] =>
  action
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.map((word) => word.slice(0, STEM)) ?? [];
/** 'Audits' and 'auditing' are about one thing. */
const STEM = 5;
const TELLING = 3;

const hasSeveralParts = ({ byWhen }: Action): boolean => byWhen.parts.length > 1;

function lateParts({ actions }: PlanGrid): Remark[] {
  return actions.filter(hasSeveralParts).flatMap((action) => {
    const dated = labelledParts(action.byWhen).flatMap(({ label, deadlines }) => {
      const [deadline] = deadlines;
      return deadline?.kind === 'date' ? [{ label, due: deadline.due }] : [];
    });
    const at = dated.findIndex(({ due }, index) => index > 0 && isAfter((dated[index - 1] ?? { due }).due, due));
    const [before, late] = [dated[at - 1], dated[at]];
    if (!before || !late) return [];
    return {
      place: action.byWhenPlace,
      action: action.place,
      words: action.byWhen.text,
      message: `Part ${late.label}) is due ${showDay(late.due)}, before part ${before.label}) (${showDay(before.due)}). Check both dates.`,
    };
  });
}
