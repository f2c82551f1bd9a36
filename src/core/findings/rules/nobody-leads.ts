import { ownerKey } from '../../by-whom/owner-key';
import type { Plan } from '../../plan/types';
import { sameWords } from '../../text/tidy';
import { actionsOf } from '../actions';
import { groupBy } from '../group-by';
import { showCells } from '../places';
import type { Rule } from '../types';

/** Everybody, and bodies that meet but do not do. Teams, services and organisations have somebody who answers for them. */
const EVERYBODY =
  /^(?:all(?: (?:the )?(?:partners|agencies|providers|services|staff|teams|members|leads|managers|stakeholders|partner agencies|service providers))?|everyone|everybody|(?:all )?(?:partners|partner agencies|stakeholders|agencies|providers|services)|various|(?:the )?partnership|as (?:appropriate|required|relevant))$/i;
const MEETING =
  /\b(?:groups?|sub-?groups?|boards?|forums?|fora|committees?|panels?|networks?|meetings?|task ?forces?|partnership)$/i;

export const nobodyLeads: Rule = {
  id: 'nobody-leads',
  title: 'Nobody named to lead',
  fires:
    "Fires once for each by-whom that names nobody but 'All', 'Partners' or groups that meet (boards, forums, steering groups; codes by what the glossary says of them). A person, post, team, service or organisation beside them leads.",
  why: 'What everybody owns nobody brings to the meeting; a group needs one name to ask.',
  about: 'owners',
  scope: 'cell',
  severity: 'info',
  check: ({ plan }) => {
    const isBody = bodiesOf(plan);
    const leaderless = actionsOf(plan).filter(({ byWhom }) => {
      const owners = byWhom.parts.flatMap((part) => part.owners);
      return owners.length > 0 && owners.every(isBody);
    });
    return [...groupBy(leaderless, ({ byWhom }) => sameWords(byWhom.text)).values()].flatMap((actions) => {
      const [first] = actions;
      if (!first) return [];
      const places = actions.map(({ byWhomPlace, place }) => byWhomPlace ?? place);
      const words = first.byWhom.text.replace(/\s+/g, ' ');
      const isAll = first.byWhom.parts.some(({ owners }) => owners.some((owner) => EVERYBODY.test(owner)));
      const where = actions.length === 1 ? '' : ` (${showCells(places)})`;
      return {
        place: places[0] ?? first.place,
        places,
        words,
        message: isAll
          ? `'${words}' names nobody to lead${where}. Name one person or post first, and the others behind.`
          : `${words} ${actions.length === 1 ? 'is a group' : `owns ${actions.length} rows`}, with nobody named to lead${where}. Name the person or post who answers for the group.`,
      };
    });
  },
};

function bodiesOf({ glossary }: Plan): (owner: string) => boolean {
  const meanings = new Map(glossary.map(({ code, meaning }) => [ownerKey(code), meaning]));
  const answers = new Map<string, boolean>();
  return (owner) => {
    let isBody = answers.get(owner);
    if (isBody === undefined) {
      const name = meanings.get(ownerKey(owner)) ?? owner;
      isBody = EVERYBODY.test(name) || MEETING.test(name);
      answers.set(owner, isBody);
    }
    return isBody;
  };
}
