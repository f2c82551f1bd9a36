import { count } from '../../../app/words';

export const words = {
  title: 'What was filled in',
  says: 'Only rows that are ticked are taken into the tracker; you can undo it. Where the tracker says something new as well, the row is not ticked.',
  nothing: 'Nothing was filled in that the tracker doesn’t say already.',
  nothingElse: 'A file could not be read. Nothing else was filled in that the tracker doesn’t say already.',
  list: 'Rows that were filled in',
  notes: 'To look at',
  unread: 'Not read',
  take: (rows: number): string => `Take ${count(rows, 'row')} into the tracker`,
  sent: 'Handed out',
  now: 'Tracker now',
  returned: 'Came back',
} as const;
