import { doubtsOf } from '../../by-when/doubts-of';
import type { Action } from '../../plan/types';
import { byWhenRemarks } from '../actions';
import { listed, quoted } from '../words';
import { rule } from '../rule';
import { cellsOf } from '../places';

export const misspeltDate = rule({
  id: 'misspelt-date',
  title: 'Misspelt date',
  fires:
    "Fires on a month, a season or a word for how often that is one slip of the hand away from its right spelling ('Novmber 2026', 'Quaterly') and was read as that. Abbreviations, other words for the same, and other languages are no slips. The fix corrects the word.",
  why: 'The date is clear, but a slip in a plan that is submitted looks careless, and a search for "November" misses it.',
  about: 'dates',
  scope: 'cell',
  severity: 'info',
  fixes: 'safe',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const slips = slipsIn(action);
      if (slips.length === 0) return undefined;
      const { text } = action.byWhen;
      const said = listed([...new Set(slips.map(({ words, right }) => `${quoted(words)} as ${quoted(right)}`))]);
      const after = slips.reduceRight((line, { start, end, right }) => line.slice(0, start) + right + line.slice(end), text);
      return {
        words: text,
        message: `Read ${said}. Correct the spelling.`,
        ...(action.isByWhenInOneCell && { suggestion: after, fix: [{ place: action.byWhenPlace, after }] }),
        together: {
          key: said,
          message: (rows) => `Read ${said} (${rows.length} actions: ${cellsOf(rows)}). Correct the spelling.`,
        },
      };
    }),
}); // prettier-ignore

const slipsIn = ({ byWhen }: Action) =>
  doubtsOf(byWhen, 'misspelt').map(({ words, readAs = words, start, end }) => ({
    words, start, end, right: inItsCase(readAs, words),
  })); // prettier-ignore

/** A word in capitals as another one is: 'NOVMBER' is 'NOVEMBER'. */
function inItsCase(word: string, written: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
