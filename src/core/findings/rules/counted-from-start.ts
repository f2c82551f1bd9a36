import { showDay } from '../../calendar/day';
import { actionsOf, deadlinesOf, namedDays } from '../actions';
import type { Action } from '../../plan/types';
import { cellsOf } from '../places';
import { quoted } from '../words';
import { rule } from '../rule';

export const countedFromStart = rule({
  id: 'counted-from-start',
  title: 'Date counted from the start of the plan',
  fires:
    "Fires once for a plan whose by-whens say how long and not when ('6 months', 'within a year'): they are counted from the plan's first day; and so is 'Month 3' where the plan names no year. 'Six months after the contract starts' waits for the contract and is told as that.",
  why: 'Some at the meeting count from the day on which the plan was agreed, others from April.',
  about: 'dates',
  scope: 'plan',
  severity: 'info',
  check: ({ plan: { grids, period, periodFrom } }) =>
    actionsOf({ grids })
      .filter((action) => isCounted(action) || (periodFrom.kind === 'today' && isNumbered(action)))
      .map((action) => {
        const [due] = namedDays(action);
        const { text } = action.byWhen;
        const from = `counted from ${showDay(period.first)}`;
        return {
          place: action.byWhenPlace,
          action: action.place,
          words: text,
          message: `${quoted(text)} was ${from}${due ? ` and read as ${showDay(due)}` : ''}. Enter the month if that is wrong.`,
          together: {
            key: 'counted',
            message: (rows) =>
              `${rows.length} dates were ${from}, ${quoted(text)}${due ? ` as ${showDay(due)}` : ''} for one: ${cellsOf(rows)}. Enter the month where that is wrong.`,
          },
        };
      }),
});

/** 'Month 3' of a plan that says nowhere when it begins. */
const isNumbered = (action: Action): boolean =>
  /\b(?:month|year|quarter)s? ?\d\b/i.test(action.byWhen.text) &&
  deadlinesOf(action).some((deadline) => deadline.kind === 'date' && deadline.inferred.includes('year from the plan'));

const isCounted = (action: Action): boolean =>
  deadlinesOf(action).some(
    (deadline) => deadline.kind === 'date' && deadline.inferred.includes('so long after the plan begins'),
  );
