import type { PlanGrid } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { saysDraft } from '../furniture';
import { placeholderIn } from '../placeholders';
import { quoted } from '../words';
import type { Remark, Rule } from '../types';

export const placeholder: Rule = {
  id: 'placeholder',
  title: 'Placeholder',
  fires:
    "Fires on a title, an action, an objective, a priority or an expected outcome that says 'to be added', 'tbc', '???' or the like, and on each 'DRAFT' line in a grid. 'To be agreed' may be the action itself, so it doesn't count; by-whens and by-whoms have rules of their own. The fix empties a 'DRAFT' line; what is to be added nobody but its author knows.",
  why: 'A plan that is submitted with words still to come is sent back.',
  about: 'actions',
  scope: 'cell',
  severity: 'error',
  fixes: 'chosen',
  check: ({ plan }) => plan.grids.flatMap(placeholdersIn),
};

function placeholdersIn({
  title,
  place: titlePlace,
  hasTitle,
  actions,
  objectives,
  priorities,
  outcomes,
  furniture,
}: PlanGrid): Remark[] {
  const about = (text: string, place: CellPlace, action?: CellPlace): Remark[] => {
    const found = placeholderIn(text);
    if (found === undefined) return [];
    return [
      {
        place,
        ...(action && { action }),
        words: text,
        message: `${text.trim() === found ? `This says no more than ${quoted(text)}` : `${quoted(text)} still says ${quoted(found)}`}. Write what is meant, or take it out before the plan is submitted.`,
      },
    ];
  };
  return [
    ...(hasTitle ? about(title, titlePlace) : []),
    ...[...objectives, ...priorities, ...outcomes].flatMap(({ text, place }) => about(text, place)),
    ...actions.flatMap(({ action, place }) => about(action, place, place)),
    ...furniture.flatMap(({ text, place }) =>
      saysDraft(text)
        ? {
            place,
            words: text,
            message: `${quoted(text)} stands in the grid. Take it out before the plan is submitted.`,
            fix: [{ place, after: '' }],
          }
        : [],
    ),
  ];
}
