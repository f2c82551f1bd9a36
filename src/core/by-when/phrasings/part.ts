import { type Phrasing, byPattern, group } from './phrasing';

/** 'i)', '(ii)', 'a)', '1)', 'iii.': the marker of a part, at the start of a word. */
export const part: Phrasing = byPattern({
  name: 'part',
  starts: '(# (a (b (c (d (e (f (g (h (i (v (x #) #. a) b) c) d) e) f) g) h) i) i. ii iv ix v) vi vv vx x) xi xv xx',
  pattern: /(?:\(([ivx]{1,4}|[a-h]|\d)\)|([ivx]{1,4}|[a-h]|\d)\)|([ivx]{2,4}|i|\d)\.(?=\s))\s*/iy,
  read: (match) => ({ kind: 'part', label: (group(match, 1) || group(match, 2) || group(match, 3)).toLowerCase() }),
});
