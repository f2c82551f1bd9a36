import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HostProblem } from '../../core/workbook/host';
import { onDemand } from '../../core/workbook/on-demand';
import { WORDS } from '../words';
import { Button } from './button';

/** A component that is fetched when it is first shown; nothing stands in its place meanwhile. */
export function lazy<Props extends object>(
  load: () => Promise<{ readonly default: FunctionComponent<Props> }>,
): (props: Props) => JSX.Element {
  let loaded: FunctionComponent<Props> | undefined;
  return function Lazy(props) {
    const [View, setView] = useState<FunctionComponent<Props> | undefined>(() => loaded);
    const [problem, setProblem] = useState<string>();
    const fetchView = (): void => {
      setProblem(undefined);
      onDemand(load).then(
        ({ default: view }) => {
          loaded = view;
          setView(() => view);
        },
        (failed: unknown) => {
          setProblem(failed instanceof HostProblem ? failed.message : String(failed));
        },
      );
    };
    useEffect(() => {
      if (!View) fetchView();
    }, []);
    if (View) return <View {...props} />;
    if (problem === undefined) return <div aria-busy="true" />;
    return (
      <section className="page-of" role="alert">
        <p>{problem}</p>
        <div className="buttons">
          <Button look="main" onClick={fetchView}>
            {WORDS.tryAgain}
          </Button>
        </div>
      </section>
    );
  };
}
