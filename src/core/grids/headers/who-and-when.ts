import { MONTH_WORD } from '../../calendar/months';
import { memoize } from '../../text/memo';
import { LONGEST_HEADER, headerMeaning } from './header-words';

/** What one cell says of two things: who, and when. Either may be ''. */
export interface WhoAndWhen {
  readonly who: string;
  readonly when: string;
}

const BETWEEN = /\s*(?:[/&+,;|\n()]|\s[–—-]\s|\bwith\b|\band\b(?= by| when| date| the)|\band\b)\s*/i;

/** True of 'Who / When', 'Lead and timescale', 'By whom and when': a column in which both stand. */
export const headsBoth = memoize((header: string): boolean => {
  if (header.length > LONGEST_HEADER) return false;
  const parts = header
    .replace(/\(s\)/gi, '')
    .split(BETWEEN)
    .filter((part) => /\p{L}/u.test(part));
  // 'By⏎when' is one header in a narrow column.
  if (parts.some((part) => /^by$/i.test(part.trim()))) return false;
  const kinds = parts.map((part) => headerMeaning(part)?.says);
  const isDate = kinds.some((says) => says?.kind === 'by-when' && says.is !== 'moved');
  return kinds.length === 2 && isDate && kinds.some((says) => says?.kind === 'by-whom' && says.is !== 'partners');
});

const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|(?:19|20)\d\d(?:[/–-](?:20)?\d\d)?|\d\d[/-]\d\d`;
/** Words of which one at least makes a time. */
const STRONG = String.raw`${MONTH_WORD}\.?(?:[-–/ ]?\d{2,4})?|${DATE}|q(?:tr)?\.?\s?[1-4]|(?:quarter|year|term|month|week|phase) \d{1,2}|spring|summer|autumn|winter|easter|christmas|(?:half[- ])?term(?:ly)?|\d+ (?:days?|weeks?|months?|years?)|(?:half[- ]?|bi-?)?(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?)|half[- ]termly|each|every|on-?going|continuous(?:ly)?|throughout|immediate(?:ly)?|short|medium|long|tbc|tba|tbd|asap|completed?|implemented|done|closed|overdue|next (?:week|month|term|year|meeting)|(?:to be|not yet) (?:agreed|confirmed|set)`;
/** Words that a time may hold beside. */
const WEAK = String.raw`by|when|the|a|end|of|start|starts|starting|beginning|mid|early|late|in|on|at|from|to|until|till|before|after|within|during|since|and|then|or|review|reviewed|due|date|target|first|second|last|term|year|month|week|weeks|months|days|half|years|academic|financial|fy|basis|as|\d{1,2}(?:st|nd|rd|th)?|[–—-]`;
const TIME = new RegExp(String.raw`^(?:(?:${STRONG}|${WEAK})(?=[\s–—-]|$)\s*)+$`, 'i');
const HAS_STRONG = new RegExp(String.raw`(?<![\p{L}\d])(?:${STRONG})(?![\p{L}\d])`, 'iu');
/** A date that is one wherever it stands: no name holds such words. */
const PLAIN_DATE = new RegExp(
  String.raw`${MONTH_WORD}\.?[\s,'’-]*\d{2,4}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b20\d\d\b`,
  'i',
);
/** Months that persons are called, too, with nothing beside them; and what goes on from the word before it. */
const GOES_ON = /^(?:may|april|june|august|summer|(?:of|and|or|the|as|–|—|-)\b.*)$/i;
const OPEN = /\b(?:of|for|the|and|in|with)$/i;
/** What is counted from something else, behind a name. */
const COUNTED =
  /^(?:(?:within|before|after|until|once|when|following|by)\b|\d+ (?:working )?(?:days?|weeks?|months?)\b)/i;

const isTime = (text: string): boolean => TIME.test(text) && HAS_STRONG.test(text);

/** Marks at which a line falls apart; '/' between figures is a date's own. */
const MARKS = /\s*[,;:()|]\s*|\s+[–—-]\s+|\s*(?<!\d)\/\s*|\s*\/(?!\d)\s*/g;

interface Piece {
  readonly is: 'who' | 'when';
  readonly start: number;
}

/**
 * Tells in one cell the owners from the time: 'Clinic Manager, 30 June 2026'; one pair of them a line. Undefined where
 * a date stands among words that are neither.
 */
export const whoAndWhen = memoize((text: string): WhoAndWhen | undefined => {
  const who: string[] = [];
  const when: string[] = [];
  for (const line of text.split('\n')) {
    const pieces = piecesOf(line);
    if (!pieces) return undefined;
    for (const [index, { is, start }] of pieces.entries()) {
      if (is === pieces[index - 1]?.is) continue;
      const end = pieces.slice(index).find((other) => other.is !== is)?.start ?? line.length;
      const words = withoutMarks(line.slice(start, end));
      if (words !== '') (is === 'who' ? who : when).push(words);
    }
  }
  return { who: who.join('\n'), when: when.join('\n') };
});

/** The pieces of a line in their order, labels ('Who:') left out. */
function piecesOf(line: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let start = 0;
  for (const mark of [...line.matchAll(MARKS), undefined]) {
    const end = mark?.index ?? line.length;
    const words = line.slice(start, end).trim();
    const isLabel = mark?.[0].trim() === ':' && isLabelOf(words, line.slice(end + 1));
    if (words !== '' && !isLabel) {
      const found =
        pieces.length > 0 && COUNTED.test(words) ? [{ is: 'when', start } as const] : piecesIn(words, start);
      if (!found) return undefined;
      pieces.push(...found);
    }
    start = end + (mark?.[0].length ?? 0);
  }
  return pieces;
}

/** 'Lead' before a name, 'By' before a time; 'Performance Lead' before a time is who. */
function isLabelOf(words: string, behind: string): boolean {
  const kind = headerMeaning(words)?.says.kind;
  return kind === 'by-when' || (kind === 'by-whom' && !isTime(behind.trim()));
}

/** What stands between two marks: a name, a time, or one directly behind the other. */
function piecesIn(words: string, start: number): readonly Piece[] | undefined {
  if (isTime(words)) return [{ is: 'when', start }];
  if (!HAS_STRONG.test(words)) return [{ is: 'who', start }];
  for (const { index } of words.matchAll(/\s+(?=\S)/g)) {
    const [before, behind] = [words.slice(0, index), words.slice(index).trim()];
    if (isTime(behind) && !GOES_ON.test(behind) && !OPEN.test(before) && !PLAIN_DATE.test(before))
      return [{ is: 'who', start }, { is: 'when', start: start + words.length - behind.length }];
  }
  for (const { index } of [...words.matchAll(/\s+(?=\S)/g)].reverse()) {
    const before = words.slice(0, index);
    if (isTime(before) && PLAIN_DATE.test(before) && /^\p{Lu}/u.test(words.slice(index).trim())) return [{ is: 'when', start }, { is: 'who', start: start + index + 1 }];
  }
  return PLAIN_DATE.test(words) ? undefined : [{ is: 'who', start }];
} // prettier-ignore

/** Words without the marks around them, and without a bracket that nothing closes. */
function withoutMarks(words: string): string {
  const bare = words.replace(/^[\s,;:|/–—-]+|[\s,;:|/–—(-]+$/g, '');
  return bare.includes('(') === bare.includes(')') ? bare : bare.replace(/[()]/g, '').trim();
}
