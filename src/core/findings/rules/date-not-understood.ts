import { doubtsOf } from '../../by-when/doubts';
import { byWhenRemarks, saysNothing } from '../actions';
import { quoted } from '../words';
import { rule } from '../rule';

export const dateNotUnderstood = rule({
  id: 'date-not-understood',
  title: 'Date not understood',
  fires: 'Fires on a by-when from which no date, recurrence or condition can be read.',
  why: 'What a by-when means must be plain to everyone who reads it; this one gets no date in the tracker.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const { text } = action.byWhen;
      if (doubtsOf(action.byWhen, 'not read').length === 0 || !saysNothing(action)) return undefined;
      const { year } = plan.period.first;
      return {
        words: text,
        message: `No date could be read from ${quoted(text)}. Write a month and a year ('Sept ${year}'), or a recurrence ('Quarterly from Jun ${year}').`,
      };
    }),
});
