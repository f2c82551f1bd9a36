import { showDay } from '../../calendar/day';
import { actionsOf, deadlinesOf, namedDays } from '../actions';
import type { Action } from '../../plan/types';
import { showCells } from '../places';
import { quoted } from '../words';
import { rule } from '../rule';

export const countedFromStart = rule({
  id: 'counted-from-start',
  title: 'Date counted from the start of the plan',
  fires:
    "Fires once for a plan whose by-whens say how long and not when ('6 months', 'within a year'): they are counted from the plan's first day. 'Six months after the contract starts' waits for the contract and is told as that.",
  why: 'Some at the meeting count from the day on which the plan was agreed, others from April.',
  about: 'dates',
  scope: 'plan',
  severity: 'info',
  check: ({ plan: { grids, period } }) => {
    const counted = actionsOf({ grids }).filter(isCounted);
    const [first] = counted;
    if (!first) return [];
    const places = counted.map(({ byWhenPlace }) => byWhenPlace);
    const [due] = namedDays(first);
    const readAs = due ? ` and read as ${showDay(due)}` : '';
    const others = counted.length === 1 ? '' : `, and so were the others in ${showCells(places.slice(1))}`;
    return [
      {
        place: first.byWhenPlace,
        places,
        words: counted.map(({ byWhen }) => byWhen.text).join('; '),
        message: `${quoted(first.byWhen.text)} was counted from ${showDay(period.first)}${readAs}${others}. Write the month if it is another.`,
      },
    ];
  },
});

const isCounted = (action: Action): boolean =>
  deadlinesOf(action).some(
    (deadline) => deadline.kind === 'date' && deadline.inferred.includes('so long after the plan begins'),
  );
