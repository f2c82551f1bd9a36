import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { COUNTRIES } from '../../core/calendar/countries';
import { formErrors, optionText } from '../../kept/form-errors';
import type { SettingsForm } from '../../kept/settings-form';
import type { ListedRule } from '../model/listed-rules';
import { isoFromUk, ukFromIso } from '../model/uk-day';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { SubView } from '../ui/sub-view';
import { TextField } from '../ui/text-field';
import { Tick } from '../ui/tick';
import { WORDS } from '../words';
import { DAY_FIELD } from '../words/days';
import { words } from '../words/views/settings';
import { RulesView } from './rules';

export interface SettingsProps {
  readonly settings: SettingsForm;
  readonly rules: readonly ListedRule[];
  /** False where nobody can write into the sheets. */
  readonly canFollowRows: boolean;
  readonly onSave: (form: SettingsForm) => void;
  readonly onBack: () => void;
}

/** The settings of this workbook, what is changed most first. */
export default function SettingsView({ settings, rules, canFollowRows, onSave, onBack }: SettingsProps): JSX.Element {
  const [form, setForm] = useState(settings);
  const [today, setToday] = useState(ukFromIso(settings.today));
  const [isTried, setTried] = useState(false);
  const options = rules.flatMap((rule) => rule.options);
  const errors = formErrors(form, options);
  const error = (field: string): string | undefined => (isTried ? errors[field] : undefined);
  const change = (part: Partial<SettingsForm>): void => {
    setForm({ ...form, ...part });
  };
  return (
    <SubView title={WORDS.settings} onBack={onBack}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(errors).length === 0) onSave(form);
        }}
      >
        <RulesView
          rules={rules}
          severities={form.severities}
          onChange={(severities) => {
            change({ severities });
          }}
        />
        {canFollowRows && (
          <Tick
            isTicked={form.checksRows}
            onTick={(checksRows) => {
              change({ checksRows });
            }}
          >
            {words.rows}
          </Tick>
        )}
        <Tick
          isTicked={form.readHiddenRows}
          onTick={(readHiddenRows) => {
            change({ readHiddenRows });
          }}
        >
          {words.hiddenRows}
        </Tick>
        <Tick
          isTicked={form.readHiddenSheets}
          onTick={(readHiddenSheets) => {
            change({ readHiddenSheets });
          }}
        >
          {words.hiddenSheets}
        </Tick>
        <TextField
          label={words.period}
          hint={words.periodHint}
          error={error('period')}
          value={form.period}
          onChange={(period) => {
            change({ period });
          }}
        />
        <SelectField
          label={words.workingDays}
          options={[
            { id: '', name: words.asTheyAre },
            ...COUNTRIES.map((country) => ({ id: country, name: words.bankHolidaysOf(country) })),
          ]}
          chosen={form.workingDays}
          onChoose={(id) => {
            change({ workingDays: COUNTRIES.find((country) => country === id) ?? '' });
          }}
        />
        {options.map((option) => (
          <TextField
            key={option.key}
            label={option.label}
            error={error(option.key)}
            inputMode="numeric"
            value={optionText(form, option)}
            onChange={(value) => {
              change({ options: { ...form.options, [option.key]: value } });
            }}
          />
        ))}
        <TextField
          label={words.today}
          hint={DAY_FIELD.hint}
          error={error('today') === undefined ? undefined : DAY_FIELD.wrong}
          value={today}
          onChange={(text) => {
            setToday(text);
            change({ today: isoFromUk(text) });
          }}
        />
        <div className="buttons foot">
          <Button isSubmit look="main">
            {words.save}
          </Button>
          <Button onClick={onBack}>{WORDS.cancel}</Button>
        </div>
      </form>
    </SubView>
  );
}
