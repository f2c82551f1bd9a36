import { sameWords } from '../../text/tidy';
import { actionsOf, leadOf } from '../actions';
import { bodiesOf, isEverybody } from '../bodies';
import { groupBy } from '../../lists/group-by';
import { showCells } from '../places';
import { quoted } from '../words';
import { rule } from '../rule';

export const nobodyLeads = rule({
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
    const leaderless = actionsOf(plan).filter(
      (action) => leadOf(action) !== undefined && action.byWhom.parts.every(({ owners }) => owners.every(isBody)),
    );
    return [...groupBy(leaderless, ({ byWhom }) => sameWords(byWhom.text)).values()].flatMap((actions) => {
      const [first] = actions;
      if (!first) return [];
      const places = actions.map(({ byWhomPlace, place }) => byWhomPlace ?? place);
      const words = first.byWhom.text.replace(/\s+/g, ' ');
      const isAll = first.byWhom.parts.some(({ owners }) => owners.some(isEverybody));
      const where = actions.length === 1 ? '' : ` (${showCells(places)})`;
      return {
        place: places[0] ?? first.place,
        places,
        words,
        message: isAll
          ? `${quoted(words)} names nobody to lead${where}. Name one person or post first, and the others behind.`
          : `${quoted(words)} ${actions.length === 1 ? 'is a group' : `owns ${actions.length} rows`}, with nobody named to lead${where}. Name the person or post who answers for the group.`,
      };
    });
  },
});
