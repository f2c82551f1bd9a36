import { groupBy } from '../../lists/group-by';
import { ownerKey } from '../../reading';
import { sameWords } from '../../text/tidy';
import { quoted } from '../words';
import { rule } from '../rule';

export const codeDefinedTwice = rule({
  id: 'code-defined-twice',
  title: 'Code defined twice',
  fires:
    'Fires on an entry of the glossary whose code an entry above it gives another meaning. The same meaning again is fine.',
  why: 'A code with two meanings sends an action to two people, or to neither.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan: { glossary } }) =>
    [...groupBy(glossary, ({ code }) => ownerKey(code)).values()].flatMap(([first, ...later]) =>
      later
        .filter(({ meaning }) => sameWords(meaning) !== sameWords(first?.meaning ?? meaning))
        .map(({ code, meaning, place }) => ({
          place,
          words: `${code} ${meaning}`,
          message: `${quoted(code)} is in the glossary twice, as ${quoted(first?.meaning ?? meaning)} and ${quoted(meaning)}. Delete one, or give one of the two another code.`,
        })),
    ),
});
