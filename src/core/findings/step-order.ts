import { type Day, isBefore } from '../calendar/day';
import type { Action, Plan } from '../plan/types';
import { haveOrder } from './step-pairs';
import { reversedLabels } from './label-steps';
import { earlyReviews } from './review-lags';
import { withoutNumber } from './said';
import { mayCount, ordinalsOf } from './step-ordinals';
import { repeatsBefore } from './step-repeats';
import { FOLLOWERS } from './step-chains';
import { type StepWords, areAboutOne, reviewsAbove, stepWords } from './step-words';
import { type Step, stepOf } from './steps';

/** A word that more actions of an objective share doesn't tell what one of them is about. */
const MOST_SHARING = 6;

interface Said {
  readonly step: Step;
  readonly words: StepWords;
}

export interface Reversed {
  readonly later: Action;
  readonly due: Day;
  readonly earlier: Action;
  readonly earlierDue: Day;
  /** A review that is to be so many months after that. */
  readonly months?: number;
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
    if (above && isDueFirst(step, above) && above.at + 1 === step.at && reviewsAbove(step.action)) tell(above, step);
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
  for (const [earlier, later] of [...repeatsBefore(steps, plan), ...reversedLabels(steps, plan)]) tell(earlier, later);
  for (const { review, of, begins, months } of earlyReviews(steps, plan))
    if (review.due && !reversed.has(review.action))
      reversed.set(review.action, {
        later: review.action,
        due: review.due,
        earlier: of.action,
        earlierDue: begins,
        months,
      });
  return [...reversed.values()];
}

/** What steps say, by each word of what they are about. */
function saidByWord(steps: readonly Step[], plan: Pick<Plan, 'grids'>): ReadonlyMap<string, readonly Said[]> {
  const byWord = new Map<string, Said[]>();
  for (const step of steps)
    for (const words of step.comesBack ? [] : stepWords(step.action, plan)) {
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
