import { Cancelled } from '../../core/workbook/watch';
import { problemFrom } from './problems';

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
