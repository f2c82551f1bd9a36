import type { JSX } from 'preact';
import type { Seen } from '../model/seen';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Menu, type MenuItem } from '../ui/menu';
import { WORDS } from '../words';
import { words } from '../words/views/findings';

export interface VerdictProps {
  readonly seen: Seen;
  readonly onCheck: () => void;
  readonly onBuild: () => void;
  readonly actions: readonly MenuItem[];
}

/** Whether the plan can be submitted, and what was read of it in one line that opens. */
export function VerdictView({ seen, onCheck, onBuild, actions }: VerdictProps): JSX.Element | null {
  const { checked, summary } = seen;
  if (!checked) return null;
  const { isReady, counts, reservations } = checked;
  const rest = counts.warning + counts.info;
  return (
    <>
      {isReady ? (
        <section className="ready-to-submit" aria-labelledby="verdict">
          <Icon name="ready" />
          <div>
            <h2 id="verdict">{words.ready}</h2>
            <p>{rest === 0 ? words.readyAll : words.readyRest(rest)}</p>
            <p>{words.next}</p>
          </div>
          <div className="buttons">
            <Button look="main" onClick={onBuild}>
              {seen.tracker ? WORDS.buildAgain : WORDS.build}
            </Button>
            <Button onClick={onCheck}>{WORDS.checkAgain}</Button>
            <Menu label={WORDS.more} items={actions} />
          </div>
        </section>
      ) : (
        <section className="not-ready" aria-labelledby="verdict">
          <Icon name="error" />
          <h2 id="verdict">{words.toMend(counts.error)}</h2>
          <Button size="small" onClick={onCheck}>
            {WORDS.checkAgain}
          </Button>
          <Menu label={WORDS.more} items={actions} />
        </section>
      )}
      <details className="summary">
        <summary>{WORDS.plan.line(summary.period, summary.grids, summary.actions)}</summary>
        <p>
          {summary.partnership ?? WORDS.plan.unnamed}. {WORDS.plan.period} {summary.periodFrom}.{' '}
          {WORDS.plan.datesAre(summary.dated, summary.undated)}.
        </p>
        {reservations.map((reservation) => (
          <p key={reservation}>{reservation}</p>
        ))}
      </details>
    </>
  );
}
