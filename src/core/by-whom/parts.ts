/** A part of a by-whom: its label ('ii') and the words behind it. Words before the first marker have no label. */
export interface TextPart {
  readonly label?: string;
  readonly text: string;
}

/** 'i)', '(a)', '1.'; 'i' alone before '& ii)'. */
const MARKER =
  /(?:^|(?<=[\s,;]))\(?(?<label>[ivx]{1,4}|[a-h]|\d)(?:\)|(?<=\d)\.(?=\s)|(?=\s*(?:&|and|,|\/)\s*\(?(?:[ivx]{2,4}|[b-h])\)))\s*/gi;
const FIRST_LABELS = ['i', 'a', '1'];

/** 'i) SMO ii) PIO' is two parts; a text without markers is one. */
export function partsOf(text: string): readonly TextPart[] {
  if (!text.includes(')') && !text.startsWith('1.')) return [{ text }];
  const markers = [...text.matchAll(MARKER)].map((match) => ({
    label: match.groups?.['label']?.toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [first] = markers;
  if (first?.label === undefined || !FIRST_LABELS.includes(first.label)) return [{ text }];
  const parts = markers.map(({ label, end }, index) => part(label, text.slice(end, markers[index + 1]?.start).trim()));
  const head = text.slice(0, first.start).trim();
  return head === '' ? shared(parts) : [{ text: head }, ...shared(parts)];
}

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
