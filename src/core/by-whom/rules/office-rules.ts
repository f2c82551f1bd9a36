import { isRemit } from './joint';
import { type JointRule, one } from './joint-rule';

const LEADER = /^(?:cllr [\p{L} .'’-]+, )?(?:the )?(?:deputy )?(?:leader|mayor)(?: of the council)?$/iu;
const OFFICE_NAME = '(?:portfolio holder|(?:cabinet|lead|executive) (?:member|spokesperson))';
const OFFICE = new RegExp(`^${OFFICE_NAME}\\b`, 'i');
const OFFICE_WITHOUT_FOR = new RegExp(`\\b${OFFICE_NAME}\\s(?!for\\b|of\\b)\\p{L}`, 'iu');

/** Joints in what councillors are. */
export const OFFICE_RULES: readonly JointRule[] = [
  {
    what: 'two offices of one councillor',
    left: (name) => LEADER.test(name),
    when: ({ right }) => OFFICE.test(right),
    owners: 'one',
    examples: one('Deputy Leader and Portfolio Holder for Housing', 'Leader and Cabinet Member for Culture and Skills'),
  },
  {
    what: 'two remits of an office that has no "for"',
    left: (name) => OFFICE_WITHOUT_FOR.test(name),
    when: (joint) => isRemit(joint, joint.right),
    owners: 'one',
    examples: one('Cabinet Spokesperson Regeneration and Culture', 'Portfolio Holder Housing & Planning'),
  },
];
