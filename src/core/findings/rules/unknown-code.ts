import { isBody, isCode, isPerson, isRole, ownerKey } from '../../reading';
import { isOneSlipAway } from '../../text/slips';
import { isEverybody } from '../owners/bodies';
import { unexplainedIn } from '../columns/coded-columns';
import { type NamedOwner, explainedKeys, ownersIn } from '../owners/owners';
import { sameCell } from '../../workbook/place';
import { likelyOwners } from '../owners/owner-slips';
import { cellsOf } from '../places';
import { isWellKnown } from '../owners/well-known-codes';
import { counted, quoted } from '../words';
import { planWords } from '../plan-words';
import { rule } from '../rule';
import type { Plan } from '../../plan/types';
import type { Remark } from '../types';

/** A glossary that explains fewer than one code in so many explains something else: colours, measures. */
const SHARE = 3;

export const unknownCode = rule({
  id: 'unknown-code',
  title: 'Code not in the glossary',
  fires:
    "Fires once for each owner code of a plan with a glossary that the glossary does not explain, and on such a code in any other column that holds the glossary's codes, eight in ten of them ('Executive sponsor'). Written-out posts, names, words in capitals and what everybody knows ('NHS', 'GPs') need no entry, and partners only where it has some, chief officers ('CFO') only where the glossary has none of them; a code that is probably a slip of one in the glossary is told as that. One that everybody knows is a note where the glossary explains all others, six at least, and is no list of staff.",
  why: 'Whoever was not there when the plan was written cannot tell who a code is.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    if (plan.glossary.length === 0) return [];
    const explained = explainedKeys(plan);
    const slips = likelyOwners(plan);
    const explainedCodes = plan.glossary.map(({ code }) => code);
    // Where the glossary explains 'CEO', it explains what everybody knows.
    const explainsPosts = explainedCodes.some((code) => POST.test(code));
    const codes = ownersIn(plan).filter(
      ({ name }) => isShortForm(name) || (explainsPosts && POST.test(name)) || isOfTwo(name, explainedCodes),
    );
    const isGlossaryOfOwners = codes.filter(({ key }) => explained.has(key)).length * SHARE >= codes.length;
    if (!isGlossaryOfOwners) return [];
    // A list of leads has no partners.
    const explainsPartners = ownersIn(plan).some((owner) => explained.has(owner.key) && isOfPartners(owner));
    const words = planWords(plan);
    const unknown = codes.flatMap(({ key, name, namings }): Remark[] => {
      if (
        (!explainsPartners && isOfPartners({ namings })) ||
        explained.has(key) ||
        explained.has(singular(key)) ||
        slips.has(key) ||
        isExplainedIn(words, name)
      )
        return [];
      const what = `${quoted(name)} is not in the glossary`;
      // Chief officers differ in a letter.
      const likely = POST.test(name) ? [] : explainedCodes;
      return namings.map(({ action, place }) => ({
        place,
        action: action.place,
        words: name,
        message: `${what}. ${advice(name, likely)}`,
        together: {
          key,
          message: (rows) => `${what} (${counted(rows.length, 'action')}: ${cellsOf(rows)}). ${advice(name, likely)}`,
        },
      }));
    });
    return [...unknown, ...wellKnown(plan, explained), ...inCodedColumns(plan, explained, explainsPosts)];
  },
});

/** Codes that the glossary lacks in columns that hold those that it has, and that nothing else reads: 'Executive sponsor'. */
function inCodedColumns(plan: Plan, explained: ReadonlySet<string>, explainsPosts: boolean): Remark[] {
  const codes = plan.glossary.map(({ code }) => code);
  return unexplainedIn(plan, explained).flatMap(({ code, place, action }): Remark[] => {
    if (!isShortForm(code) && !(explainsPosts && POST.test(code))) return [];
    const message = `${quoted(code)} is not in the glossary. ${advice(code, POST.test(code) ? [] : codes)}`;
    return [{ place, action: action.place, words: code, message }];
  });
}

