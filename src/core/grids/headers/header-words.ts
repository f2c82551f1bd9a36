import type { HeaderSays, HeaderWords } from './header-says';
import { memoize } from '../../text/memo';
import { tidy } from '../../text/tidy';
import { ANY_DATE, BY_WHEN_HEADERS } from './headers-by-when';
import { BY_WHOM_HEADERS } from './headers-by-whom';
import { OTHER_HEADERS } from './headers-other';
import { ACTION_HEADERS } from './headers-action';
import { withoutWelsh } from './headers-welsh';

/**
 * All headers that are known. The first line that matches says what a header is; within a kind, the lines stand in the
 * order in which columns are preferred: the planned before the moved, the particular before the general.
 */
export const HEADERS: readonly HeaderWords[] = [
  ...OTHER_HEADERS,
  ...BY_WHEN_HEADERS,
  ...BY_WHOM_HEADERS,
  ...ACTION_HEADERS,
];

export interface HeaderMeaning {
  readonly says: HeaderSays;
  /** Its line in the table: the smaller, the more it is preferred within its kind. */
  readonly rank: number;
}

/** The longest header that can be one: 'Person(s) responsible for the completion of the action'. */
export const LONGEST_HEADER = 100;

/** What a header says, or undefined for words that are in no line of the table. */
export const headerMeaning = (header: string): HeaderMeaning | undefined =>
  header.length > LONGEST_HEADER ? undefined : meaningOf(header);

/** True of a header that is a by-when's only because it ends so: 'Board date', which may be the day of the board. */
export const headsAnyDate = (header: string): boolean => HEADERS[headerMeaning(header)?.rank ?? -1]?.words === ANY_DATE;

const meaningOf = memoize((header): HeaderMeaning | undefined => {
  const words = headerWords(header);
  if (words === '') return undefined;
  const rank = HEADERS.findIndex((line) => line.words.test(words));
  const line = HEADERS[rank];
  return line ? { says: line.says, rank } : (ofQuestions(header) ?? ofFirstHalf(header));
});

/** 'Staff lead? Governor monitor?': of several questions what the first that is known asks, where no other asks for something else. */
function ofQuestions(header: string): HeaderMeaning | undefined {
  const questions = header.split('?').filter((text) => /\p{L}/u.test(text));
  if (questions.length < 2) return undefined;
  const [first, ...others] = questions.flatMap((text) => meaningOf(text) ?? []);
  return others.every(({ says }) => says.kind === first?.says.kind) ? first : undefined;
}

/** 'Date to be achieved/update': when or by whom, with how it stands behind it. */
function ofFirstHalf(header: string): HeaderMeaning | undefined {
  const at = header.indexOf('/');
  if (at < 0 || !TOLD_BESIDE.test(headerWords(header.slice(at + 1)))) return undefined;
  const first = meaningOf(header.slice(0, at));
  return first?.says.kind === 'by-when' || first?.says.kind === 'by-whom' ? first : undefined;
}
const TOLD_BESIDE =
  /^(?:(?:progress|latest|status|any) )?(?:updates?|comments?|notes?|status|progress|rag|completed|outcomes?)$/;

/** 'Timetable[iv]', 'Lead officer [2]': what it points to stands below the table. */
const FOOTNOTE = /\[(?:[ivx]{1,5}|\d{1,2}|\*+)\]/g;

/** 'Target date (revised)': which of two dates it is. */
const MOVED = /^([^()]+?)\s*\((revised|original|initial|new|amended|extended|actual)\)\s*$/;

/** 'Partners where appropriate': of which rows it is told. */
const WHERE = /,? (?:where|if|as|when) (?:appropriate|applicable|relevant|known|needed|necessary|any|possible)\s*$/;

/** '3. Who will lead?', '8.Timescale', 'Please enter the target date': how a form asks. */
const ASKED =
  /^(?:q ?)?\d{1,2}[.):]\s*(?=[a-z])|^please (?:give|enter|state|describe|provide|say|tell us|add|select|name) (?:(?:the|your|a) )?/;

/** A header's words in lower case without marks; of brackets only those stay that say that it is a measure. */
export const headerWords = memoize((header): string => withoutWelsh(plainWords(header)));

const plainWords = (header: string): string =>
  tidy(header)
    .toLowerCase()
    .replace(ASKED, '')
    .replace(WHERE, '')
    .replace(MOVED, '$2 $1')
    .replace(FOOTNOTE, ' ')
    .replace(/&/g, ' and ')
    .replace(/’/g, "'")
    .replace(/\(([^)]*)\)/g, (_, inside: string) =>
      /%|\b(?:hours|hrs|minutes|mins|effort|cost|£)/.test(inside) ? ` ${inside} ` : ' ',
    )
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9#/]+/g, ' ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/\s+/g, ' ')
    .trim();
