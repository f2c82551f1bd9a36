import type { Plan } from '../../plan/types';
import { isCode, isField, isForename, isPerson, isPost, isRole, ownerKey } from '../../reading';
import { type NamedOwner, ownersIn, renamed } from '../owners/owners';
import { quoted } from '../words';
import { rule } from '../rule';

export const ownersRunTogether = rule({
  id: 'owners-run-together',
  title: 'Two owners run together',
  fires:
    "Fires on a name that is said once and is two others of the plan or its glossary one behind the other: two codes ('SKA LBO'), or a person and another owner or a group ('Jill Etherton Karen Mabey'). A post and the body that it is of are one ('CEO PCC').",
  why: 'The tracker knows one owner that nobody is, and neither of the two finds the action.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) => {
    const named = new Set(ownersIn(plan).map(({ key }) => key));
    const meanings = new Map(plan.glossary.map(({ code, meaning }) => [ownerKey(code), meaning]));
    return ownersIn(plan).flatMap(({ name, namings: [naming, ...more] }) => {
      if (!naming || more.length > 0) return [];
      const two = splitIn(name, (part) => named.has(ownerKey(part)) || meanings.has(ownerKey(part)), meanings);
      if (!two) return [];
      const fixed = renamed(naming, two.join(' / '));
      return {
        place: naming.place,
        action: naming.action.place,
        words: naming.written,
        message: `${quoted(name)} may be two owners, ${quoted(two[0])} and ${quoted(two[1])}. Put a mark between them.`,
        suggestion: two.join(' / '),
        ...(fixed && { fix: [{ place: naming.place, after: fixed.after }] }),
      };
    });
  },
});

/** 'DSL network'; 'Jill Etherton Head of Theatres' is one. */
const isGroup = (name: string): boolean => isRole(name) && !isPost(name);

/** A person by the first word: 'Meadow Gate' may be a place. */
const isCalled = (name: string): boolean => isPerson(name) && isForename(name.split(' ')[0] ?? name);

/** Two names have no more words. */
const MOST_WORDS = 10;

/** The two names of which one is made. */
function splitIn(
  name: NamedOwner['name'],
  isNamed: (part: string) => boolean,
  meanings: ReadonlyMap<string, Plan['glossary'][number]['meaning']>,
): readonly [string, string] | undefined {
  const words = name.split(' ', MOST_WORDS + 1);
  if (words.length > MOST_WORDS) return undefined;
  for (let at = 1; at < words.length; at++) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (!isNamed(before)) continue;
    const areTwo = isNamed(behind)
      ? areApart(before, behind, meanings) || (isPerson(before) && isPerson(behind)) || isCalled(before)
      : isCalled(before) && isGroup(behind);
    if (areTwo) return [before, behind];
  }
  return undefined;
}

/** Two codes, neither of them a field, both of posts or both of bodies. */
function areApart(before: string, behind: string, meanings: ReadonlyMap<string, string>): boolean {
  const [first, second] = [before, behind].map((part) => isRole(meanings.get(ownerKey(part)) ?? part));
  return [before, behind].every((part) => isCode(part) && !isField(part)) && first === second;
}
