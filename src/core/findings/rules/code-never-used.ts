import type { Plan } from '../../plan/types';
import { isCode, isRole, ownerKey } from '../../reading';
import { sameCell } from '../../workbook/place';
import { once } from '../../lists/once';
import { isOneSlipAway } from '../../text/slips';
import { actionsOf } from '../actions';
import { ownersIn } from '../owners/owners';
import { planWords } from '../plan-words';
import { listed, quoted } from '../words';
import { rule } from '../rule';

/** A glossary of which fewer codes are used explains something else than this plan's owners. */
const MOST_USED = 0.7;
const FEWEST = 4;

export const codeNeverUsed = rule({
  id: 'code-never-used',
  title: 'Code that is never used',
  fires:
    "Fires on codes of the glossary that stand in no other cell of the workbook, neither among owners and dates nor in any other column, header or line, where at least four entries are used and seven in ten of all. Entries without a short form, and codes for no post or body ('VI = visually impaired'), are left alone.",
  why: 'Whoever the code is for has no action, or is written in another way.',
  about: 'owners',
  scope: 'cell',
  severity: 'info',
  check: ({ plan }) => {
    const codes = plan.glossary.filter(({ code }) => isCode(code));
    const unused = codes.filter(
      ({ code, meaning }) => namesOwner(meaning) && !isUsed(plan, code, meaning) && !standsElsewhere(plan, code),
    );
    const used = codes.length - unused.length;
    if (used < FEWEST || used < MOST_USED * codes.length) return [];
    return unused.map(({ code, place }) => ({
      place,
      words: code,
      message: `${quoted(code)} is in the glossary but nowhere in the plan. Delete it, or check who leads.`,
      together: {
        key: 'unused',
        message: (rows) =>
          `${rows.length} codes are in the glossary but nowhere in the plan: ${listed(rows.map(({ words }) => words))}. Delete them, or check who leads.`,
      },
    }));
  },
});

/** Names of posts and bodies are written with capitals; 'visually impaired' and '2 September – 23 October' are no owners. */
const namesOwner = (meaning: string): boolean =>
  isRole(meaning) || (!/\d/.test(meaning) && meaning.split(' ').every((word) => !/^\p{Ll}{4}/u.test(word)));

/** A code of the owners that is a slip of one in the glossary is told as that. */
function isUsed(plan: Plan, code: string, meaning: string): boolean {
  const keys = [ownerKey(code), ownerKey(meaning)];
  const isMeant = (name: string): boolean =>
    isCode(name) && isOneSlipAway(name, code) && !plan.glossary.some((entry) => entry.code === name);
  if (ownersIn(plan).some(({ key, name }) => keys.includes(key) || name.includes(code) || isMeant(name))) return true;
  // 'HT1' is of the key to half terms.
  if (byWhensIn(plan).includes(code)) return true;
  return planWords(plan).includes(code) || smallWordsIn(plan).includes(meaning.toLowerCase());
}

/** True where another cell of the workbook holds a code as a word: 'Monitored by', a header, a line of the cover. */
function standsElsewhere({ sheets, glossary }: Plan, code: string): boolean {
  const isWord = new RegExp(`(?<![\\p{L}\\d])${code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u');
  const own = glossary.filter((entry) => entry.code === code).map(({ place }) => place);
  return sheets.some(({ name, rows }) =>
    rows.some(({ row, cells }) =>
      cells.some(
        ({ column, text }) =>
          text.includes(code) &&
          isWord.test(text) &&
          !own.some((place) => sameCell(place, { sheet: name, row, column })),
      ),
    ),
  );
}

/** In one text, for looking through once for each code. */
const byWhensIn = once((plan: Plan): string =>
  [...new Set(actionsOf(plan).map(({ byWhen: { text } }) => text))].join('\n'),
);
const smallWordsIn = once((plan: Plan): string => planWords(plan).toLowerCase());
