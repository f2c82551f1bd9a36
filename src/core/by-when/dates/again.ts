import type { DateBody, DateItem, Item } from '../items';

/** The same date with another bound or place in the text. */
export const again = (item: DateItem, change: Partial<DateBody>, start: number, end: number): Item => ({
  ...item,
  ...change,
  start,
  end,
});
