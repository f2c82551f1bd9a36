import type { Deadline } from '../../by-when/types';
import { partLabels } from '../../plan/action-parts';
import { byWhenRemarks, labelledParts } from '../actions';
import { listed } from '../words';
import type { Rule } from '../types';

export const partWithoutDate: Rule = {
  id: 'part-without-date',
  title: 'Part without a date',
  fires:
    'Fires where an action has parts i), ii) … and the by-when gives dates to some of them by their labels and not to the others. One date for the whole action is a date for each part.',
  why: 'A part that has no date of its own falls between the dates of the others and is never due.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const labelled = labelledParts(action.byWhen);
      const isDated = (of: { readonly deadlines: readonly Deadline[] }): boolean =>
        of.deadlines.some(({ kind }) => kind !== 'no date');
      const dated = labelled.filter(isDated).map(({ label }) => label);
      const missing = [...new Set([...partLabels(action.action), ...labelled.map(({ label }) => label)])].filter(
        (label) => !dated.includes(label),
      );
      if (dated.length === 0 || missing.length === 0) return undefined;
      const named = (labels: readonly string[]): string => listed(labels.map((label) => `${label})`));
      return {
        words: action.byWhen.text,
        message: `The by-when dates ${named(dated)} but not ${named(missing)}. Give each part a date of its own.`,
      };
    }),
};
