import type { ReactElement } from 'react';
import type { Summary } from '../../app/summary';
import { count } from '../../app/words';

/** The plan as it was read. */
export function SummaryView({ summary }: { readonly summary: Summary }): ReactElement {
  const { partnership, period, periodFrom, grids, actions, owners, dated, undated, unread } = summary;
  const facts: readonly (readonly [string, string])[] = [
    ['Period', `${period}, ${periodFrom}`],
    ['Grids', String(grids)],
    ['Actions', String(actions)],
    ['Deadlines', `${dated}, and ${undated} without a date`],
    ['Owners', String(owners)],
    ['Not understood', unread.length === 0 ? 'nothing' : count(unread.length, 'by-when')],
    ...leftOut('hidden', summary.skippedSheets),
    ...leftOut('examples, by their names', summary.exampleSheets),
  ];
  return (
    <section className="card" aria-labelledby="summary">
      <h2 id="summary">{partnership ?? 'This plan'}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const leftOut = (because: string, sheets: readonly string[]): readonly (readonly [string, string])[] =>
  sheets.length > 0 ? [['Left out', `${because}: ${sheets.join(', ')}`]] : [];
