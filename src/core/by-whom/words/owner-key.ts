import { memoize } from '../../text/memo';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bmgr\b/g, 'manager'],
  [/\bmgrs\b/g, 'managers'],
  [/\bco-?ord(?:inator)?\b/g, 'coordinator'],
  [/\bco-?ord(?:inator)?s\b/g, 'coordinators'],
  [/\binfo\b/g, 'information'],
  [/\bperf\b/g, 'performance'],
  [/\bdev\b/g, 'development'],
  [/\bcomms\b/g, 'communications'],
  [/\bassocs?\b/g, 'associations'],
  [/\bdept\b/g, 'department'],
  [/\buni\b/g, 'university'],
  [/\boffcr\b/g, 'officer'],
];

/**
 * What the spellings of one owner have in common: case, spaces, dashes and marks aside, the usual abbreviations of
 * posts written out ('Partnership Mgr' and 'Partnership Manager', 'SPM-CC' and 'SPM – CC').
 */
export const ownerKey = memoize((name) => {
  let text = name
    // 'HTs' are several of HT; 'HT-S' is one.
    .replace(/^(\p{Lu}{2,})s$/u, '$1+s')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s*'s$/, '')
    .replace(/&/g, ' and ');
  for (const [pattern, whole] of ABBREVIATIONS) text = text.replace(pattern, whole);
  return text.replace(/[^\p{L}\p{N}+]+/gu, '');
});
