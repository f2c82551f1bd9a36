import type { ReadRow } from '../tracker/tracker-rows';

/** More characters than these of an action are cut on what is handed out: the tracker has them all. */
const MOST_WORDS = 110;

/** An action's words as they are handed out. */
export const shownWords = ({ action }: Pick<ReadRow, 'action'>): string => shortened(action, MOST_WORDS);

/** True where its action has such dates again and again. */
export const isRecurring = ({ type }: Pick<ReadRow, 'type'>): boolean => type === 'Recurring' || type === 'Review';

/** A text on one line that ends at a word, with '…' where it is longer. @param most characters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
