import { count } from '../../../app/words';

export const words = {
  title: 'What will change',
  says: 'Only the cells that are ticked are written. You can undo it.',
  write: (cells: number): string => `Write ${count(cells, 'cell')}`,
  before: 'Before:',
  after: 'After:',
  empty: '(empty)',
  list: 'Changes',
} as const;
