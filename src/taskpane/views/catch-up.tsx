import type { JSX } from 'preact';
import type { TrackerOverview } from '../../app/tracker-overview';
import { showDay } from '../../core/calendar/day';
import { Foot } from '../ui/foot';
import { SubView } from '../ui/sub-view';
import { Tick } from '../ui/tick';
import { useTicks } from '../ui/use-ticks';
import { words } from '../words/views/catch-up';

export interface CatchUpProps {
  readonly tracker: TrackerOverview;
  readonly onMark: (refs: ReadonlySet<string>) => void;
  readonly onBack: () => void;
}

/** What has gone by, for whoever knows what of it is done. Nothing is ticked beforehand. */
export default function CatchUpView({ tracker, onMark, onBack }: CatchUpProps): JSX.Element {
  const rows = tracker.next.filter(({ isOverdue, ref }) => isOverdue && ref !== '');
  const others = tracker.overdue - rows.length;
  const { ticked: done, tick, set } = useTicks<string>(() => []);
  return (
    <SubView title={words.title} onBack={onBack}>
      <p>{words.says}</p>
      <Tick
        isTicked={done.size === rows.length}
        onTick={(isTicked) => {
          set(isTicked ? rows.map(({ ref }) => ref) : []);
        }}
      >
        <strong>{words.all(rows.length)}</strong>
      </Tick>
      <ul className="changes" aria-label={words.list}>
        {rows.map(({ ref, action, when, lead }) => (
          <li key={ref}>
            <Tick
              isTicked={done.has(ref)}
              onTick={(isTicked) => {
                tick(ref, isTicked);
              }}
            >
              {action}
              <span className="quiet">
                {' '}
                {ref} · {when && showDay(when)} · {lead}
              </span>
            </Tick>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="quiet">{words.others(others)}</p>}
      <Foot
        action={words.mark(done.size)}
        isIdle={done.size === 0}
        onAct={() => {
          onMark(done);
        }}
        onBack={onBack}
      />
    </SubView>
  );
}
