import type { Action } from '../../plan/types';

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

const DOTTED = /^(\d+)\.(\d+)$/;

/** '1.10' where '1.1' stands behind '1.9', '2.20' where '2.2' stands behind '2.19'. */
function withNought(before: string, shown: string): string | undefined {
  const [, objective, was] = DOTTED.exec(before.trim()) ?? [];
  const [, same, now] = DOTTED.exec(shown.trim()) ?? [];
  if (objective === undefined || objective !== same) return undefined;
  const next = Number(was) + 1;
  return next % 10 === 0 && String(next).replace(/0+$/, '') === now ? `${objective}.${next}` : undefined;
}
