import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OpenRow, OwnersLoad, TrackerOverview } from '../../app/tracker-overview';
import { grouped } from '../../app/words';
import { showDay } from '../../core/calendar/day';
import type { CellPlace } from '../../core/workbook/place';
import type { Seen } from '../model/seen';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Menu, type MenuItem } from '../ui/menu';
import { WORDS } from '../words';
import { words } from '../words/views/tracker';

export interface TrackerProps {
  readonly seen: Seen;
  /** With the button that builds: whoever opened the pane for it has it under the finger. */
  readonly onShown: (build: HTMLElement | null) => void;
  readonly onBuild: () => void;
  readonly onSummary: () => void;
  readonly onSort: () => void;
  readonly undo: MenuItem | undefined;
  readonly onCatchUp: () => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** How the tracker stands and what comes next, or what building one would do. */
export default function TrackerView({
  seen: { tracker, summary },
  onShown,
  onBuild,
  onSummary,
  onSort,
  undo,
  onCatchUp,
  onSelect,
}: TrackerProps): JSX.Element {
  useEffect(() => {
    onShown(document.getElementById('build-tracker'));
  }, []);
  // Until what has gone by is marked, nobody sees what is really late.
  const isLate = tracker !== undefined && tracker.overdue > 0;
  return (
    <section className="page-of" aria-labelledby="tracker">
      {tracker ? (
        <>
          <h2 id="tracker" className="visually-hidden">
            {words.lead(tracker.overdue, tracker.soon)}
          </h2>
          <Figures tracker={tracker} />
        </>
      ) : (
        <>
          <h2 id="tracker">{words.none}</h2>
          <p>{words.noneSays(summary.dated, summary.actions)}</p>
        </>
      )}
      <div className="buttons">
        {isLate && (
          <Button look="main" onClick={onCatchUp}>
            {words.catchUp}
          </Button>
        )}
        <Button look={isLate ? 'plain' : 'main'} id="build-tracker" onClick={onBuild}>
          {tracker ? WORDS.buildAgain : WORDS.build}
        </Button>
      </div>
      {tracker && (
        <Rows
          tracker={tracker}
          actions={[
            { name: words.sort, onChoose: onSort },
            { name: words.summary, onChoose: onSummary },
            ...changesOf(tracker, onSelect),
            ...(undo ? [undo] : []),
          ]}
          onSelect={onSelect}
        />
      )}
    </section>
  );
}

/** A way to what each build changed, once one has. */
const changesOf = ({ changesSheet }: TrackerOverview, onSelect: TrackerProps['onSelect']): MenuItem[] =>
  changesSheet === undefined
    ? []
    : [{ name: words.changes, onChoose: () => { onSelect({ sheet: changesSheet, row: 1, column: 1 }); } }]; // prettier-ignore

function Figures({ tracker: { overdue, soon, complete, all } }: { readonly tracker: TrackerOverview }): JSX.Element {
  const figures = [
    ['bad', overdue, words.overdue],
    ['near', soon, words.soon],
    ['good', complete, words.complete],
    ['', all, words.all],
  ] as const;
  return (
    <ul className="figures">
      {figures.map(([look, figure, name]) => (
        <li key={name} className={look}>
          <strong>{grouped(figure)}</strong> {name}
        </li>
      ))}
    </ul>
  );
}

/** More rows than these are found in the sheet itself. */
const MOST = 40;

function Rows({
  tracker,
  actions,
  onSelect,
}: {
  readonly tracker: TrackerOverview;
  readonly actions: readonly MenuItem[];
} & Pick<TrackerProps, 'onSelect'>): JSX.Element {
  const [view, setView] = useState<'next' | 'owners'>('next');
  const rows = tracker.next.slice(0, MOST);
  return (
    <>
      <div className="filter-line">
        <Choice
          label={words.view}
          options={[
            { id: 'next', name: words.next },
            { id: 'owners', name: words.owners },
          ]}
          chosen={view}
          onChoose={setView}
        />
        <Menu label={WORDS.more} items={actions} />
      </div>
      {rows.length === 0 && <p>{words.nothingOpen}</p>}
      <ul className="rows" aria-label={words.list}>
        {view === 'next'
          ? rows.map((row) => <NextRow key={`${row.ref} ${row.place.row}`} row={row} onSelect={onSelect} />)
          : tracker.owners.map((owner) => <OwnerRow key={owner.lead} owner={owner} onSelect={onSelect} />)}
      </ul>
    </>
  );
}

function NextRow({ row, onSelect }: { readonly row: OpenRow } & Pick<TrackerProps, 'onSelect'>): JSX.Element {
  const { when, action, lead, isOverdue, isSoon, place } = row;
  return (
    <li>
      <button
        type="button"
        className={isOverdue ? 'row bad' : isSoon ? 'row near' : 'row'}
        onClick={() => {
          onSelect(place);
        }}
      >
        <span className="date">
          {when ? showDay(when) : words.noDate}
          {isOverdue && <span className="visually-hidden"> ({words.overdue})</span>}
        </span>
        <span className="what" title={action}>
          {action}
        </span>
        <span className="who">{lead}</span>
      </button>
    </li>
  );
}

function OwnerRow({ owner, onSelect }: { readonly owner: OwnersLoad } & Pick<TrackerProps, 'onSelect'>): JSX.Element {
  const { lead, open, overdue, place } = owner;
  return (
    <li>
      <button
        type="button"
        className="row owner"
        onClick={() => {
          onSelect(place);
        }}
      >
        <span className="what">{lead === '' ? words.nobody : lead}</span>
        <span className={overdue > 0 ? 'who bad' : 'who'}>
          {overdue > 0 && `${words.late(overdue)} · `}
          {words.open(open)}
        </span>
      </button>
    </li>
  );
}
