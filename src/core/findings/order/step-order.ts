import { type Day, isBefore } from '../../calendar/day';
import type { Action, Plan } from '../../plan/types';
import { earlyReviews, mayReview } from './review-lags';
import { type Said, withoutNumber } from '../said';
import { mayCount, ordinalsOf } from './step-ordinals';
import { repeatsBefore } from './step-repeats';
import { type Step, stepOf } from './steps';
import { reversedByStages } from './reversed';

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
export function reversedSteps(actions: readonly Said[], plan: Pick<Plan, 'grids' | 'period'>): Reversed[] {
  const steps: Step[] = [];
  for (const [at, said] of actions.entries()) {
    const step = stepOf(said, at, plan.period);
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
  const reviewing = mayReview(plan);
  steps.forEach((step, index) => {
    const above = steps[index - 1];
    if (
      above &&
      reviewing.has(step.action) &&
      isDueFirst(step, above) &&
      above.at + 1 === step.at &&
      reviewsAbove(step.action)
    )
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
  for (const [earlier, later] of [...repeatsBefore(steps, plan), ...reversedByStages(steps)]) tell(earlier, later);
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

const isDueFirst = ({ due }: Step, other: Step): boolean => due !== undefined && isBefore(due, other.from);

/** True for a review that says of nothing what it reviews: that is the step above it. */
const reviewsAbove = (action: Action): boolean => REVIEWS_ABOVE.test(plainText(withoutNumber(action)));
const REVIEWS_ABOVE =
  /^(?:(?:post|after)[- ](?:implementation|project|launch|installation|completion|event|go[- ]live)\b.{0,20}\b(?:review|evaluation|audit)|(?:review|evaluate|evaluation|lessons learn(?:ed|t))(?: and (?:report|evaluate|lessons learn(?:ed|t)|review))?)[.]?$/;
const plainText = (text: string): string => text.replace(/^[^\p{L}]*(?:[a-z][.)]\s+)?/iu, '').toLowerCase();
