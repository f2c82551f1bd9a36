import { type Day, addDays, addMonths, firstOfMonth, onDayOfMonth } from '../../calendar/day';
import { addWorkingDays } from '../../calendar/working-days';
import { type Stretch, dueDay } from '../stretches';
import type { Length } from '../types';

/** So long from the day on which something falls due; before a stretch of time, from its first day unless it is a year's end. */
export function shifted(stretch: Stretch, { unit, count }: Length, direction: 'before' | 'after'): Day {
  const sign = direction === 'before' ? -1 : 1;
  const from = direction === 'before' && stretch.precision === 'month' ? stretch.first : stretch.due;
  switch (unit) {
    case 'hour':
      return from;
    case 'day':
      return addDays(from, sign * count);
    case 'working day':
      return addWorkingDays(from, sign * count);
    case 'week':
      return addDays(from, sign * 7 * count);
    case 'month':
      return onDayOfMonth(
        addMonths(firstOfMonth(from), sign * count),
        stretch.precision === 'day' ? from.day : dueDay(stretch),
      );
  }
}
