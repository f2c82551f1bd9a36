import { setFlagsFromString } from 'node:v8';

/** How much may be added to what is in memory, in percent, before waste in it is looked for. */
const GROWTH = { usual: 20, reading: 100 } as const;

let isBounded = false;

/**
 * Memory before time, in a process that runs nothing else. ready-code.cjs asks V8 for the same when it starts: the code
 * that is kept for it is of use only while all that it was asked for is the same.
 */
export function boundHeap(): void {
  isBounded = true;
  allowGrowth(GROWTH.usual);
}

/**
 * While a workbook is read nearly all that comes is kept: one with a tracker of half a million rows would be looked
 * through 28 times in vain, each time a little more of it.
 */
export function whileReading<T>(read: () => T): T {
  if (!isBounded) return read();
  allowGrowth(GROWTH.reading);
  try {
    return read();
  } finally {
    allowGrowth(GROWTH.usual);
  }
}

const allowGrowth = (percent: number): void => {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
};
