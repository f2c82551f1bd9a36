import type { WorkbookContents } from './contents';
import type { SheetDrawing } from './drawing';
import type { Watch } from './watch';

/** The port between the core and a workbook, wherever it is: open in Excel, or a file. */
export interface WorkbookHost {
  /** Reads all sheets whole. @throws HostProblem, Cancelled */
  read(watch?: Watch): Promise<WorkbookContents>;
  /**
   * Draws sheets, in this order, and touches nothing else of the workbook.
   * @returns what became of each drawing, in the same order.
   * @throws HostProblem where a sheet is protected, or the host refuses. All or nothing: what is looked at first (locks,
   * filters, names, sizes) is looked at for all drawings before anything is written. Where Excel itself fails halfway, a
   * sheet may be half drawn; it bears its mark by then, and drawing again finishes it. Cancelled
   */
  draw(drawings: readonly SheetDrawing[], watch?: Watch): Promise<readonly DrawnSheet[]>;
}

export interface DrawnSheet {
  /** The name that it has, which is not the one asked for where another sheet bears that. */
  readonly name: string;
  /** False where the sheet held everything already, so that nothing was written. */
  readonly isChanged: boolean;
}

export type ProblemKind =
  | 'not found'
  | 'not a workbook'
  | 'old format'
  | 'damaged'
  | 'encrypted'
  | 'too large'
  | 'protected'
  | 'no grid'
  | 'no tracker'
  | 'own tracker'
  | 'busy'
  | 'cannot write'
  | 'not checked'
  | 'not loaded'
  /** Somebody else was quicker: nothing was lost, and the same again may go well. */
  | 'changed meanwhile'
  | 'host';

/** A host that failed, in one sentence each: what happened, why, what to do. The message is all three. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    readonly kind: ProblemKind,
    readonly what: string,
    readonly why: string,
    readonly whatToDo: string,
    options?: ErrorOptions,
  ) {
    super(`${what} ${why} ${whatToDo}`, options);
  }
}
