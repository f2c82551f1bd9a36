import { isBefore, showMonth } from '../../calendar/day';
import { bodiesOf } from '../owners/bodies';
import { type Dated, isOver } from '../deadlines';
import { groupBy } from '../../lists/group-by';
import { listed, quoted } from '../words';
import { ruleWithOptions } from '../rule';

export const busyMonth = ruleWithOptions(
  {
    deadlines: {
      label: 'Deadlines that one owner may lead in a month',
      unit: 'deadlines',
      least: 1,
      most: 1000,
      byDefault: 12,
    },
  },
  {
    id: 'busy-month',
    title: 'Too much for one owner in one month',
    fires:
      "Fires once for each owner who leads more deadlines that fall due in one calendar month than the option allows, with the months. What is settled, and months that have gone, don't count, nor does what everybody or a group leads.",
    why: 'What one person has to finish in one month beside everything else will be late in part.',
    about: 'risks',
    scope: 'plan',
    severity: 'info',
    check: (context, option) => {
      if (isOver(context)) return [];
      const { plan, schedule, today, isClosed, whenOf } = context;
      const most = option('deadlines');
      const isBody = bodiesOf(plan);
      const led = groupBy(
        schedule.flatMap((occurrence): (Dated & { readonly lead: string })[] => {
          const due = whenOf(occurrence);
          const [lead] = occurrence.owners;
          if (lead === undefined || isBody(lead) || isClosed(occurrence)) return [];
          return due && !isBefore(due, today) ? [{ occurrence, due, lead }] : [];
        }),
        ({ lead }) => lead,
      );
      return [...led].flatMap(([owner, occurrences]) => {
        const busy = [...byMonth(occurrences)].filter(([, ofMonth]) => ofMonth.length > most);
        const [first] = busy;
        const dated = first?.[1][0];
        if (!dated) return [];
        const { action } = dated.occurrence;
        const months = busy.map(([month, ofMonth]) => `${ofMonth.length} deadlines in ${month}`);
        return {
          place: action.byWhomPlace ?? action.place,
          words: `${owner}: ${months.join(', ')}`,
          message: `${quoted(owner)} leads ${listed(months)} (more than ${most}). Spread them, or share them out.`,
        };
      });
    },
  },
);

const byMonth = (dates: readonly Dated[]): Map<string, Dated[]> =>
  groupBy(
    dates.toSorted((a, b) => monthOf(a) - monthOf(b)),
    ({ due }) => showMonth(due),
  );

const monthOf = ({ due }: Dated): number => due.year * 12 + due.month;
