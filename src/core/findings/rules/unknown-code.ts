import { isCode } from '../../by-whom/words';
import { explainedKeys, ownersIn } from '../owners';
import { likelyOwners } from '../owner-slips';
import { showCells } from '../places';
import { counted } from '../words';
import type { Rule } from '../types';

export const unknownCode: Rule = {
  id: 'unknown-code',
  title: 'Code that the glossary lacks',
  fires:
    'Fires once for each owner code of a plan with a glossary that the glossary does not explain. Written-out posts need no entry; a code that is probably a slip of one in the glossary is told as that.',
  why: 'Whoever was not there when the plan was written cannot tell who a code is.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    if (plan.glossary.length === 0) return [];
    const explained = explainedKeys(plan);
    const slips = likelyOwners(plan);
    return ownersIn(plan).flatMap(({ key, name, namings }) => {
      const [first] = namings;
      if (!first || !isCode(name) || explained.has(key) || slips.has(key)) return [];
      const places = namings.map(({ action }) => action.byWhomPlace ?? action.place);
      const where = places.length === 1 ? '' : ` It owns ${counted(places.length, 'row')}: ${showCells(places)}.`;
      return {
        place: first.action.byWhomPlace ?? first.action.place,
        places,
        words: name,
        message: `The glossary does not explain '${name}'.${where} Add it to the glossary, or write the name out.`,
      };
    });
  },
};
