import { likelyOwners } from '../owners/owner-slips';
import { type NamedOwner, ownersIn, renamed } from '../owners/owners';
import { counted, quoted } from '../words';
import { rule } from '../rule';

export const ownerSlip = rule({
  id: 'owner-slip',
  title: 'Owner probably mistyped',
  fires:
    "Fires where a name or code is one letter off another ('SP-CC' for 'SPM-CC') that the glossary explains or the plan says at least three times as often, twice as often where it is a word that says nothing ('Wast Not CIC' for 'Waste Not CIC'); where a surname differs in its vowels alone ('Priya Nayar' for 'Priya Nair') from one said five times as often, and on a misspelt word of posts ('Manger', 'Attendence Lead') that the plan doesn't use otherwise. Plurals, numbers, letters that tell teams apart and codes that differ in a letter ('SCO-N', 'SCO-S') are no slips.",
  why: 'A slip in a code sends the action to nobody, or to somebody else.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) => {
    const slips = likelyOwners(plan);
    return ownersIn(plan).flatMap(({ key, namings }) => {
      const meant = slips.get(key);
      if (!meant) return [];
      return namings.map((naming) => {
        const { place } = naming;
        const fixed = renamed(naming, meant.name);
        return {
          place,
          action: naming.action.place,
          words: naming.written,
          message: `${quoted(naming.written)} is probably ${quoted(meant.name)}${namedBy(meant)}. Correct it, or accept it if it is right.`,
          suggestion: meant.name,
          ...(fixed && { fix: [{ place, after: fixed.after }] }),
        };
      });
    });
  },
});

function namedBy({ namings }: NamedOwner): string {
  if (namings.length === 0) return '';
  return ` (${counted(namings.length, 'other row')})`;
}
