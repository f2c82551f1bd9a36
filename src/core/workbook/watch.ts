/** How long work tells what it is at, and learns that it is to stop. */
export interface Watch {
  /** Told before each step. */
  readonly onStep?: ((step: string) => void) | undefined;
  /** An AbortSignal, asked before each step; nothing further is done once it is aborted. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** Thrown where the user cancelled: nothing went wrong. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Says what comes next, and stops where the user has had enough. @throws Cancelled */
export function step(watch: Watch, words: string): void {
  if (watch.signal?.aborted === true) throw new Cancelled();
  watch.onStep?.(words);
}
