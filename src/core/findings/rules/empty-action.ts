import type { Action } from '../../plan/types';
import { actionsOf } from '../actions';
import { rowsWithoutWords } from '../references/lost-actions';
import { placeholderIn } from '../placeholders';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const emptyAction = rule({
  id: 'empty-action',
  title: 'No action',
  fires:
    'Fires on a row with a by-when and a by-whom but without words in the action column, unless the row above breaks off, so that a page break explains it.',
  why: 'A date and an owner with nothing to do: words were lost, or the row is left over.',
  about: 'actions',
  scope: 'row',
  severity: 'error',
  check: ({ plan }) => actionsOf(plan).flatMap((action) => [...ownRow(action), ...rowsBelow(action)]),
});

const MESSAGE = 'Enter the action, or delete the row.';

function ownRow(action: Action): Remark[] {
  // '1.25' alone is a number and no action; '???' is told as a placeholder.
  if (/\p{L}/u.test(action.action) || placeholderIn(action.action) !== undefined) return [];
  const { place, byWhen } = action;
  return [{ place, action: place, words: byWhen.text, message: `This row has no action. ${MESSAGE}` }];
}

function rowsBelow(action: Action): Remark[] {
  const { place } = action;
  return rowsWithoutWords(action).map(({ row, byWhen, byWhom }) => ({
    place: { ...place, row },
    action: place,
    words: `${byWhen} ${byWhom}`,
    message: `This row has a date (${quoted(byWhen)}) and an owner but no action, so it was read with the row above. ${MESSAGE}`,
  }));
}
