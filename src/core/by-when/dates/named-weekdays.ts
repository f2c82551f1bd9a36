import { dayOf } from '../../calendar/day';
import { inPeriod } from '../../calendar/plan-period';
import { type Weekday, weekdayOf } from '../../calendar/weekday';
import { WEEKDAY_WORD, weekdayNamed } from '../../calendar/weekday-names';
import type { ItemOf } from '../items';
import type { Reading } from '../rules/rule';
import { type Stretch, concluded, oneDay } from '../stretches';
import type { Span } from '../types';

const IN_FRONT = new RegExp(`^(${WEEKDAY_WORD})\\b`, 'i');

/** The weekday that a day is written with: 'Tuesday 6 October'. */
function weekdayIn({ start, end }: Span, { text }: Reading): Weekday | undefined {
  const name = IN_FRONT.exec(text.slice(start, Math.min(end, start + LONGEST_NAME)))?.[1];
  return name === undefined ? undefined : weekdayNamed(name);
}
const LONGEST_NAME = 12;

/** A day without a year, in the first year of the plan in which it is the weekday that it is written with. */
export function stretchOnWeekday({ moment, start, end }: ItemOf<'moment'>, reading: Reading): Stretch | undefined {
  if (moment.unit !== 'day' || moment.year !== undefined) return undefined;
  const weekday = weekdayIn({ start, end }, reading);
  if (weekday === undefined) return undefined;
  const { period } = reading;
  for (let { year } = period.first; year <= period.last.year; year++) {
    const day = dayOf(year, moment.month, moment.day);
    if (day && inPeriod(period, day) && weekdayOf(day) === weekday) return concluded(oneDay(day), 'year from the plan');
  }
  return undefined;
}
