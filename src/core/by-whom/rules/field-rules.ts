import { type JointRule, one, two } from './joint-rule';
import { beginsWithField, isCode, isField, isPeople, isPost, isRole } from '../words/lexicon';

/** What one person is by one word. */
const ONE_WORD_POST =
  /^(?:deputy |assistant )?(?:caretaker|principal|mayor|registrar|dean|handyman|groundsman|ranger|librarian|cook|chef|solicitor|vicar|president|provost|chancellor|headteacher|matron|clerk|bursar|treasurer|chief executive|send?co|dpo)$/i;

/** What partners in a list are called by: the health service, schools, a council's housing department. */
const SECTOR = /^(?:public health|health|education|housing|(?:adult |children['’]?s? )?social care)$/i;

/** Joints behind what says only what a post or group is for: 'Housing', 'Youth Service'. The last of them decides. */
export const FIELD_RULES: readonly JointRule[] = [
  {
    what: 'one whose post is one word, and another',
    when: ({ left, rest, recurs }) =>
      !recurs && (ONE_WORD_POST.test(rest) || (ONE_WORD_POST.test(left) && (isRole(rest) || isCode(rest)))),
    owners: 'two',
    examples: [
      two('Chairman and Clerk', 'Chairman', 'Clerk'),
      two('Caretaker & Site Manager', 'Caretaker', 'Site Manager'),
      two('Principal and SLT', 'Principal', 'SLT'),
      two('Land Buyer & Solicitor', 'Land Buyer', 'Solicitor'),
      two('HR or Headteacher', 'HR', 'Headteacher'),
      two('EYFS & SENCo', 'EYFS', 'SENCo'),
    ],
  },
  {
    what: 'a field that is an owner of this plan, and another owner',
    left: isField,
    when: ({ left, right, isKnown }) => isKnown(left) && (isKnown(right) || isCode(right)),
    owners: 'two',
    examples: [
      { text: 'Housing and JCM', owners: ['Housing', 'JCM'], plan: ['Housing'] },
      { text: 'Housing and Licensing', owners: ['Housing', 'Licensing'], plan: ['Housing', 'Licensing'] },
    ],
  },
  {
    what: 'a field, and a short form that is none',
    left: isField,
    when: ({ rest, recurs }) => isCode(rest) && !isField(rest) && !recurs,
    owners: 'two',
    examples: [two('HR & JCM', 'HR', 'JCM'), two('Youth Service and YMCA', 'Youth Service', 'YMCA')],
  },
  {
    what: 'a field, and people in small letters or of no field',
    left: isField,
    when: ({ rest }) =>
      (/^\p{Ll}/u.test(rest) || (rest.includes(' ') && !beginsWithField(rest))) &&
      isPeople(rest.slice(rest.lastIndexOf(' ') + 1)),
    owners: 'two',
    examples: [
      two('Adult Social Care & providers', 'Adult Social Care', 'providers'),
      two('HR and trade unions', 'HR', 'trade unions'),
      two('Transport Strategy & Bus Operators', 'Transport Strategy', 'Bus Operators'),
    ],
  },
  {
    what: 'a sector in a list of bodies, and a group for something else',
    left: (name) => SECTOR.test(name),
    when: ({ left, rest, isInList }) =>
      isInList &&
      rest.includes(' ') &&
      ((isRole(rest) && !beginsWithField(rest)) || (SECTOR.test(rest) && !left.includes(' '))),
    owners: 'two',
    examples: [
      two('LA, Health and Parent Carer Forum', 'LA', 'Health', 'Parent Carer Forum'),
      two('Police, Health and Adult Social Care', 'Police', 'Health', 'Adult Social Care'),
    ],
  },
  {
    what: 'a service, and another field',
    left: (name) => / service$/i.test(name) && isField(name),
    when: ({ rest, recurs }) => isField(rest) && !isRole(rest) && !recurs,
    owners: 'two',
    examples: [
      two('Youth Service & Housing', 'Youth Service', 'Housing'),
      { text: 'Youth Service & Housing', owners: ['Youth Service', 'Housing'], plan: ['Housing'] },
    ],
  },
  {
    what: 'a field, and who is alone elsewhere in the plan, of another noun',
    left: isField,
    when: ({ rest, recurs, isKnown }) =>
      rest.includes(' ') && isKnown(rest) && !isPost(rest) && !beginsWithField(rest) && !recurs,
    owners: 'two',
    examples: [
      {
        text: 'Adult Education & Carers Centre',
        owners: ['Adult Education', 'Carers Centre'],
        plan: ['Carers Centre'],
      },
    ],
  },
  {
    what: 'any other field',
    left: isField,
    when: () => true,
    owners: 'one',
    examples: one('Performance & Information Officer', 'Economic Development & Regeneration', 'PSHE & RSE Lead'),
  },
];
