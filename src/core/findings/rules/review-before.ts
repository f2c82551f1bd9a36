import { type Day, isBefore, showDay } from '../../calendar/day';
import type { Deadline } from '../../by-when/types';
import { byWhenRemarks } from '../actions';
import { rule } from '../rule';

export const reviewBefore = rule({
  id: 'review-before',
  title: 'Review before what it reviews',
  fires:
    "Fires on a by-when with one date and, behind it, reviews that are all dated before it ('Sept 11. Review Jun 11'). A review that is written first may be a step on the way.",
  why: 'There is nothing to review yet; one of the two dates is a slip.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, ({ byWhen }) => {
      for (const { deadlines } of byWhen.parts) {
        const [main, ...reviews] = deadlines;
        if (main?.kind !== 'date' || main.isReview || reviews.length === 0) continue;
        const days = reviews.map(reviewDay);
        const [first] = days;
        if (first && days.every((day) => day && isBefore(day, main.due)))
          return {
            words: byWhen.text,
            message: `The review (${showDay(first)}) is before what it reviews (${showDay(main.due)}). Check both dates.`,
          };
      }
      return undefined;
    }),
});

function reviewDay(deadline: Deadline): Day | undefined {
  if (deadline.kind === 'date' && deadline.isReview) return deadline.due;
  return undefined;
}
