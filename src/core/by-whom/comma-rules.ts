import { REMIT_OF_OFFICE, REMIT_OF_POST, bare, closedList, isListOfFields, isOwner, isRemit } from './joint';
import { type JointRule, one, two } from './joint-rule';
import { isField, isGenericPost, isRole } from './lexicon';

const RANK = /\b(?:inspector|sergeant|superintendent|constable|PCSO|commander|insp|sgt|supt)$/i;
const COMPARED = /^(?:safer|stronger|cleaner|greener|healthier|fairer|better|smarter|brighter|happier|warmer)$/i;

/** 'Assistant Director' of 'Ann Byron, Assistant Director'. */
const behindComma = (name: string): string => name.slice(name.lastIndexOf(',') + 1).trimStart();

/** Whether a comma parts two owners: the first that applies decides, and one always does. */
export const COMMA_RULES: readonly JointRule[] = [
  {
    what: 'a post of many, and its area',
    when: ({ mark, left, right }) => mark === 'comma' && isGenericPost(behindComma(left)) && isField(right),
    owners: 'one',
    examples: one(
      'Clinical Director, Surgery',
      'Matron, Theatres',
      'Ann Byron, Assistant Director, Public Health & Protection',
    ),
  },
  {
    what: 'one of a rank, and where',
    when: ({ mark, left, right, isKnown }) =>
      mark === 'comma' &&
      RANK.test(left) &&
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(right) &&
      !isOwner(right) &&
      !isKnown(right) &&
      !isField(right),
    owners: 'one',
    examples: one('Police Inspector, Northtown'),
  },
  {
    what: 'how a place should be, of a body for several',
    when: ({ mark, left, rest }) => mark === 'comma' && COMPARED.test(left) && isRole(bare(rest)),
    owners: 'one',
    examples: one('Safer, Stronger Communities Board'),
  },
  {
    what: 'a post with a list of remits that an "and" closes',
    when: (joint) =>
      joint.mark === 'comma' &&
      REMIT_OF_POST.test(joint.left) &&
      closedList(joint)?.every(({ words }) => isRemit(joint, words)) === true,
    owners: 'one',
    examples: one('Director of Children, Families and Education', 'Head of Place, Growth & Environment'),
  },
  {
    what: 'an office with a list of remits, whatever they are',
    when: (joint) =>
      joint.mark === 'comma' &&
      REMIT_OF_OFFICE.test(joint.left) &&
      closedList(joint)?.every(
        ({ words }) => !isOwner(words) && !joint.isKnown(words) && !/\b(?:of|for)\b/.test(words),
      ) === true,
    owners: 'one',
    examples: one('Department for Culture, Media and Sport', 'Ministry of Housing, Communities and Local Government'),
  },
  {
    what: 'fields, and the post or group that they are for',
    when: (joint) => joint.mark === 'comma' && isListOfFields(joint),
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
    what: 'any other comma',
    when: ({ mark }) => mark === 'comma',
    owners: 'two',
    examples: [two('JCM, PIO', 'JCM', 'PIO'), two('Housing, Police', 'Housing', 'Police')],
  },
];
