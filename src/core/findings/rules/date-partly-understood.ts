import { byWhenRemarks, saysNothing } from '../actions';
import { listed, quoted } from '../words';
import type { Rule } from '../types';

export const datePartlyUnderstood: Rule = {
  id: 'date-partly-understood',
  title: 'Date only partly understood',
  fires: 'Fires on a by-when that gives a date, with words left over that no phrasing explains.',
  why: 'A part of the by-when that is passed over may be a deadline that is missed.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const { text, leftovers } = action.byWhen;
      if (leftovers.length === 0 || saysNothing(action)) return undefined;
      const left = listed(
        leftovers.map((words) => quoted(words, 40)),
        4,
      );
      return {
        words: text,
        message: `Of ${quoted(text)}, ${left} could not be read as part of the deadline. Check the dates in the tracker, or write the by-when more plainly.`,
      };
    }),
};
