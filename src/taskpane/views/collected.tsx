import type { JSX } from 'preact';
import { groupBy } from '../../core/lists/group-by';
import type { ReturnedItem, ReturnedNote } from '../../core/meeting/collect';
import { showWords } from '../../core/tracker/show-words';
import { Button } from '../ui/button';
import { SubView } from '../ui/sub-view';
import { Tick } from '../ui/tick';
import { useTicks } from '../ui/use-ticks';
import { noteSaid } from '../../app/returned-words';
import { WORDS } from '../words';

export interface CollectedProps {
  readonly items: readonly ReturnedItem[];
  readonly notes: readonly ReturnedNote[];
  /** @param refs the rows whose words are to be taken. */
  readonly onTake: (refs: ReadonlySet<string>) => void;
  readonly onBack: () => void;
}

const { collected: words, preview } = WORDS;

/** What was filled in since it was handed out, row by row. Conflicts are not ticked: the tracker says something new there. */
export default function CollectedView({ items, notes, onTake, onBack }: CollectedProps): JSX.Element {
  const rows = [...groupBy(items, ({ ref }) => ref)];
  const { ticked: chosen, tick } = useTicks(() =>
    rows.flatMap(([ref, own]) => (own.some(({ kind }) => kind === 'conflict') ? [] : [ref])),
  );
  return (
    <SubView title={words.title} onBack={onBack}>
      <p>{rows.length === 0 ? words.nothing : words.says}</p>
      <ul className="changes" aria-label={words.list}>
        {rows.map(([ref, own]) => (
          <li key={ref}>
            <Tick
              isTicked={chosen.has(ref)}
              onTick={(isTicked) => {
                tick(ref, isTicked);
              }}
            >
              <strong>{ref}</strong>
              {own.map((item) => (
                <Item key={item.column} item={item} />
              ))}
            </Tick>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <>
          <h3>{words.notes}</h3>
          <ul aria-label={words.notes}>
            {notes.map((note, at) => (
              <li key={at}>{noteSaid(note)}</li>
            ))}
          </ul>
        </>
      )}
      <div className="buttons foot">
        <Button
          look="main"
          isIdle={chosen.size === 0}
          onClick={() => {
            onTake(chosen);
          }}
        >
          {words.take(chosen.size)}
        </Button>
        <Button onClick={onBack}>{WORDS.cancel}</Button>
      </div>
    </SubView>
  );
}

const said = (text: string): string => showWords(text) || preview.empty;

function Item({ item: { column, sent, now, returned, kind } }: { readonly item: ReturnedItem }): JSX.Element {
  return (
    <span className="change">
      <span className="quiet">{column}: </span>
      {kind === 'conflict' ? (
        words.conflict(said(sent), said(now), said(returned))
      ) : (
        <>
          <span className="visually-hidden">{preview.before} </span>
          <del>{said(sent)}</del>
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden">{preview.after} </span>
          <ins>{said(returned)}</ins>
        </>
      )}
    </span>
  );
}
