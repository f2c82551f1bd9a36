import { harmless } from './print';

/** Says on a terminal what a long run is at, on one line that is wiped away; elsewhere it is silent. */
export function progress(): { readonly onStep: (step: string) => void; readonly done: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { onStep: () => undefined, done: () => undefined };
  return {
    onStep: (step) => {
      stderr.write(`\r\x1b[K${harmless(step)} …`);
    },
    done: () => {
      stderr.write('\r\x1b[K');
    },
  };
}
