import { ABOUT } from '../../core/findings/about';
import type { ReactElement } from 'react';
import { groupBy } from '../../core/lists/group-by';
import { RULES } from '../../core/findings/rules';
import type { Rule } from '../../core/findings/rule';
import { LEVELS, levelOf } from '../../core/findings/severities';
import type { SettingsForm } from '../../kept/settings-form';

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
    const level = levelOf(chosen);
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
                {LEVELS.map((level) => (
                  <option key={level.id} value={level.id}>
                    {level.title}
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
