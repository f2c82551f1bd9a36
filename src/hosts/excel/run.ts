import { problemFrom } from './problems';

/** Words for people about a step that may take long, and the wish to stop. */
export interface Watch {
  /** Told before each step. */
  readonly onStep?: (step: string) => void;
  /** Asked before each step; nothing further is done once it is aborted. */
  readonly signal?: AbortSignal;
}

/** Thrown where the user cancelled: nothing went wrong. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Says what comes next, and stops where the user has had enough. @throws Cancelled */
export function step(watch: Watch, words: string): void {
  if (watch.signal?.aborted === true) throw new Cancelled();
  watch.onStep?.(words);
}

/**
 * One batch of Excel's, as one step for Ctrl+Z where Excel can (ExcelApi 1.20), after the user has left the cell that is
 * being edited. @throws HostProblem, Cancelled
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  try {
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    throw problemFrom(error);
  }
}
