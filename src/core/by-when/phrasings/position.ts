import type { Position } from '../types';
import { type Phrasing, byPattern, byWords, group } from './phrasing';

const POSITIONS: Record<string, Position> = {
  start: 'start', beginning: 'start', begining: 'start', 'first week': 'early', early: 'early', mid: 'mid', middle: 'mid',
  midway: 'mid', '1st week': 'early', late: 'late', latter: 'late', end: 'end', ends: 'end', close: 'end', 'last week': 'late',
}; // prettier-ignore

/** 'end of', 'mid-', 'early', 'by the end of', 'first week of', 'week commencing': where in the moment after it. */
export const position: Phrasing = byPattern({
  name: 'position',
  starts:
    'start the_s the_b the_f the_e the_m the_l the_c begin first_week 1st_week the_1 early mid late latter end close last_week',
  pattern:
    /(?:the\s+)?(start|beginning|begining|first week|1st week|early|mid|middle|late|latter|end|close|last week)(?![a-z])(?:\s+part)?(?:\s+(?:of|in))?(?:\s+the)?[\s-]*/iy,
  read: (match) => {
    const found = POSITIONS[group(match, 1).toLowerCase()];
    return found && { kind: 'position', position: found };
  },
});

/** 'w/c', 'week ending', 'wk beg': words before a day that change nothing for its month. */
export const weekOf: Phrasing = byWords({
  name: 'week of',
  starts: 'w/ w. week_ wk_',
  pattern:
    /(?:w\/[cbe]|w\.[cbe](?!\.?[a-z])\.?|week\s+(?:commencing|beginning|ending|of)|wk\s+(?:com|beg|end)\w*)\.?:?\s*/iy,
  meaning: { kind: 'word', hasDigits: false },
});
