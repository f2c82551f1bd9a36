/** What a plan's key says of the letters and colours in its columns of status. */
export interface StatusKey {
  /** True for a letter or a colour that the key explains as complete. */
  readonly isComplete: (text: string) => boolean;
  /** True for one that the key explains as not started. */
  readonly isNotStarted: (text: string) => boolean;
  /** True where the key says what blue is. */
  readonly explainsBlue: boolean;
  /** True for a letter or a colour alone: what it means only a key could tell. */
  readonly isLetter: (text: string) => boolean;
}

const COLOURS = 'blue|green|amber|red|grey|gray|purple|black|white|yellow|orange';
const MEANS =
  '(?:fully |action |actions |now |all )?(?:complete|completed|done|closed|achieved|finished|delivered|implemented|embedded)(?: (?:with|and) (?:evidenced?|embedded|sustained|assured|verified|closed|signed[- ]off)| in full)?';
/** What may follow: the end, another entry; not 'complete or on track', 'complete the form'. */
const ENDS = `(?=\\s*(?:$|[,;.)\\n&]|and\\b(?! on track| ongoing)|[-–]\\s|(?:${COLOURS}|[A-Z]{1,2})\\s*[=:–—-]))`;
/** What parts a mark and its meaning: 'B =', 'Green (G) –', 'B blue,'. */
const BETWEEN = `(?:(?: \\([A-Z]\\))?\\s*(?:[=:–—-]|\\bis\\b|\\bmeans\\b)+\\s*| \\(?(?:${COLOURS})\\)?\\s*[,=:–—-]\\s*)`;
/** 'B = complete', 'Green – done', 'C: Complete'. */
const ENTRY = new RegExp(`(?<![\\p{L}\\d])(${COLOURS}|[A-Z]{1,2})${BETWEEN}${MEANS}${ENDS}`, 'giu');
/** 'W = not started', 'Grey: not due yet' */
const NOT_STARTED = '(?:action |work )?(?:is )?(?:not (?:yet )?(?:started|begun|commenced|due)|yet to (?:start|begin))';
const ENTRY_NOT_STARTED = new RegExp(`(?<![\\p{L}\\d])(${COLOURS}|[A-Z]{1,2})${BETWEEN}${NOT_STARTED}`, 'giu'); // prettier-ignore
const NOT_STARTED_ALONE = new RegExp(`^${NOT_STARTED}`, 'iu');
const BLUE = /(?<![\p{L}\d])(?:blue|B)(?: \(B\))?\s*(?:[=:–—-]|\bis\b|\bmeans\b)/iu;
/** Of a line that lists colours: 'RAG: Blue complete; Green on track'. */
const LISTED = new RegExp(`(?:^|[;,.:\\n|])\\s*(${COLOURS})\\s+${MEANS}${ENDS}`, 'giu');
const COLOUR_FIRST = new RegExp(`(?:^|[;,.:\\n|])\\s*(?:${COLOURS})\\s+\\p{L}`, 'giu');
const BLUE_FIRST = /(?:^|[;,.:\n|])\s*blue\s+\p{L}/iu;
/** The same of letters: 'BRAG: B complete with evidence; G on track'. */
const LETTER_FIRST = /(?:^|[;,.:\n|])\s*([A-Z])\s+(?=\p{Ll}{2})/gu;
const MARK_ALONE = new RegExp(`^(?:${COLOURS}|[A-Z]{1,2})$`, 'i');
const MEANS_ALONE = new RegExp(`^${MEANS}${ENDS}`, 'iu');
/** Amber and red never are complete: 'A – Complete the form' is no key. */
const NEVER = new Set(['a', 'r']);

/** The letter and the colour are one: 'B' and 'Blue'. Grey shares its letter with green. */
const markOf = (text: string): string => {
  const mark = text.trim().toLowerCase();
  return new RegExp(`^(?:${COLOURS})$`).test(mark) && !/^gr[ae]y$/.test(mark) ? mark.charAt(0) : mark;
};

/** Reads the key in a plan's lines, each with its cells from left to right: 'B = complete', or 'Blue' beside 'Complete'. */
export function statusKeyIn(lines: Iterable<readonly string[]>): StatusKey {
  const complete = new Set<string>();
  const notStarted = new Set<string>();
  let explainsBlue = false;
  const add = (mark: string): void => {
    if (!NEVER.has(markOf(mark))) complete.add(markOf(mark));
  };
  for (const cells of lines)
    for (const [index, text] of cells.entries()) {
      for (const [, mark = ''] of text.matchAll(ENTRY)) add(mark);
      for (const [, mark = ''] of text.matchAll(ENTRY_NOT_STARTED)) notStarted.add(markOf(mark));
      explainsBlue ||= BLUE.test(text);
      if ([...text.matchAll(COLOUR_FIRST)].length > 1) {
        for (const [, mark = ''] of text.matchAll(LISTED)) add(mark);
        explainsBlue ||= BLUE_FIRST.test(text);
      }
      const letters = [...text.matchAll(LETTER_FIRST)];
      if (letters.length > 1)
        for (const { 0: before, 1: mark = '', index: at } of letters) {
          explainsBlue ||= mark === 'B';
          if (MEANS_ALONE.test(text.slice(at + before.length))) add(mark);
        }
      const next = cells[index + 1];
      if (next === undefined || !MARK_ALONE.test(text.trim())) continue;
      explainsBlue ||= markOf(text) === 'b';
      if (MEANS_ALONE.test(next.trim())) add(text);
      if (NOT_STARTED_ALONE.test(next.trim())) notStarted.add(markOf(text));
    }
  const isLetter = (text: string): boolean => MARK_ALONE.test(text.trim());
  return {
    isComplete: (text) => isLetter(text) && complete.has(markOf(text)),
    isNotStarted: (text) => isLetter(text) && notStarted.has(markOf(text)),
    explainsBlue,
    isLetter,
  };
}