/** So many codes that a plan's list explains show that it means to explain all. */
const FEWEST_EXPLAINED = 6;
const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|cllr|rev)\b/i;
/** What no list explains. */
const BY_NAME = /^(?:nhs|gps?|uk|eu|it|hr|la|las|ta|tas|mps?|slt|all|staff)$/i;

/** The one that everybody knows and that a list lacks which explains all others. */
function wellKnown(plan: Plan, explained: ReadonlySet<string>): Remark[] {
  // A list of staff explains no posts and no bodies.
  if (plan.glossary.filter(({ meaning }) => TITLED.test(meaning) || isPerson(meaning)).length * 2 > plan.glossary.length) return [];
  const owners = ownersIn(plan).filter(({ name }) => isCode(name) && !isOfTwoWords(name));
  const slips = likelyOwners(plan);
  const others = owners.filter(({ key }) => !explained.has(key) && !explained.has(singular(key)) && !slips.has(key));
  const [one, ...more] = others.filter(({ name }) => isWellKnown(name) && !POST.test(name));
  // One more may be a slip.
  if (!one || more.length > 0 || others.length > 2 || owners.length - others.length < FEWEST_EXPLAINED) return [];
  if (BY_NAME.test(one.name) || isOfPartners(one)) return [];
  return one.namings.map(({ action, place }) => ({
    place,
    action: action.place,
    words: one.name,
    severity: 'info',
    message: `${quoted(one.name)} is not in the glossary, which explains all other codes. Check it, or add it.`,
  }));
} // prettier-ignore

const isOfTwoWords = (name: string): boolean => name.includes(' ');

/** True of whom no by-whom names, but a column of partners. */
const isOfPartners = ({ namings }: Pick<NamedOwner, 'namings'>): boolean =>
  namings.every(({ action, place }) => action.byWhomPlace !== undefined && !sameCell(place, action.byWhomPlace));

/** Chief officers, whom everybody knows. */
const POST = /^C[EFIMNOPT]O$/;

/** Codes that differ in a letter are two codes, so the one that is like it is named and no more. */
function advice(name: string, codes: readonly string[]): string {
  const last = /\s\S+$/.exec(name)?.[0];
  const ofLast = last === undefined ? [] : codes.filter((code) => code.endsWith(last));
  const like =
    codes.find((code) => isOneSlipAway(ownerKey(code), ownerKey(name))) ??
    (ofLast.length === 1 ? ofLast[0] : undefined);
  return `${like === undefined ? '' : `Perhaps ${quoted(like)}. If not, a`}${like === undefined ? 'A' : ''}dd it, or write the name in full.`;
}

/** 'DSLs' for 'DSL'. */
const singular = (key: string): string => key.replace(/\+?s$/, '');

/** 'LCSB BM', where the glossary explains another 'BM': 'LSCP BM'. */
const isOfTwo = (name: string, codes: readonly string[]): boolean => {
  const [, first, last] = /^(\S+) ([A-Z]{2,4})$/.exec(name) ?? [];
  return first !== undefined && last !== undefined && isCode(first) && codes.some((code) => code.endsWith(` ${last}`));
};

/** Longer words in capitals are words: 'HOUSING'. */
const LONGEST_SHORT_FORM = 6;

/** A code that needs to be explained: mostly capitals, and no word in capitals ('POLICE') or name ('McKenzie'). */
function isShortForm(name: string): boolean {
  if (!isCode(name) || isWellKnown(name) || isEverybody(name) || isBody(name) || isRole(name)) return false;
  const letters = name.replace(/[^\p{L}]/gu, '');
  const capitals = name.replace(/[^\p{Lu}]/gu, '');
  const isWord = letters === capitals && letters.length > LONGEST_SHORT_FORM && /^\p{L}+$/u.test(name);
  return !isWord && capitals.length * 2 >= letters.length;
}

/** '… user group (SUGA)', 'local service user group, SUGA': the plan's own words explain a code. */
const isExplainedIn = (words: string, code: string): boolean =>
  words.includes(`(${code})`) ||
  new RegExp(
    `\\b(?:group|team|board|forum|service|programme|project|partnership|network|unit), ${escaped(code)}\\b`,
  ).test(words);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
