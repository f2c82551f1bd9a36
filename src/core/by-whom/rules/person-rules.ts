import { memoize } from '../../text/memo';
import { isForename } from '../words/forenames';
import { type Joint, bare } from './joint';
import { type JointRule, one, two } from './joint-rule';
import { isBody, isField, isPost, isRole } from '../words/lexicon';

const TITLE =
  '(?:Drs?|Mrs?|Ms|Miss|Mx|Prof|Professor|Cllr|Councillor|Cyng|Rev|Revd|Fr|Sr|Sister|Sir|Dame|Supt|Insp|Sgt|Ch|Det|Canon)\\.?';
const SURNAME =
  "(?:(?:[Dd]e|[Dd]a|[Vv]an|[Dd]er|[Vv]on|[Aa]p|[Bb]in|[Ll]a|[Ll]e|Ní|Nic|Ó|Uí|Mac)\\s)*\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?";
const FORENAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const INITIALS = '\\p{Lu}\\.?(?:[\\s-]?\\p{Lu}\\.?){0,2}';
/** 'Cllr Reed', 'Dr P. O'Neill', 'J Smith': nobody but a person is named so. */
const SURE = new RegExp(
  `^(?:(?:${TITLE}\\s){1,2}(?:(?:${FORENAME}|${INITIALS})\\s){0,2}|${INITIALS}\\s)${SURNAME}$`,
  'u',
);
const LIKELY = new RegExp(`^${FORENAME}\\s(?:(?:${FORENAME}|${INITIALS})\\s)?${SURNAME}$`, 'u');

const ONLY_TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/;

/** 'AD Finance' is no A. D. Finance, 'PCN CD' no P. C. N. Cd; 'JP West' is. */
const isPostForField = (name: string): boolean => {
  if (/^(?:[SE]VP|[PD]VC|\p{Lu}{3,}|VP)\s/u.test(name)) return true;
  const behind = /^(?:\p{Lu}{2,3}|(?:(?:Ch|Det) )?(?:Supt|Insp))\s(?<last>\S+)$/u.exec(name)?.groups?.['last'];
  return behind !== undefined && (/^\p{Lu}{2,3}$/u.test(behind) || (isField(behind) && !SURNAMES.test(behind)));
};
const isSurePerson = (name: string): boolean => SURE.test(name) && !isRole(name) && !isPostForField(name);
/** 'Jane Smith', 'Dr A. Okafor': words of no post, group or field. */
export const isPerson = memoize(
  (name): boolean =>
    isSurePerson(name) ||
    (LIKELY.test(name) &&
      !/\b\p{Lu}{2,}\b/u.test(name) &&
      !isBody(name) &&
      !name.split(' ').some((word, index) => (isField(word) && !(index > 0 && SURNAMES.test(word))) || isRole(word))),
);
/** A person by the title or the initials, or by a forename that is common. */
const isNamed = (name: string): boolean =>
  isSurePerson(name) || (isPerson(name) && isForename(/^\S*/.exec(name)?.[0] ?? name));
/** Words of fields that people are called by, too: 'Anna West'. */
const SURNAMES = /^(?:North|South|East|West|Young|Park|English|French|Street|Flood|Waters)$/;

/** A post without the word of one behind it. */
const RANKED = /^(?:senior|principal|deputy|assistant|lead|chief|acting|interim|associate|consultant) \p{Lu}/iu;
/** What a post is for: 'Consultant in Public Health', 'Vice Chair of Governors', 'Manager – North'. */
const REMIT = /(?:\s(?:of|for|in|to|at|with)\s|\s[–-]\s).*$/u;
/** What one person is where a person is named in front, and elsewhere maybe several or a body. */
const HOLDS =
  /\b(?:holder|member|governor|mayor|assistant|guardian|partner|principal|president|dean|registrar|paramedic|consultant|architect|curator|tutor|gp|sbm|[da]?ht|dsl|c[efo]o|dph|dcs|rfo)$/i;
const isPostHeld = (words: string): boolean => {
  const post = bare(words).replace(REMIT, '');
  return isPost(post) || HOLDS.test(post) || RANKED.test(words);
};

/** What a person's name begins, in a name with several marks: behind the last mark. */
const lastOf = (name: string): string =>
  name.slice(/^.*(?:,(?:\s(?:and|&|or))?|\s(?:and|&|or))\s/.exec(name)?.[0].length ?? 0);
/** 'Jane Smith, Head of Housing'. */
const isPersonWithPost = (name: string): boolean => {
  const comma = name.indexOf(', ');
  return comma > 0 && isPerson(name.slice(0, comma));
};

