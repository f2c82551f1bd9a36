import { count } from '../../app/words';
import type { NamedColumns } from '../../core/grids/columns/named-columns';

/*
 * This folder holds every word that the pane and the page have of their own: for a translator, and for whoever reads
 * them as one text. Here is what is seen from the start; `views` holds what the views say that come when somebody asks,
 * each fetched with its view; beside them stand what commands did, and what the page adds. What rules and problems of
 * workbooks say of themselves stays with them; so do the words that the command line says, too.
 */

export const WORDS = {
  tabs: { label: 'Plan Grid', plan: 'Plan', findings: 'Findings', tracker: 'Tracker', meeting: 'Meet' },
  settings: 'Settings',
  back: 'Back',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  more: 'More actions',
  check: 'Check plan',
  checkAgain: 'Check again',
  build: 'Build tracker',
  buildAgain: 'Bring tracker up to date',
  promise: 'A cell of yours is changed only if you ask, and you see it first. Nothing leaves this computer.',
  working: {
    start: 'Looking at the workbook',
    waiting: 'Excel answers when the cell that is being edited is finished: press Enter or Esc in the sheet.',
  },
  plan: {
    found: (grids: number, sheets: number, period: string): string =>
      `${count(grids, 'grid')} on ${count(sheets, 'sheet')}, ${period}`,
    unnamed: 'This plan',
    line: (period: string, grids: number, actions: number): string =>
      `${period} · ${count(grids, 'grid')} · ${count(actions, 'action')}`,
    period: 'Period',
    grids: 'Grids',
    actions: 'Actions',
    dates: 'Deadlines',
    datesAre: (dated: number, undated: number): string =>
      undated === 0 ? count(dated, 'date') : `${count(dated, 'date')}, ${undated} without one`,
    owners: 'Owners',
    unread: 'Not read',
    byWhens: (n: number): string => count(n, 'by-when'),
    leftOut: 'Left out',
    examples: (sheets: readonly string[]): string => `examples, by their names: ${sheets.join(', ')}`,
    hidden: (sheets: readonly string[]): string => `hidden: ${sheets.join(', ')}`,
    pointed: 'Pointed at',
    pointedAt: ({ sheet, row, action, byWhen, byWhom }: NamedColumns): string =>
      [
        `${sheet}, row ${row}: actions under ‘${action}’`,
        ...(byWhen === undefined ? [] : [`by when under ‘${byWhen}’`]),
        ...(byWhom === undefined ? [] : [`by whom under ‘${byWhom}’`]),
      ].join(', '),
    forget: 'Find it by its headers',
    checkSays: 'Checks every row, by when and by whom, and tells what to mend before you submit.',
  },
  unchecked: 'The plan has not been checked yet.',
  undoLost: 'The pane was opened anew: what was done in it before can no longer be undone here.',
  tryAgain: 'Try again',
  cancelled: { text: 'Cancelled.', more: 'What had been written stays; nothing else was changed.' },
  unexpected: {
    what: 'Plan Grid met something that it didn’t expect.',
    why: (said: string): string => `It said: ${said}`,
    whatToDo: 'Nothing else was changed. Please tell us, with the workbook or its shape.',
  },
  notExcel: 'Plan Grid works inside Excel. Open a workbook in Excel, then open the pane from the Home tab.',
} as const;
