import { parseIsoDay, showDay } from '../calendar/day';

/** What a cell says, for people: '2011-08-31' is '31 Aug 2011'. */
export function showWords(words: string): string {
  const day = parseIsoDay(words);
  return day ? showDay(day) : words;
}
