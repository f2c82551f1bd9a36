import { bare, isOpenRemit, isOwner, isPostOf, isPostWithDash, isRemit } from './joint';
import { type JointRule, one, two } from './joint-rule';
import { isForename } from '../words/forenames';
import { beginsWithField, endsInField, isCode, isCodeOfWho, isField, isPost, isRole } from '../words/lexicon';
import { isPerson } from './person-rules';

/** Posts in letters, before what they are for. */
const POST_CODE =
  /^(?:AD|DD|VP|SVP|EVP|AD[ON]|DDO|[AD]D?[Dd]?oN|HoN|HoS|Dir|Asst|AM|GM|WM|ACFO|ACC|[PD]VC|(?:Pro-)?VC|(?:(?:Ch|Det) |[DT]\/)?Supt|[AD]?HT|HoD)\b/;
/** How nouns end that are no surnames: 'Industries', 'Engagement'. */
const OF_NOUN = /(?:ies|[ts]ions?|ments?|ness|ing|ity|[ae]nce|ships?|ics|ism|hood)$/i;
/** Who holds an office by one word. */
const IS_HELD = /^(?:president|principal|registrar|dean|provost|vice-chancellor|mayor|chancellor|everyone|all)\b/i;
/** Of a remit, and not of a body that meets, as a chair or a member is. */
const OF_REMIT = /\b(?:directors?|heads?|deans?|managers?|leads?) (?:of|for)\s/i;
const MEETS =
  /^\p{Lu}[\p{L}'’&-]* (?:\p{L}[\p{L}'’&-]* ){0,3}(?:committee|board|panel|forum|council|senate|cabinet)$/iu;
const HEADS = /\b(?:directors?|heads?) of /i;
const A_TEAM = /^\p{Lu}[\p{L}'’&-]* (?:\p{L}[\p{L}'’&-]* ){0,3}team$/iu;
const BEGINS_POST =
  /^(?:(?:deputy|assistant|interim|acting|associate|corporate|executive|joint) )*(?:director|head|chair|dean)s? (?:of|for) /i;
/** 'Chair and Head of Housing', 'Deputy and Director of Care' may be one person. */
const BEGUN_POST = /^(?:(?:vice|deputy|assistant|associate|interim|acting)[ -]?)+$/i;
const BODY_OF = /^\p{Lu}\p{L}+ (?:of|for) (?:the )?\p{Lu}/u;

