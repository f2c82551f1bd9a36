import { showIsoDay } from '../calendar/day';
import { remembering, rememberingLast } from '../lists/once';
import { type KeptColumn, type RowWords, forShared, wordsUnder } from '../sheets/built-row';
import { tidy } from '../text/tidy';
import type { EntrySubject } from './entries';
import { SHARED_WORDS, type TrackerRow } from './record';

/** Tells what the plan says in a row of the tracker. What rows of one subject or of one day share is made once. */
export function planWords(): (row: TrackerRow) => RowWords {
  // Most rows say the same as the one above in some of them.
  const tidied = forShared(() => rememberingLast(tidy));
  // In the order of the plan the rows of a subject follow each other; in a tracker's they may be anywhere.
  const shared = rememberingLast(
    remembering((about: EntrySubject) => forShared((header) => tidied[header](SHARED_WORDS[header](about)))),
  );
  const shown = remembering(showIsoDay);
  return ({ about, due, type }) => ({ shared: shared(about), due: due ? shown(due) : '', type });
}

/** The columns in which a row is compared with what it was built with. */
export type ComparedColumn = 'Ref' | KeptColumn;

/** What a row that bears this reference says under a header. */
export const saidUnder = (ref: string, words: RowWords, header: ComparedColumn): string =>
  header === 'Ref' ? ref : wordsUnder(words, header);
