import { doubtsOf } from '../../by-when/doubts-of';
import { byWhenRemarks, saysNothing } from '../actions';
import { sameWords } from '../../text/tidy';
import { cellsOf } from '../places';
import { counted, dateExample, quoted } from '../words';
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
      if (doubtsOf(action.byWhen, 'not read', 'no such day').length === 0 || !saysNothing(action)) return undefined;
      const enter = `Enter ${dateExample(plan.period)}`;
      return {
        words: text,
        message: `No date found in ${quoted(text)}. ${enter}.`,
        together: {
          key: sameWords(text),
          message: (rows) =>
            `No date found in ${quoted(text)} (${counted(rows.length, 'action')}: ${cellsOf(rows)}). ${enter}.`,
        },
      };
    }),
});
