import { showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { byWhenRemarks } from '../actions';
import type { Rule } from '../types';

export const dateMadeByExcel: Rule = {
  id: 'date-made-by-excel',
  title: 'Date that Excel made out of text',
  fires:
    "Fires on a by-when in which Excel stored another day than the one that was meant ('Aug 11' typed in 2026), or one that may have been another. The fix writes what was read as text, so that Excel leaves it alone.",
  why: "Excel turns 'Aug 11' into 11 August of the year in which it is typed, so what the cell holds is not what was meant.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'safe',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const doubtful = action.excelDays.filter((day) => day.isDoubtful);
      if (doubtful.length === 0) return undefined;
      const said = doubtful.map(({ shown, stored, readAs, words, mayBe }) => {
        const other = mayBe === undefined ? '' : `; it may have been '${mayBe}'`;
        return readAs === 'month'
          ? `'${shown}' is stored as ${showDay(stored)} and was read as ${words}${other}`
          : `'${shown}' is stored as ${showDay(stored)} and was kept as that day`;
      });
      const meant = meantBy(action);
      return {
        words: action.byWhen.text,
        message: `${said.join('. ')}. Check it, and write it as text with the whole year so that it can't be mistaken.`,
        ...(meant !== undefined && { suggestion: meant, fix: [{ place: action.byWhenPlace, after: meant }] }),
      };
    }),
};

/** What to write where one day alone fills the cell and can have meant one thing only. */
function meantBy({ excelDays, isByWhenInOneCell }: Action): string | undefined {
  const [day] = excelDays;
  return isByWhenInOneCell && excelDays.length === 1 && day && day.mayBe === undefined ? day.words : undefined;
}
