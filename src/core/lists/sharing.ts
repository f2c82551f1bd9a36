/** The things that have a key in common with another one, in their order. */
export function sharing<T>(things: readonly T[], keysOf: (thing: T) => readonly number[]): T[] {
  const keyed = maySharing(things.map((thing) => ({ thing, keys: keysOf(thing) })));
  const [met, shared] = [new Set<number>(), new Set<number>()];
  for (const { keys } of keyed) for (const key of keys) (met.has(key) ? shared : met).add(key);
  return keyed.flatMap(({ thing, keys }) => (keys.some((key) => shared.has(key)) ? [thing] : []));
}

interface Keyed<T> {
  readonly thing: T;
  readonly keys: readonly number[];
}

/** Most share none, and a small table tells of nearly all of those that they don't. */
function maySharing<T>(keyed: readonly Keyed<T>[]): readonly Keyed<T>[] {
  const times = new Uint8Array(2 ** Math.ceil(Math.log2(keyed.length * PLACES_FOR_EACH + 1)));
  const placeOf = (key: number): number => (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7) & (times.length - 1);
  for (const { keys } of keyed)
    for (const key of keys) {
      const place = placeOf(key);
      if (times[place] !== MORE) times[place] = (times[place] ?? 0) + 1;
    }
  return keyed.filter(({ keys }) => keys.some((key) => times[placeOf(key)] === MORE));
}

const PLACES_FOR_EACH = 64;
const MORE = 2;
