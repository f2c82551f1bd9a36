import { useEffect, useState } from 'preact/hooks';
import type { CellPlace } from '../core/workbook/place';
import type { Door } from './door';

/** The cell that is selected, as the door tells of it; undefined before the first, or where it doesn't. */
export function useSelection({ followSelection }: Door): CellPlace | undefined {
  const [place, setPlace] = useState<CellPlace>();
  useEffect(() => {
    if (!followSelection) return undefined;
    // Without it the pane does all else: what Excel refuses here isn't told to somebody who asked for nothing.
    const following = followSelection(setPlace).catch(() => undefined);
    return () => {
      void following.then((end) => end?.());
    };
  }, [followSelection]);
  return place;
}
