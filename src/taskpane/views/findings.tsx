import { Badge, Button, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding, Severity } from '../../core/findings/types';
import { type CellPlace, cellName } from '../../core/workbook/place';

const SEVERITIES: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
];

const BADGE = { error: 'danger', warning: 'warning', info: 'informative' } as const;
const SIGN = { error: '✕', warning: '!', info: 'i' } as const;

export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** The findings by sheet and by rule, filtered by severity. */
export function FindingsView({ findings, shown, onToggle, onSelect }: FindingsProps): ReactElement {
  if (findings.length === 0)
    return (
      <section className="card" aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        <p>Nothing to say: every row has a date and an owner.</p>
      </section>
    );
  const visible = findings.filter(({ severity }) => shown.has(severity));
  // A long list stays closed but for its first group and for short ones, so that the counts can be seen.
  const [first] = visible;
  return (
    <section className="card" aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <div className="buttons" role="group" aria-label="Show">
        {SEVERITIES.map(([severity, one, many]) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return (
            <ToggleButton
              key={severity}
              size="small"
              checked={shown.has(severity)}
              onClick={() => {
                onToggle(severity);
              }}
            >
              {`${count} ${count === 1 ? one : many}`}
            </ToggleButton>
          );
        })}
      </div>
      {visible.length === 0 && <p>None of these kinds.</p>}
      {groupsOf(visible, ({ place }) => place.sheet).map(([sheet, ofSheet]) => (
        <section key={sheet} aria-label={`Findings on ${sheet}`}>
          <h3>
            {sheet} <span className="count">({ofSheet.length})</span>
          </h3>
          {groupsOf(ofSheet, ({ rule }) => rule).map(([rule, ofRule]) => (
            <RuleGroup
              key={rule}
              findings={ofRule}
              isOpen={
                visible.length <= 30 || ofRule.length <= 8 || (first?.rule === rule && first.place.sheet === sheet)
              }
              onSelect={onSelect}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

function RuleGroup({
  findings,
  isOpen,
  onSelect,
}: {
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
  readonly onSelect: (place: CellPlace) => void;
}): ReactElement | null {
  const [first] = findings;
  if (!first) return null;
  return (
    <details open={isOpen}>
      <summary>
        <Badge color={BADGE[first.severity]} appearance="outline" aria-label={first.severity}>
          {SIGN[first.severity]}
        </Badge>{' '}
        {first.title} <span className="count">({findings.length})</span>
      </summary>
      <ul>
        {findings.map((finding) => (
          <li key={`${cellName(finding.place)} ${finding.message}`}>
            <Button
              appearance="subtle"
              className="place"
              aria-label={`Go to ${finding.place.sheet}, cell ${cellName(finding.place)}`}
              onClick={() => {
                onSelect(finding.place);
              }}
            >
              {cellName(finding.place)}
            </Button>
            <div>
              <p>{finding.message}</p>
              {finding.suggestion !== undefined && (
                <p className="suggestion">
                  Perhaps: <strong>{finding.suggestion}</strong>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Groups in the order in which their first members come. */
function groupsOf(findings: readonly Finding[], keyOf: (finding: Finding) => string): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups];
}
