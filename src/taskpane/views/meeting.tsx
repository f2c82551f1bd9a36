import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TrackerOverview } from '../../app/tracker-overview';
import type { MeetingAsked } from '../door';
import type { NamedFile } from '../named-file';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { DropFiles } from '../ui/drop-files';
import { SelectField } from '../ui/select-field';
import { WORDS } from '../words';
import { words } from '../words/views/meeting';
import { MeetingForm } from './meeting-form';

export interface MeetingProps {
  readonly tracker: TrackerOverview | undefined;
  readonly onBuild: () => void;
  readonly onMake: (asked: MeetingAsked) => void;
  /** @param files that came back; none where only this workbook's own meeting sheets are meant. */
  readonly onCollect: (files: readonly NamedFile[]) => void;
  /** @param owner whose workbook is wanted; everybody's where left out. */
  readonly onPacks: (owner: string | undefined) => void;
}

/** What a meeting needs: its sheet, the owners' workbooks, and what came back filled in. */
export default function MeetingView({ tracker, onBuild, onMake, onCollect, onPacks }: MeetingProps): JSX.Element {
  const [part, setPart] = useState<'sheet' | 'packs' | 'back'>('sheet');
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
  const owners = tracker.owners.map(({ lead }) => lead).filter((lead) => lead !== '');
  return (
    <section className="page-of" aria-labelledby="meeting">
      <Choice
        label={words.part}
        options={[
          { id: 'sheet', name: words.parts.sheet },
          { id: 'packs', name: words.parts.packs },
          { id: 'back', name: words.parts.back },
        ]}
        chosen={part}
        onChoose={setPart}
      />
      <h2 id="meeting">{words.titles[part]}</h2>
      <p>{words.says[part]}</p>
      {part === 'sheet' && <MeetingForm owners={owners} onMake={onMake} />}
      {part === 'packs' && <PacksForm owners={owners} onPacks={onPacks} />}
      {part === 'back' && (
        <>
          <DropFiles onFiles={onCollect} />
          <div className="buttons">
            <Button
              onClick={() => {
                onCollect([]);
              }}
            >
              {words.look}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function PacksForm({
  owners,
  onPacks,
}: { readonly owners: readonly string[] } & Pick<MeetingProps, 'onPacks'>): JSX.Element {
  const [first = ''] = owners;
  const [owner, setOwner] = useState(first);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPacks(owner === '' ? undefined : owner);
      }}
    >
      <SelectField
        label={words.packsFor}
        options={[...owners.map((name) => ({ id: name, name })), { id: '', name: words.eachOf(owners.length) }]}
        chosen={owner}
        onChoose={setOwner}
      />
      <div className="buttons">
        <Button look="main" isSubmit>
          {owner === '' ? words.makePacks : words.makePack}
        </Button>
      </div>
    </form>
  );
}
