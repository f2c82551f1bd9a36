import { type Day, dayOf, showDay } from '../../calendar/day';
import { MONTH_WORD, monthOf } from '../../calendar/months';
import { type PlanPeriod, inPeriod } from '../../calendar/plan-period';
import type { Weekday } from '../../calendar/weekday';
import { WEEKDAY_WORD, WEEKDAY_WORDS, weekdayName, weekdayNamed, weekdayOf } from '../../reading';
import { memoize } from '../../text/memo';
import { actionRemarks } from '../actions';
import { sayers } from '../said';
import { rule } from '../rule';

export const weekdayDiffers = rule({
  id: 'weekday-differs',
  title: 'Weekday and date do not agree',
  fires:
    "Fires on a date with its weekday ('Friday 12 October 2026'), in the by-when or in the action's words, that falls on another weekday. Without a year it fires where the date falls on that weekday in no year of the plan.",
  why: 'People come on the Friday or on the 12th, and half of them on the wrong day.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const slipsInDate = memoize((text) => slipsIn(text, plan.period));
    const naming = namesWeekday(plan);
    return actionRemarks(plan, (said) => {
      const { action, place, byWhen, byWhenPlace } = said;
      const [inDate] = slipsInDate(byWhen.text);
      if (inDate) return { place: byWhenPlace, action: place, ...inDate };
      const [inWords] = naming.has(said) ? slipsIn(action, plan.period) : [];
      return inWords && { place, action: place, ...inWords };
    });
  },
});

const namesWeekday = sayers(WEEKDAY_WORDS);

const YEAR = `(?:'|’)?(?<year>\\d{4}|\\d{2}(?!\\d|\\s?[ap]\\.?m|[:.]\\d|\\s*(?:hours|hrs|[-–]\\s*\\d)))?`;
const DAY = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:of\\s+)?(?<month>${MONTH_WORD})\\b\\.?|(?<monthFirst>${MONTH_WORD})\\s+(?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?\\b|(?<dayInFigures>\\d{1,2})[./](?<monthInFigures>\\d{1,2})(?=[./]\\d))[,./]?\\s*${YEAR}`;
/** 'Friday 12 October 2026', and '12 October 2026 (Friday)'. */
const WRITTEN = [
  new RegExp(`\\b(?<weekday>${WEEKDAY_WORD})\\.?,?\\s+(?:the\\s+)?${DAY}(?!\\d)`, 'gi'),
  new RegExp(
    `(?<![\\d/.])${DAY}(?:,?\\s*\\((?<inBrackets>${WEEKDAY_WORD})\\b(?!\\.?,?\\s*(?:\\d|[-–&/,]|to\\b|and\\b|or\\b))|,\\s*(?<atEnd>${WEEKDAY_WORD})\\b(?=\\.?\\s*(?:$|[;\\n])))`,
    'gi',
  ),
];

const WEEKDAY = new RegExp(`\\b${WEEKDAY_WORD}\\b`, 'i');

function slipsIn(text: string, period: PlanPeriod): { readonly words: string; readonly message: string }[] {
  // Most name no weekday.
  if (!WEEKDAY.test(text) || !/\d/.test(text)) return [];
  const written = WRITTEN.flatMap((pattern) => [...text.matchAll(pattern)]);
  return written.flatMap(({ 0: words, groups = {} }) => {
    const { year, monthInFigures } = groups;
    const weekday = weekdayNamed(groups['weekday'] ?? groups['inBrackets'] ?? groups['atEnd'] ?? '');
    const day = Number(groups['day'] ?? groups['dayBehind'] ?? groups['dayInFigures']);
    const month =
      monthInFigures === undefined ? monthOf(groups['month'] ?? groups['monthFirst'] ?? '') : Number(monthInFigures);
    if (weekday === undefined || month === undefined) return [];
    const meant = year === undefined ? yearsOf(period) : [Number(year) < 100 ? 2000 + Number(year) : Number(year)];
    const days = meant.flatMap((one) => dayOf(one, month, day) ?? []);
    const possible = year === undefined ? days.filter((one) => inPeriod(period, one)) : days;
    const [first] = possible;
    if (!first || possible.some((one) => weekdayOf(one) === weekday)) return [];
    return [{ words: words.trim(), message: messageOf(first, weekday) }];
  });
}

const messageOf = (day: Day, weekday: Weekday): string =>
  `${showDay(day)} is a ${weekdayName(weekdayOf(day))}, not a ${weekdayName(weekday)}. Correct the day or the date.`;

const yearsOf = ({ first, last }: PlanPeriod): number[] =>
  Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
