import { showPlace } from '../../workbook/place';
import { memoize } from '../../text/memo';
import { type Naming, ownersIn, renamed } from '../owners/owners';
import { groupBy } from '../../lists/group-by';
import { showCells } from '../places';
import { listed, quoted } from '../words';
import type { Fix } from '../types';
import { rule } from '../rule';

export const ownerSpellings = rule({
  id: 'owner-spellings',
  title: 'Owner spelt in different ways',
  fires:
    "Fires once for each owner that is spelt in several ways ('SPM-CC', 'SPM – CC'; 'Partnership Mgr', 'Partnership Manager'). Capitals alone make no other spelling. The fix writes the fullest spelling, or else the most frequent, everywhere.",
  why: 'A filter or a search for one spelling misses the rows that use another.',
  about: 'owners',
  scope: 'plan',
  severity: 'info',
  fixes: 'safe',
  check: ({ plan }) =>
    ownersIn(plan).flatMap(({ name, namings }) => {
      const spellings = groupBy(namings, ({ written }) => loose(written));
      if (spellings.size < 2) return [];
      const odd = namings.filter(({ written }) => loose(written) !== loose(name));
      const [first] = odd;
      if (!first) return [];
      const firsts = [...spellings.values()].flatMap(([one, ...others]) =>
        one ? { ...one, times: others.length + 1 } : [],
      );
      const told = firsts.map(({ written, times }) => `${quoted(written, 40)} (${times})`);
      const places = [...groupBy(odd, ({ place }) => showPlace(place)).values()].flatMap(([one]) => one?.place ?? []);
      const fix = fixOf(odd, name);
      return {
        place: first.place,
        places,
        words: firsts.map(({ written }) => written).join(' | '),
        message: `One owner is spelt ${listed(told, 4)}. Use ${quoted(name)} in ${showCells(places)}.`,
        suggestion: name,
        ...(fix && { fix }),
      };
    }),
});

const loose = memoize((name) =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s*'s$/, '')
    .replace(/\s+/g, ' '),
);

/** Every odd cell with the usual spelling; none where one of them can't be written. */
function fixOf(odd: readonly Naming[], name: string): Fix | undefined {
  const fix: { place: Fix[number]['place']; after: string }[] = [];
  for (const namings of groupBy(odd, ({ place }) => showPlace(place)).values()) {
    const [first] = namings;
    let text = first?.text;
    for (const { written } of namings) text = renamed({ text, written }, name)?.after;
    if (!first || text === undefined) return undefined;
    fix.push({ place: first.place, after: text });
  }
  return fix;
}
