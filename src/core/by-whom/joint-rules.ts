import { type Joint, POST_DASH, POST_OF, bare, hasList, isOpenRemit, isOwner, isRemit } from './joint';
import { type JointRule, one, two } from './joint-rule';
import {
  beginsWithField,
  endsInField,
  isBody,
  isCode,
  isCodeOfWho,
  isField,
  isPeople,
  isPost,
  isRole,
  namesBody,
} from './lexicon';
import { COMMA_RULES } from './comma-rules';
import { FIELD_RULES } from './field-rules';
import { FIRM_RULES } from './firm-rules';
import { OFFICE_RULES } from './office-rules';
import { PERSON_RULES } from './person-rules';

/** Posts in letters, before what they are for. */
const POST_CODE =
  /^(?:AD|DD|AD[ON]|DDO|[AD]D?[Dd]?oN|HoN|HoS|Dir|Asst|AM|GM|WM|ACFO|ACC|[PD]VC|(?:(?:Ch|Det) |[DT]\/)?Supt)\b/;
const PLACE = /^(?:(?:North|South|East|West|Mid|Central|Greater) )?\p{Lu}\p{Ll}+$/u;
const BODY_OF = /^\p{Lu}\p{L}+ (?:of|for) (?:the )?\p{Lu}/u;

/** In order: the first that applies decides. */
export const JOINT_RULES: readonly JointRule[] = [
  {
    what: 'the glossary explains the two as one',
    when: ({ left, rest, isExplained }) => isExplained(`${left} and ${rest}`),
    owners: 'one',
    examples: [{ text: 'Police and JCM', owners: ['Police and JCM'], glossary: ['Police and JCM'] }],
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
    when: ({ mark, hasArea }) => mark === 'comma' && hasArea,
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
    what: 'a list of remits that a comma began',
    when: ({ left, right }) => hasList(left) && (endsInField(right) || beginsWithField(right)),
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
    when: ({ left, rest }) => /^friends of\s/i.test(left) && (isPost(bare(rest)) || /\steam$/i.test(rest)),
    owners: 'two',
    examples: [two('Friends of Hill Park & Parks Team', 'Friends of Hill Park', 'Parks Team')],
  },
  {
    what: 'a post with its remit, and another post',
    when: ({ left, rest }) => POST_OF.test(left) && !isRole(bare(left)) && isPost(bare(rest)),
    owners: 'two',
    examples: [two('Head of Year 7 and Pastoral Support Officer', 'Head of Year 7', 'Pastoral Support Officer')],
  },
  {
    what: 'a post with its remit, and the short form of a post or a body',
    when: (joint) => isOpenRemit(joint) && isCodeOfWho(joint.right) && !isField(joint.right),
    owners: 'two',
    examples: [
      two('Director of Housing and DAAT', 'Director of Housing', 'DAAT'),
      two('Head of HR & CEO', 'Head of HR', 'CEO'),
    ],
  },
  {
    what: 'two remits of a post',
    when: isOpenRemit,
    owners: 'one',
    examples: one('Head of Housing and Planning', 'Deputy Director of Workforce and OD', 'Head of Complaints & PALS'),
  },
  {
    what: 'the services that a post is for, and another remit',
    when: (joint) => POST_OF.test(joint.left) && /\sservices?$/i.test(joint.left) && isRemit(joint, joint.rest),
    owners: 'one',
    examples: one('Head of Customer Services & Communications'),
  },
  {
    what: 'two remits of a post behind a dash',
    when: ({ left, right, rest, isKnown }) =>
      POST_DASH.test(left) && !isRole(bare(rest)) && !isKnown(right) && !(isCode(right) && !isField(right)),
    owners: 'one',
    examples: one('Assistant Director – Education & Inclusion'),
  },
  {
    what: 'a group, and a body with another noun in front',
    when: ({ left, rest }) => left.includes(' ') && isRole(left) && BODY_OF.test(rest),
    owners: 'two',
    examples: [two('Library Service & Friends of the Library', 'Library Service', 'Friends of the Library')],
  },
  {
    what: 'two fields of one post',
    when: ({ left, right, rest, isKnown }) =>
      left.includes(' ') &&
      endsInField(left) &&
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
    ),
  },
  {
    what: 'Public Health, and what is no field',
    when: ({ left, right }) => /^public health$/i.test(left) && !beginsWithField(right),
    owners: 'two',
    examples: [two('Public Health and Anytown Police', 'Public Health', 'Anytown Police')],
  },
  {
    what: 'places that no list names, behind "NHS"',
    when: ({ left, rest }) => /^NHS\s\p{Lu}/u.test(left) && /^\p{Lu}\p{Ll}+$/u.test(rest) && !isOwner(rest),
    owners: 'one',
    examples: one('NHS Fenland and Wolds'),
  },
  {
    what: 'places that no list names, before the short form of a body',
    when: ({ left, rest, isKnown }) =>
      PLACE.test(left) && namesBody(rest) && !isRole(left) && !isBody(left) && !isKnown(left),
    owners: 'one',
    examples: one('Fenland and Wolds CCG', 'North Fenland & Wolds NHS FT'),
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
    examples: [two('Sarah Jones and JCM', 'Sarah Jones', 'JCM')],
  },
  {
    what: 'a short form in front',
    when: ({ left }) => /\b[A-Z]{2,}\b/.test(left),
    owners: 'two',
    examples: [two('NHS Anytown and Wellbeing Team', 'NHS Anytown', 'Wellbeing Team')],
  },
  {
    what: 'people in the plural, and a group that is alone elsewhere in the plan',
    when: ({ left, rest, isKnown }) => isPeople(left) && isKnown(rest),
    owners: 'two',
    examples: [
      {
        text: 'Councillors and Development Group',
        owners: ['Councillors', 'Development Group'],
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

/** Whether a joint parts two owners. */
export const areTwoOwners = (joint: Joint): boolean => JOINT_RULES.find(({ when }) => when(joint))?.owners === 'two';