const A_SERVICE = /^\p{Lu}\S*(?: \p{L}+){0,3} (?:services?|teams?)$/iu;
const GROUPS_BEHIND = /^\S+ (?:\S+ )?(?:hubs|teams|centres|services|groups|forums|boards|networks)$/i;
/** 'Service Director Early Help': behind a post only what it is for. */
const isPostThenField = (name: string): boolean => {
  const words = name.split(' ');
  const post = words.findIndex(isPost);
  return post >= 0 && post < words.length - 1 && isField(words.slice(post + 1).join(' '));
};

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Joints behind a post and what it is for. */
export const REMIT_RULES: readonly JointRule[] = [
  {
    what: 'a post that begins anew with its own "of"',
    left: (name) => !BEGUN_POST.test(name),
    when: ({ right, recurs }) => BEGINS_POST.test(right) && !recurs,
    owners: 'two',
    examples: [
      two(
        "Director of Public Health & Director of Children's Services",
        'Director of Public Health',
        "Director of Children's Services",
      ),
      two('Communications and Head of Customer Services', 'Communications', 'Head of Customer Services'),
    ],
  },
  {
    what: 'a post with its remit, and another post',
    left: isPostOf,
    when: ({ rest }) => isPost(bare(rest)),
    owners: 'two',
    examples: [
      two('Head of Year 7 and Pastoral Support Officer', 'Head of Year 7', 'Pastoral Support Officer'),
      two('Matron for Quality and Ward Managers', 'Matron for Quality', 'Ward Managers'),
      two(
        'Head of Regulatory Services & Trading Standards Manager',
        'Head of Regulatory Services',
        'Trading Standards Manager',
      ),
    ],
  },
  {
    what: 'a post with its remit, and the short form of a post or a body',
    when: (joint) => isOpenRemit(joint) && isCodeOfWho(lastOf(joint.right)) && !isField(joint.right),
    owners: 'two',
    examples: [
      two('Director of Housing and DAAT', 'Director of Housing', 'DAAT'),
      two('Head of HR & CEO', 'Head of HR', 'CEO'),
      two('ICB Director of Place and Local Authority DPH', 'ICB Director of Place', 'Local Authority DPH'),
    ],
  },
  {
    what: 'a post with its remit, and a body that meets',
    at: ['and'],
    left: (name) => OF_REMIT.test(name) && !isRole(bare(name)),
    when: ({ rest, recurs }) => MEETS.test(rest) && !recurs,
    owners: 'two',
    examples: [two('Director of Research and Juno Committee', 'Director of Research', 'Juno Committee')],
  },
  {
    what: 'a head or a director with their remit, and a team',
    at: ['and'],
    left: (name) => HEADS.test(name) && !isRole(bare(name)),
    when: ({ rest, recurs }) => A_TEAM.test(rest) && !recurs,
    owners: 'two',
    examples: [two('Head of Neighbourhoods and ASB Team', 'Head of Neighbourhoods', 'ASB Team')],
  },
  {
    what: 'two remits of a post',
    when: isOpenRemit,
    owners: 'one',
    examples: one('Head of Housing and Planning', 'Deputy Director of Workforce and OD', 'Head of Complaints & PALS'),
  },
  {
    what: 'the services that a post is for, and another remit',
    left: (name) => isPostOf(name) && /\sservices?$/i.test(name),
    when: (joint) => isRemit(joint, joint.rest),
    owners: 'one',
    examples: one('Head of Customer Services & Communications'),
  },
  {
    what: 'two remits of a post behind a dash',
    left: isPostWithDash,
    when: ({ right, rest, isKnown }) => !isRole(bare(rest)) && !isKnown(right) && !(isCode(right) && !isField(right)),
    owners: 'one',
    examples: one('Assistant Director – Education & Inclusion', 'Deputy Chief Nurse – Quality & Safety'),
  },
  {
    what: 'a group, and a body with another noun in front',
    left: (name) => name.includes(' ') && isRole(name),
    when: ({ rest }) => BODY_OF.test(rest),
    owners: 'two',
    examples: [two('Library Service & Friends of the Library', 'Library Service', 'Friends of the Library')],
  },
  {
    what: 'two services or teams, each with its noun',
    left: (name) => name.includes(' ') && isRole(name),
    when: ({ left, rest, recurs }) =>
      rest.includes(' ') && lastOf(rest).toLowerCase() === lastOf(left).toLowerCase() && !recurs,
    owners: 'two',
    examples: [
      two('Education Service and Catering Service', 'Education Service', 'Catering Service'),
      two('Early Help Team & Family Support Team', 'Early Help Team', 'Family Support Team'),
    ],
  },
  {
    what: 'a service, and groups of another name',
    left: (name) => A_SERVICE.test(name),
    when: ({ rest, recurs }) => GROUPS_BEHIND.test(rest) && !recurs,
    owners: 'two',
    examples: [two('Early Help Service and Family Hubs', 'Early Help Service', 'Family Hubs')],
  },
  {
    what: 'a post and what it is for without an "of", and another such',
    at: ['and'],
    left: isPostThenField,
    when: (joint) => isRemit(joint, joint.rest) && !joint.rest.split(' ').some(isPost),
    owners: 'one',
    examples: one('Service Director Early Help & Prevention', 'Housing Manager Repairs and Voids'),
  },
  {
    what: 'two fields of one post',
    left: (name) => name.includes(' ') && endsInField(name),
    when: ({ left, right, rest, isKnown }) =>
      beginsWithField(right) &&
      (POST_CODE.test(left) ? !isPost(bare(rest)) : isRole(rest)) &&
      !isKnown(left) &&
      !isKnown(right),
    owners: 'one',
    examples: one(
      'DAAT Performance and Information Manager',
      'AD Education and Skills',
      'AM Prevention & Protection',
      'ADO Surgery & Critical Care',
      'PVC Research & Innovation',
      'Ch Supt Crime & Intelligence',
      'DHT Curriculum & Assessment',
    ),
  },
  {
    what: 'a post in letters with what it is for, and words of no owner',
    at: ['and'],
    left: (name) => name.includes(' ') && POST_CODE.test(name),
    when: ({ right, rest, isKnown }) =>
      /^\p{Lu}\p{Ll}/u.test(rest) &&
      !isOwner(rest) &&
      !isPostOf(rest) &&
      !(isPerson(rest) && !OF_NOUN.test(rest)) &&
      !isForename(right) &&
      !IS_HELD.test(rest) &&
      !isKnown(right),
    owners: 'one',
    examples: one('VP Democracy and Creative Industries'),
  },
];
