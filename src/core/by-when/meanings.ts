import type { DateItem } from './items';
import type { Meaning, Token } from './types';

/** Makes a token of what stands between two offsets. */
export const tokenOf = <M extends Meaning>(meaning: M, start: number, end: number): Token<M> => ({
  kind: meaning.kind,
  start,
  end,
  meaning,
});

/** True for a token whose meaning is of a kind. */
export const means = <K extends Meaning['kind']>(
  item: Token | DateItem | undefined,
  kind: K,
): item is Token<Extract<Meaning, { kind: K }>> => item !== undefined && item.kind === kind;
