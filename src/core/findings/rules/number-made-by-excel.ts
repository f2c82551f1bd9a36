import { numbersChangedByExcel } from '../numbering/changed-numbers';
import { quoted } from '../words';
import { rule } from '../rule';

export const numberMadeByExcel = rule({
  id: 'number-made-by-excel',
  title: 'Number changed by Excel',
  fires:
    "Fires on a cell of a number column that Excel stored as a date ('4/5' as 4 May), and on a number that lost its last nought: 1.1 behind 1.9 was 1.10. The fix writes it as text.",
  why: 'Excel takes 1.10 for 1.1 and 4/5 for a day, so that the action bears a number that nobody gave it.',
  about: 'grids',
  scope: 'cell',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) =>
    plan.grids.flatMap(({ actions }) =>
      [...numbersChangedByExcel(actions)].flatMap(([action, meant]) => {
        const { numberCell } = action;
        if (!numberCell) return [];
        const { place, cell } = numberCell;
        const stored = cell.kind === 'day' ? `a date (${cell.text})` : cell.text;
        return {
          place,
          action: action.place,
          words: cell.text,
          message: `Excel changed this number to ${stored}. ${quoted(meant)} was probably typed. Enter it as text.`,
          suggestion: meant,
          fix: [{ place, after: meant }],
        };
      }),
    ),
});
