import { remembering } from '../text/memo';
import { tidy } from '../text/tidy';
import { ownerKey } from './owner-key';
import { BODY, NOBODY, ROLE, isCode, isField } from './words';

/** What is known of a plan's owners before a by-whom is split. */
export interface KnownOwners {
  /** Names that stand alone somewhere: no 'and' to doubt, or explained by the glossary. */
  readonly alone: ReadonlySet<string>;
  /** Codes and meanings of the glossary. */
  readonly explained: ReadonlySet<string>;
}

/** Where one owner surely ends: ',', '/', ';' and 'with', outside brackets; a ';' inside a word is a slip of the hand. */
const HARD =
  /\s*(?:,|\/|;(?=\s|$)|(?<=\s);|\+(?=\s)|\||•)\s*|(?<=\S);(?=[A-Z]{2,})|\s+(?:in partnership with|with support from|supported by|together with|working with|assisted by|with|plus)\s+/;
const LABEL =
  /^(?:(?:overall |executive |joint )?leads?|support(?:ing|ed by)?|responsible|accountable|owners?|with|partners?|by|action|delivery|deputy)\s*(?::|\s[–-])\s*/i;
const ROLE_NOTE = /\s*\((?:lead|support|chair|tbc|joint leads?|co-?lead)\)$/i;
const AND = /\s+(?:&|and)\s+|(?<=[a-z]{2})&(?=[A-Z][a-z])|\s+&(?=\S)|(?<=\S)&\s+/i;

/**
 * Finds the names in a by-whom (or one part of it), as written, in order. By-whoms put the same few names together
 * again and again, so each piece is looked at once.
 */
export function ownerSplitter(known: KnownOwners): (text: string) => string[] {
  const namesIn = remembering((piece) =>
    splitAnds(cleanName(hideBrackets(piece)), known)
      .map((name) => cleanName(showBrackets(name)))
      .filter((name) => name !== '' && /[\p{L}\p{N}]/u.test(name) && !NOBODY.test(name)),
  );
  return (text) => {
    const names: string[] = [];
    if (NOBODY.test(text.trim())) return names;
    for (const line of joinLines(linesOf(text), known))
      for (const piece of hardPieces(line)) for (const name of namesIn(piece)) names.push(name);
    return names;
  };
}

const linesOf = (text: string): readonly string[] => tidy(text).split('\n');

/** The pieces of a by-whom between marks that always separate; those without an 'and' are names for sure. */
export function certainNames(text: string): string[] {
  const names: string[] = [];
  for (const line of linesOf(text))
    for (const piece of hardPieces(line)) {
      const name = certainName(piece);
      if (name !== '') names.push(name);
    }
  return names;
}

/** The name that a piece is for sure, or ''. */
const certainName = remembering((piece) => {
  const name = cleanName(piece);
  return AND.test(name) || NOBODY.test(name) ? '' : name;
});

/** A line break separates owners, unless the two lines make a name that is known, or the second goes on in lower case. */
function joinLines(lines: readonly string[], known: KnownOwners): readonly string[] {
  if (lines.length === 1) return lines[0] === '' ? [] : lines;
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && isOneName(before, line, known)) joined[joined.length - 1] = `${before} ${line}`;
    else if (line !== '') joined.push(line);
  }
  return joined;
}

/** Whether two lines, or two sides of a page break, hold one name between them. */
export function isOneName(before: string, after: string, known: KnownOwners): boolean {
  if (/(?:&|\band|,|\/|;|\bof|\bfor|-)$/i.test(before)) return true;
  const last = hardPieces(before).at(-1) ?? before;
  const first = hardPieces(after)[0] ?? after;
  if (known.alone.has(ownerKey(`${last} ${first}`))) return true;
  if (/^(?:and|&|of|for|with)\b/i.test(after)) return true;
  return /^\p{Ll}/u.test(after) && !known.alone.has(ownerKey(first)) && !ROLE.test(last);
}

/** Cuts at the hard marks that don't stand inside brackets. */
const hardPieces = remembering((text): readonly string[] => hideBrackets(text).split(HARD).map(showBrackets));

/** What stands in brackets belongs to one name: 'SMAT PL (C&A)'. */
const hideBrackets = (text: string): string =>
  !text.includes('(')
    ? text
    : text.replace(/\([^()]*\)/g, (bracket) => bracket.replace(/[,/;&]|\band\b/g, (mark) => HIDDEN.get(mark) ?? mark));

const showBrackets = (text: string): string => text.replace(/[\ue000-\ue004]/g, (mark) => SHOWN.get(mark) ?? mark);

const HIDDEN = new Map([[',', '\ue000'], ['/', '\ue001'], [';', '\ue002'], ['&', '\ue003'], ['and', '\ue004']]); // prettier-ignore
const SHOWN = new Map([...HIDDEN].map(([mark, hidden]) => [hidden, mark]));

const cleanName = remembering((name): string =>
  name
    .replace(LABEL, '')
    .replace(ROLE_NOTE, '')
    .replace(/^[\s\-–•*.:,&]+(?=\S)|[\s\-–•*.:,&]+$/g, '')
    .replace(/^(?:and|all of)\s+/i, '')
    .trim(),
);

/** Cuts at each 'and' and '&' that joins two owners, and keeps those inside a name. */
function splitAnds(name: string, known: KnownOwners): string[] {
  const joints = name.split(/(\s+(?:&|and)\s+|\s+&|&\s+)/i);
  if (joints.length === 1) return splitGluedCodes(name, known);
  if (known.explained.has(ownerKey(name))) return [name];
  const names: string[] = [];
  let open = joints[0] ?? '';
  for (let at = 1; at < joints.length; at += 2) {
    const mark = joints[at] ?? '';
    const next = joints[at + 1] ?? '';
    const rest = joints.slice(at + 1).join('');
    if (areTwoOwners(open, next, rest, known)) {
      names.push(open);
      open = next;
    } else open = `${open}${mark}${next}`;
  }
  return [...names, open];
}

/** 'SMO&SMLO': two codes glued together, both known; 'L&D', 'A&E' and 'C&A' are names. */
function splitGluedCodes(name: string, known: KnownOwners): string[] {
  const pieces = name.split('&');
  return pieces.length > 1 && pieces.every((piece) => known.alone.has(ownerKey(piece))) ? pieces : [name];
}

/** Whether 'left and right' are two owners. `rest` is all that follows the 'and'. */
function areTwoOwners(left: string, right: string, rest: string, known: KnownOwners): boolean {
  const isKnown = (name: string): boolean => known.alone.has(ownerKey(name)) || known.explained.has(ownerKey(name));
  if (known.explained.has(ownerKey(`${left} and ${rest}`))) return false;
  if (
    /\b(?:of|for)\s+[^,]*$/i.test(left) &&
    !ROLE.test(left) &&
    !ROLE.test(rest) &&
    !isKnown(right) &&
    !/\b(?:of|for)\b/i.test(right)
  )
    return isCode(right);
  if (isField(left)) return isKnown(left) && (isKnown(right) || isCode(right));
  if (isKnown(left) || isCode(left) || ROLE.test(left) || BODY.test(left)) return true;
  if (isCode(right) || (isKnown(right) && left.includes(' '))) return true;
  if (/\b[A-Z]{2,}\b/.test(left)) return true;
  return !ROLE.test(rest) && !ROLE.test(right);
}
