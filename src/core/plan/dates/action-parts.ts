import type { ByWhen } from '../../by-when/types';

const NO_PARTS: ReadonlyMap<string, string> = new Map();
const MARKER = /(?:^|(?<=[\s,;(:.]))\(?([ivx]{1,4}|[a-h]|\d)\)\s*/gi;
/** '1. Draft … 2. Consult …' */
const DOTTED = /(?:^|(?<=[\s,;:.]))([ivx]{1,4}|\d)\.\s+/gi;

/** The labels of the parts that an action's text marks, where it marks two at least in their order: 'i', 'ii'. */
export function partLabels(action: string): readonly string[] {
  if (!action.includes(')')) return NO_LABELS;
  const found = [...action.matchAll(MARKER)].map(([, label = '']) => label.toLowerCase());
  for (const series of SERIES) {
    const start = found.findIndex((label) => label === series[0]);
    if (start < 0) continue;
    let count = 0;
    for (const label of found.slice(start)) if (label === series[count]) count++;
    if (count >= 2) return series.slice(0, count);
  }
  return NO_LABELS;
}

const NO_LABELS: readonly string[] = [];
const SERIES = [
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
];

/**
 * The texts of an action's parts, by the labels of its by-when: 'i) develop …; ii) roll out …'. Words before the
 * first marker introduce every part; where the first part has no marker ('Undertake … from which to ii) measure …')
 * they are the first part. Parts of the action that have no by-when of their own are there too; no entry for a part
 * that the action doesn't have.
 */
export function actionParts(action: string, byWhen: ByWhen): ReadonlyMap<string, string> {
  if (!byWhen.parts.some(({ label }) => label !== undefined)) return NO_PARTS;
  const dated = byWhen.parts.flatMap(({ label }) => label ?? []);
  const marked = partLabels(action);
  const labels = marked.some((label) => dated.includes(label)) ? [...new Set([...marked, ...dated])] : dated;
  const markers: { label: string; start: number; end: number }[] = [];
  const inBrackets = [...action.matchAll(MARKER)];
  for (const match of inBrackets.length > 0 ? inBrackets : action.matchAll(DOTTED)) {
    const [, written = ''] = match;
    const label = written.toLowerCase();
    const expected = labels.indexOf(label);
    if (expected >= 0 && expected >= markers.length && !markers.some((marker) => marker.label === label))
      markers.push({ label, start: match.index, end: match.index + match[0].length });
  }
  const [first] = markers;
  // One alone may be the action's own number.
  if (!first || (inBrackets.length === 0 && markers.length < 2)) return NO_PARTS;
  const parts = new Map<string, string>();
  const head = action.slice(0, first.start).trim();
  const [firstLabel] = labels;
  const isFirstUnmarked = firstLabel !== undefined && first.label !== firstLabel;
  if (isFirstUnmarked && head !== '') parts.set(firstLabel, head);
  const lead = isFirstUnmarked ? '' : head;
  markers.forEach(({ label, end }, index) => {
    const text = action
      .slice(end, markers[index + 1]?.start)
      .replace(/[\s;,]*(?:\band\b)?[\s;,]*$/i, '')
      .trim();
    if (text !== '') parts.set(label, lead === '' ? text : `${lead} ${text}`);
  });
  return parts;
}
