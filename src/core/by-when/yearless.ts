import { addMonths, isBefore } from '../calendar/day';
import { WEEKDAY_WORD } from '../calendar/weekday-names';
import { memoize } from '../text/memo';
import { isYearOrPlan } from './dates/years';
import { plainDoubt } from './doubt';
import type { DateItem } from './items';
import { isNamedMonth } from './recurrences';
import type { Reading } from './rules/rule';

const WEEKDAY = new RegExp(`\\b${WEEKDAY_WORD}\\b`, 'i');
/** Looked for once in a text, which may hold thousands of dates. */
const namesWeekday = memoize((text) => WEEKDAY.test(text));

/** 'June' in a plan of several years: nobody can tell of which, unless a date beside it or a day's weekday does. */
export function noteYearless(dates: readonly DateItem[], reading: Reading): void {
  const { period, text } = reading;
  const isOfOneYear = isBefore(period.last, addMonths(period.first, 12));
  if (isOfOneYear || !dates.every(isNamedMonth) || namesWeekday(text)) return;
  for (const date of dates)
    if (date.bound !== 'from' && !isYearOrPlan(date.unit)) reading.doubt(plainDoubt('two readings', date, reading));
}
