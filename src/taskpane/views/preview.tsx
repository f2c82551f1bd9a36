import type { JSX } from 'preact';
import type { CellChange } from '../../core/workbook/changes';
import { showPlace } from '../../core/workbook/place';
import { BeforeAfter } from '../ui/before-after';
import { Foot } from '../ui/foot';
import { SubView } from '../ui/sub-view';
import { Tick } from '../ui/tick';
import { useTicks } from '../ui/use-ticks';
import { words } from '../words/views/preview';

export interface PreviewProps {
  readonly title: string;
  readonly changes: readonly CellChange[];
  readonly onApply: (changes: readonly CellChange[]) => void;
  readonly onBack: () => void;
}

/** What a fix would write: each cell as it is and as it would be. Nothing is written before it is asked for here. */
export default function PreviewView({ title, changes, onApply, onBack }: PreviewProps): JSX.Element {
  const { ticked, tick } = useTicks(() => changes);
  const chosen = changes.filter((change) => ticked.has(change));
  return (
    <SubView title={words.title} onBack={onBack}>
      <p>
        <strong>{title}</strong>
      </p>
      <p className="quiet">{words.says}</p>
      <ul className="changes" aria-label={words.list}>
        {changes.map((change) => (
          <li key={showPlace(change.place)}>
            <Tick
              isTicked={ticked.has(change)}
              onTick={(isTicked) => {
                tick(change, isTicked);
              }}
            >
              <span className="quiet">{showPlace(change.place)}</span>
              <span className="change">
                <BeforeAfter before={change.before} after={change.after} />
              </span>
            </Tick>
          </li>
        ))}
      </ul>
      <Foot
        action={words.write(chosen.length)}
        isIdle={chosen.length === 0}
        onAct={() => {
          onApply(chosen);
        }}
        onBack={onBack}
      />
    </SubView>
  );
}
