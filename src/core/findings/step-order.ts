import { type Day, isBefore } from '../calendar/day';
import { inPeriod, type PlanPeriod } from '../calendar/plan-period';
import type { Action } from '../plan/types';
import { deadlinesOf, soleDate } from './actions';
import { withoutNumber } from './said-anew';
import { ordinalsOf } from './step-ordinals';
import { CHAINS, PHASES } from './step-verbs';
import { type StepWords, areAboutOne, haveOrder, reviewsAbove, stepWords } from './step-words';

/** A word that more actions of an objective share doesn't tell what one of them is about. */
const MOST_SHARING = 6;

interface Step {
  readonly action: Action;
  /** Its first date. */
  readonly from: Day;
  /** Its only date. A step of several may be the earlier one of two by its first; it is never the later one. */
  readonly due: Day | undefined;
}

interface Said extends Step, StepWords {}

export interface Reversed {
  readonly later: Action;
  readonly due: Day;
  readonly earlier: Action;
  readonly earlierDue: Day;
}

/**
 * Pairs of actions of which the later step is due before the earlier one: of one thing ('Adopt the policy' before
 * 'Consult on the policy'), or a review that names nothing and the step above it. One pair for each later step.
 */
export function reversedSteps(actions: readonly Action[], period: PlanPeriod): Reversed[] {
  const steps = actions.flatMap((action) => stepOf(action, period) ?? []);
  const reversed = new Map<Action, Reversed>();
  const tell = (earlier: Step, later: Step): void => {
    if (!later.due) return;
    reversed.set(later.action, {
      later: later.action,
      due: later.due,
      earlier: earlier.action,
      earlierDue: earlier.from,
    });
  };
  steps.forEach((step, index) => {
    const above = steps[index - 1];
    if (reviewsAbove(step.action.action) && above && isDueFirst(step, above) && isNextTo(above, step, actions))
      tell(above, step);
  });
  for (const ranked of ordinalsOf(steps, ({ action }) => withoutNumber(action)))
    ranked.forEach(({ of: later }, index) => {
      const above = ranked[index - 1]?.of;
      if (above && isDueFirst(later, above)) tell(above, later);
    });
  const said = steps.flatMap((step) => stepWords(step.action.action).map((words): Said => ({ ...step, ...words })));
  for (const sharing of stepsByWord(said).values()) {
    if (new Set(sharing.map(({ action }) => action)).size > MOST_SHARING) continue;
    for (const later of sharing)
      for (const earlier of sharing)
        if (isDueFirst(later, earlier) && comesBefore(earlier, later) && areOfOne(earlier, later)) tell(earlier, later);
  }
  return [...reversed.values()];
}

/** The steps that say a word of what they are about, each once. */
function stepsByWord(steps: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const byWord = new Map<string, Said[]>();
  for (const step of steps)
    for (const words of step.things)
      for (const word of words) {
        const sharing = byWord.get(word);
        if (!sharing) byWord.set(word, [step]);
        else if (sharing.at(-1) !== step) sharing.push(step);
      }
  return byWord;
}

const areOfOne = (earlier: Said, later: Said): boolean =>
  areAboutOne(earlier, later) &&
  (later.verb !== 'follow' || saysAll(earlier.action.action, later)) &&
  haveOrder(earlier.action.action, later.action.action);

/** Whether an action says every word of a thing: the audit of files is no audit of training. */
const saysAll = (action: string, { things }: Said): boolean =>
  things.some((words) => [...words].every((word) => action.toLowerCase().includes(word)));

const isDueFirst = ({ due }: Step, other: Step): boolean => due !== undefined && isBefore(due, other.from);

/** Whether one step is done before another by its verb. */
function comesBefore(earlier: Said, later: Said): boolean {
  const areInRows = earlier.action.place.row < later.action.place.row;
  const [from, to] = [PHASES.get(earlier.verb), PHASES.get(later.verb)];
  return CHAINS.some(({ isByRows }, chain) => {
    const [first = -1, second = -1] = [from?.[chain], to?.[chain]];
    return first >= 0 && first < second && (!isByRows || areInRows);
  });
}

function stepOf(action: Action, period: PlanPeriod): Step | undefined {
  const due = soleDate(action);
  const from = due ?? firstDate(action);
  if (!from || !inPeriod(period, from)) return undefined;
  return { action, from, due };
}

/** The first day of an action that has dates alone. */
export function firstDate(action: Action): Day | undefined {
  let first: Day | undefined;
  for (const deadline of deadlinesOf(action)) {
    if (deadline.kind !== 'date') return undefined;
    if (!first || isBefore(deadline.due, first)) first = deadline.due;
  }
  return first;
}

const isNextTo = (above: Step, below: Step, actions: readonly Action[]): boolean =>
  actions.indexOf(above.action) + 1 === actions.indexOf(below.action);
