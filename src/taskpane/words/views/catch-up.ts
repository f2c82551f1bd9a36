import { count } from '../../../app/words';

export const words = {
  title: 'What has gone by',
  says: 'Tick what is done: those rows become Complete. You can undo it.',
  all: (rows: number): string => `All ${rows}`,
  list: 'Rows whose date has gone by',
  others: (rows: number): string => `${count(rows, 'more row')} ${rows === 1 ? 'is' : 'are'} in the tracker itself.`,
  mark: (rows: number): string => (rows === 0 ? 'Mark rows Complete' : `Mark ${count(rows, 'row')} Complete`),
} as const;
