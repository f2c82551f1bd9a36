import type { JSX } from 'preact';
import type { Seen } from '../model/seen';
import { Button } from '../ui/button';
import { WORDS } from '../words';

/** What was found of the plan, before and after a check. */
export function PlanView({
  seen,
  onCheck,
  onForget,
}: {
  readonly seen: Seen;
  readonly onCheck: () => void;
  readonly onForget: (() => void) | undefined;
}): JSX.Element {
  const {
    partnership,
    period,
    periodFrom,
    grids,
    sheets,
    actions,
    owners,
    dated,
    undated,
    unread,
    skippedSheets,
    exampleSheets,
  } = seen.summary;
  const facts: readonly (readonly [string, string])[] = [
    [WORDS.plan.period, `${period}, ${periodFrom}`],
    ...seen.named.map((columns) => [WORDS.plan.pointed, WORDS.plan.pointedAt(columns)] as const),
    [WORDS.plan.actions, String(actions)],
    [WORDS.plan.dates, WORDS.plan.datesAre(dated, undated)],
    [WORDS.plan.owners, String(owners)],
    ...(unread.length > 0 ? [[WORDS.plan.unread, WORDS.plan.byWhens(unread.length)] as const] : []),
    ...(exampleSheets.length > 0 ? [[WORDS.plan.leftOut, WORDS.plan.examples(exampleSheets)] as const] : []),
    ...(skippedSheets.length > 0 ? [[WORDS.plan.leftOut, WORDS.plan.hidden(skippedSheets)] as const] : []),
  ];
  return (
    <section className="page-of" aria-labelledby="plan">
      <h2 id="plan">{partnership ?? WORDS.plan.unnamed}</h2>
      <p className="lead">{WORDS.plan.found(grids, sheets, period)}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <Button look="main" onClick={onCheck}>
          {seen.checked ? WORDS.checkAgain : WORDS.check}
        </Button>
        {onForget && <Button onClick={onForget}>{WORDS.plan.forget}</Button>}
      </div>
      {!seen.checked && <p>{WORDS.plan.checkSays}</p>}
      <p className="quiet">{WORDS.promise}</p>
    </section>
  );
}
