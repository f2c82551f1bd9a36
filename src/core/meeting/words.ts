import type { ReadRow } from '../tracker/tracker-rows';

/** More characters than these of an action are cut on what is handed out: the tracker has them all. */
const MOST_WORDS = 110;
/** As many fit on one line of a meeting sheet. */
const ONE_LINE = 62;

/** An action's words as they are handed out: on two lines, or on one where there is much to talk of. */
export const shownWords = ({ action }: Pick<ReadRow, 'action'>, isLong = false): string =>
  shortened(action, isLong ? ONE_LINE : MOST_WORDS);

/** In whichever way an action's words were handed out. */
export const allShownWords = (row: Pick<ReadRow, 'action'>): string[] => [shownWords(row), shownWords(row, true)];

/** True where its action has such dates again and again. */
export const isRecurring = ({ type }: Pick<ReadRow, 'type'>): boolean => type === 'Recurring' || type === 'Review';

/** A text on one line that ends at a word, with '…' where it is longer. @param most characters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
