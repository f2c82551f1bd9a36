import { HostProblem } from '../../core/workbook/host';
import type { Words } from './error-words';

/** An error of Excel's as a problem in our words. */
export async function problemFrom(error: unknown): Promise<HostProblem> {
  if (error instanceof HostProblem) return error;
  const { kind, what, why, whatToDo } = (await knownWords(codeOf(error))) ?? refused(error);
  return new HostProblem(kind, what, why, whatToDo);
}

/** They are fetched with the first error; where they can't be, Excel's own words must do. */
async function knownWords(code: string): Promise<Words | undefined> {
  try {
    return (await import(/* webpackChunkName: "error-words" */ './error-words')).wordsOf(code);
  } catch {
    return undefined;
  }
}

const refused = (error: unknown): Words => ({
  kind: 'host',
  what: 'Excel refused what Plan Grid asked of it.',
  why: `It said: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()}`,
  whatToDo: 'Save the workbook, close and open it, and try again.',
});

/** Excel's own code of an error, '' where it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
