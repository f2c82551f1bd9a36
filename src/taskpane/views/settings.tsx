import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { OPTIONS, type SettingsForm, formErrors, optionText } from '../../kept/settings-form';
import { RulesView } from './rules';
import { TextField } from './text-field';
import { useFocusedHeading } from './focused-heading';

export interface SettingsProps {
  readonly settings: SettingsForm;
  readonly onSave: (form: SettingsForm) => void;
  readonly onCancel: () => void;
}

/** The settings of this workbook. */
export function SettingsView({ settings, onSave, onCancel }: SettingsProps): ReactElement {
  const [form, setForm] = useState(settings);
  const [isTried, setTried] = useState(false);
  const heading = useFocusedHeading();
  const errors = formErrors(form);
  const error = (field: string): string | undefined => (isTried ? errors[field] : undefined);
  const change = (part: Partial<SettingsForm>): void => {
    setForm({ ...form, ...part });
  };
  return (
    <form
      className="card"
      aria-labelledby="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(errors).length === 0) onSave(form);
      }}
    >
      <h2 id="settings" tabIndex={-1} ref={heading}>
        Settings
      </h2>
      <TextField
        label="Plan period"
        hint="Only where the workbook doesn’t say, or says it wrongly: 2026/27 or 2026-29"
        error={error('period')}
        value={form.period}
        onChange={(value) => {
          change({ period: value });
        }}
      />
      {OPTIONS.map((option) => (
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
        label="Take this day as today"
        hint="Leave it empty for the day it is"
        error={error('today')}
        type="date"
        value={form.today}
        onChange={(value) => {
          change({ today: value });
        }}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={form.readHiddenRows}
          onChange={({ target }) => {
            change({ readHiddenRows: target.checked });
          }}
        />
        Read hidden rows
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={form.readHiddenSheets}
          onChange={({ target }) => {
            change({ readHiddenSheets: target.checked });
          }}
        />
        Read hidden sheets
      </label>
      <RulesView
        severities={form.severities}
        onChange={(severities) => {
          change({ severities });
        }}
      />
      <div className="buttons">
        <Button type="submit" appearance="primary">
          Save settings
        </Button>
        <Button onClick={onCancel}>Back</Button>
      </div>
    </form>
  );
}
