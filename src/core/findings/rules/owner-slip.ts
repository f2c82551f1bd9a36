import { likelyOwners } from '../owner-slips';
import { ownersIn, renamed } from '../owners';
import { quoted } from '../words';
import type { Rule } from '../types';

export const ownerSlip: Rule = {
  id: 'owner-slip',
  title: 'Probable slip in an owner',
  fires:
    "Fires where a name or code is one letter off another ('SP-CC' for 'SPM-CC') that the glossary explains or the plan says at least three times as often. Plurals, numbers, letters that tell teams apart and codes that differ in a letter ('SCO-N', 'SCO-S') are no slips.",
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
        const place = naming.action.byWhomPlace ?? naming.action.place;
        const fixed = renamed(naming, meant.name);
        return {
          place,
          action: naming.action.place,
          words: naming.written,
          message: `${quoted(naming.written)} is probably ${quoted(meant.name)}, which ${meant.namings.length === 1 ? 'another row names' : `${meant.namings.length} other rows name`}. Correct it, or let it stand if both are right.`,
          suggestion: meant.name,
          ...(fixed && { fix: [{ place, after: fixed.after }] }),
        };
      });
    });
  },
};
