import {
  REMIT_OF_OFFICE,
  REMIT_OF_POST,
  bare,
  beginsListOfPost,
  closedList,
  endsInRemit,
  isInListOfPost,
  isListOfFields,
  isOwner,
  isPlace,
  isRemit,
  isRemitInList,
  looksLikePlace,
} from './joint';
import { type JointRule, one, two } from './joint-rule';
import { isArea, isBodyOfPlace, isField, isGenericPost, isPeople, isPost, isRole, namesBody } from '../words/lexicon';

const OF_PLACES = /^(?:NHS|Citizens Advice|Age UK|Mind in|Healthwatch|Carers|Samaritans of) (\p{Lu}.*)$/u;
const isOfPlaces = (name: string): boolean => {
  const [, first] = OF_PLACES.exec(name) ?? [];
  return first !== undefined && !isRole(first);
};
/** A part of a place, and never somebody. */
const COMPASS = /^(?:north|south|east|west|mid|central)(?:ern)?(?:[ -](?:north|south|east|west))?$/i;
const RANK = /\b(?:inspector|sergeant|superintendent|constable|PCSO|commander|insp|sgt|supt)$/i;
const COMPARED = /^(?:safer|stronger|cleaner|greener|healthier|fairer|better|smarter|brighter|happier|warmer)$/i;

/** 'Clerk', 'Headteacher' and 'Chair' are owners by themselves: 'Clerk, Finance' are two. */
const BARE_POST = /^(?:manager|officer|co-?ordinator|advis[eo]r|team leader|(?:ward )?sister|supervisor)$/i;

/** Of which there is one for each team or service. */
const TEAM_POST =
  /^(?:senior |deputy |assistant |interim )?(?:team|service|group|area|locality|unit) (?:manager|leader)$/i;
