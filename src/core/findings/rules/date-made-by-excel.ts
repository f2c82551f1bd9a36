import { showDay } from '../../calendar/day';
import { type PlanPeriod, inPeriod, startYears } from '../../calendar/plan-period';
import type { ExcelDay } from '../../plan/excel-days';
import type { Action } from '../../plan/types';
import { byWhenRemarks } from '../actions';
import type { Rule } from '../types';

export const dateMadeByExcel: Rule = {
  id: 'date-made-by-excel',
  title: 'Date that Excel made out of text',
  fires:
    "Fires on a by-when in which Excel stored another day than the one that was meant ('Aug 11' typed in 2026), or one that may have been another. A day that lies in a plan of one year and makes no month of it is what it says. The fix writes what was read as text, so that Excel leaves it alone.",
  why: "Excel turns 'Aug 11' into 11 August of the year in which it is typed, so what the cell holds is not what was meant.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'safe',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const doubtful = action.excelDays.filter((day) => day.isDoubtful && !canBeNoOther(day, plan.period));
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

/** '13-Sep' in the one year that is planned: no other year is meant, and no September of 2013. */
function canBeNoOther({ readAs, stored, mayBe }: ExcelDay, period: PlanPeriod): boolean {
  if (readAs !== 'day' || mayBe !== undefined) return false;
  const years = startYears(period);
  const asMonth = { year: 2000 + stored.day, month: stored.month, day: 1 };
  return years.length === 1 && inPeriod(period, stored) && !inPeriod(period, asMonth);
}

/** What to write where one day alone fills the cell and can have meant one thing only. */
function meantBy({ excelDays, isByWhenInOneCell }: Action): string | undefined {
  const [day] = excelDays;
  return isByWhenInOneCell && excelDays.length === 1 && day && day.mayBe === undefined ? day.words : undefined;
}