const COUNCILLOR = /^(?:Cllr|Councillor|Cyng)\.?\s/;
/** Whom a council employs: no councillor is one. */
const OFFICER = /\b(?:clerk|rfo|director of [\p{L} ]+|head of [\p{L} ]+|chief executive|works manager)$/iu;

/** Joints beside a person's name. */
export const PERSON_RULES: readonly JointRule[] = [
  {
    what: 'two titles of one surname',
    at: ['and'],
    left: (name) => ONLY_TITLE.test(name),
    when: () => true,
    owners: 'one',
    examples: one('Mr and Mrs Hughes'),
  },
  {
    what: 'a councillor and the clerk',
    at: ['and'],
    left: (name) => COUNCILLOR.test(lastOf(name)) && isSurePerson(lastOf(name)),
    when: ({ right }) => OFFICER.test(right),
    owners: 'two',
    examples: [two('Cllr Mrs B. Wood & Clerk', 'Cllr Mrs B. Wood', 'Clerk')],
  },
  {
    what: 'a councillor, and an officer',
    at: ['comma'],
    left: (name) => COUNCILLOR.test(lastOf(name)),
    when: ({ right }) => OFFICER.test(right),
    owners: 'two',
    examples: [two('Cllr Dunn, Town Clerk', 'Cllr Dunn', 'Town Clerk')],
  },
  {
    what: 'a person, and the post that they hold',
    // Two that both stand alone elsewhere are two, unless the first cannot be but a person.
    at: ['comma'],
    left: (name) => isPerson(lastOf(name)),
    when: ({ left, right, isKnown }) => isPostHeld(right) && (isSurePerson(left) || !isKnown(left) || !isKnown(right)),
    owners: 'one',
    examples: one(
      'Jane Smith, Head of Housing',
      'Dr A. Okafor, Director of Public Health',
      'Ruth Hay, Principal EP',
      'Dr S. Poole, Consultant Radiologist',
      "Dr P. O'Neill, Consultant in Public Health",
      'Cllr Pat Reed, Portfolio Holder for Children, Families and Education',
      'Ms Siobhán Ní Dhúill, Link Governor',
      'Anna West, Head of Housing',
    ).concat({ text: 'Grow Well, Service Manager', owners: ['Grow Well, Service Manager'], plan: ['Service Manager'] }),
  },
  {
    what: 'another person, behind one with their post or who cannot be but a person',
    at: ['and', 'comma and'],
    when: ({ mark, left, right }: Joint) =>
      isSurePerson(right) || (mark === 'comma and' && isPersonWithPost(left) && isPerson(right)),
    owners: 'two',
    examples: [
      two('Head of Education and Mr T Brown', 'Head of Education', 'Mr T Brown'),
      two('Rhian Lewis, Head of Education, and Gareth Tudor', 'Rhian Lewis, Head of Education', 'Gareth Tudor'),
      two('Miss P. Grant, EYFS Lead, and Mrs S. Cole, SENCo', 'Miss P. Grant, EYFS Lead', 'Mrs S. Cole, SENCo'),
    ],
  },
  {
    what: 'two people by their forenames, however often the plan names both',
    at: ['and', 'comma and'],
    left: isForename,
    when: ({ right }) => isForename(right),
    owners: 'two',
    examples: [
      { text: 'Sue & Tracey', owners: ['Sue', 'Tracey'], plan: ['Sue & Tracey', 'Sue & Tracey / JCM', 'JCM'] },
    ],
  },
  {
    what: 'a person without a post, and who is none',
    at: ['and'],
    left: (name) => isNamed(bare(lastOf(name))),
    when: ({ right }) => !/^(?:partners|colleagues)\b/i.test(right),
    owners: 'two',
    examples: [
      two('Dr Patel & practice nurses', 'Dr Patel', 'practice nurses'),
      two('Mrs Khan (SENDCo) and class teachers', 'Mrs Khan (SENDCo)', 'class teachers'),
      two('Ch Insp Harris and Neighbourhood Policing Team', 'Ch Insp Harris', 'Neighbourhood Policing Team'),
      two('Jane Smith and Housing Team', 'Jane Smith', 'Housing Team'),
    ],
  },
  {
    what: 'two posts of a person',
    at: ['and'],
    left: isPersonWithPost,
    when: ({ right, rest, isKnown }) => isPost(bare(rest)) && !isKnown(right),
    owners: 'one',
    examples: one('T. Owens, Y6 Teacher & Maths Lead'),
  },
];
