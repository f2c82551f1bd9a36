import type { WorkbookContents } from './contents';
import type { SheetDrawing } from './drawing';

/** The port between the core and a workbook, wherever it is: open in Excel, or a file. */
export interface WorkbookHost {
  /** Reads all sheets whole. @throws HostProblem */
  read(): Promise<WorkbookContents>;
  /**
   * Draws a sheet and touches nothing else of the workbook.
   * @returns the name of the sheet that was drawn.
   * @throws HostProblem where the sheet is protected or the host refuses; then nothing has been written.
   */
  draw(drawing: SheetDrawing): Promise<string>;
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
  | 'cannot write'
  | 'host';

/** A host that failed, in one sentence each: what happened, why, what to do. The message is all three. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    readonly kind: ProblemKind,
    readonly what: string,
    readonly why: string,
    readonly whatToDo: string,
  ) {
    super(`${what} ${why} ${whatToDo}`);
  }
}
