import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { showDay } from '../../core/calendar/day';
import type { Acceptance } from '../../core/findings/acceptances';
import { groupBy } from '../../core/lists/group-by';
import { RULES } from '../../core/findings/rules';
import { SEVERITIES, type Severity, severityName } from '../../core/findings/severities';
import type { Finding } from '../../core/findings/types';
import { type CellPlace, cellName, showPlace } from '../../core/workbook/place';

const SIGN = { error: '✕', warning: '!', info: 'i' } as const;

const WHY = new Map(RULES.map(({ id, why }) => [id, why]));

/** The rules whose fixes say the same in other words. */
const SAFE_RULES = new Set(RULES.filter(({ fixes }) => fixes === 'safe').map(({ id }) => id));

export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
  readonly on: FindingActions;
}

/** What can be done about findings. */
export interface FindingActions {
  readonly select: (place: CellPlace) => void;
  /** Shows what fixing them would write. */
  readonly fix: (title: string, findings: readonly Finding[]) => void;
  readonly accept: (finding: Finding) => void;
  readonly withdraw: (accepted: readonly Acceptance[]) => void;
}

/** The findings by sheet and by rule, filtered by severity, and those that were accepted. */
export function FindingsView({ findings, shown, onToggle, on }: FindingsProps): ReactElement {
  const open = findings.filter(({ accepted }) => !accepted);
  const visible = open.filter(({ severity }) => shown.has(severity));
  return (
    <>
      <section className="card" aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        {open.length === 0 ? (
          <p>Nothing to say about any row, grid or date.</p>
        ) : (
          <SeverityFilter findings={open} shown={shown} onToggle={onToggle} />
        )}
        {open.length > 0 && visible.length === 0 && <p>None of these kinds.</p>}
        <FixAll findings={visible} on={on} />
        <BySheet findings={visible} on={on} />
      </section>
      <AcceptedList findings={findings} on={on} />
    </>
  );
}

function SeverityFilter({
  findings,
  shown,
  onToggle,
}: Pick<FindingsProps, 'findings' | 'shown' | 'onToggle'>): ReactElement {
  return (
    <div className="buttons" role="group" aria-label="Show">
      {SEVERITIES.map(({ id: severity, one, many }) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <Button
            key={severity}
            size="small"
            aria-pressed={shown.has(severity)}
            className={shown.has(severity) ? 'pressed' : ''}
            onClick={() => {
              onToggle(severity);
            }}
          >
            {`${count} ${count === 1 ? one : many}`}
          </Button>
        );
      })}
    </div>
  );
}

type Listed = Pick<FindingsProps, 'findings' | 'on'>;

const cellsIn = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { fix }) => sum + (fix?.length ?? 0), 0);

/** One button for each safe kind of which there are several: what it would write is shown first. */
function FixAll({ findings, on }: Listed): ReactElement | null {
  const safe = [
    ...groupBy(
      findings.filter(({ rule, fix }) => fix && SAFE_RULES.has(rule)),
      ({ rule }) => rule,
    ),
  ].filter(([, ofRule]) => cellsIn(ofRule) > 1);
  if (safe.length === 0) return null;
  return (
    <div className="buttons">
      {safe.map(([rule, ofRule]) => (
        <Button
          key={rule}
          size="small"
          onClick={() => {
            on.fix(ofRule[0]?.title ?? '', ofRule);
          }}
        >
          {`Fix all ${cellsIn(ofRule)} cells: ${ofRule[0]?.title ?? ''} …`}
        </Button>
      ))}
    </div>
  );
}

/** Errors first; within a severity as they stand. */
const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap(({ id: severity }) => findings.filter((finding) => finding.severity === severity));

function BySheet({ findings, on }: Listed): ReactElement[] {
  // A long list stays closed but for its first group and for short ones, so that the counts can be seen.
  const [first] = findings;
  return [...groupBy(findings, ({ place }) => place.sheet)].map(([sheet, ofSheet]) => (
    <section key={sheet} aria-label={`Findings on ${sheet}`}>
      <h3>
        {sheet} <span className="count">({ofSheet.length})</span>
      </h3>
      {[...groupBy(bySeverity(ofSheet), ({ rule }) => rule)].map(([rule, ofRule]) => (
        <RuleGroup
          key={rule}
          findings={ofRule}
          isOpen={findings.length <= 30 || ofRule.length <= 8 || (first?.rule === rule && first.place.sheet === sheet)}
          on={on}
        />
      ))}
    </section>
  ));
}

function RuleGroup({ findings, isOpen, on }: Listed & { readonly isOpen: boolean }): ReactElement | null {
  const [first] = findings;
  if (!first) return null;
  return (
    <details open={isOpen}>
      <summary>
        <span className={`sign ${first.severity}`} role="img" aria-label={severityName(first.severity)}>
          {SIGN[first.severity]}
        </span>{' '}
        {first.title} <span className="count">({findings.length})</span>
      </summary>
      <p className="quiet">{WHY.get(first.rule)}</p>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={`${cellName(finding.place)} ${finding.message}`} finding={finding} on={on} />
        ))}
      </ul>
    </details>
  );
}

function FindingItem({ finding, on }: { readonly finding: Finding; readonly on: FindingActions }): ReactElement {
  const { place, message, suggestion, fix, lapsed, title } = finding;
  const cell = cellName(place);
  return (
    <li>
      <PlaceButton place={place} on={on} />
      <div>
        <p>{message}</p>
        {suggestion !== undefined && (
          <p className="suggestion">
            Perhaps: <strong>{suggestion}</strong>
          </p>
        )}
        {lapsed && <p className="suggestion">Accepted before the cell changed: {lapsed.reason}</p>}
        <div className="buttons">
          {fix && (
            <Button
              size="small"
              aria-label={`Fix ${cell}: ${title}`}
              onClick={() => {
                on.fix(title, [finding]);
              }}
            >
              Fix …
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Accept ${cell}: ${title}`}
            onClick={() => {
              on.accept(finding);
            }}
          >
            Accept …
          </Button>
        </div>
      </div>
    </li>
  );
}

function PlaceButton({ place, on }: { readonly place: CellPlace; readonly on: FindingActions }): ReactElement {
  return (
    <Button
      appearance="subtle"
      className="place"
      aria-label={`Go to ${place.sheet}, cell ${cellName(place)}`}
      onClick={() => {
        on.select(place);
      }}
    >
      {cellName(place)}
    </Button>
  );
}

/** What was accepted, with the reasons, and a way to let it count again. */
function AcceptedList({ findings, on }: Listed): ReactElement | null {
  const list = findings.flatMap((finding) => (finding.accepted ? [{ finding, accepted: finding.accepted }] : []));
  if (list.length === 0) return null;
  return (
    <section className="card" aria-labelledby="accepted">
      <h2 id="accepted">
        Accepted <span className="count">({list.length})</span>
      </h2>
      <ul className="accepted">
        {list.map(({ finding, accepted }) => (
          <li key={`${showPlace(finding.place)} ${finding.rule} ${finding.message}`}>
            <PlaceButton place={finding.place} on={on} />
            <div>
              <p>
                {finding.title}: <strong>{accepted.reason}</strong>{' '}
                <span className="count">({showDay(accepted.on)})</span>
              </p>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Let it count again: ${finding.title}, ${cellName(finding.place)}`}
                onClick={() => {
                  on.withdraw(accepted.rows);
                }}
              >
                Let it count again
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
