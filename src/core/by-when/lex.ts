import { MONTH_WORD } from '../calendar/months';
import { DIGIT, LETTER, codeAt, endOfRun, isDigit, isLetter, numberBetween } from '../text/characters';
import { type Item, type Lexeme, is } from './items';
import { ANY_WORD, MARKED_FORMS, PHRASES } from './lexicon';
import { misspelt } from './lexicon/misspelt';
import { MARKS } from './lexicon/marks';
import type { ByWhenContext } from './types';

/**
 * The pieces of a normalized by-when, each with what the lexicon says of it. Every character other than white space belongs to
 * one piece; words that the lexicon doesn't know are one piece as far as they stand together.
 */
export function lex(text: string, context: ByWhenContext): Item[] {
  const items: Item[] = [];
  const mayHaveMarkers = /[).]/.test(text);
  let at = 0;
  let isInBrackets = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    const stored = context.stored?.find((day) => day.start === at);
    if (stored) {
      items.push({ kind: 'moment', moment: stored.moment, start: at, end: stored.end });
      at = stored.end;
      continue;
    }
    // '(year 1)': what closes a bracket marks no part.
    const marker = !mayHaveMarkers || (isInBrackets && code !== OPEN) ? undefined : markerAt(text, at);
    if (marker) {
      items.push(marker);
      at = marker.end;
      continue;
    }
    const item = isDigit(code) ? numberAt(text, at) : (wordAt(text, at, context) ?? markAt(text, at));
    add(items, item, text);
    if (is(item, 'open')) isInBrackets = true;
    else if (is(item, 'close') || is(item, 'stop')) isInBrackets = false;
    at = item.end;
  }
  // 'Sept 2011.'
  while (is(items.at(-1), 'stop')) items.pop();
  return items;
}

/** 'i)', '(ii)', 'a)', '1)', 'iii.': the marker of a part; in 'i) & ii)' and 'i and ii)' the first one, too. */
const MARKER =
  /(?:\(([ivx]{1,4}|[a-h]|\d)\)|([ivx]{1,4}|[a-h]|\d)\)|([ivx]{2,4}|i|\d)\.(?=\s)|(i{1,3}|[a-g])(?=\s*(?:&|and|,|\/)\s*\(?(?:[ivx]{2,4}|[b-h])\)))\s*/iy;

function markerAt(text: string, at: number): Item | undefined {
  const start = text.charCodeAt(at) === OPEN ? at + 1 : at;
  const length = endOfRun(text, start, LETTER | DIGIT) - start;
  if (length === 0 || length > LONGEST_LABEL || !(length > 1 ? ROMAN : MAY_MARK).test(text.charAt(start)))
    return undefined;
  if (/[\p{L}\d]/u.test(text.charAt(at - 1))) return undefined;
  MARKER.lastIndex = at;
  const match = MARKER.exec(text);
  if (!match) return undefined;
  const label = match.slice(1).find(Boolean) ?? match[0];
  return { kind: 'part', label: label.toLowerCase(), start: at, end: at + match[0].length };
}

const MAY_MARK = /[a-ivx\d]/i;
const ROMAN = /[ivx]/i;
/** 'viii' */
const LONGEST_LABEL = 4;

const SPACE = 0x20;
const OPEN = 0x28;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
/** '½' */
const HALF = 0xbd;

/** Adds a piece: unknown words join those before them, and words that change nothing are left out. */
function add(items: Item[], item: Item, text: string): void {
  if (item.kind === 'unsure') return;
  const before = items.at(-1);
  // A line that a comma ends goes on below.
  if (is(item, 'stop') && item.mark === '\n' && is(before, 'join') && before.mark === ',') return;
  if (
    is(item, 'word') &&
    is(before, 'word') &&
    !item.hasDigits &&
    !before.hasDigits &&
    !text.slice(before.end, item.start).includes('\n')
  )
    items[items.length - 1] = { ...before, end: item.end };
  else items.push(item);
}

/** Digits with what clings to them: '1st', '12,500', '31 st'; with letters that mean nothing ('10k') they are a word. */
function numberAt(text: string, at: number): Item {
  const isYear = text.charCodeAt(at - 1) === APOSTROPHE;
  const run = endOfRun(text, at, DIGIT);
  if (endsPlain(text, run))
    return {
      kind: 'number',
      value: numberBetween(text, at, run),
      digits: text.slice(at, run),
      isOrdinal: false,
      isYear,
      start: at,
      end: run,
    };
  NUMBER.lastIndex = at;
  const [whole = '', digits = '', suffix] = NUMBER.exec(text) ?? [];
  const end = at + (whole.length || 1);
  if (suffix === undefined && isLetter(text.charCodeAt(end)) && isoTimeEnd(text, end) === undefined) {
    const follows = wordAt(text, end, undefined);
    if (!follows || is(follows, 'word')) return { kind: 'word', hasDigits: true, start: at, end: clungEnd(text, end) };
  }
  const value = Number(digits.length > 4 ? digits.replaceAll(',', '') : digits);
  return { kind: 'number', value, digits, isOrdinal: suffix !== undefined, isYear, start: at, end };
}

/** Neither letters nor thousands behind digits: 'Aug 11', '31/08/2011'. */
function endsPlain(text: string, end: number): boolean {
  const next = codeAt(text, end);
  if (next === COMMA || next >= 0x80 || isLetter(next)) return false;
  return next !== SPACE || !ORDINAL.includes(text.charAt(end + 1));
}

/** With what 'st', 'nd', 'rd' and 'th' begin. */
const ORDINAL = 'snrtSNRT';

/** 'T13:15:30Z': the hour behind a day in figures, which no tracker shows. */
const ISO_TIME = /T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?/y;