const A_TEAM = /^\p{Lu}[\p{L}'’ &-]* (?:Service|Services|Team|Unit)$/u;
const SURNAME = /^(?:(?:Mc|Mac|O['’])?\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?$/u;
const looksLikeSurname = (name: string): boolean =>
  SURNAME.test(name) && !isOwner(name) && !isField(name) && !isPeople(name);
const behindMark = (name: string): string => name.slice(/^.*(?:,|\sand|&)\s/.exec(name)?.[0].length ?? 0);
const OF_POLICE =
  /^(?:(?:local|serious|organised|neighbourhood|criminal|public|specialist|operational|people|community)\s)?(?:policing|crime|justice|cj|operations|response|intelligence|investigations?|protection|prevention|custody|safety|standards|contact)$/i;
const CHIEF_FOR = /^(?:[ADT]\/)?(?:ACC|DCC|ACO|DCFO|ACFO) (?=\p{L})/u;

/** 'Assistant Director' of 'Ann Byron, Assistant Director'. */
const behindComma = (name: string): string => name.slice(name.lastIndexOf(',') + 1).trimStart();

/** 'Matron, Theatres': one of many, and where. */
const hasArea = (name: string): boolean =>
  isGenericPost(name.slice(0, Math.max(0, name.lastIndexOf(',')))) && isArea(behindComma(name));

/** Whether a comma, or an 'and' behind one, parts two owners: the first that applies decides; of each comma one does. */
export const COMMA_RULES: readonly JointRule[] = [
  {
    what: 'a post of many, and its area',
    at: ['comma'],
    when: ({ left, right }) =>
      (isGenericPost(behindComma(left)) && isArea(right)) || (isPost(behindComma(left)) && COMPASS.test(right)),
    owners: 'one',
    examples: one(
      'Operations Director, South',
      'Clinical Director, Surgery',
      'Matron, Theatres',
      'A/Matron, Renal',
      'Matron, Emergency Department',
      'Lead Nurse, Dementia',
      'Senior Engineer, Roads',
      'Named Nurse, Safeguarding Adults',
      'Divisional Nurse Director, Medicine',
      'Ann Byron, Assistant Director, Public Health & Protection',
    ),
  },
  {
    what: 'how or when they do it, and no other owner',
    at: ['comma'],
    when: ({ right }) => /^(?:through|via|using|during|as part of|by means of)\s/.test(right),
    owners: 'one',
    examples: one('Humanities lead, through lesson plans'),
  },
  {
    what: 'the chief of a body, and its short form',
    at: ['comma'],
    left: (name) => /\bchief (?:officer|executive)$/i.test(name),
    when: ({ right, following, isKnown }) => following.length === 1 && namesBody(` ${right}`) && !isKnown(right),
    owners: 'one',
    examples: one('Chief Officer, HSCP', 'Chief Executive, CCG'),
  },
  {
    what: 'a post by itself that needs a word more, and its area',
    at: ['comma'],
    left: (name) => BARE_POST.test(name),
    when: (joint) =>
      !joint.isInList &&
      !joint.isKnown(joint.left) &&
      joint.following.every(({ mark, words }, index) => isRemit(joint, words) && (index === 0 || mark.trim() !== ',')),
    owners: 'one',
    examples: one('Manager, Leisure', 'Officer, Trees & Woodlands', 'Adviser, Early Years'),
  },
  {
    what: 'a manager of a team, and the service or team',
    at: ['comma'],
    left: (name) => TEAM_POST.test(name),
    when: (joint) =>
      A_TEAM.test(joint.right) &&
      joint.right === joint.rest &&
      joint.following.length === 1 &&
      !joint.isKnown(joint.left) &&
      !joint.isKnown(joint.right),
    owners: 'one',
    examples: one('Team Manager, Reviewing Service', 'Service Manager, Fostering Team'),
  },
  {
    what: 'a chief officer of the police or a fire service, and what for',
    left: (name) => CHIEF_FOR.test(name),
    when: ({ left, right, isKnown }) =>
      [...left.replace(CHIEF_FOR, '').split(/,\s*|\s(?:and|&)\s/i), right].every((words) => OF_POLICE.test(words)) &&
      !isKnown(right),
    owners: 'one',
    examples: one('T/ACC Crime, Local Policing', 'ACC Local Policing, Crime & CJ'),
  },
  {
    what: 'a surname, and its initials',
    at: ['comma'],
    left: (name) => looksLikeSurname(behindMark(name)),
    when: ({ right, isKnown }) => /^\p{Lu}\.?(?:[ -]?\p{Lu}\.?)?$/u.test(right) && !isKnown(right),
    owners: 'one',
    examples: [
      two('Brown, J; Thomas, K.A.', 'Brown, J', 'Thomas, K.A'),
      two('Smith, J. and Jones, K.', 'Smith, J', 'Jones, K'),
    ],
  },
  {
    what: 'one of a rank, and where',
    at: ['comma'],
    left: (name) => RANK.test(name),
    when: ({ right, isKnown }) =>
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(right) && !isOwner(right) && !isKnown(right) && !isField(right),
    owners: 'one',
    examples: one('Police Inspector, Northtown'),
  },
  {
    what: 'how a place should be, of a body for several',
    at: ['comma'],
    left: (name) => COMPARED.test(name),
    when: ({ rest }) => isRole(bare(rest)),
    owners: 'one',
    examples: one('Safer, Stronger Communities Board'),
  },
  {
    what: 'a post with a list of remits that an "and" closes',
    at: ['comma'],
    left: (name) => REMIT_OF_POST.test(name),
    when: (joint) => closedList(joint)?.every(({ words }) => isRemitInList(joint, words)) === true,
    owners: 'one',
    examples: one(
      'Director of Children, Families and Education',
      'Head of Place, Growth & Environment',
      'Director of Strategy, Transformation & Partnerships',
    ),
  },
  {
    what: 'a post without "of" and a list of remits that an "and" closes',
    left: beginsListOfPost,
    when: isInListOfPost,
    owners: 'one',
    examples: one(
      'AD Safeguarding, Quality & Practice',
      'AD Finance, HR & IT',
      'Asst Director Families, Schools & Learning',
    ),
  },
  {
    what: 'an office with a list of remits, whatever they are',
    at: ['comma'],
    left: (name) => REMIT_OF_OFFICE.test(name),
    when: (joint) =>
      closedList(joint)?.every(
        ({ words }) => !isOwner(words) && !joint.isKnown(words) && !/\b(?:of|for)\b/.test(words),
      ) === true,
    owners: 'one',
    examples: one('Department for Culture, Media and Sport', 'Ministry of Housing, Communities and Local Government'),
  },
  {
    what: 'fields, and the post or group that they are for',
    at: ['comma'],
    left: endsInRemit,
    when: isListOfFields,
    owners: 'one',
    examples: [
      ...one(
        'Arts, Heritage & Libraries Manager',
        'Leisure, Fairs and Events Manager',
        'Chair of Finance, Premises and Staffing Committee',
        'Emergency Preparedness, Resilience and Response Manager',
        'Communities, Housing & Customer Services Directorate',
      ),
      { text: 'Adults, Health & Housing Director', owners: ['Adults, Health & Housing Director'], plan: ['Health'] },
    ],
  },
  {
    what: 'a post of many with its area, and another post',
    at: ['and', 'comma and'],
    left: hasArea,
    when: ({ rest }) => isPost(bare(rest)),
    owners: 'two',
    examples: [two('Matron, Theatres and Chief Pharmacist', 'Matron, Theatres', 'Chief Pharmacist')],
  },
  {
    what: 'places that no list names, before what a body is called',
    left: (name) => name.split(/,\s*/).every(looksLikePlace),
    when: (joint) => {
      const list = joint.mark === 'comma' ? closedList(joint) : joint.following.slice(0, 1);
      const between = list?.slice(0, -1).map(({ name }) => name) ?? [];
      return (
        isBodyOfPlace(list?.at(-1)?.name ?? '') &&
        !joint.left.split(/,\s*/).some(joint.isKnown) &&
        between.every((name) => isPlace(joint, name))
      );
    },
    owners: 'one',
    examples: one('Basildon, Brentwood & Thurrock Mind', 'Fenland and Wolds CCG', 'North Fenland & Wolds NHS FT'),
  },
  {
    what: 'places that no list names, behind what a body is called',
    left: isOfPlaces,
    when: (joint) => {
      const list = joint.mark === 'comma' ? closedList(joint) : joint.following.slice(0, 1);
      return list?.every(({ name }) => isPlace(joint, name)) === true;
    },
    owners: 'one',
    examples: one('NHS Fenland and Wolds', 'Citizens Advice North Devon, Torridge and Bude'),
  },
  {
    what: 'any other comma',
    at: ['comma'],
    when: () => true,
    owners: 'two',
    examples: [two('JCM, PIO', 'JCM', 'PIO'), two('Housing, Police', 'Housing', 'Police')],
  },
];
