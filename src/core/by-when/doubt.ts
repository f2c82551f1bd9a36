import type { Reading } from './rules/rule';
import type { Doubt, NumberDoubt, PlainDoubt, Span } from './types';

/** A doubt about words, with what was read instead where that helps. */
export function plainDoubt(
  kind: PlainDoubt,
  { start, end }: Span,
  { written }: Pick<Reading, 'written'>,
  readAs?: string,
): Doubt {
  const words = written.slice(start, end).trim();
  return readAs === undefined ? { kind, words, start, end } : { kind, words, start, end, readAs };
}

/** A doubt about a number behind a month. */
export const numberDoubt = (kind: NumberDoubt, { start, end }: Span, { written }: Pick<Reading, 'written'>, number: number): Doubt => ({
  kind, words: written.slice(start, end), start, end, number,
}); // prettier-ignore
