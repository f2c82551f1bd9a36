import { HostProblem } from './host';
import { type CellPlace, showPlace } from './place';

/** One cell of the user's that a fix would write, after the user has seen and asked for it. */
export interface CellChange {
  readonly place: CellPlace;
  /** What the cell shows now; a cell that shows something else meanwhile is left alone. */
  readonly before: string;
  /** What it is to hold: always text, never a formula or a date; '' empties it. */
  readonly after: string;
}

/** A change that would put a text in the place of a formula: nobody asked for that. */
export const isFormula = (place: CellPlace): HostProblem =>
  new HostProblem(
    'host',
    'Nothing was changed.',
    `The cell ${showPlace(place)} holds a formula, and a text would take its place.`,
    'Change the formula, or the cell that it takes its words from, by hand.',
  );

/** A cell that somebody wrote into since the plan was checked: it is theirs. */
export const changedMeanwhile = (place: CellPlace): HostProblem =>
  new HostProblem(
    'host',
    'Nothing was changed.',
    `The cell ${showPlace(place)} shows something else than when the plan was checked.`,
    'Check the plan again.',
  );
