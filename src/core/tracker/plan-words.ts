import { showIsoDay } from '../calendar/day';
import { remembering } from '../lists/once';
import { type KeptColumn, type RowWords, sharedWords, wordsUnder } from '../sheets/built-row';
import { wordsOfDrawing } from '../sheets/cell-words';
import type { EntrySubject } from './entries';
import { SHARED_CELLS, type TrackerRow } from './record';

/** Tells what the plan says in a row of the tracker. What rows of one subject or of one day share is made once. */
export function planWords(): (row: TrackerRow) => RowWords {
  const shared = remembering((about: EntrySubject) =>
    sharedWords((header) => wordsOfDrawing(SHARED_CELLS[header](about))),
  );
  const shown = remembering(showIsoDay);
  return ({ about, due, type }) => ({ shared: shared(about), due: due ? shown(due) : '', type });
}

/** The columns in which a row is compared with what it was built with. */
export type ComparedColumn = 'Ref' | KeptColumn;

/** What a row that bears this reference says under a header. */
export const saidUnder = (ref: string, words: RowWords, header: ComparedColumn): string =>
  header === 'Ref' ? ref : wordsUnder(words, header);
