import { type Item, is } from './items';

export interface ItemPart {
  readonly label?: string;
  readonly items: Item[];
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The series in which a label is the first: 'i', 'a' or '1'. */
const seriesOf = (label: string): readonly string[] | undefined =>
  [ROMANS, LETTERS, DIGITS].find((series) => series[0] === label);

/**
 * The parts of a text: markers that count up from the first of their series ('i) … ii) …'). What stands before the
 * first marker is a part without a label. A marker that doesn't count on is a word.
 */
export function splitParts(items: Item[]): readonly ItemPart[] {
  if (!items.some(({ kind }) => kind === 'part')) return [{ items }];
  const markers: { at: number; label: string }[] = [];
  let series: readonly string[] | undefined;
  items.forEach((item, at) => {
    if (!is(item, 'part')) return;
    const { label } = item;
    series ??= seriesOf(label);
    if (series?.[markers.length] === label) markers.push({ at, label });
  });
  if (markers.length === 0) return [{ items }];
  const head = items.slice(0, markers[0]?.at);
  const parts = markers.map(({ at, label }, index) => ({
    label,
    items: items.slice(at + 1, markers[index + 1]?.at),
  }));
  // 'i) & ii) Dec 12': a marker with nothing behind it shares what the next one has.
  for (let at = parts.length - 2; at >= 0; at--) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part && next && part.items.every(({ kind }) => kind === 'join'))
      parts[at] = { label: part.label, items: next.items.slice() };
  }
  return head.length > 0 ? [{ items: head }, ...parts] : parts;
}
