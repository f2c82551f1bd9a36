import type { RareParts } from './rare-parts';
import { onDemand } from './workbook/on-demand';

/*
 * What few plans need of what reads them is a piece of its own in the pane and in the page, fetched when a plan comes to
 * it. The build parts it from the rest (`src/taskpane/build/rare.cjs`), and calls it by what stands here.
 */

/** A plan came to what isn't there yet. */
class NotThere extends Error {}

let parts: RareParts | undefined;

/** What a file does for few plans, by its number. @throws NotThere when it is called before it is there */
export const rareOf =
  (file: string) =>
  (at: number): RareParts[string][number] =>
  (...given) => {
    const part = parts?.[file]?.[at];
    if (!part) throw new NotThere();
    return part(...given);
  };

/** Fetches all of it. @throws HostProblem 'not loaded' */
export async function whole(): Promise<void> {
  ({ PARTS: parts } = await onDemand(() => import(/* webpackChunkName: "rare" */ './rare-parts')));
}

/** Reads, once more from the start where what few plans need has to be fetched for it. @throws HostProblem 'not loaded' */
export async function wholeWhereNeeded<T>(read: () => T): Promise<T> {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof NotThere)) throw problem;
    await whole();
    return read();
  }
}
