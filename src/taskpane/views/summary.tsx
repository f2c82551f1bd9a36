import type { ReactElement } from 'react';
import type { Summary } from '../../app/summary';
import { count } from '../../app/words';

/** The plan as it was read. */
export function SummaryView({ summary }: { readonly summary: Summary }): ReactElement {
  const { partnership, period, periodFrom, grids, actions, owners, dated, undated, unread, skippedSheets } = summary;
  const facts: readonly (readonly [string, string])[] = [
    ['Period', `${period}, ${periodFrom}`],
    ['Grids', String(grids)],
    ['Actions', String(actions)],
    ['Deadlines', `${dated}, and ${undated} without a date`],
    ['Owners', String(owners)],
    ['Not understood', unread.length === 0 ? 'nothing' : count(unread.length, 'by-when')],
    ...(skippedSheets.length > 0 ? [['Left out', `hidden: ${skippedSheets.join(', ')}`] as const] : []),
  ];
  return (
    <section className="card" aria-labelledby="summary">
      <h2 id="summary">{partnership ?? 'This plan'}</h2>
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
