import type { JSX } from 'preact';
import { ABOUT } from '../../core/findings/about';
import type { Rule } from '../../core/findings/rule';
import { RULES } from '../../core/findings/rules';
import { LEVELS, levelOf } from '../../core/findings/severities';
import { groupBy } from '../../core/lists/group-by';
import type { SettingsForm } from '../../kept/settings-form';
import { words } from '../words/views/settings';

type Severities = SettingsForm['severities'];

/** Every rule with its severity, which can be changed or switched off. */
export function RulesView({
  severities,
  onChange,
}: {
  readonly severities: Severities;
  readonly onChange: (severities: Severities) => void;
}): JSX.Element {
  const set = ({ id, severity }: Rule, chosen: string): void => {
    const level = levelOf(chosen);
    const others = Object.fromEntries(Object.entries(severities).filter(([other]) => other !== id));
    onChange(level === undefined || level === severity ? others : { ...others, [id]: level });
  };
  const changed = RULES.filter(({ id }) => severities[id] !== undefined).length;
  return (
    <details className="rules">
      <summary>
        {words.checks}{' '}
        <span className="quiet">
          {changed === 0 ? words.checksAsTheyAre(RULES.length) : words.checksChanged(changed)}
        </span>
      </summary>
      {[...groupBy(RULES, ({ about }) => about)].map(([about, rules]) => (
        <fieldset key={about}>
          <legend>{ABOUT[about]}</legend>
          {rules.map((rule) => (
            <label key={rule.id} className="rule">
              <span title={rule.why}>{rule.title}</span>
              <select
                value={severities[rule.id] ?? rule.severity}
                onChange={({ currentTarget }) => {
                  set(rule, currentTarget.value);
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
