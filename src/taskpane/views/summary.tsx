import type { ReactElement } from 'react';
import { showPeriod } from '../../core/calendar/plan-period';
import type { Analysis } from '../../core/plan-grid';
import type { Plan } from '../../core/plan/types';

/** The plan as it was understood. */
export function SummaryView({ analysis: { plan, schedule, findings } }: { readonly analysis: Analysis }): ReactElement {
  const actions = plan.grids.flatMap((grid) => grid.actions);
  const owners = new Set(actions.flatMap(({ byWhom }) => byWhom.parts.flatMap((part) => part.owners)));
  const dated = schedule.filter(({ due }) => due !== undefined).length;
  const unread = findings.filter(
    ({ rule }) => rule === 'date-not-understood' || rule === 'date-partly-understood',
  ).length;
  const facts: readonly (readonly [string, string])[] = [
    ['Period', `${showPeriod(plan.period)}${periodNote(plan)}`],
    ['Grids', String(plan.grids.length)],
    ['Actions', String(actions.length)],
    ['Deadlines', `${dated}, and ${schedule.length - dated} without a date`],
    ['Owners', String(owners.size)],
    ['Not understood', unread === 0 ? 'nothing' : `${unread} by-when${unread === 1 ? '' : 's'}`],
    ...(plan.skippedSheets.length > 0 ? [['Left out', `hidden: ${plan.skippedSheets.join(', ')}`] as const] : []),
  ];
  return (
    <section className="card" aria-labelledby="summary">
      <h2 id="summary">{plan.partnership ?? 'This plan'}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function periodNote({ periodFrom }: Plan): string {
  switch (periodFrom.kind) {
    case 'settings':
      return ', as set';
    case 'line':
      return '';
    case 'dates':
      return ', by most of its dates';
    case 'today':
      return ", this year's: the workbook doesn't say";
  }
}
