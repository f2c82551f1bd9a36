import { actionsOf, labelledParts } from '../actions';
import { missingLabels } from '../numbering/missing-labels';
import { listed } from '../words';
import { rule } from '../rule';

export const partWithoutOwner = rule({
  id: 'part-without-owner',
  title: 'Part without an owner',
  fires:
    'Fires where an action has parts i), ii) … and the by-whom names owners of some of them by their labels and not of the others. Owners named for the whole action own each part.',
  why: 'Of several parts the one without an owner is the one that is not done.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    actionsOf(plan).flatMap((action) => {
      const owned = labelledParts(action.byWhom);
      if (owned.length === 0) return [];
      const isShared = action.byWhom.parts.some(({ label, owners }) => label === undefined && owners.length > 0);
      const said = owned.filter(({ owners }) => owners.length > 0).map(({ label }) => label);
      if (said.length === 0 || isShared) return [];
      const missing = missingLabels(
        action,
        owned.map(({ label }) => label),
        said,
      );
      if (missing.length === 0) return [];
      return {
        place: action.byWhomPlace ?? action.place,
        action: action.place,
        words: action.byWhom.text,
        message: `No owner for part ${listed(missing.map((label) => `${label})`))}. Enter who leads each part.`,
      };
    }),
});
