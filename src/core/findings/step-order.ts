import { type Day, isBefore } from '../calendar/day';
import { inPeriod, type PlanPeriod } from '../calendar/plan-period';
import type { Action, Plan } from '../plan/types';
import { deadlinesOf, soleDate } from './actions';
import { withoutNumber } from './said';
import { mayCount, ordinalsOf } from './step-ordinals';
import { FOLLOWERS } from './step-verbs';
import { type StepWords, areAboutOne, haveOrder, reviewsAbove, stepWords } from './step-words';

/** A word that more actions of an objective share doesn't tell what one of them is about. */
const MOST_SHARING = 6;

interface Step {
  readonly action: Action;
  /** Where its action stands among those of the objective. */
  readonly at: number;
  /** Its first date. */
  readonly from: Day;
  /** Its only date. A step of several may be the earlier one of two by its first; it is never the later one. */
  readonly due: Day | undefined;
}

interface Said {
  readonly step: Step;
  readonly words: StepWords;
}

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
export function reversedSteps(actions: readonly Action[], plan: Pick<Plan, 'grids' | 'period'>): Reversed[] {
  const steps: Step[] = [];
  for (const [at, action] of actions.entries()) {
    const step = stepOf(action, at, plan.period);
    if (step) steps.push(step);
  }
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
    if (above && isDueFirst(step, above) && above.at + 1 === step.at && reviewsAbove(step.action.action))
      tell(above, step);
  });
  const counting = mayCount(plan);
  for (const ranked of ordinalsOf(
    steps.filter(({ action }) => counting.has(action)),
    ({ action }) => withoutNumber(action),
  ))
    ranked.forEach(({ of: later }, index) => {
      const above = ranked[index - 1]?.of;
      if (above && isDueFirst(later, above)) tell(above, later);
    });
  for (const sharing of saidByWord(steps, plan).values()) {
    if (sharing.length < 2 || countSteps(sharing) > MOST_SHARING) continue;
    for (const later of sharing)
      for (const earlier of sharing)
        if (isDueFirst(later.step, earlier.step) && comesBefore(earlier, later) && areOfOne(earlier, later))
          tell(earlier.step, later.step);
  }
  return [...reversed.values()];
}

/** What steps say, by each word of what they are about. */
function saidByWord(steps: readonly Step[], plan: Pick<Plan, 'grids'>): ReadonlyMap<string, readonly Said[]> {
  const byWord = new Map<string, Said[]>();
  for (const step of steps)
    for (const words of stepWords(step.action, plan)) {
      const said = { step, words };
      for (const thing of words.things)
        for (const word of thing) {
          const sharing = byWord.get(word);
          if (!sharing) byWord.set(word, [said]);
          else if (sharing.at(-1) !== said) sharing.push(said);
        }
    }
  return byWord;
}

const countSteps = (sharing: readonly Said[]): number => new Set(sharing.map(({ step }) => step)).size;

const areOfOne = (earlier: Said, later: Said): boolean =>
  areAboutOne(earlier.words, later.words) &&
  (later.words.verb !== 'follow' || saysAll(earlier.step.action.action, later.words)) &&
  haveOrder(earlier.step.action.action, later.step.action.action);

/** Whether an action says every word of a thing: the audit of files is no audit of training. */
const saysAll = (action: string, { things }: StepWords): boolean =>
  things.some((words) => words.every((word) => action.toLowerCase().includes(word)));

const isDueFirst = ({ due }: Step, other: Step): boolean => due !== undefined && isBefore(due, other.from);

/** Whether one step is done before another by its verb. */
function comesBefore(earlier: Said, later: Said): boolean {
  const follower = FOLLOWERS.get(earlier.words.verb)?.get(later.words.verb);
  return follower !== undefined && (!follower.isByRows || earlier.step.action.place.row < later.step.action.place.row);
}

function stepOf(action: Action, at: number, period: PlanPeriod): Step | undefined {
  const due = soleDate(action);
  const from = due ?? firstDate(action);
  if (!from || !inPeriod(period, from)) return undefined;
  return { action, at, from, due };
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
