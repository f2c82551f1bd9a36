import { LETTER, endOfRun } from '../../text/characters';
import { isOneSlipAway } from '../../text/slips';
import { tokenOf } from '../meanings';
import type { Meaning, Season } from '../types';
import { type Phrasing, beforeNumber, byPattern, group } from './phrasing';
import { YEAR, isNear, yearOf } from './years';

const WORDS: readonly (readonly [word: string, meaning: Meaning])[] = [
  ['monthly', { kind: 'step', step: { unit: 'month', count: 1 } }],
  ['quarterly', { kind: 'step', step: { unit: 'month', count: 3 } }],
  ['annually', { kind: 'step', step: { unit: 'month', count: 12 } }],
  ['fortnightly', { kind: 'step', step: { unit: 'week', count: 2 } }],
  ['ongoing', { kind: 'ongoing' }],
];

/** 'Mothly', 'quartlerly', 'onging': a word that is one slip away from one that says how often. */
export const misspeltWord: Phrasing = {
  name: 'misspelt word',
  starts: 'mo mn mt nomth qu qa an nn fo ft on no',
  readAt(text, at) {
    const end = endOfRun(text, at, LETTER);
    if (end - at < 6 || end - at > 12) return undefined;
    const word = text.slice(at, end).toLowerCase();
    const meant = WORDS.find(([right]) => isOneSlipAway(word, right));
    return meant && tokenOf(meant[1], at, end);
  },
};

const SEASONS: readonly Season[] = ['autumn', 'summer', 'spring', 'winter'];

/** 'Autum 2010', 'Sumer 2011': a season one slip away, where a year follows it. */
export const misspeltSeason: Phrasing = beforeNumber(
  { shortest: 5, longest: 7 },
  byPattern({
    name: 'misspelt season',
    starts: 'a s w',
    pattern: new RegExp(`([a-z]{5,7})\\s+${YEAR}`, 'iy'),
    read: (match, { period }) => {
      const word = group(match, 1).toLowerCase();
      const season = SEASONS.find((name) => isOneSlipAway(word, name));
      const year = yearOf(group(match, 2));
      return season && isNear(year, period) ? { kind: 'moment', moment: { unit: 'season', season, year } } : undefined;
    },
  }),
);
