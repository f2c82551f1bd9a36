import { beginsWithField, hasField, isBody, isCode, isField, isPeople, isPost, isRole } from '../words/lexicon';
import type { Fragment } from '../pieces/pieces';

/** A comma or an 'and' that may separate two owners, and what is around it. */
export interface Joint {
  /** 'and' stands for '&', 'or' and 'and/or' too; 'comma and' for one behind a comma. */
  readonly mark: 'comma' | 'and' | 'comma and';
  /** The name so far. */
  readonly left: string;
  /** The words behind the mark, up to the next one. */
  readonly right: string;
  /** All words behind the mark up to the next comma, its 'and's included. */
  readonly rest: string;
  /** What follows, cut at its marks; a few fragments at most. */
  readonly following: readonly Fragment[];
  /** True where a comma in front of `left` has parted it from another owner. */
  readonly isInList: boolean;
  /** True of names that are alone somewhere in the plan, or that its glossary explains. */
  readonly isKnown: (name: string) => boolean;
  /** True where the glossary explains the words on both sides as one. */
  readonly isExplained: boolean;
  /** True where the words on both sides are a name that is whole elsewhere in the plan, 'and' and all. */
  readonly recurs: boolean;
  /** True where they are a name that the plan repeats and never takes apart. */
  readonly isInseparable: boolean;
  /** True where they are a post and its area, in a plan that writes them so. */
  readonly hasArea: boolean;
}

/** A name without what is in brackets behind it. */
export const bare = (name: string): string => name.replace(/\s*\([^)]*\)$/, '');
export const isOwner = (name: string): boolean => isCode(name) || isRole(bare(name)) || isBody(bare(name));
/** 'Housing', 'HR', 'Emergency Planning': what a post may be for, and no owner by its look. */
const looksLikeRemit = (words: string): boolean =>
  (isField(words) || (hasField(words) && !isRole(words) && !isCode(words) && !/\b(?:of|for)\b/i.test(words))) &&
  !isBody(words);
/** The same, and no owner of this plan. */
export const isRemit = ({ isKnown }: Joint, words: string): boolean => looksLikeRemit(words) && !isKnown(words);
const PLACE = /^(?:(?:North|South|East|West|Mid|Central|Greater) )?\p{Lu}\p{Ll}+$/u;
/** 'Fenland', 'North Fenland': no owner by its look. */
export const looksLikePlace = (name: string): boolean =>
  PLACE.test(name) && !isOwner(name) && !isField(name) && !isPeople(name);
/** The same, and no owner of this plan. */
export const isPlace = ({ isKnown }: Joint, name: string): boolean => looksLikePlace(name) && !isKnown(name);
/** 'Head of', 'Director for': where a list of remits begins. */
export const REMIT_OF_POST =
  /\b(?:directors?|heads?|managers?|leads?|chief|chair|members?|secretary|holders?|deputy|commissioner|officer)\s(?:of|for|[–-])\s/i;
/** What has many remits at once, of any words: 'Portfolio Holder for', 'Ministry of'. */
export const REMIT_OF_OFFICE =
  /\b(?:portfolio holder|(?:cabinet|lead|executive) member|minister|ministry|department|secretary of state|office|executive director|corporate director)\s(?:of|for)\s/i;
/** 'AD Finance', 'Asst Director Families': a post and what it is for without an 'of'. */
const POST_THEN_REMIT =
  /^(?:[ADT]\/)?(?:(?:AD|DD|EHoS|HoS|Dir|(?:(?:Asst|Ass|Assistant|Deputy|Dep|Associate|Executive|Exec|Corporate|Strategic|Interim|Acting)[. ]*)*Director)\.?) (?!of\b|for\b)(?=\p{L})/u;
/** What a post may be for, where in other places it is somebody: 'AD Families, Schools & Learning'. */
const ALSO_REMIT = /^(?:schools|practice|partnerships|delivery|standards|transformation|communications|students?)$/i;
/** What a post may be for in a list of such, and no owner of this plan. */
export const isRemitInList = (joint: Joint, words: string): boolean =>
  isRemit(joint, words) || (ALSO_REMIT.test(words) && !joint.isKnown(words));
