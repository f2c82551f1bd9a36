import { HostProblem } from '../../core/workbook/host';

/** A sheet that can't be changed as it is. */
export const sheetIsProtected = (sheet: string): HostProblem =>
  new HostProblem(
    'protected',
    `The sheet '${sheet}' is protected.`,
    'Plan Grid does not take protection away by itself.',
    'Unprotect it (Review > Unprotect Sheet), then try again.',
  );

/** A sheet of which a filter shows some rows only. */
export const sheetIsFiltered = (sheet: string): HostProblem =>
  new HostProblem(
    'host',
    `The sheet '${sheet}' is filtered.`,
    'What is written into a filtered table can end up in the wrong rows.',
    'Clear its filter (Data > Clear), then try again.',
  );

/** A sheet that was there when the workbook was read. */
export const sheetIsGone = (sheet: string): HostProblem =>
  new HostProblem(
    'not found',
    `There is no sheet '${sheet}' any more.`,
    'It was renamed or deleted since the plan was checked.',
    'Check the plan again.',
  );

/** A sheet in which somebody else was quicker. */
export const sheetHasChanged = (sheet: string): HostProblem =>
  new HostProblem(
    'changed meanwhile',
    `The sheet '${sheet}' was not brought up to date.`,
    'Somebody changed it at the same moment.',
    'Wait a moment, then try again.',
  );
