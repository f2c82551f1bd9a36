import type { ProblemKind } from '../../core/workbook/host';

export interface Words {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly why: string;
  readonly whatToDo: string;
}

/**
 * Excel's error codes in our words, each with a way on.
 * Source: OfficeDev/office-js-docs-pr, docs/testing/application-specific-api-error-handling.md.
 */
const CODES: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: {
    kind: 'host',
    what: 'Excel is waiting for you to finish a cell.',
    why: 'While a cell is being edited nothing else can happen.',
    whatToDo: 'Press Enter or Esc in the cell, then try again.',
  },
  FilteredRangeConflict: {
    kind: 'host',
    what: 'The sheet was not changed.',
    why: 'Its rows are filtered, and what is written into a filtered table can end up in the wrong rows.',
    whatToDo: 'Clear the filter (Data > Clear), then try again.',
  },
  MergedRangeConflict: {
    kind: 'host',
    what: 'The sheet was not changed.',
    why: 'Cells in its place are merged, and a table can hold no merged cells.',
    whatToDo: 'Unmerge them (Home > Merge & Center), then try again.',
  },
  AccessDenied: {
    kind: 'protected',
    what: 'Excel did not allow the change.',
    why: 'The sheet or the workbook is protected, or it was opened to be read only.',
    whatToDo: 'Unprotect it (Review > Unprotect Sheet) or save a copy of your own, then try again.',
  },
  RequestPayloadSizeLimitExceeded: {
    kind: 'too large',
    what: 'This is too much to be written at once.',
    why: 'Excel takes 5 MB in one go.',
    whatToDo: 'Open the workbook in Excel on a desktop, or split the plan into several workbooks.',
  },
  ResponsePayloadSizeLimitExceeded: {
    kind: 'too large',
    what: 'The workbook is too large to be read at once.',
    why: 'Excel gives 5 MB in one go.',
    whatToDo: 'Open the workbook in Excel on a desktop, or keep the grids in a workbook of their own.',
  },
  InactiveWorkbook: {
    kind: 'host',
    what: 'Excel did not answer for this workbook.',
    why: 'Another workbook is in front of it.',
    whatToDo: 'Click into this workbook, then try again.',
  },
  ItemNotFound: {
    kind: 'changed meanwhile',
    what: 'Something that was there a moment ago has gone.',
    why: 'A sheet or a table was renamed, moved or deleted meanwhile.',
    whatToDo: 'Check the plan again.',
  },
  ApiNotFound: {
    kind: 'host',
    what: 'This Excel is too old for Plan Grid.',
    why: 'It needs Excel 2021, Microsoft 365, or Excel on the web.',
    whatToDo: 'Open the workbook in one of them.',
  },
  RequestAborted: {
    kind: 'host',
    what: 'Excel stopped before it was done.',
    why: 'Something else needed Excel meanwhile, or it took too long.',
    whatToDo: 'Try again; Plan Grid finishes what was begun.',
  },
  MemoryLimitReached: {
    kind: 'too large',
    what: 'Excel has no memory left for this.',
    why: 'The workbook, with all that is open beside it, is too large.',
    whatToDo: 'Close other workbooks and programs, or open this one in Excel on a desktop, then try again.',
  },
  Conflict: {
    kind: 'host',
    what: 'The workbook was changed by somebody else at the same moment.',
    why: 'Excel could not bring both changes together.',
    whatToDo: 'Wait until their changes are there, then try again.',
  },
  InsertDeleteConflict: {
    kind: 'host',
    what: 'The sheet was not changed.',
    why: 'Cells in its place can be neither moved nor taken out.',
    whatToDo: 'Look for tables and merged cells beside the tracker, move them away, then try again.',
  },
  ItemAlreadyExists: {
    kind: 'host',
    what: 'Something of that name was made a moment ago.',
    why: 'Somebody else, or another window of Plan Grid, is building the same sheet.',
    whatToDo: 'Wait a moment, then try again.',
  },
  UndoNotSupported: {
    kind: 'host',
    what: 'Excel could not do this in one step that can be undone.',
    why: 'Some changes cannot be undone together in this Excel.',
    whatToDo: 'Save the workbook, then try again.',
  },
  UnsupportedSheet: {
    kind: 'host',
    what: 'A sheet in the way holds no cells.',
    why: 'It is a chart or a macro sheet.',
    whatToDo: 'Select a sheet with cells, then try again.',
  },
  InvalidSelection: {
    kind: 'host',
    what: 'Excel could not work with what is selected.',
    why: 'A picture, a chart or several places are selected.',
    whatToDo: 'Click into one cell, then try again.',
  },
  ServiceNotAvailable: {
    kind: 'host',
    what: 'Excel did not answer.',
    why: 'Its service is not available at the moment.',
    whatToDo: 'Check the connection, wait a minute, then try again.',
  },
  UnsupportedOperation: {
    kind: 'host',
    what: 'This Excel cannot do that.',
    why: 'Some functions are missing here, on an iPad or in an older version for example.',
    whatToDo: 'Open the workbook in Excel on the web or on a desktop, then try again.',
  },
  GeneralException: {
    kind: 'host',
    what: 'Excel had a problem of its own.',
    why: 'It does not say which.',
    whatToDo: 'Save the workbook, close and open it, then try again.',
  },
};

/**
 * Codes that say what another says. Some versions have codes of their own for the documented limits.
 * Source: the same list.
 */
const ALIASES: Readonly<Record<string, string>> = {
  ResourceLimitReached: 'ResponsePayloadSizeLimitExceeded',
  OperationCellsExceedLimit: 'RequestPayloadSizeLimitExceeded',
  RangeExceedsLimit: 'ResponsePayloadSizeLimitExceeded',
  ApiNotAvailable: 'ApiNotFound',
  NotImplemented: 'UnsupportedOperation',
  UnsupportedFeature: 'UnsupportedOperation',
  Unauthenticated: 'AccessDenied',
  NonBlankCellOffSheet: 'InsertDeleteConflict',
  PivotTableRangeConflict: 'InsertDeleteConflict',
  InvalidReference: 'ItemNotFound',
  InvalidObjectPath: 'ItemNotFound',
  ActivityLimitReached: 'ServiceNotAvailable',
  'Client Error': 'GeneralException',
  ContentLengthRequired: 'GeneralException',
  EmptyChartSeries: 'GeneralException',
  FormulaLengthExceedsLimit: 'GeneralException',
  RefreshWorkbookLinksBlocked: 'AccessDenied',
  InvalidBinding: 'ItemNotFound',
  InvalidOperation: 'GeneralException',
  InvalidArgument: 'GeneralException',
  InvalidRequest: 'GeneralException',
};

/** What an error of Excel's says, by its code; undefined where nobody knows. */
export const wordsOf = (code: string): Words | undefined => CODES[ALIASES[code] ?? code];