function isoTimeEnd(text: string, at: number): number | undefined {
  ISO_TIME.lastIndex = at;
  return ISO_TIME.test(text) ? ISO_TIME.lastIndex : undefined;
}

/** Letters behind an ordinal are the next word ('30thJune') only where they are a word that the lexicon knows. */
const NUMBER = new RegExp(
  String.raw`(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?: ?(st|nd|rd|th)(?![a-z]|\s+(?:andrew|george|david|patrick))|(st|nd|rd|th)(?=${MONTH_WORD}))?`,
  'iy',
);
const CLUNG = /[\p{L}\d']+/uy;

function clungEnd(text: string, at: number): number {
  CLUNG.lastIndex = at;
  return CLUNG.test(text) ? CLUNG.lastIndex : at;
}

const WORD = /\p{L}+(?:'\p{L}+)*/uy;

function wordEnd(text: string, at: number): number {
  const end = endOfRun(text, at, LETTER);
  const next = codeAt(text, end);
  if (next < 0x80 && next !== APOSTROPHE) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** The longest phrase of the lexicon that begins here, or one unknown word; undefined where no word begins here. */
function wordAt(text: string, at: number, context: ByWhenContext | undefined): Item | undefined {
  const isHalf = text.charCodeAt(at) === HALF;
  const first = isHalf ? at + 1 : wordEnd(text, at);
  if (first === at) return undefined;
  const timeEnd = isDigit(text.charCodeAt(first)) ? isoTimeEnd(text, at) : undefined;
  if (timeEnd !== undefined) return { kind: 'word', hasDigits: false, start: at, end: timeEnd };
  const marked = markedFormAt(text, at, first);
  if (marked) return marked;
  let node = PHRASES.next.get(isHalf ? 'half' : text.slice(at, first).toLowerCase());
  let found: Lexeme | undefined;
  let end = first;
  let foundEnd = first;
  while (node) {
    if (node.is) {
      found = node.is;
      foundEnd = end;
    }
    if (node.next.size === 0) break;
    let next = nextWord(text, end);
    // 'end of the plan' is in the lexicon without its article.
    if (next && ARTICLES.has(next.word) && !node.next.has(next.word)) next = nextWord(text, next.end);
    if (!next) break;
    // 'Every quaterly meeting': a slip says how often.
    node = node.next.get(next.word) ?? (next.word.endsWith('ly') ? undefined : node.next.get(ANY_WORD));
    end = next.end;
  }
  // What is copied stands last: it is four times as fast as copying first and adding to it.
  if (found) return { start: at, end: withFullStop(text, foundEnd, found), ...found };
  const slip = misspelt(text, at, first, context);
  if (slip) return { start: at, end: first, ...slip };
  // 'KS3', 'PH24': digits that cling to a word belong to it.
  return { kind: 'word', hasDigits: false, start: at, end: isDigit(text.charCodeAt(first)) ? clungEnd(text, first) : first };
} // prettier-ignore

const ARTICLES: ReadonlySet<string> = new Set(['the', 'this', 'our']);

/** A word behind spaces or one hyphen, on the same line. */
function nextWord(text: string, at: number): { word: string; end: number } | undefined {
  let start = at;
  while (text.charCodeAt(start) === SPACE) start++;
  if (start === at && text.charAt(at) === '-') start++;
  // '½yearly', 'every ½ year'
  if (start === at && text.charCodeAt(at - 1) !== HALF) return undefined;
  if (text.charCodeAt(start) === HALF) return { word: 'half', end: start + 1 };
  const end = isDigit(codeAt(text, start)) ? endOfRun(text, start, DIGIT) : wordEnd(text, start);
  return end > start ? { word: text.slice(start, end).toLowerCase(), end } : undefined;
}

/** 'n/a', 'w.e.f.': only a word before a full stop or a slash can begin one. */
function markedFormAt(text: string, at: number, first: number): Item | undefined {
  const mark = text.charAt(first);
  if (mark !== '.' && mark !== '/') return undefined;
  const form = MARKED_FORMS.find(
    ([written]) =>
      text.slice(at, at + written.length).toLowerCase() === written && !isLetter(text.charCodeAt(at + written.length)),
  );
  return form && { start: at, end: at + form[0].length, ...form[1] };
}

/** The full stop of a month, a weekday or a short unit is no stop: 'Sept. 11', 'Qtr. 2'. */
function withFullStop(text: string, end: number, found: Lexeme): number {
  if (text.charCodeAt(end) !== FULL_STOP) return end;
  const isShortened = found.kind === 'month' || found.kind === 'weekday' || (found.kind === 'unit' && found.isShort === true);
  return isShortened ? end + 1 : end;
} // prettier-ignore

const ARROWS = ['->', '=>', '>>'];
const UNKNOWN: Lexeme = { kind: 'word', hasDigits: false };

/** A mark: between digits a full stop or a colon is no stop. */
function markAt(text: string, at: number): Item {
  const mark = text.charAt(at);
  const isInNumber = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  if (mark === '.' && isInNumber) return { kind: 'dot', start: at, end: at + 1 };
  if (ARROWS.includes(text.slice(at, at + 2))) return { kind: 'instead', start: at, end: at + 2 };
  // "Dec' 25"
  const isYearApart =
    mark === "'" &&
    isLetter(text.charCodeAt(at - 1)) &&
    text.charCodeAt(at + 1) === SPACE &&
    isDigit(text.charCodeAt(at + 2));
  if (isYearApart) return { ...numberAt(text, at + 2), start: at };
  if (mark === "'" && isDigit(text.charCodeAt(at + 1))) return { ...numberAt(text, at + 1), start: at };
  return { start: at, end: at + 1, ...(MARKS.get(mark) ?? UNKNOWN) };
}
