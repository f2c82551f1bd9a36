/** What Excel says with each error code, and the HTTP status that goes with it. Source: Microsoft's list of error codes. */
const WORDS: Readonly<Record<string, readonly [message: string, status: number]>> = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel. For more information see http://go.microsoft.com/fwlink/?LinkId=615936.',
    404,
  ],
  FilteredRangeConflict: ['The attempted operation causes a conflict with a filtered range.', 409],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InactiveWorkbook: [
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
    400,
  ],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidObjectPath: ['The object path is no longer valid.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  ItemAlreadyExists: ['A resource with the same name or identifier already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  UndoNotSupported: ['The undo group holds an operation that cannot be undone.', 400],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    409,
  ],
  NonBlankCellOffSheet: [
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    409,
  ],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 400],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 400],
};

/** What the emulated Excel answers instead of a result: a code of Excel's own, and words. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  readonly status: number;

  /** @param detail replaces Excel's own words, where a test should learn more than those say. */
  constructor(
    readonly code: string,
    detail?: string,
  ) {
    super(detail ?? WORDS[code]?.[0] ?? code);
    this.status = WORDS[code]?.[1] ?? 400;
  }
}

/** Something that Excel may well do and this emulation doesn't: a test that meets it has to be told. */
export const notEmulated = (what: string): ExcelError =>
  new ExcelError('NotImplemented', `The emulated Excel does not do this: ${what}.`);

export const invalidArgument = (why: string): ExcelError =>
  new ExcelError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${why})`);

/**
 * The codes that Excel's functions may answer with, by Microsoft's list; those of passwords and ribbons, of which nothing
 * is asked, are left out. Source: OfficeDev/office-js-docs-pr, docs/testing/application-specific-api-error-handling.md;
 * UndoNotSupported: OfficeDev/office-js #6711.
 */
export const DOCUMENTED_CODES = [
  'AccessDenied', 'ActivityLimitReached', 'ApiNotAvailable', 'ApiNotFound', 'Client Error', 'Conflict', 'ContentLengthRequired',
  'EmptyChartSeries', 'FilteredRangeConflict', 'FormulaLengthExceedsLimit', 'GeneralException', 'InactiveWorkbook',
  'InsertDeleteConflict', 'InvalidArgument', 'InvalidBinding', 'InvalidOperation', 'InvalidOperationInCellEditMode',
  'InvalidReference', 'InvalidRequest', 'InvalidSelection', 'ItemAlreadyExists', 'ItemNotFound', 'MemoryLimitReached',
  'MergedRangeConflict', 'NonBlankCellOffSheet', 'NotImplemented', 'OperationCellsExceedLimit', 'PivotTableRangeConflict',
  'RangeExceedsLimit', 'RefreshWorkbookLinksBlocked', 'RequestAborted', 'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded', 'ServiceNotAvailable', 'Unauthenticated', 'UndoNotSupported', 'UnsupportedFeature',
  'UnsupportedOperation', 'UnsupportedSheet',
] as const; // prettier-ignore
