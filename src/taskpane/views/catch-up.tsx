import type { JSX } from 'preact';
import type { OpenRow } from '../../app/tracker-overview';
import { showDay } from '../../core/calendar/day';
import { Foot } from '../ui/foot';
import { SubView } from '../ui/sub-view';
import { Tick } from '../ui/tick';
import { useTicks } from '../ui/use-ticks';
import { WORDS } from '../words';

export interface CatchUpProps {
  /** Those whose date has gone by. */
  readonly rows: readonly OpenRow[];
  readonly onMark: (refs: ReadonlySet<string>) => void;
  readonly onBack: () => void;
}

const { catchUp: words } = WORDS;

/** What has gone by, for whoever knows what of it is done. Nothing is ticked beforehand. */
export default function CatchUpView({ rows, onMark, onBack }: CatchUpProps): JSX.Element {
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
      <Foot action={words.mark(done.size)} chosen={done} isIdle={done.size === 0} onAct={onMark} onBack={onBack} />
    </SubView>
  );
}
