import { memoize } from '../text/memo';
import { tidy } from '../text/tidy';
import { ownerKey } from './owner-key';
import { ONE_NAME } from './one-names';
import { BODY, NOBODY, PEOPLE, ROLE, isCode, isField, isGenericPost, namesBody } from './words';

/** What is known of a plan's owners before a by-whom is split. */
export interface KnownOwners {
  /** Names that stand alone somewhere: no 'and' to doubt, or explained by the glossary. */
  readonly alone: ReadonlySet<string>;
  /** Codes and meanings of the glossary. */
  readonly explained: ReadonlySet<string>;
}

/** Where one owner surely ends: ',', '/', ';' and 'with', outside brackets; a ';' inside a word is a slip of the hand. */
const HARD =
  /\s*(?:,|\/|;(?=\s|$)|(?<=\s);|\+(?=\s)|\||•)\s*|(?<=\S);(?=[A-Z]{2,})|\s+(?:in partnership with|with support from|with input from|supported by|together with|working with|assisted by|led by|with|plus)\s+|[.]?\s+(?=(?:[Ss]upport|[Ss]upported by|[Pp]artners?|[Dd]eputy)\s*:\s)|\.\s+(?=[Ll]eads?\s*:\s)/;
const LABEL =
  /^(?:(?:(?:overall|executive|exec|operational|strategic|senior|project|delivery|responsible|accountable|lead|named|supporting|partner|key|joint|with)\s+)*(?:leads?|officers?|agency|agencies|person|partners?|organisations?|owners?|sro|support(?:ing|ed by)?|responsible|accountable|with|by|action|delivery|deputy)\s*:|(?:(?:overall |executive |joint )?leads?|support(?:ing|ed by)?|responsible|accountable|owners?|with|partners?|by|action|delivery|deputy|lead officer|responsible officer|lead agency|t\.?b\.?c\.?)\s*\s[–-])\s*/i;
/** What is left in front of a name where a comma stood before it: ', supported by the PCT'. */
const LEADING =
  /^(?:in partnership with|with support from|with input from|supported by|together with|working with|assisted by|led by)\s+/i;
const ROLE_NOTE = /\s*\((?:lead|support|chair|tbc|joint leads?|co-?lead)\)$/i;
const AND = /\s+(?:&|and)\s+|(?<=[a-z]{2})&(?=[A-Z][a-z])|\s+&(?=\S)|(?<=\S)&\s+/i;

/**
 * Finds the names in a by-whom (or one part of it), as written, in order. By-whoms put the same few names together
 * again and again, so each piece is looked at once.
 */
