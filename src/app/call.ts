import type { Day } from '../core/calendar/day';
import { type Watch, step } from '../core/workbook/watch';

/** What each command is told at the door: what day it is, whom to tell of long steps, and how it may be stopped. */
export interface Call extends Watch {
  readonly today: Day;
}

/** Says what comes next, lets a page show it, and hears a click on Cancel. @throws Cancelled */
export async function nextStep(call: Call, words: string): Promise<void> {
  step(call, words);
  await new Promise((resolve) => setTimeout(resolve));
  step({ signal: call.signal }, words);
}
