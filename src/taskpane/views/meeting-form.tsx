import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Day, parseIsoDay } from '../../core/calendar/day';
import type { MeetingAsked } from '../door';
import { isoFromUk } from '../model/uk-day';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { DAY_FIELD } from '../words/days';
import { words } from '../words/views/meeting';

/** The day of '15/09/2026'. */
const dayOf = (text: string): Day | undefined => parseIsoDay(isoFromUk(text));

/** Which meeting a sheet is wanted for. */
export function MeetingForm({
  owners,
  onMake,
}: {
  readonly owners: readonly string[];
  readonly onMake: (asked: MeetingAsked) => void;
}): JSX.Element {
  const [date, setDate] = useState('');
  const [since, setSince] = useState('');
  const [owner, setOwner] = useState('');
  const [isTried, setTried] = useState(false);
  const isWrong = (text: string): boolean => text.trim() !== '' && !dayOf(text);
  const wrong = (text: string): string | undefined => (isTried && isWrong(text) ? DAY_FIELD.wrong : undefined);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if ([date, since].some(isWrong)) return;
        onMake({ date: dayOf(date), since: dayOf(since), owner: owner === '' ? undefined : owner });
      }}
    >
      <TextField label={words.date} hint={DAY_FIELD.hint} error={wrong(date)} value={date} onChange={setDate} />
      <TextField label={words.since} hint={words.sinceHint} error={wrong(since)} value={since} onChange={setSince} />
      <SelectField
        label={words.owner}
        options={[{ id: '', name: words.everybody }, ...owners.map((name) => ({ id: name, name }))]}
        chosen={owner}
        onChoose={setOwner}
      />
      <div className="buttons foot">
        <Button look="main" isSubmit>
          {words.make}
        </Button>
      </div>
    </form>
  );
}
