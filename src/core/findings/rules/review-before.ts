import { type Day, isBefore, showDay } from '../../calendar/day';
import type { Deadline } from '../../by-when/types';
import type { Plan } from '../../plan/types';
import { byWhenRemarks, soleDeadline } from '../actions';
import { type ReviewDay, reviewDays } from '../columns/reviews';
import type { Remark } from '../types';
import { quoted } from '../words';
import { rule } from '../rule';

export const reviewBefore = rule({
  id: 'review-before',
  title: 'Review before what it reviews',
  fires:
    "Fires on a by-when with one date and, behind it, reviews that are all dated before it ('Sept 11. Review Jun 11'). A review that is written first may be a step on the way. So does a day in a column of reviews ('Review', 'Next review date') that is before the action's date, or before the plan, where three times as many are not.",
  why: 'There is nothing to review yet; one of the two dates is a slip.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => [
    ...reviewDays(plan).flatMap((days) => tooSoon(days, plan)),
    ...byWhenRemarks(plan, ({ byWhen }) => {
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
  ],
});

/** So many reviews after what they review, for each before it, show that a column is of such. */
const TIMES_MORE = 3;

/** Reviews in a column of their own that are before their action's date, or before the plan. */
function tooSoon(reviews: readonly ReviewDay[], { period }: Plan): Remark[] {
  let right = 0;
  const remarks = reviews.flatMap(({ action, day, place, text }): Remark[] => {
    const due = soleDeadline(action);
    const isOutside = isBefore(day, period.first);
    if (!isOutside && !(due && isBefore(day, due.first))) {
      if (due) right++;
      return [];
    }
    return [
      {
        place,
        places: [place, action.byWhenPlace],
        action: action.place,
        words: text,
        message: `The review (${quoted(text)}) is before ${due ? `what it reviews (${showDay(due.due)})` : 'the plan begins'}. Check the date.`,
      },
    ];
  });
  return right >= TIMES_MORE * remarks.length ? remarks : [];
}

function reviewDay(deadline: Deadline): Day | undefined {
  if (deadline.kind === 'date' && deadline.isReview) return deadline.due;
  return undefined;
}
