import type { Action } from '../../plan/types';
import type { Rule } from '../types';

export const numberMadeByExcel: Rule = {
  id: 'number-made-by-excel',
  title: 'Number that Excel changed',
  fires:
    "Fires on a cell of a number column that Excel stored as a date ('4/5' as 4 May), and on a number that lost its last nought: 1.1 behind 1.9 was 1.10. The fix writes it as text.",
  why: 'Excel takes 1.10 for 1.1 and 4/5 for a day, so that the action bears a number that nobody gave it.',
  about: 'grids',
  scope: 'cell',
  severity: 'warning',
  fixes: 'safe',
  check: ({ plan }) =>
    plan.grids.flatMap(({ actions }) =>
      [...numbersChangedByExcel(actions)].flatMap(([action, meant]) => {
        const { numberCell } = action;
        if (!numberCell) return [];
        const { place, cell } = numberCell;
        const stored = cell.kind === 'day' ? 'a date' : 'a number, which has no last nought';
        return {
          place,
          action: action.place,
          words: cell.text,
          message: `Excel stores '${cell.text}' as ${stored}; '${meant}' was probably typed. Write it as text.`,
          suggestion: meant,
          fix: [{ place, after: meant }],
        };
      }),
    ),
};

/** The actions of a grid whose number Excel changed, and what it was. */
export function numbersChangedByExcel(actions: readonly Action[]): ReadonlyMap<Action, string> {
  const changed = new Map<Action, string>();
  let before = '';
  for (const action of actions) {
    const { numberCell } = action;
    if (!numberCell) continue;
    const { cell } = numberCell;
    const meant =
      cell.kind === 'day'
        ? `${cell.day.day}/${cell.day.month}`
        : cell.kind === 'number'
          ? withNought(before, cell.text)
          : undefined;
    if (meant !== undefined) changed.set(action, meant);
    before = meant ?? cell.text;
  }
  return changed;
}

/** '1.10' where '1.1' stands behind '1.9', '2.20' where '2.2' stands behind '2.19'. */
function withNought(before: string, shown: string): string | undefined {
  const [was, now] = [before, shown].map((text) => /^(\d+)\.(\d+)$/.exec(text.trim()));
  if (!was || !now || was[1] !== now[1]) return undefined;
  const next = Number(was[2]) + 1;
  return next % 10 === 0 && String(next).replace(/0+$/, '') === now[2] ? `${now[1] ?? ''}.${next}` : undefined;
}
