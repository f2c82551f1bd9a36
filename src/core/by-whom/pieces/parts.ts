/** A part of a by-whom: its label ('ii') and the words behind it. Words before the first marker have no label. */
export interface TextPart {
  readonly label?: string;
  readonly text: string;
}

/** 'i)', '(a)', '1.'; 'i' alone before '& ii)'. */
const MARKER =
  /(?:^|(?<=[\s,;]))\(?(?<label>[ivx]{1,4}|[a-h]|\d)(?:\)|(?<=\d)\.(?=\s)|(?=\s*(?:&|and|,|\/)\s*\(?(?:[ivx]{2,4}|[b-h])\)))\s*/gi;
const FIRST_LABELS = ['i', 'a', '1'];

/** '(R) Head of Housing (A) Director': who is responsible and who accountable. */
const SAYS_ROLES = /\(R\).*\(A\)|\(A\).*\(R\)/s;

/** 'ii) PIO and iii) SMO'. */
const AND_BEFORE_NEXT = /(?<=[^\s,])(?:,|\s)\s*and$/i;

/** 'i) SMO ii) PIO' is two parts; a text without markers is one. */
export function partsOf(text: string): readonly TextPart[] {
  if (!text.includes(')') && !text.startsWith('1.')) return [{ text }];
  const markers = markersIn(text);
  const [first] = markers;
  if (
    !first ||
    SAYS_ROLES.test(text) ||
    !FIRST_LABELS.includes(first.label) ||
    standBehind(text, first, markers.at(-1))
  )
    return [{ text }];
  const parts = markers.map(({ label, end }, index) => {
    const next = markers[index + 1];
    const words = text.slice(end, next?.start).trim();
    return part(label, next ? words.replace(AND_BEFORE_NEXT, '') : words);
  });
  const head = text.slice(0, first.start).trim();
  return head === '' ? shared(parts) : [{ text: head }, ...shared(parts)];
}

interface Marker {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** All markers of a text; 'Officer (grade 1)' has none: its ')' closes a bracket that was opened before. */
function markersIn(text: string): readonly Marker[] {
  const markers: Marker[] = [];
  let [read, open] = [0, 0];
  for (const match of text.matchAll(MARKER)) {
    for (; read < match.index; read++) open = bracketsOpen(open, text.charAt(read));
    const label = match.groups?.['label']?.toLowerCase();
    if (open > 0 || label === undefined) continue;
    if (isBracketed(match[0]) && isBehindWords(text, match.index) && !isLater(markers.at(-1), label)) continue;
    read = match.index + match[0].length;
    markers.push({ label, start: match.index, end: read });
  }
  return markers;
}

const bracketsOpen = (open: number, char: string): number =>
  char === '(' ? open + 1 : char === ')' ? Math.max(0, open - 1) : open;

/** 'PL (A)', 'Matron (A) and Matron (B)': letters that tell names apart, behind words and not behind a mark. */
function standBehind(text: string, first: Marker, last: Marker | undefined): boolean {
  if (!isBehindWords(text, first.start)) return false;
  const endsName = isBracketed(text.slice(first.start)) && /^(?:[,;/&]|and\b)/.test(text.slice(first.end));
  return endsName || first === last || text.slice(last?.end).trim() === '';
}

const isBracketed = (marker: string): boolean => marker.startsWith('(');
const isBehindWords = (text: string, at: number): boolean =>
  /[\p{L}\p{N})][^\S\n]*$/u.test(text.slice(Math.max(0, at - 8), at));

const ORDERS = ['1 2 3 4 5 6 7 8 9', 'a b c d e f g h', 'i ii iii iv v vi vii viii ix x xi xii'].map((labels) =>
  labels.split(' '),
);
/** True of the first label, and of one that comes behind the last in its order: '(A)' in '1) PL (A)' is none. */
const isLater = (last: Marker | undefined, label: string): boolean =>
  last === undefined ||
  ORDERS.some((order) => order.includes(last.label) && order.indexOf(label) > order.indexOf(last.label));

const part = (label: string | undefined, text: string): TextPart => (label === undefined ? { text } : { label, text });

/** 'i) & ii) SCM': a marker with nothing behind it shares what the next one has. */
function shared(parts: readonly TextPart[]): TextPart[] {
  let next = '';
  const fromLast = [...parts].reverse().map(({ label, text }): TextPart => {
    if (!/^(?:&|and|,|\/|\s)*$/i.test(text)) next = text;
    return part(label, next === '' ? text : next);
  });
  return fromLast.reverse();
}
