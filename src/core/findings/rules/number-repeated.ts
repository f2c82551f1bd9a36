import { cellName } from '../../workbook/place';
import type { Action } from '../../plan/types';
import { groupBy } from '../group-by';
import { numberParts, plainNumber } from '../numbers';
import type { Remark, Rule } from '../types';
import { numbersChangedByExcel } from './number-made-by-excel';

export const numberRepeated: Rule = {
  id: 'number-repeated',
  title: 'Number that stands twice',
  fires:
    'Fires on an action whose number stands above it already within the same objective. A number that Excel cut short (1.10 into 1.1) is told as that.',
  why: 'Two actions of one number are taken for one another in minutes and in the tracker.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) =>
    plan.grids.flatMap(({ actions }) =>
      [...groupBy(actions, ({ objective }) => objective).values()].flatMap(repeatedIn),
    ),
};

function repeatedIn(actions: readonly Action[]): Remark[] {
  const changed = numbersChangedByExcel(actions);
  const numbered = actions.filter((action) => numberParts(action).length > 0 && !changed.has(action));
  return [...groupBy(numbered, ({ number }) => plainNumber(number)).values()].flatMap(([first, ...later]) =>
    later.map((action) => ({
      place: action.place,
      action: action.place,
      words: action.action,
      message: `${first?.number ?? ''} stands in ${first ? cellName(first.place) : ''} already. Give this action a number of its own.`,
    })),
  );
}
