import { count } from '../../../app/words';

export const words = {
  catchUp: 'Catch up',
  none: 'There is no tracker yet.',
  noneSays: (dates: number, actions: number): string =>
    `A new sheet gets a row for each of ${count(dates, 'date')} of ${count(actions, 'action')}. Your own sheets stay as they are.`,
  lead: (overdue: number, soon: number): string =>
    overdue + soon === 0
      ? 'Nothing is overdue, nothing is due in four weeks'
      : `${overdue} overdue, ${soon} due in four weeks`,
  overdue: 'overdue',
  soon: 'due in four weeks',
  complete: 'complete',
  all: 'rows in all',
  view: 'Show',
  next: 'Due next',
  owners: 'By owner',
  nothingOpen: 'Nothing is left to do.',
  noDate: 'No date',
  nobody: 'Nobody',
  open: (n: number): string => `${n} open`,
  late: (n: number): string => `${n} overdue`,
  list: 'Rows of the tracker',
  changes: 'Go to what each build changed',
  summary: 'Write summary',
  sort: 'Sort: open rows first, by date',
} as const;
