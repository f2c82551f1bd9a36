import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowingRows, LeftRows } from '../core/workbook/abilities';

/** In milliseconds: whoever goes on at once from row to row is asked nothing meanwhile; in large plans for longer. */
const PAUSE = 400;
const LONGEST_PAUSE = 5_000;

/**
 * Asks for rows to be checked again, one stretch after the other, once they were left and nothing else is going on. What
 * can't be checked because a command was begun meanwhile waits for its end.
 * @param isOn whether anybody wants it. @param isIdle false while a command is running.
 * @param check tells whether the rows were looked at.
 */
export function useLeftRows(
  followRows: FollowingRows['followRows'] | undefined,
  { isOn, isIdle }: { readonly isOn: boolean; readonly isIdle: boolean },
  check: (left: LeftRows) => Promise<'looked at' | 'later'>,
): void {
  const took = useRef(0);
  const [waiting, setWaiting] = useState<readonly LeftRows[]>([]);
  const [isChecking, setChecking] = useState(false);
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
    if (waiting.length === 0 || !isIdle || isChecking) return undefined;
    const timer = setTimeout(
      () => {
        setChecking(true);
        void (async () => {
          const began = performance.now();
          const lookedAt = new Set<LeftRows>();
          for (const left of waiting) if ((await check(left)) === 'looked at') lookedAt.add(left);
          took.current = performance.now() - began;
          setWaiting((before) => before.filter((one) => !lookedAt.has(one)));
          setChecking(false);
        })();
      },
      Math.min(LONGEST_PAUSE, Math.max(PAUSE, 2 * took.current)),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [waiting, isIdle, isChecking, check]);
}

const isSame = (a: LeftRows, b: LeftRows): boolean => a.sheet === b.sheet && a.top === b.top && a.bottom === b.bottom;
