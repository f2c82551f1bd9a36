import { isOneSlipAway } from '../../text/slips';
import { type Phrasing, beforeNumber, byPattern, group } from './phrasing';
import { YEAR, isNear, yearOf } from './years';

/**
 * 'Agust 12', 'Arpil 2013': a word that is one slip away from a long month's name, where a year follows it.
 * The slip: one letter more, less, or other, or two letters exchanged.
 */
export const misspeltMonth: Phrasing = beforeNumber(
  { shortest: 4, longest: 10 },
  byPattern({
    name: 'misspelt month',
    starts: 'j f m a s o n d',
    pattern: new RegExp(`([a-z]{4,10})[\\s,.-]{1,3}${YEAR}`, 'iy'),
    read: (match, { period }) => {
      const word = group(match, 1).toLowerCase();
      const month = LONG_NAMES.findIndex((name) => name.startsWith(word.slice(0, 1)) && isOneSlipAway(word, name)) + 1;
      const year = yearOf(group(match, 2));
      return month > 0 && isNear(year, period) && word !== 'match'
        ? { kind: 'moment', moment: { unit: 'month', month, year } }
        : undefined;
    },
  }),
);

const LONG_NAMES = [
  'january', 'february', 'march', 'april', '-', '-', '-', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore
