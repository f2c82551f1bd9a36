import { memoize } from '../../text/memo';
import { type Joint, bare, hasList, isOwner } from './joint';
import { type JointRule, one, two } from './joint-rule';
import { beginsWithField, endsInField, isBody, isCode, isField, isPeople, isPost, isRole } from '../words/lexicon';
import { COMMA_RULES } from './comma-rules';
import { FIELD_RULES } from './field-rules';
import { FIRM_RULES } from './firm-rules';
import { OFFICE_RULES } from './office-rules';
import { PERSON_RULES } from './person-rules';
import { REMIT_RULES } from './remit-rules';

/** People who each hold an office. */
const HOLD_OFFICE = /^(?:(?:parish |town |ward |all )?councillors|cllrs|governors|trustees|headteachers|gps)$/i;
/** 'P', 'P Subgroup', 'Chair of Q': with another letter or code they are one short form. */
const LETTER = /^\p{Lu}(?: (?:sub-?)?(?:group|committee|board|panel|team))?$/iu;
const ENDS_IN_LETTERS = /(?:^|\bof )\p{Lu}{1,4}$/u;

/** In order: the first that applies decides. */
export const JOINT_RULES: readonly JointRule[] = [
  {
    what: 'the glossary explains the two as one',
    when: ({ isExplained }) => isExplained,
    owners: 'one',
    examples: [{ text: 'Police and JCM', owners: ['Police and JCM'], glossary: ['Police and JCM'] }],
  },
  {
    what: 'a single letter, which is part of a short form',
    at: ['and'],
    left: (name) => ENDS_IN_LETTERS.test(name),
    when: ({ left, right, isInList, isKnown }) =>
      !isInList && (LETTER.test(right) || (LETTER.test(left) && isCode(right))) && !isKnown(right),
    owners: 'one',
    examples: one('PP & P', 'Q & P', 'PP & P Subgroup', 'Chair of Q & P'),
  },
  {
    what: 'the same post twice, each with its area',
    at: ['and', 'comma and'],
    left: (name) => name !== bare(name),
    when: ({ left, right }) => right !== bare(right) && bare(left) === bare(right),
    owners: 'two',
    examples: [two('HoS (ASC) and HoS (CSC)', 'HoS (ASC)', 'HoS (CSC)')],
  },
  {
    what: 'the plan repeats the two together, and never names one without the other',
    when: ({ isInseparable }) => isInseparable,
    owners: 'one',
    examples: [
      { text: 'Root & Branch', owners: ['Root & Branch'], plan: ['Root & Branch; JCM', 'JCM'] },
      { text: 'Body, Mind and Soil / JCM', owners: ['Body, Mind and Soil', 'JCM'], plan: ['Body, Mind and Soil'] },
    ],
  },
  {
    what: 'a post and its area, in a plan that writes posts so',
    at: ['comma'],
    when: ({ hasArea }) => hasArea,
    owners: 'one',
    examples: [
      {
        text: 'Facilities Manager, Wendale',
        owners: ['Facilities Manager, Wendale'],
        plan: ['Matron, Surgery', 'Lead Nurse, Dementia', 'Chief Nurse'],
      },
    ],
  },
  ...FIRM_RULES,
  ...PERSON_RULES,
  ...COMMA_RULES,
  ...OFFICE_RULES,
  {
    what: 'what begins anew with its article, with "all", or with "acting" in one letter',
    when: ({ right, recurs }) =>
      (/^(?:the|all|each|every) \p{L}/iu.test(right) || /^[ADT]\/\p{L}/u.test(right)) && !recurs,
    owners: 'two',
    examples: [
      two('University of York and the Council', 'University of York', 'the Council'),
      two('HR and all managers', 'HR', 'all managers'),
      two('Community Safety and T/Supt Hill', 'Community Safety', 'T/Supt Hill'),
    ],
  },
  {
    what: 'the last of a list of single words',
    when: ({ isInList, left, rest, recurs }) => isInList && !left.includes(' ') && !rest.includes(' ') && !recurs,
    owners: 'two',
    examples: [two('Finance, HR & IT', 'Finance', 'HR', 'IT')],
  },
  {
    what: 'a name with something in brackets in a list, and the last',
    left: (name) => name.endsWith(')'),
    when: ({ isInList, recurs }) => isInList && !recurs,
    owners: 'two',
    examples: [two('Helen (Ops), Mo (Fundraising) & Board', 'Helen (Ops)', 'Mo (Fundraising)', 'Board')],
  },
  {
    what: 'a list of remits that a comma began',
    left: hasList,
    when: ({ right }) => endsInField(right) || beginsWithField(right),
    owners: 'one',
    examples: one('Head of Children, Families and Education'),
  },
  {
    what: 'people in the plural',
    when: ({ left, rest }) => isPeople(rest) && (isPeople(left) || /\p{Lu}/u.test(left)) && !isField(left),
    owners: 'two',
    examples: [two('Parents and governors', 'Parents', 'governors'), two('SENCO & teachers', 'SENCO', 'teachers')],
  },
  {
    what: 'a body that needs no word more',
    when: ({ rest, recurs }) => isBody(rest) && !recurs,
    owners: 'two',
    examples: [
      two('Head of Housing and Police', 'Head of Housing', 'Police'),
      two('Housing & Police', 'Housing', 'Police'),
      two('Living Streets and Council', 'Living Streets', 'Council'),
    ],
  },
  {
    what: 'friends of a place, and a post or team',
    left: (name) => /^friends of\s/i.test(name),
    when: ({ rest }) => isPost(bare(rest)) || /\steam$/i.test(rest),
    owners: 'two',
    examples: [two('Friends of Hill Park & Parks Team', 'Friends of Hill Park', 'Parks Team')],
  },
  {
    what: 'people in the plural, and a post for something else',
    left: isPeople,
    when: ({ rest, recurs }) => {
      const first = /^\S*/.exec(rest)?.[0] ?? rest;
      return (
        rest.includes(' ') &&
        isPost(bare(rest)) &&
        !beginsWithField(rest) &&
        !isPeople(first) &&
        !isRole(first) &&
        !recurs
      );
    },
    owners: 'two',
    examples: [
      two('Volunteers & Befriending Coordinator', 'Volunteers', 'Befriending Coordinator'),
      two('Sub-contractors & Site Manager', 'Sub-contractors', 'Site Manager'),
    ],
  },
  ...REMIT_RULES,
  {
    what: 'Public Health, and what is no field',
    left: (name) => /^public health$/i.test(name),
    when: ({ right }) => !beginsWithField(right),
    owners: 'two',
    examples: [two('Public Health and Anytown Police', 'Public Health', 'Anytown Police')],
  },
  ...FIELD_RULES,
  {
    what: 'two that both look like owners, or are owners of this plan',
    when: ({ left, right, rest, isKnown }) =>
      (isKnown(left) || isOwner(left)) && (isKnown(right) || isCode(right) || isOwner(rest)),
    owners: 'two',
    examples: [
      two('JCM and PIO', 'JCM', 'PIO'),
      two('Ward Managers & Matrons', 'Ward Managers', 'Matrons'),
      two('Bus company and Transport Team', 'Bus company', 'Transport Team'),
    ],
  },
  {
    what: 'a name that is whole elsewhere in the plan',
    when: ({ recurs }) => recurs,
    owners: 'one',
    examples: [
      { text: 'Bread & Roses, PIO', owners: ['Bread & Roses', 'PIO'], plan: ['JCM / Bread & Roses', 'Roses'] },
    ],
  },
  {
    what: 'what looks like an owner, or is one of this plan, in front',
    when: ({ left, isKnown }) => isKnown(left) || isOwner(left),
    owners: 'two',
    examples: [two('JCM and Sarah Jones', 'JCM', 'Sarah Jones')],
  },
  {
    what: 'what looks like an owner, or is one of this plan, behind',
    when: ({ left, right, isKnown }) => isCode(right) || (isKnown(right) && left.includes(' ')),
    owners: 'two',
    examples: [two('Zeno Quill and JCM', 'Zeno Quill', 'JCM')],
  },
  {
    what: 'a short form in front',
    left: (name) => /\b[A-Z]{2,}\b/.test(name),
    when: () => true,
    owners: 'two',
    examples: [two('NHS Anytown and Wellbeing Team', 'NHS Anytown', 'Wellbeing Team')],
  },
  {
    what: 'people who hold an office, and a group for something else',
    left: (name) => HOLD_OFFICE.test(name),
    when: ({ rest }) => isRole(rest) && !isPeople(/^\S*/.exec(rest)?.[0] ?? rest),
    owners: 'two',
    examples: [two('Councillors and Working Group', 'Councillors', 'Working Group')],
  },
  {
    what: 'people in the plural, and a group that is alone elsewhere in the plan',
    left: isPeople,
    when: ({ rest, isKnown }) => isKnown(rest),
    owners: 'two',
    examples: [
      {
        text: 'Parents and Development Group',
        owners: ['Parents', 'Development Group'],
        plan: ['Development Group'],
      },
    ],
  },
  {
    what: 'what a post or group is for',
    when: ({ right, rest }) => isRole(rest) || isRole(right),
    owners: 'one',
    examples: one('Bread and Roses Team'),
  },
  {
    what: 'anything else',
    when: () => true,
    owners: 'two',
    examples: [two('Zeno and Gwladys', 'Zeno', 'Gwladys')],
  },
];

/** The rules at a mark that may apply behind a name. */
const rulesAt = (mark: Joint['mark']): ((left: string) => readonly JointRule[]) => {
  const rules = JOINT_RULES.filter(({ at }) => at?.includes(mark) ?? true);
  return memoize((name) => rules.filter(({ left }) => left?.(name) ?? true));
};
const RULES_AT: Readonly<Record<Joint['mark'], (left: string) => readonly JointRule[]>> = {
  comma: rulesAt('comma'),
  and: rulesAt('and'),
  'comma and': rulesAt('comma and'),
};

/** Whether a joint parts two owners. */
export const areTwoOwners = (joint: Joint): boolean =>
  RULES_AT[joint.mark](joint.left).find(({ when }) => when(joint))?.owners === 'two';
