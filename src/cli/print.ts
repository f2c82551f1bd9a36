/**
 * A text as a terminal may show it: what steers a terminal (escape sequences, bells) or turns the direction of writing
 * is shown as it would be written in JSON, so that it is harmless in both.
 */
export const harmless = (text: string): string =>
  text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Control characters but tabs and line ends, and the marks and overrides of direction (Unicode 15, table 2-3 of UAX 9). */
const STEERING = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Prints what a command has to say. */
export function print(text: string): void {
  process.stdout.write(harmless(text));
}

/** Prints why a command couldn't run. */
export function printProblem(text: string): void {
  process.stderr.write(harmless(text));
}

/**
 * What becomes of a run whose words can't be printed: one that is read no further ends quietly, any other failure is told.
 * @param end ends the run with an exit code.
 */
export function watchOutput(end: (code: number) => void): void {
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') {
      end(0);
      return;
    }
    const why = problem.code === 'ENOSPC' ? 'The disk is full.' : `The computer answered '${problem.code ?? ''}'.`;
    process.stderr.write(`Plan Grid couldn't print its answer. ${why} Choose another place for it.\n`);
    end(2);
  });
  process.stderr.on('error', () => undefined);
}
