import { ABOUT } from '../../core/findings/about';
import type { ReactElement } from 'react';
import { groupBy } from '../../core/lists/group-by';
import { RULES } from '../../core/findings/rules';
import type { Rule, Severity } from '../../core/findings/types';
import type { SettingsForm } from '../../kept/settings-form';

const LEVELS: readonly (readonly [Severity | 'off', string])[] = [
  ['error', 'Error'],
  ['warning', 'Warning'],
  ['info', 'Note'],
  ['off', 'Off'],
];

type Severities = SettingsForm['severities'];

/** Every rule with its severity, which can be changed or switched off. */
export function RulesView({
  severities,
  onChange,
}: {
  readonly severities: Severities;
  readonly onChange: (severities: Severities) => void;
}): ReactElement {
  const set = ({ id, severity }: Rule, chosen: string): void => {
    const level = LEVELS.find(([value]) => value === chosen)?.[0];
    const others = Object.fromEntries(Object.entries(severities).filter(([other]) => other !== id));
    onChange(level === undefined || level === severity ? others : { ...others, [id]: level });
  };
  const changed = RULES.filter(({ id }) => severities[id] !== undefined).length;
  return (
    <details className="rules">
      <summary>
        Checks <span className="count">({changed === 0 ? `${RULES.length}, as they are` : `${changed} changed`})</span>
      </summary>
      {[...groupBy(RULES, ({ about }) => about)].map(([about, rules]) => (
        <fieldset key={about}>
          <legend>{ABOUT[about]}</legend>
          {rules.map((rule) => (
            <label key={rule.id} className="rule">
              <span title={rule.why}>{rule.title}</span>
              <select
                className="choice"
                value={severities[rule.id] ?? rule.severity}
                onChange={({ target }) => {
                  set(rule, target.value);
                }}
              >
                {LEVELS.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
