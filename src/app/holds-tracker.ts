import type { WorkbookContents } from '../core/workbook/contents';

/** Where a workbook holds no tracker, what reads one needn't be fetched. */
export const holdsTracker = ({ sheets }: WorkbookContents): boolean => sheets.some(({ mark }) => mark === 'tracker');
