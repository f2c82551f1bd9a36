import { doubtsOf } from '../../by-when/doubts-of';
import { showDay } from '../../calendar/day';
import { type PlanPeriod, inPeriod, startYears } from '../../calendar/plan-period';
import type { ExcelDay } from '../../plan/dates/excel-days';
import type { Action, Plan } from '../../plan/types';
import { actionsOf } from '../actions';
import { once } from '../../lists/once';
import { showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const dateMadeByExcel = rule({
  id: 'date-made-by-excel',
  title: 'Date changed by Excel',
  fires:
    "Fires on a by-when in which Excel stored another day than the one that was meant ('Aug 11' typed in 2026), or one that may have been another. A grid with more than two of them that can have been one month only tells them once, and so do cells of a plan that show the same and may have been a year ('Oct-09' for '2009/10'), where the plan is for that year or names years so. A day that lies in a plan of one year and makes no month of it is what it says. The fix writes what was read as text, so that Excel leaves it alone.",
  why: "Excel turns 'Aug 11' into 11 August of the year in which it is typed, so what the cell holds is not what was meant.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'safe',
  check: ({ plan }) => {
    if (actionsOf(plan).every(({ excelDays }) => excelDays.length === 0)) return [];
    return plan.grids.flatMap(({ actions, place }) =>
      actions.flatMap((action) => {
        const days = believable(action, plan);
        if (days.length === 0) return [];
        return isEitherAlone(action, days) ? eitherOr(action, days) : [single(action, days, showPlace(place))];
      }),
    );
  },
});

/** A grid whose dates Excel made throughout says so once. */
const MANY = 3;

/** The days of an action that are not what the cell stores, or may have been something else. */
function believable({ excelDays }: Action, plan: Plan): readonly ExcelDay[] {
  if (excelDays.length === 0) return excelDays;
  return excelDays.flatMap((day) => {
    const { mayBe, ...alone } = day;
    const isBelieved = mayBe !== undefined && mayHaveMeant(mayBe, plan);
    const isStill = mayBe === undefined || isBelieved ? day.isDoubtful : day.readAs === 'month' && day.stored.day > 1;
    const believed = isBelieved ? day : alone;
    return isStill && !canBeNoOther(believed, plan.period) ? [believed] : [];
  });
}

/**
 * 'Nov-10' is November 2010 wherever months are written; it may have been '2010/11' in a plan of that one year, or
 * where another by-when names a financial year in the same way and Excel could not take it for a date ('2012/13').
 */
function mayHaveMeant(pair: string, plan: Plan): boolean {
  const isLong = /^\d{4}/.test(pair);
  if (isLong && startYears(plan.period).length === 1) return true;
  return (isLong ? writesLongPairs : writesShortPairs)(plan);
}

const writesPairs = (length: number) =>
  once((plan: Plan): boolean =>
    actionsOf(plan).some(({ byWhen }) =>
      doubtsOf(byWhen, 'pair of years').some(({ words }) => words.length === length),
    ),
  );
const writesLongPairs = writesPairs('2012/13'.length);
const writesShortPairs = writesPairs('12/13'.length);

const isEitherAlone = (action: Action, days: readonly ExcelDay[]): boolean =>
  action.isByWhenInOneCell && action.excelDays.length === 1 && days[0]?.mayBe !== undefined;

/** Cells that show the same, and may have been a month or a year: one decision for all of them. */
function eitherOr(action: Action, [day]: readonly ExcelDay[]): Remark[] {
  if (day?.mayBe === undefined) return [];
  const what = `${quoted(day.shown)} may have been typed as ${quoted(day.mayBe)}`;
  return [
    {
      place: action.byWhenPlace,
      action: action.place,
      words: action.byWhen.text,
      message: `Excel changed this date: ${what}. It was read as ${day.words}. Check it, and enter it as text.`,
      together: {
        key: `either ${action.byWhen.text}`,
        message: (rows) =>
          `Excel changed ${rows.length} dates: ${what} (${cellsOf(rows)}). They were read as ${day.words}. Check them, and enter them as text.`,
      },
    },
  ];
}

function single(action: Action, days: readonly ExcelDay[], grid: string): Remark {
  const said = days.map(({ shown, stored, readAs, words, mayBe }) => {
    const other = mayBe === undefined ? '' : ` (perhaps ${quoted(mayBe)})`;
    const read = readAs === 'month' ? `was read as ${words}${other}` : 'was read as that day';
    return `${quoted(shown)} is stored as ${showDay(stored)} and ${read}`;
  });
  const meant = meantBy(action, days);
  const [first] = said;
  return {
    place: action.byWhenPlace,
    action: action.place,
    words: action.byWhen.text,
    message: `Excel changed this date: ${said.join('; ')}. Check it, and enter it as text with the full year.`,
    ...(meant && { suggestion: meant.words, fix: [{ place: action.byWhenPlace, after: meant.words }] }),
    ...(meant?.readAs === 'month' && {
      together: {
        key: grid,
        atLeast: MANY,
        message: (rows: readonly Remark[]) =>
          `Excel changed ${rows.length} dates here. ${first}, and so on: ${cellsOf(rows)}. Check them, and enter them as text with the full year.`,
      },
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
function meantBy({ excelDays, isByWhenInOneCell }: Action, days: readonly ExcelDay[]): ExcelDay | undefined {
  const [day] = days;
  return isByWhenInOneCell && excelDays.length === 1 && day && day.mayBe === undefined ? day : undefined;
}
