import type { JSX } from 'preact';
import { ABOUT } from '../../core/findings/about';
import { LEVELS, levelOf } from '../../core/findings/severities';
import { groupBy } from '../../core/lists/group-by';
import type { SettingsForm } from '../../kept/settings-form';
import type { ListedRule } from '../model/listed-rules';
import { words } from '../words/views/settings';

type Severities = SettingsForm['severities'];

/** Every rule with its severity, which can be changed or switched off. */
export function RulesView({
  rules,
  severities,
  onChange,
}: {
  readonly rules: readonly ListedRule[];
  readonly severities: Severities;
  readonly onChange: (severities: Severities) => void;
}): JSX.Element {
  const set = ({ id, severity }: ListedRule, chosen: string): void => {
    const level = levelOf(chosen);
    const others = Object.fromEntries(Object.entries(severities).filter(([other]) => other !== id));
    onChange(level === undefined || level === severity ? others : { ...others, [id]: level });
  };
  const changed = rules.filter(({ id }) => severities[id] !== undefined).length;
  return (
    <details className="rules">
      <summary>
        {words.checks}{' '}
        <span className="quiet">
          {changed === 0 ? words.checksAsTheyAre(rules.length) : words.checksChanged(changed)}
        </span>
      </summary>
      {[...groupBy(rules, ({ about }) => about)].map(([about, alike]) => (
        <fieldset key={about}>
          <legend>{ABOUT[about]}</legend>
          {alike.map((rule) => (
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
