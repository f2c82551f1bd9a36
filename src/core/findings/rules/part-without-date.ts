import type { Deadline } from '../../by-when/types';
import { byWhenRemarks, labelledParts } from '../actions';
import { missingLabels } from '../numbering/missing-labels';
import { listed } from '../words';
import { rule } from '../rule';

export const partWithoutDate = rule({
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
      if (labelled.length === 0) return undefined;
      const isDated = (of: { readonly deadlines: readonly Deadline[] }): boolean =>
        of.deadlines.some(({ kind }) => kind !== 'no date');
      if (action.byWhen.parts.some((part) => part.label === undefined && isDated(part))) return undefined;
      const dated = labelled.filter(isDated).map(({ label }) => label);
      const missing = missingLabels(
        action,
        labelled.map(({ label }) => label),
        dated,
      );
      if (dated.length === 0 || missing.length === 0) return undefined;
      const named = (labels: readonly string[]): string => listed(labels.map((label) => `${label})`));
      return {
        words: action.byWhen.text,
        message: `No date for part ${named(missing)}; ${named(dated)} ${dated.length === 1 ? 'has' : 'have'} one. Give each part a date.`,
      };
    }),
});
