import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeftRows } from '../core/workbook/abilities';
import type { Door } from './door';

/** In milliseconds: whoever goes on at once from row to row is asked nothing meanwhile; in large plans for longer. */
const PAUSE = 400;
const LONGEST_PAUSE = 5_000;

/**
 * Asks for rows to be checked again, one stretch after the other, once they were left and nothing else is going on.
 * @param isOn whether anybody wants it. @param isIdle false while a command is running.
 */
export function useLeftRows(
  { followRows }: Door,
  { isOn, isIdle }: { readonly isOn: boolean; readonly isIdle: boolean },
  check: (left: LeftRows) => Promise<void>,
): void {
  const took = useRef(0);
  const [waiting, setWaiting] = useState<readonly LeftRows[]>([]);
  useEffect(() => {
    if (!followRows || !isOn) return undefined;
    const following = followRows((left) => {
      setWaiting((before) => [...before.filter((one) => !isSame(one, left)), left]);
      // Without it the pane does all else: what Excel refuses here isn't told to somebody who asked for nothing.
    }).catch(() => undefined);
    return () => {
      setWaiting([]);
      void following.then((end) => end?.()).catch(() => undefined);
    };
  }, [followRows, isOn]);
  useEffect(() => {
    if (waiting.length === 0 || !isIdle) return undefined;
    const timer = setTimeout(
      () => {
        setWaiting([]);
        void (async () => {
          const began = performance.now();
          for (const left of waiting) await check(left);
          took.current = performance.now() - began;
        })();
      },
      Math.min(LONGEST_PAUSE, Math.max(PAUSE, 2 * took.current)),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [waiting, isIdle, check]);
}

const isSame = (a: LeftRows, b: LeftRows): boolean => a.sheet === b.sheet && a.top === b.top && a.bottom === b.bottom;
