import { HostProblem } from '../../core/workbook/host';

/** The file isn't a zip, or it is one that holds something else than a workbook. */
export const notAWorkbook = (why: string, whatToDo = 'Choose an Excel workbook (.xlsx or .xlsm).'): HostProblem =>
  new HostProblem('not a workbook', 'This file is not an Excel workbook.', why, whatToDo);

/** A workbook of a kind that came before .xlsx, or beside it. */
export const oldFormat = (why: string): HostProblem =>
  new HostProblem(
    'old format',
    'This workbook is in a format that Plan Grid cannot read.',
    why,
    'Open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and use the saved copy.',
  );

/** The file can't be opened without its password. */
export const encrypted = (): HostProblem =>
  new HostProblem(
    'encrypted',
    'This workbook is locked with a password.',
    'Its contents are encrypted, so only Excel can open it.',
    'Open it in Excel, remove the password under File, Info, Protect Workbook, save it, and try again.',
  );

/** @param why a sentence that names the part which is broken. */
export const damaged = (why: string): HostProblem =>
  new HostProblem(
    'damaged',
    'This workbook is damaged.',
    why,
    'Open it in Excel, let Excel repair it, save it, and try again; or go back to an earlier copy.',
  );

export const tooLarge = (why: string): HostProblem =>
  new HostProblem(
    'too large',
    'This workbook is too large for Plan Grid.',
    why,
    'Copy the planning grids into a new workbook and use that one.',
  );

export const sheetProtected = (sheet: string): HostProblem =>
  new HostProblem(
    'protected',
    `The sheet ‘${sheet}’ is protected.`,
    'Plan Grid does not change protected cells, and nothing has been written.',
    'In Excel choose Review, Unprotect Sheet, save the workbook, and try again.',
  );

export const structureLocked = (): HostProblem =>
  new HostProblem(
    'protected',
    'No sheet can be added to this workbook.',
    'Its structure is protected, and nothing has been written.',
    'In Excel choose Review, Protect Workbook to turn the protection off, save the workbook, and try again.',
  );

export const sheetNotFound = (sheet: string): HostProblem =>
  new HostProblem(
    'not found',
    `There is no sheet called ‘${sheet}’ in this workbook.`,
    'It may have been renamed or deleted since the workbook was read.',
    'Read the workbook again.',
  );
