import { groupBy } from '../../lists/group-by';
import type { Action } from '../../plan/types';
import { sameWords } from '../../text/tidy';
import { actionsOf, leadOf } from '../actions';
import { bodiesOf, isEverybody } from '../owners/bodies';
import { cellsOf, wordsWithCells } from '../places';
import { withoutNumber } from '../said';
import { counted, quoted } from '../words';
import { rule } from '../rule';
import type { Remark } from '../types';

export const nobodyLeads = rule({
  id: 'nobody-leads',
  title: 'Nobody named to lead',
  fires:
    "Fires once for a sheet's by-whoms that name nobody but 'All', 'Partners' or groups that meet (boards, forums, steering groups; codes by what the glossary says of them; an Integrated Care Board or a Food Bank Network is an organisation). A person, post, team, service or organisation beside them leads. Where groups lead at least half of a sheet's actions, and four or more, or the plan is a board's or a town or parish council's, the plan is theirs: of groups nothing is said. What all staff, or all managers, must do is theirs, too, and what a group does itself ('Youth Panel meets'), and so is what is done 'by all agencies'.",
  why: 'What everybody owns nobody brings to the meeting; a group needs one name to ask.',
  about: 'owners',
  scope: 'cell',
  severity: 'info',
  check: ({ plan }) => {
    const isBody = bodiesOf(plan);
    const areOwners = plan.partnership !== undefined && OF_PARTNERS.test(plan.partnership);
    const leaderless = actionsOf(plan).filter(
      (action) =>
        leadOf(action) !== undefined &&
        action.byWhom.parts.every(({ owners }) => owners.every(isBody)) &&
        !isOfEach(action) &&
        !(areOwners && PARTNERS.test(action.byWhom.text)) &&
        !doesItself(action),
    );
    // The groups of a board carry out its plan, and so do the committees of a small council.
    const isOfBoard = plan.partnership !== undefined && OF_BODIES.test(plan.partnership);
    const isAllOf = ({ byWhom }: Action): boolean => byWhom.parts.some(({ owners }) => owners.some(isEverybody));
    const ofGroups = groupBy(
      leaderless.filter((action) => !isAllOf(action)),
      ({ place }) => place.sheet,
    );
    const led = groupBy(
      actionsOf(plan).filter((action) => leadOf(action) !== undefined),
      ({ place }) => place.sheet,
    );
    const isOfGroups = (sheet: string): boolean => {
      const number = ofGroups.get(sheet)?.length ?? 0;
      return number >= FEWEST && number * 2 >= (led.get(sheet)?.length ?? 0);
    };
    return leaderless.flatMap((action): Remark[] => {
      const { byWhom, byWhomPlace, place } = action;
      const words = byWhom.text.replace(/\s+/g, ' ');
      const isAll = isAllOf(action);
      if (!isAll && (isOfBoard || isOfGroups(place.sheet))) return [];
      const what = isAll ? 'names nobody to lead' : 'is a group';
      const advice = isAll ? 'Put one person or post first.' : 'Enter who leads for it.';
      return [
        {
          place: byWhomPlace ?? place,
          action: place,
          words,
          message: `${quoted(words)} ${what}. ${advice}`,
          together: {
            key: `${what} ${place.sheet}`,
            message: (rows) =>
              rows.every((row) => sameWords(row.words) === sameWords(words))
                ? `${quoted(words)} ${what} (${counted(rows.length, 'action')}: ${cellsOf(rows)}). ${advice}`
                : `${wordsWithCells(rows)} ${isAll ? 'name nobody to lead' : 'are groups'}. ${isAll ? advice : 'Enter who leads for each.'}`,
          },
        },
      ];
    });
  },
});

/** 'Self-assessment by all agencies', 'Each service to name a champion': everybody does it for themselves. */
const isOfEach = ({ action }: Action): boolean =>
  /\b(?:by|in|from) (?:all|each|every)\b|^\P{L}*(?:each|every)\b/iu.test(action);

/** 'Youth Panel meets six times a year': what a group does itself. */
const doesItself = (action: Action): boolean => {
  const [words, group] = [sameWords(withoutNumber(action)), sameWords(action.byWhom.text)];
  return words.startsWith(`${group} `) || words.startsWith(`the ${group} `);
};

/** The partners of a practice own it. */
const OF_PARTNERS = /\b(?:surgery|practice|medical (?:centre|group)|health centre|llp|solicitors|dental|vets?)\b/i;
const PARTNERS = /^(?:the )?(?:gp |all )?partners$/i;

const OF_BODIES = /\bboard\b|\bsafeguarding\b|\b(?:town|parish|community|village) council\b/i;

/** Of fewer actions nothing shows that groups run the plan. */
const FEWEST = 4;
