import { type Joint, closedList, isOwner } from './joint';
import { type JointRule, one, two } from './joint-rule';
import { isField, isFirm } from '../words/lexicon';

/** 'Smith', 'J Harris', 'A': what a firm may be called by. */
const NAME = /^(?:Drs?\.? )?(?:\p{Lu}\.? ){0,2}\p{Lu}\p{L}*(?:['’-]\p{L}+)*$/u;
const FAMILY = /^(?:Sons?|Daughters?|Bros|Brothers)\b/u;
const PRACTICE = /^(?:Co|Company|Associates)\b/u;
/** 'and Co.' ends a firm's name, however its 'and' is written; 'and Associates' may be anybody's. */
const AND_CO = /^Co(?:\b(?!-)|$)/u;
/** 'Council & Partners' are several: only '&' behind a name that is no owner makes a firm of it. */
const PARTNERS = /^Partners\b/u;

/** No owner by its look or in this plan. */
const areOfFirm = (left: string, { isKnown }: Joint): boolean =>
  left.split(/,\s*/).every((name) => NAME.test(name) && !isOwner(name) && !isField(name) && !isKnown(name));
const isAmpersand = ({ following: [first] }: Joint): boolean => first?.mark.includes('&') === true;

/** Joints inside the name of a firm, and in front of it. */
export const FIRM_RULES: readonly JointRule[] = [
  {
    what: 'a firm, and who is its family',
    at: ['and'],
    when: (joint) => FAMILY.test(joint.right) && areOfFirm(joint.left, joint),
    owners: 'one',
    examples: one('Smith & Sons Ltd', 'J Harris and Sons', 'Bell & Daughters Builders Ltd'),
  },
  {
    what: 'an owner, and a firm',
    when: ({ left, rest, isKnown }) => isFirm(rest) && (isField(left) || isOwner(left) || isKnown(left)),
    owners: 'two',
    examples: [two('Estates and Acme Builders Ltd', 'Estates', 'Acme Builders Ltd')],
  },
  {
    what: 'the "&" of a firm, and "and Co."',
    at: ['and'],
    when: (joint) =>
      (AND_CO.test(joint.right) ||
        ((PRACTICE.test(joint.right) || PARTNERS.test(joint.right) || isFirm(joint.right)) && isAmpersand(joint))) &&
      areOfFirm(joint.left, joint),
    owners: 'one',
    examples: one(
      'Hill & Co',
      'Hill and Co',
      'Hill & Partners',
      'Dr Patel & Partners',
      'Turner & Town LLP',
      'Town & Country Studio',
    ),
  },
  {
    what: 'the first names of a firm of several',
    at: ['comma'],
    when: (joint) => {
      const list = closedList(joint);
      const last = list?.at(-1);
      return (
        list !== undefined &&
        last !== undefined &&
        (AND_CO.test(last.words) ||
          /\sLLP$/i.test(last.words) ||
          (last.mark.includes('&') &&
            (PRACTICE.test(last.words) || PARTNERS.test(last.words) || isFirm(last.words)))) &&
        areOfFirm([joint.left, ...list.slice(0, -1).map(({ words }) => words)].join(', '), joint)
      );
    },
    owners: 'one',
    examples: one(
      'Marks, Reed & Co',
      'Marks, Reed and Co',
      'Marks, Reed & Bell LLP',
      'Marks, Reed and Bell LLP',
      'Marks, Reed & Partners',
    ),
  },
];
