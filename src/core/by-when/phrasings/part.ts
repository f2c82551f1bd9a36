import { type Phrasing, byPattern, group } from './phrasing';

/** 'i)', '(ii)', 'a)', '1)', 'iii.': the marker of a part, at the start of a word. */
export const part: Phrasing = byPattern({
  name: 'part',
  starts:
    'i_& i_a i& i, i/ ii_& ii_a ii& ii, ii/ a_& a_a a& a, a/ b_& b_a b& b, b/ (# (a (b (c (d (e (f (g (h (i (v (x #) #. a) b) c) d) e) f) g) h) i) i. ii iv ix v) vi vv vx x) xi xv xx',
  pattern:
    /(?:\(([ivx]{1,4}|[a-h]|\d)\)|([ivx]{1,4}|[a-h]|\d)\)|([ivx]{2,4}|i|\d)\.(?=\s)|(i{1,3}|[a-g])(?=\s*(?:&|and|,|\/)\s*\(?(?:[ivx]{2,4}|[b-h])\)))\s*/iy,
  read: (match) => ({
    kind: 'part',
    label: (group(match, 1) || group(match, 2) || group(match, 3) || group(match, 4)).toLowerCase(),
  }),
});