/** 'AD Finance', which may begin such a list. */
export const beginsListOfPost = (name: string): boolean => POST_THEN_REMIT.test(name);
/** Whether a mark stands in a list of remits that a post without 'of' begins and an 'and' closes. */
export function isInListOfPost(joint: Joint): boolean {
  const post = POST_THEN_REMIT.exec(joint.left)?.[0];
  if (post === undefined) return false;
  const begun = joint.left.slice(post.length).split(/,\s*/);
  const rest = joint.mark === 'comma' ? closedList(joint) : joint.following.slice(0, begun.length > 1 ? 1 : 0);
  return (
    rest !== undefined &&
    rest.length > 0 &&
    [...begun, ...rest.map(({ name }) => name)].every((words) => isRemitInList(joint, words))
  );
}
const DASH = /(?<post>\S+)\s[–-]\s\p{L}[^,]*$/u;
/** 'Assistant Director – Education', 'Chief Nurse – Quality': a post and what it is for. */
export const isPostWithDash = (name: string): boolean => isHolder(DASH.exec(name)?.groups?.['post'] ?? '');
const isHolder = (word: string): boolean => isPost(word) || /^(?:governor|member|trustee|councillor)s?$/i.test(word);
const OF = /\b(?:of|for)\s[^,]*$/i;
const behindOf = (name: string): string => name.slice(OF.exec(name)?.index ?? 0).replace(/^(?:of|for)\s/i, '');
const OF_WHAT = /(?:^|\/\s*)(?:[\p{L}-]+\s){0,3}?(?<post>[\p{L}-]+)\s(?:of|for)\s/u;
/** 'Head of Housing', 'Matron for Quality': a post and its remit. */
export const isPostOf = (name: string): boolean => isPost(OF_WHAT.exec(name)?.groups?.['post'] ?? '');
export const hasList = (name: string): boolean => name.replace(/\([^)]*\)/g, '').includes(',') && !isRole(bare(name));
/** 'Head of Housing' before what is no owner by its look: 'and Planning'. */
export const isOpenRemit = ({ left, right, rest, isKnown }: Joint): boolean =>
  OF.test(left) &&
  !isRole(bare(left)) &&
  !isRole(bare(rest)) &&
  !isKnown(right) &&
  !/\b(?:of|for)\b/i.test(right) &&
  !/^(?:transport for|friends of)\b/i.test(left);
const isAnd = ({ mark }: Fragment): boolean => /and|or|&/i.test(mark);

/** The fragments of a list that an 'and' closes: 'Families and Education'; undefined where none does. */
export function closedList({ following }: Joint): readonly Fragment[] | undefined {
  const last = following.findIndex((fragment, index) => index > 0 && isAnd(fragment));
  return last < 0 ? undefined : following.slice(0, last + 1);
}

/** 'Arts', 'Director of Arts': with what it is for a name may go on to another field. */
export const endsInRemit = (name: string): boolean => {
  const words = behindOf(name);
  return looksLikeRemit(words) && !(isPost(words) && words.includes(' '));
};

/** Behind such a name, 'Arts, Heritage & Libraries Manager': fields, and at the end one with the post or the group that they are for. */
export function isListOfFields(joint: Joint): boolean {
  const list = closedList(joint);
  const last = list?.at(-1);
  if (!list || !last || isPeople(last.name) || isCode(last.name)) return false;
  const head = bare(last.name);
  // 'Housing, Health and Youth Offending Team' are three: only a team of one field may have others before it.
  const isHead = isPost(head) || MEETING.test(head) || (TEAM.test(head) && head.split(' ').length === 2);
  const isForFields = isHead && head.includes(' ') && beginsWithField(head) && !joint.isKnown(head);
  const first = behindOf(joint.left);
  const between = list.slice(0, -1).map(({ name }) => name);
  return (
    isForFields &&
    between.every((words) => looksLikeRemit(words) || (/^\p{Lu}\p{Ll}+$/u.test(words) && !isOwner(words))) &&
    // One of them may be an owner by itself elsewhere; where all are, this is a list of them.
    ![first, ...between].every(joint.isKnown)
  );
}

const TEAM = /\b(?:teams?|services?|units?|departments?)$/i;
const MEETING =
  /\b(?:sub-?)?(?:directorates?|divisions?|groups?|boards?|committees?|panels?|forums?|partnerships?|networks?)$/i;
