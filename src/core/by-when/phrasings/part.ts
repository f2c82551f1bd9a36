import { type Phrasing, group } from './phrasing';

/** 'i)', '(ii)', 'a)', '1)', 'iii.': the marker of a part, at the start of a word. */
export const part: Phrasing = {
  name: 'part',
  starts: '(ivxabcdefgh0123456789',
  pattern: /(?:\(([ivx]{1,4}|[a-h]|\d)\)|([ivx]{1,4}|[a-h]|\d)\)|([ivx]{2,4}|i|\d)\.(?=\s))\s*/iy,
  read: (match) => ({ kind: 'part', label: (group(match, 1) || group(match, 2) || group(match, 3)).toLowerCase() }),
};
