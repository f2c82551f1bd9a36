import { count } from '../../app/words';
import type { Message } from '../state';

export const highlighted = (cells: number): Message => ({
  kind: 'told',
  text: cells === 0 ? 'Nothing to highlight.' : `${count(cells, 'cell')} ${cells === 1 ? 'is' : 'are'} highlighted.`,
  ...(cells > 0 && {
    more: 'Errors have a solid line around them, warnings a dashed one, notes a dotted one. Your own colours lie underneath.',
  }),
});

export const cleared = (cells: number): Message => ({
  kind: 'told',
  text: cells === 0 ? 'There were no highlights.' : `The highlights of ${count(cells, 'cell')} are gone.`,
});
