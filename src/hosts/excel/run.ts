import { Cancelled } from '../../core/workbook/watch';
import { codeOf, problemFrom } from './errors';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * One batch of Excel's, after the user has left the cell that is being edited.
 * @param earlier the context of a batch that it goes on with. @throws HostProblem, Cancelled
 */
export async function inExcel<T>(batch: Batch<T>, earlier?: Excel.RequestContext): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(earlier && { previousObjects: earlier }) }, batch);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    throw await problemFrom(error);
  }
}

/**
 * The same, as one step for Ctrl+Z where Excel can (ExcelApi 1.20). Only for a batch that writes cells and nothing else,
 * and that can be run again: in a group Excel refuses whatever has no undo (UndoNotSupported), and where grouping
 * doesn't work it refuses everything (OfficeDev/office-js #6711); then the batch is run without one.
 */
export async function inUndoGroup<T>(batch: Batch<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return inExcel(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (codeOf(error) === 'UndoNotSupported') return inExcel(batch);
    throw await problemFrom(error);
  }
}
