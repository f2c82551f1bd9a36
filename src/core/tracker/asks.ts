import type { TrackerColumn } from './record';

/** What somebody asks of single rows, by their references. Nothing of it is done unasked. */
export interface TrackerAsks {
  /** Of a cell in which a person wrote: the plan's words are to stand there again. */
  readonly takesPlan: (ref: string, column: TrackerColumn) => boolean;
  /** A date that was typed over the plan's is the agreed one: it goes there, and Due says what the plan says. */
  readonly agrees: (ref: string) => boolean;
  /** Where the row's date has gone by and nothing closes it, it is Complete. */
  readonly completes: (ref: string) => boolean;
}

export const NOTHING_ASKED: TrackerAsks = {
  takesPlan: () => false,
  agrees: () => false,
  completes: () => false,
};
