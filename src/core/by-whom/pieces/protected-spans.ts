import { HELPER_WORDS } from '../words/helper-words';
import { isField, isPost } from '../words/lexicon';
import { oneNamesIn } from '../words/one-names';
import { isSamePostInWelsh } from '../words/welsh';

/** A stretch of a text in which no mark separates owners. `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Protection {
  readonly what: string;
  readonly examples: readonly string[];
  readonly spansIn: (text: string) => readonly Span[];
}

const BRACKETS = /\([^()]*\)/g;
/** '(with support from Communications)' names another owner. */
const NAMES_HELPERS = new RegExp(`^\\((?:${HELPER_WORDS})\\s`);

const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => [...text.matchAll(pattern)];
const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** At most so many words before a short form in brackets are compared with its letters. */
const MOST_INITIALS = 8;

/** Where the words begin whose initials these are, before an offset; undefined where they aren't. */
function startOfInitials(text: string, before: number, initials: string): number | undefined {
  const words = matchesOf(/[\p{L}\p{N}’'-]+/gu, text.slice(Math.max(0, before - 160), before));
  const offset = Math.max(0, before - 160);
  let at = initials.length - 1;
  for (let index = words.length - 1; index >= 0 && at >= 0; index--) {
    const word = words[index];
    if (!word) return undefined;
    if (word[0].charAt(0).toUpperCase() === initials.charAt(at)) at--;
    else if (!/^(?:and|of|for|the|in)$/i.test(word[0])) return undefined;
    if (at < 0) return offset + word.index;
  }
  return undefined;
}

/** What keeps its marks, whatever stands around it. */
export const PROTECTIONS: readonly Protection[] = [
  {
    what: 'brackets',
    examples: ['SMAT PL (C&A)', 'Dr S. Rahman (Clinical Lead, Diabetes)'],
    spansIn: (text) =>
      matchesOf(BRACKETS, text)
        .filter(([bracket]) => !NAMES_HELPERS.test(bracket))
        .map(spanOf),
  },
  {
    what: 'places, bodies and pairs of words that are one name',
    examples: ['Brighton and Hove CCG', 'Voluntary, Community and Faith Sector'],
    spansIn: (text) => oneNamesIn(text).map(spanOf),
  },
  {
    what: "years, stages and numbers with a '/' between",
    examples: ['Y5/6 teachers', 'KS1/KS2 Leads', 'Year 3/4 Teacher'],
    spansIn: (text) => (text.includes('/') ? matchesOf(NUMBERS, text).map(spanOf) : []),
  },
  {
    what: "a post for two fields with a '/' between",
    examples: ['EYFS/KS1 Lead', 'MFL/Music Lead', 'HR/OD Manager'],
    spansIn: (text) => (text.includes('/') ? matchesOf(SLASHED, text).filter(isPostForFields).map(spanOf) : []),
  },
  {
    what: "'acting', 'temporary', 'detective' or 'deputy' in one letter before a rank or a post",
    examples: ['T/ACC Local Policing', 'A/Insp', 'D/Supt', 'C/Insp', 'A/CEO', 'A/Director of Nursing'],
    spansIn: (text) => (text.includes('/') ? matchesOf(LETTER, text).filter(isBeforePost).map(slashOf) : []),
  },
  {
    what: "a group in two letters with a '/' between",
    examples: ['Allotments W/G', 'Planning S/C'],
    spansIn: (text) => (text.includes('/') ? matchesOf(LETTERS_OF_GROUP, text).map(spanOf) : []),
  },
  {
    what: 'a post in Welsh and in English',
    examples: ['Pennaeth Cymunedau / Head of Communities', 'Housing Manager/Rheolwr Tai'],
    spansIn: (text) => (text.includes('/') ? matchesOf(SLASH, text).filter(isBesideWelsh).map(spanOf) : []),
  },
  {
    what: 'words whose initials stand in brackets behind them',
    examples: ['Missing, Exploited and Trafficked (MET) Group'],
    spansIn: (text) =>
      matchesOf(/\((\p{Lu}{2,8})\)/gu, text).flatMap((match) => {
        const [, initials = ''] = match;
        const start = initials.length <= MOST_INITIALS ? startOfInitials(text, match.index, initials) : undefined;
        return start === undefined ? [] : [{ start, end: match.index + match[0].length }];
      }),
  },
];

/** 'Y5/6', 'KS2/KS3'; '1/2/26' is a date. */
const NUMBERS = /(?<![\p{L}\d/])(\p{L}{0,4})\d{1,2}\/\1?\d{1,2}(?![\p{L}\d/])/gu;
/** 'W/G' is a working group, 'W/P' a working party, 'S/C' and 'S/G' a sub-committee and a steering group. */
const LETTERS_OF_GROUP = /(?<=\p{L} )(?:W\/[GP]|S\/[CG]|T\/F)(?!\p{L})/gu;
/** 'MFL/Music Lead', where a name begins. */
const SLASHED =
  /(?<=^|[,;:|/(]\s*|\s(?:and|with|&)\s)(?<fields>\p{L}[\p{L}\d]*(?:\/\p{L}[\p{L}\d]*)+) (?:(?:subject|phase|curriculum) )?(?<post>\p{L}+)/giu;
/** 'Service Manager' needs no field before it: 'HR/Service Managers' are two. */
const BY_ITSELF = /^(?:service|programme|project|business|operation|specialist|clinical|learning|nursing)s?$/i;

function isPostForFields({ groups }: RegExpExecArray): boolean {
  const fields = groups?.['fields']?.split('/') ?? [];
  return isPost(groups?.['post'] ?? '') && fields.every(isField) && !BY_ITSELF.test(fields.at(-1) ?? '');
}

/** 'A/Insp', where a name begins, and its words up to the next mark. */
const LETTER = /(?<=^|[,;:|/(]\s*|\s(?:and|with|&)\s)[ACDPT]\/\p{L}(?:(?!\s(?:and|with)\s)[^,;:|/()&])*/gu;
const RANK = /^(?:insp|inspector|sgt|sergeant|supt|superintendent|constable|ch|cmdr|det)$/i;
/** Police and fire ranks and chief officers in capitals. */
const RANK_CODE = /^(?:PC|PS|D?CI|D[CIS]|CC|[AD]CC|ACO|CFO|[AD]CFO|[GSW]M|AD|DD|C[EIO]O|CEX|D?HT)$/;

/** 'C/Insp' and 'P/Sgt' are ranks, 'C/Manager' are two. */
function isBeforePost([name]: RegExpExecArray): boolean {
  const words = name.slice(2).replace(BEHIND_POST, '').trimEnd().split(/\s/);
  if (words.some((word) => RANK.test(word))) return true;
  const isActing = /^[ADT]/.test(name);
  return (
    isActing &&
    words.some((word, index) => (isPost(word) && !word.endsWith('s')) || (index === 0 && RANK_CODE.test(word)))
  );
}
const BEHIND_POST = /\s(?:of|for|[–-])\s.*$/su;

const slashOf = ({ index }: RegExpExecArray): Span => ({ start: index, end: index + 2 });

const SLASH = /\s*\/\s*/g;
/** At most so many letters on each side are looked at. */
const LONGEST_POST = 80;

function isBesideWelsh({ 0: slash, index, input }: RegExpExecArray): boolean {
  const behind = index + slash.length;
  const before = input
    .slice(Math.max(0, index - LONGEST_POST), index)
    .replace(/^.*(?:[,;|/:]|\s(?:and|with)\s)\s*/s, '');
  return isSamePostInWelsh(before, input.slice(behind, behind + LONGEST_POST).replace(/[,;|/].*$/s, ''));
}

const MAY_SEPARATE = /[(&,/;]|\band\b/i;

/** All protected stretches of a text, by where they begin; they may overlap. */
export function protectedSpans(text: string): readonly Span[] {
  if (!MAY_SEPARATE.test(text)) return [];
  return PROTECTIONS.flatMap(({ spansIn }) => spansIn(text)).sort((a, b) => a.start - b.start);
}