export function ownerSplitter(known: KnownOwners): (text: string) => string[] {
  const namesIn = memoize((piece) =>
    splitAnds(cleanName(hideMarks(piece)), known)
      .map((name) => cleanName(showMarks(name)))
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
const certainName = memoize((piece) => {
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
const hardPieces = memoize((text): readonly string[] => hideMarks(text).split(HARD).map(showMarks));

/**
 * Hides the marks that part no owners: in brackets ('SMAT PL (C&A)'), in names that are one ('Brighton and Hove'), in
 * lists of what a post is for ('Director of Children, Families and Education') and before its area ('Matron, Surgery').
 */
function hideMarks(text: string): string {
  if (!MAY_PART.test(text)) return text;
  return text
    .replace(/\([^()]*\)/g, hidden)
    .replace(ONE_NAME, hidden)
    .replace(LISTED_FIELDS, (post: string, fields: string) => post.slice(0, -fields.length) + hideInFields(fields))
    .replace(POST_AND_AREA, (both: string, post: string, area: string) =>
      isGenericPost(post) && isField(area.trim()) ? hidden(both) : both,
    );
}

const MAY_PART = /[(&,]|\band\b/i;
const hidden = (text: string): string => text.replace(/[,/;&]|\band\b/gi, (mark) => HIDDEN.get(mark) ?? mark);
/** 'Director of Place, Growth and Environment'. No pattern here may try one text in many ways: cells are long. */
const LISTED_FIELDS =
  /\b(?:directors?|heads?|managers?|leads?|chief|members?)\s+(?:of|for|–|-)\s+([^;/\n|]{3,90})(?=$|[;/\n|])/gi;
const POST_AND_AREA = /(?<=^|[/;\n|,]\s{0,3})([^,;/\n|]{3,60}),\s{0,3}([^,;/\n|]{2,60})(?=$|[/;\n|,])/g;

/** Hides the marks of a list of fields, as far as fields go and only where an 'and' ends it. */
function hideInFields(text: string): string {
  const pieces = text.split(/(,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+)/i);
  let end = 0;
  while (end < pieces.length && isField((pieces[end] ?? '').trim())) end += 2;
  const list = pieces.slice(0, Math.max(end - 1, 0)).join('');
  const isList = list.includes(',') && /\s(?:and|&)\s/i.test(list);
  return isList ? hidden(list) + text.slice(list.length) : text;
}

const showMarks = (text: string): string => text.replace(/[\ue000-\ue006]/g, (mark) => SHOWN.get(mark) ?? mark);

const HIDDEN = new Map([[',', '\ue000'], ['/', '\ue001'], [';', '\ue002'], ['&', '\ue003'], ['and', '\ue004'], ['And', '\ue005'], ['AND', '\ue006']]); // prettier-ignore
const SHOWN = new Map([...HIDDEN].map(([mark, hidden]) => [hidden, mark]));

const cleanName = memoize((name): string =>
  name
    .replace(LABEL, '')
    .replace(LEADING, '')
    .replace(ROLE_NOTE, '')
    .replace(/^[\s\-–•*.:,&]+(?=\S)|[\s\-–•*.:,&]+$/g, '')
    .replace(/^(?:and|all of)\s+/i, '')
    .trim(),
);

const MOST_ANDS = 20;

/** Cuts at each 'and' and '&' that joins two owners, and keeps those inside a name. */
function splitAnds(name: string, known: KnownOwners): string[] {
  const joints = name.split(/(\s+(?:&|and)\s+|\s+&|&\s+)/i);
  if (joints.length === 1) return splitGluedCodes(name, known);
  // Nobody names so many in one breath: such a text is not looked at closer.
  if (joints.length > 2 * MOST_ANDS) return joints.filter((_, index) => index % 2 === 0);
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

/** 'Chief Nurse (CCG)' without what stands in brackets behind it. */
const bare = (name: string): string => showMarks(name).replace(/\s*\([^)]*\)$/, '');

const endsInField = (name: string): boolean => name.includes(' ') && isField(name.slice(name.lastIndexOf(' ') + 1));

/** Whether 'left and right' are two owners. `rest` is all that follows the 'and'. */
function areTwoOwners(left: string, right: string, rest: string, known: KnownOwners): boolean {
  const isKnown = (name: string): boolean => known.alone.has(ownerKey(name)) || known.explained.has(ownerKey(name));
  if (known.explained.has(ownerKey(`${left} and ${rest}`))) return false;
  if (
    /\b(?:of|for)\s+[^,]*$/i.test(left) &&
    !ROLE.test(bare(left)) &&
    !ROLE.test(bare(rest)) &&
    !isKnown(right) &&
    !/\b(?:of|for)\b/i.test(right)
  )
    return isCode(right) && !isField(right);
  if (PEOPLE.test(rest) && (PEOPLE.test(left) || /\p{Lu}/u.test(left))) return !isField(left);
  // 'DAAT Performance and Information Manager', 'AD Education and Skills'
  if (
    endsInField(left) &&
    isField(right.split(' ', 1)[0] ?? '') &&
    (ROLE.test(rest) || /^(?:AD|DD|HoS|Dir|Asst)\b/.test(left)) &&
    !isKnown(left) &&
    !isKnown(right)
  )
    return false;
  if (/^public health$/i.test(left) && !isField(right.split(' ', 1)[0] ?? '')) return true;
  // 'NHS Ayrshire and Arran', 'Telford and Wrekin CCG': places that no list names.
  if (/^NHS\s+\p{Lu}/u.test(left) && /^\p{Lu}\p{Ll}+$/u.test(rest) && !ROLE.test(rest) && !BODY.test(rest))
    return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(left) && namesBody(rest) && !ROLE.test(left) && !BODY.test(left) && !isKnown(left))
    return false;
  if (isField(left)) return isKnown(left) && (isKnown(right) || isCode(right));
  if (isKnown(left) || isCode(showMarks(left)) || ROLE.test(bare(left)) || BODY.test(bare(left))) return true;
  if (isCode(right) || (isKnown(right) && left.includes(' '))) return true;
  if (/\b[A-Z]{2,}\b/.test(left)) return true;
  return !ROLE.test(rest) && !ROLE.test(right);
}
