import { showDay } from '../../calendar/day';
import { startYears } from '../../calendar/plan-period';
import type { Action } from '../../plan/types';
import { deadlinesOf } from '../actions';
import { showCells } from '../places';
import { quoted } from '../words';
import type { Rule } from '../types';

export const recurrenceWithoutEnd: Rule = {
  id: 'recurrence-without-end',
  title: 'Recurrence with no end',
  fires:
    "Fires once for each grid of a plan of several years that holds recurrences with a start and no end ('Quarterly starting Jun 26'). 'Quarterly', 'Annually' and reviews go on as long as the plan does, and in a plan of one year every recurrence ends with the year.",
  why: 'A recurrence without an end fills the tracker until the last day of the plan, wanted or not.',
  about: 'dates',
  scope: 'grid',
  severity: 'info',
  check: ({ plan: { grids, period } }) =>
    startYears(period).length < 2
      ? []
      : grids.flatMap(({ actions }) => {
          const endless = actions.filter(recursForEver);
          const [first] = endless;
          if (!first) return [];
          const places = endless.map(({ byWhenPlace }) => byWhenPlace);
          const message =
            endless.length === 1
              ? `${quoted(first.byWhen.text)} names no end, so the tracker runs it to ${showDay(period.last)}. If it stops earlier, write until when.`
              : `${endless.length} recurrences of this grid name no end, so the tracker runs them to ${showDay(period.last)}: ${showCells(places)}. Where one stops earlier, write until when.`;
          return {
            place: first.byWhenPlace,
            places,
            words: endless.map(({ byWhen }) => byWhen.text).join('; '),
            message,
          };
        }),
};

const recursForEver = (action: Action): boolean =>
  deadlinesOf(action).some(
    (deadline) =>
      deadline.kind === 'recurrence' &&
      !deadline.isReview &&
      deadline.recurrence.kind === 'counted' &&
      !deadline.recurrence.hasEnd,
  ) &&
  !deadlinesOf(action).some(({ kind }) => kind === 'condition' || kind === 'ongoing') &&
  !/\bthroughout\b|\beach year\b|\bongoing\b|\bannual/i.test(action.byWhen.text);
