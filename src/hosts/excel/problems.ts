import { HostProblem, type ProblemKind } from '../../core/workbook/host';

interface Words {
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
    kind: 'host',
    what: 'Something that was there a moment ago has gone.',
    why: 'A sheet or a table was renamed or deleted meanwhile.',
    whatToDo: 'Check the plan again.',
  },
  ApiNotFound: {
    kind: 'host',
    what: 'This Excel is too old for Plan Grid.',
    why: 'It needs Excel 2021, Microsoft 365, or Excel on the web.',
    whatToDo: 'Open the workbook in one of them.',
  },
};

/** The documented limits have codes of their own in some versions, and these in others. */
const ALIASES: Readonly<Record<string, string>> = {
  RequestAborted: 'RequestPayloadSizeLimitExceeded',
  ResourceLimitReached: 'ResponsePayloadSizeLimitExceeded',
  ApiNotAvailable: 'ApiNotFound',
  InvalidOperation: 'AccessDenied',
};

/** A sheet that can't be changed as it is. */
export const sheetIsProtected = (sheet: string): HostProblem =>
  new HostProblem(
    'protected',
    `The sheet '${sheet}' is protected.`,
    'Plan Grid does not take protection away by itself.',
    'Unprotect it (Review > Unprotect Sheet), then try again.',
  );

/** A sheet that was there when the workbook was read. */
export const sheetIsGone = (sheet: string): HostProblem =>
  new HostProblem(
    'not found',
    `There is no sheet '${sheet}' any more.`,
    'It was renamed or deleted since the plan was checked.',
    'Check the plan again.',
  );

/** An error of Excel's as a problem in our words. */
export function problemFrom(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error);
  const words = CODES[ALIASES[code] ?? code];
  if (words) return new HostProblem(words.kind, words.what, words.why, words.whatToDo);
  const said = error instanceof Error ? error.message : String(error);
  return new HostProblem(
    'host',
    'Excel refused what Plan Grid asked of it.',
    `It said: ${said.replace(/\s+/g, ' ').trim()}`,
    'Save the workbook, close and open it, and try again.',
  );
}

/** Excel's own code of an error, '' where it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
