/**
 * The shortest of several runs of each work in milliseconds: what the machine can do when nothing else disturbs it.
 * The works take turns, so that a machine that slows down slows all of them; the first runs warm the code up.
 */
export async function shortest(runs: number, ...works: readonly (() => unknown)[]): Promise<number[]> {
  const best = works.map(() => Infinity);
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
    }
  return best;
}

/** Prints a ratio, what it may be, and what it is made of. */
export function line(what: string, ratio: number, limit: string, detail: string): void {
  console.log(`${what.padEnd(66)} ${ratio.toFixed(2).padStart(6)}  (${limit})  ${detail}`);
}

export const ms = (n: number): string => `${n.toFixed(0)} ms`;
