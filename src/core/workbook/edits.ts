import type { CellChange } from './changes';
import type { Highlight } from './highlights';

/**
 * What a workbook that is open in front of somebody can do besides being read and drawn into: only what that person
 * asked for, and each of it can be taken back.
 */
export interface WorkbookEdits {
  /**
   * Lays these highlights over their cells, in place of those of Plan Grid's that are there. The cells' own fills,
   * fonts and formats stay. @returns how many cells are highlighted now. @throws HostProblem
   */
  highlight(highlights: readonly Highlight[]): Promise<number>;
  /** Takes every highlight of Plan Grid's away, on all sheets. @returns how many cells bore one. @throws HostProblem */
  clearHighlights(): Promise<number>;
  /**
   * Writes cells of the user's. All or none: where a cell shows something else than `before`, or a sheet is protected,
   * nothing is written. @returns what takes the change back. @throws HostProblem
   */
  change(changes: readonly CellChange[]): Promise<TakeBack>;
  /** The text that the workbook keeps for Plan Grid, undefined where it keeps none. @throws HostProblem */
  readKept(): Promise<string | undefined>;
  /** Keeps a text in the workbook, in place of the one before; it is saved with the file. @throws HostProblem */
  keep(text: string): Promise<void>;
}

/**
 * Puts back what the cells held and how they showed it. Cells that somebody has written in since are left alone.
 * @returns how many cells were put back. @throws HostProblem
 */
export type TakeBack = () => Promise<number>;
