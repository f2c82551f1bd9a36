import type { JSX } from 'preact';
import { OWN_WORKBOOK } from '../../app/collect';
import { noteSaid } from '../../app/returned-words';
import { groupBy } from '../../core/lists/group-by';
import type { ReturnedItem, ReturnedPlace } from '../../core/meeting/collect';
import { showWords } from '../../core/tracker/show-words';
import type { CollectedFiles } from '../state';
import { BeforeAfter } from '../ui/before-after';
import { Foot } from '../ui/foot';
import { SubView } from '../ui/sub-view';
import { Tick } from '../ui/tick';
import { useTicks } from '../ui/use-ticks';
import { words } from '../words/views/collected';
import { words as previewWords } from '../words/views/preview';

export interface CollectedProps {
  readonly collected: CollectedFiles;
  /** @param refs the rows whose words are to be taken. */
  readonly onTake: (refs: ReadonlySet<string>) => void;
  readonly onBack: () => void;
}

/** What was filled in since it was handed out, row by row. Conflicts are not ticked: the tracker says something new there. */
export default function CollectedView({ collected, onTake, onBack }: CollectedProps): JSX.Element {
  const { items, notes, unread } = collected;
  const rows = [...groupBy(items, ({ ref }) => ref)];
  const { ticked: chosen, tick } = useTicks(() =>
    rows.flatMap(([ref, own]) => (own.some(({ kind }) => kind === 'conflict') ? [] : [ref])),
  );
  return (
    <SubView title={words.title} onBack={onBack}>
      <p>{rows.length > 0 ? words.says : unread.length > 0 ? words.nothingElse : words.nothing}</p>
      <ul className="changes" aria-label={words.list}>
        {rows.map(([ref, own]) => (
          <li key={ref}>
            <Tick
              isTicked={chosen.has(ref)}
              onTick={(isTicked) => {
                tick(ref, isTicked);
              }}
            >
              <strong className="headline">{own[0]?.action}</strong>
              <span className="quiet change">
                {[ref, ...new Set(own.map(({ place }) => sourceOf(place)))].join(' · ')}
              </span>
              {own.map((item) => (
                <Item key={`${item.place.file} ${item.place.sheet} ${item.column}`} item={item} />
              ))}
            </Tick>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <Listed name={words.notes} lines={notes.map((note) => `${sourceOf(note.place)}: ${noteSaid(note)}`)} />
      )}
      {unread.length > 0 && (
        <Listed name={words.unread} lines={unread.map(({ name, what, whatToDo }) => `${name}: ${what} ${whatToDo}`)} />
      )}
      {rows.length > 0 && (
        <Foot
          action={words.take(chosen.size)}
          isIdle={chosen.size === 0}
          onAct={() => {
            onTake(chosen);
          }}
          onBack={onBack}
        />
      )}
    </SubView>
  );
}

/** The file, or the sheet where it is the workbook's own. */
const sourceOf = ({ file, sheet }: ReturnedPlace): string => (file === OWN_WORKBOOK ? sheet : file);

const Listed = ({ name, lines }: { readonly name: string; readonly lines: readonly string[] }): JSX.Element => (
  <section aria-label={name}>
    <h3>{name}</h3>
    <ul className="changes">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  </section>
);

const said = (text: string): string => showWords(text) || previewWords.empty;

function Item({ item: { column, sent, now, returned, kind } }: { readonly item: ReturnedItem }): JSX.Element {
  if (kind === 'conflict')
    return (
      <span className="change three">
        <span className="quiet">{column}</span>
        {([[words.sent, sent], [words.now, now], [words.returned, returned]] as const).map(([name, text]) => (
          <span key={name}>
            <span className="quiet">{name}: </span>
            {said(text)}
          </span>
        ))}
      </span>
    );
  return (
    <span className="change">
      <span className="quiet">{column}: </span>
      <BeforeAfter before={showWords(sent)} after={showWords(returned)} />
    </span>
  );
} // prettier-ignore
