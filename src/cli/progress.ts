/** Says on a terminal what a long run is at, on one line that is wiped away; elsewhere it is silent. */
export function progress(): { at: (step: string) => void; done: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { at: () => undefined, done: () => undefined };
  return {
    at: (step) => {
      stderr.write(`\r\x1b[K${step} …`);
    },
    done: () => {
      stderr.write('\r\x1b[K');
    },
  };
}
