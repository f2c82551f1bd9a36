import { showDay } from '../../calendar/day';
import { type PlanPeriod, inPeriod, startYears } from '../../calendar/plan-period';
import type { ExcelDay } from '../../plan/excel-days';
import type { Action } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { showCells } from '../places';
import type { Remark, Rule } from '../types';

export const dateMadeByExcel: Rule = {
  id: 'date-made-by-excel',
  title: 'Date that Excel made out of text',
  fires:
    "Fires on a by-when in which Excel stored another day than the one that was meant ('Aug 11' typed in 2026), or one that may have been another. A grid with more than five of them that can have been one month only tells them once. A day that lies in a plan of one year and makes no month of it is what it says. The fix writes what was read as text, so that Excel leaves it alone.",
  why: "Excel turns 'Aug 11' into 11 August of the year in which it is typed, so what the cell holds is not what was meant.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'safe',
  check: ({ plan }) =>
    plan.grids.flatMap((grid) => {
      const doubtful = grid.actions.filter(({ excelDays }) => doubtfulOf(excelDays, plan.period).length > 0);
      const plain = doubtful.filter((action) => meantBy(action)?.readAs === 'month');
      const [first] = plain;
      if (!first || plain.length <= MOST_BY_THEMSELVES) return doubtful.map((action) => single(action, plan.period));
      const others = doubtful.filter((action) => !plain.includes(action));
      return [together(plain, first.byWhenPlace), ...others.map((action) => single(action, plan.period))];
    }),
};

/** A grid whose dates Excel made throughout says so once. */
const MOST_BY_THEMSELVES = 5;

const doubtfulOf = (days: readonly ExcelDay[], period: PlanPeriod): readonly ExcelDay[] =>
  days.length === 0 ? days : days.filter((day) => day.isDoubtful && !canBeNoOther(day, period));

function single(action: Action, period: PlanPeriod): Remark {
  const said = doubtfulOf(action.excelDays, period).map(({ shown, stored, readAs, words, mayBe }) => {
    const other = mayBe === undefined ? '' : `; it may have been '${mayBe}'`;
    return readAs === 'month'
      ? `'${shown}' is stored as ${showDay(stored)} and was read as ${words}${other}`
      : `'${shown}' is stored as ${showDay(stored)} and was kept as that day`;
  });
  const meant = meantBy(action)?.words;
  return {
    place: action.byWhenPlace,
    action: action.place,
    words: action.byWhen.text,
    message: `${said.join('. ')}. Check it, and write it as text with the whole year so that it can't be mistaken.`,
    ...(meant !== undefined && { suggestion: meant, fix: [{ place: action.byWhenPlace, after: meant }] }),
  };
}

function together(actions: readonly Action[], place: CellPlace): Remark {
  const places = actions.map(({ byWhenPlace }) => byWhenPlace);
  const days = actions.flatMap((action) => meantBy(action) ?? []);
  const [first] = days;
  const example = first ? `'${first.shown}' is stored as ${showDay(first.stored)} and was read as ${first.words}` : '';
  return {
    place,
    places,
    words: actions.map(({ byWhen }) => byWhen.text).join('; '),
    message: `${days.length} by-whens of this grid were made days by Excel: ${example}, and so on in ${showCells(places.slice(1))}. Check them, and write them as text with the whole year.`,
    fix: actions.flatMap((action) => {
      const meant = meantBy(action);
      return meant ? [{ place: action.byWhenPlace, after: meant.words }] : [];
    }),
  };
}

/** '13-Sep' in the one year that is planned: no other year is meant, and no September of 2013. */
function canBeNoOther({ readAs, stored, mayBe }: ExcelDay, period: PlanPeriod): boolean {
  if (readAs !== 'day' || mayBe !== undefined) return false;
  const years = startYears(period);
  const asMonth = { year: 2000 + stored.day, month: stored.month, day: 1 };
  return years.length === 1 && inPeriod(period, stored) && !inPeriod(period, asMonth);
}

/** The day that says what to write, where it alone fills the cell and can have meant one thing only. */
function meantBy({ excelDays, isByWhenInOneCell }: Action): ExcelDay | undefined {
  const [day] = excelDays;
  return isByWhenInOneCell && excelDays.length === 1 && day && day.mayBe === undefined ? day : undefined;
}
