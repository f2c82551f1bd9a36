import type { ByWhen, Doubt } from './types';

/** The doubts of some kinds that a reading has. */
export const doubtsOf = <K extends Doubt['kind']>(
  { doubts }: Pick<ByWhen, 'doubts'>,
  ...kinds: readonly K[]
): readonly Extract<Doubt, { kind: K }>[] => {
  if (doubts.length === 0) return [];
  const isOne = (doubt: Doubt): doubt is Extract<Doubt, { kind: K }> => kinds.some((kind) => kind === doubt.kind);
  return doubts.filter(isOne);
};
