import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is fetched when it is first shown; nothing stands in its place meanwhile. */
export function lazy<Props extends object>(
  load: () => Promise<{ readonly default: FunctionComponent<Props> }>,
): (props: Props) => JSX.Element {
  let loaded: FunctionComponent<Props> | undefined;
  return function Lazy(props) {
    const [View, setView] = useState<FunctionComponent<Props> | undefined>(() => loaded);
    useEffect(() => {
      if (!View)
        void load().then(({ default: view }) => {
          loaded = view;
          setView(() => view);
        });
    }, [View]);
    return View ? <View {...props} /> : <div aria-busy="true" />;
  };
}
