import { doubtsOf } from '../../by-when/doubts';
import { showDay } from '../../calendar/day';
import { type PlanPeriod, inPeriod, startYears } from '../../calendar/plan-period';
import type { ExcelDay } from '../../plan/excel-days';
import { groupBy } from '../../lists/group-by';
import type { Action, Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { actionsOf } from '../actions';
import { once } from '../once';
import { showCells } from '../places';
import type { Remark } from '../types';
import { rule } from '../rule';

export const dateMadeByExcel = rule({
  id: 'date-made-by-excel',
  title: 'Date that Excel made out of text',
  fires:
    "Fires on a by-when in which Excel stored another day than the one that was meant ('Aug 11' typed in 2026), or one that may have been another. A grid with more than two of them that can have been one month only tells them once, and so do cells of a plan that show the same and may have been a year ('Oct-09' for '2009/10'), where the plan is for that year or names years so. A day that lies in a plan of one year and makes no month of it is what it says. The fix writes what was read as text, so that Excel leaves it alone.",
  why: "Excel turns 'Aug 11' into 11 August of the year in which it is typed, so what the cell holds is not what was meant.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'safe',
  check: ({ plan }) => {
    if (actionsOf(plan).every(({ excelDays }) => excelDays.length === 0)) return [];
    const read = new Map(actionsOf(plan).map((action) => [action, believable(action, plan)] as const));
    const doubtfulIn = (actions: readonly Action[]): readonly Action[] =>
      actions.filter((action) => (read.get(action) ?? []).length > 0);
    const eitherWay = new Set(doubtfulIn(actionsOf(plan)).filter((action) => isEitherAlone(action, read.get(action))));
    const ofGrids = plan.grids.flatMap(({ actions }) => {
      const doubtful = doubtfulIn(actions).filter((action) => !eitherWay.has(action));
      const plain = doubtful.filter((action) => meantBy(action, read.get(action))?.readAs === 'month');
      const [first] = plain;
      const isMany = first !== undefined && plain.length > MOST_BY_THEMSELVES;
      const told = new Set(isMany ? plain : []);
      const singly = doubtful.filter((action) => !told.has(action));
      return [
        ...(isMany ? [together(plain, first.byWhenPlace, read)] : []),
        ...singly.map((action) => single(action, read.get(action) ?? [])),
      ];
    });
    const ofTexts = [...groupBy([...eitherWay], ({ byWhen }) => byWhen.text).values()].flatMap((alike) =>
      eitherOr(alike, read),
    );
    return [...ofGrids, ...ofTexts];
  },
});

type Reading = ReadonlyMap<Action, readonly ExcelDay[]>;

/** A grid whose dates Excel made throughout says so once. */
const MOST_BY_THEMSELVES = 2;

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

const isEitherAlone = (action: Action, days: readonly ExcelDay[] = []): boolean =>
  action.isByWhenInOneCell && action.excelDays.length === 1 && days[0]?.mayBe !== undefined;

/** Cells that show the same, and may have been a month or a year: one decision for all of them. */
function eitherOr(alike: readonly Action[], read: Reading): Remark[] {
  const [first] = alike;
  const [day] = (first && read.get(first)) ?? [];
  if (!first || !day) return [];
  const places = alike.map(({ byWhenPlace }) => byWhenPlace);
  const [where, they, were] =
    alike.length === 1 ? ['', 'it', 'was'] : [` (${showCells(places)})`, `all ${alike.length}`, 'were'];
  return [
    {
      place: first.byWhenPlace,
      places,
      ...(alike.length === 1 && { action: first.place }),
      words: alike.map(({ byWhen }) => byWhen.text).join('; '),
      message: `'${day.shown}'${where} may have been typed as '${day.mayBe ?? ''}', which Excel turns into a date; ${they} ${were} read as ${day.words}. Check that, and write what was meant as text.`,
    },
  ];
}

function single(action: Action, days: readonly ExcelDay[]): Remark {
  const said = days.map(({ shown, stored, readAs, words, mayBe }) => {
    const other = mayBe === undefined ? '' : `; it may have been '${mayBe}'`;
    return readAs === 'month'
      ? `'${shown}' is stored as ${showDay(stored)} and was read as ${words}${other}`
      : `'${shown}' is stored as ${showDay(stored)} and was kept as that day`;
  });
  const meant = meantBy(action, days)?.words;
  return {
    place: action.byWhenPlace,
    action: action.place,
    words: action.byWhen.text,
    message: `${said.join('. ')}. Check it, and write it as text with the whole year so that it can't be mistaken.`,
    ...(meant !== undefined && { suggestion: meant, fix: [{ place: action.byWhenPlace, after: meant }] }),
  };
}

function together(actions: readonly Action[], place: CellPlace, read: Reading): Remark {
  const places = actions.map(({ byWhenPlace }) => byWhenPlace);
  const days = actions.flatMap((action) => meantBy(action, read.get(action)) ?? []);
  const [first] = days;
  const example = first ? `'${first.shown}' is stored as ${showDay(first.stored)} and was read as ${first.words}` : '';
  return {
    place,
    places,
    words: actions.map(({ byWhen }) => byWhen.text).join('; '),
    message: `Excel turned ${days.length} by-whens of this grid into days: ${example}, and so on in ${showCells(places.slice(1))}. Check them, and write them as text with the whole year.`,
    fix: actions.flatMap((action) => {
      const meant = meantBy(action, read.get(action));
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
function meantBy({ excelDays, isByWhenInOneCell }: Action, days: readonly ExcelDay[] = []): ExcelDay | undefined {
  const [day] = days;
  return isByWhenInOneCell && excelDays.length === 1 && day && day.mayBe === undefined ? day : undefined;
}
