import { useEffect, useState } from 'preact/hooks';
import type { LeftRows } from '../core/workbook/abilities';
import type { Door } from './door';

/** In milliseconds: whoever goes on at once from row to row is asked nothing meanwhile. */
const PAUSE = 400;

/**
 * Asks for rows to be checked again, one stretch after the other, once they were left and nothing else is going on.
 * @param isOn whether anybody wants it. @param isIdle false while a command is running.
 */
export function useLeftRows(
  { followRows }: Door,
  { isOn, isIdle }: { readonly isOn: boolean; readonly isIdle: boolean },
  check: (left: LeftRows) => Promise<void>,
): void {
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
    const timer = setTimeout(() => {
      setWaiting([]);
      void (async () => {
        for (const left of waiting) await check(left);
      })();
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting, isIdle, check]);
}

const isSame = (a: LeftRows, b: LeftRows): boolean => a.sheet === b.sheet && a.top === b.top && a.bottom === b.bottom;
