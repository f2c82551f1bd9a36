import type { CellPlace } from './place';

/** One cell of the user's that a fix would write, after the user has seen and asked for it. */
export interface CellChange {
  readonly place: CellPlace;
  /** What the cell shows now; a cell that shows something else meanwhile is left alone. */
  readonly before: string;
  /** What it is to hold: always text, never a formula or a date; '' empties it. */
  readonly after: string;
}
