import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { TrackerOverview } from '../../app/tracker-overview';
import { type Day, parseIsoDay } from '../../core/calendar/day';
import type { MeetingAsked } from '../door';
import { isoFromUk } from '../model/uk-day';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { WORDS } from '../words';

export interface MeetingProps {
  readonly tracker: TrackerOverview | undefined;
  readonly onBuild: () => void;
  readonly onMake: (asked: MeetingAsked) => void;
  readonly onCollect: () => void;
}

const { meeting: words } = WORDS;

/** The day of '15/09/2026'. */
const dayOf = (text: string): Day | undefined => parseIsoDay(isoFromUk(text));

/** What a meeting needs: its sheet, and what was filled in on it. */
export default function MeetingView({ tracker, onBuild, onMake, onCollect }: MeetingProps): JSX.Element {
  if (!tracker)
    return (
      <section className="page-of" aria-labelledby="meeting">
        <h2 id="meeting">{words.none}</h2>
        <p>{words.noneSays}</p>
        <div className="buttons">
          <Button look="main" onClick={onBuild}>
            {WORDS.build}
          </Button>
        </div>
      </section>
    );
  return (
    <section className="page-of" aria-labelledby="meeting">
      <h2 id="meeting">{words.title}</h2>
      <p>{words.says}</p>
      <MeetingForm owners={tracker.owners.map(({ lead }) => lead).filter((lead) => lead !== '')} onMake={onMake} />
      <h3>{words.collect}</h3>
      <p>{words.collectSays}</p>
      <div className="buttons">
        <Button onClick={onCollect}>{words.look}</Button>
      </div>
    </section>
  );
}

function MeetingForm({ owners, onMake }: { readonly owners: readonly string[] } & Pick<MeetingProps, 'onMake'>): JSX.Element {
  const [date, setDate] = useState('');
  const [since, setSince] = useState('');
  const [owner, setOwner] = useState('');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const isWrong = (text: string): boolean => text.trim() !== '' && !dayOf(text);
  const wrong = (text: string): string | undefined => (isTried && isWrong(text) ? WORDS.form.todayWrong : undefined);
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
      <TextField
        label={words.date}
        hint={WORDS.form.todayHint}
        error={wrong(date)}
        value={date}
        onChange={setDate}
      />
      <TextField
        label={words.since}
        hint={words.sinceHint}
        error={wrong(since)}
        value={since}
        onChange={setSince}
      />
      <div className="field">
        <label htmlFor={id}>{words.owner}</label>
        <select
          id={id}
          value={owner}
          onChange={({ currentTarget }) => {
            setOwner(currentTarget.value);
          }}
        >
          <option value="">{words.everybody}</option>
          {owners.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="buttons">
        <Button look="main" isSubmit>
          {words.make}
        </Button>
      </div>
    </form>
  );
} // prettier-ignore
