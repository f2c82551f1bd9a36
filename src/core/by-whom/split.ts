import { memoize } from '../text/memo';
import { cleanName } from './words/clean-name';
import { type KnownNames, type KnownOwners, namesKnown, namesOf } from './joints';
import { joinLines } from './pieces/lines';
import { LED_BY, LED_OR_OVERSEEN_BY } from './words/helper-words';
import { isPost, isRole } from './words/lexicon';
import { isNobody } from './words/nobody';
import { type Fragment, type Piece, asWritten, nameOf, piecesOf } from './pieces/pieces';
import type { SaidPart } from './said-text';

/** Finds the names in a part of a by-whom, as written, in order. Each piece is looked at once. */
export function ownerSplitter(owners: KnownOwners): (part: SaidPart) => string[] {
  const known = namesKnown(owners);
  return ({ text, lines, pieces }) => {
    const [line = ''] = lines;
    if (isNobody(text) || (lines.length === 1 && isNobody(line))) return [];
    const names: WrittenName[] = [];
    // What the plan's owners tell of a text of several lines is which of them are one.
    if (lines.length === 1) for (const { piece } of pieces) addNames(piece, known, names);
    else
      for (const joined of joinLines(lines.filter((one) => !isNobody(one)), known.isKnown))
        for (const piece of piecesOf(joined)) addNames(piece, known, names);
    const [first] = names;
    if (!first || names.length < 2) return names.map(({ name }) => name);
    const isLead = OF_ALL.test(first.name) ? saysOversees : isTeam(first.name) ? saysLeadItself : saysLead;
    const leads = names.filter(isLead);
    const inOrder = leads.length === 0 ? names : [...leads, ...names.filter((name) => !isLead(name))];
    return inOrder.map(({ name }) => name);
  };
} // prettier-ignore

/** A name with the labels and marks around it, and without them. */
type WrittenName = Pick<Fragment, 'words' | 'name'>;

/**
 * 'Finance, Head of Housing (lead)', 'Sponsor: CEX⏎Lead: PIO', 'Consulted: Unions; Responsible: Bursar', 'All staff, led
 * by DHT': who leads comes first.
 */
const SAYS_LEAD = new RegExp(
  `\\((?:overall )?lead\\)$|\\s(?:[–-] lead|leading|to lead)$|^(?:(?:overall|joint) )?(?:lead|L|responsible|accountable|R|A)(?: (?:officer|agency|person))?(?:\\s*:|\\s+[–-]\\s)|^${LED_BY}\\s`,
  'i',
);
const wordsSayLead = memoize((words): boolean => SAYS_LEAD.test(words.trim()));
const saysLead = ({ words }: WrittenName): boolean => wordsSayLead(words);
/** Of everybody the one leads who looks after it: 'All staff, overseen by the Clerk'. */
const OF_ALL = /^(?:all|every|each)\b/i;
const OVERSEES = new RegExp(`^${LED_OR_OVERSEEN_BY}\\s`);
const saysOversees = (name: WrittenName): boolean => saysLead(name) || OVERSEES.test(name.words.trim());

/** A team is who it is, whoever leads it: 'EYFS team (led by Miss Rowe)'. */
const isTeam = (name: string): boolean => isRole(name) && !isPost(name) && !name.endsWith('s');
const saysLeadItself = (name: WrittenName): boolean => saysLead(name) && !/^[^(]*\)$/.test(name.words);

/** 'NA' beside others are initials; by itself it names nobody. */
const isName = (name: string): boolean => /[\p{L}\p{N}]/u.test(name) && (!isNobody(name) || name === 'NA');

/** Cuts a piece at each comma and 'and' that parts two owners, and adds the names. */
function addNames(piece: Piece, known: KnownNames, names: WrittenName[]): void {
  if (piece.length === 1) addName(piece, known, names);
  else for (const part of namesOf(piece, known)) addName(part, known, names);
}

function addName(part: Piece, known: KnownNames, names: WrittenName[]): void {
  const [only] = part;
  const one = only && part.length === 1 ? only : { words: asWritten(part), name: nameOf(part) };
  const codes = gluedCodes(one.words, known);
  if (codes) names.push(...codes.filter(({ name }) => isName(name)));
  else if (isName(one.name)) names.push(one);
}

/** 'SMO&SMLO': two codes glued together, both known; 'L&D', 'A&E' and 'C&A' are names. */
function gluedCodes(name: string, { isKnown }: KnownNames): readonly WrittenName[] | undefined {
  if (!/[&+]/.test(name)) return undefined;
  const codes = name.split(/[&+]/);
  return codes.every(isKnown) ? codes.map((words) => ({ words, name: cleanName(words) })) : undefined;
}
