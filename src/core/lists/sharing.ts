/** The things that have a key in common with another one, in their order. */
export function sharing<T>(things: readonly T[], keysOf: (thing: T) => readonly number[]): T[] {
  const keys = things.map(keysOf);
  const [met, shared] = [new Set<number>(), new Set<number>()];
  for (const its of keys) for (const key of its) (met.has(key) ? shared : met).add(key);
  return things.filter((_, at) => keys[at]?.some((key) => shared.has(key)));
}
