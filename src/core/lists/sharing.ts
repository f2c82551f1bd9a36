/**
 * The things that have a key in common with another one, in their order.
 * @param keys numbers, as many for each thing, one thing's behind the other's
 */
export function sharing<T>(things: readonly T[], keys: Int32Array): T[] {
  const each = keys.length / Math.max(things.length, 1);
  const keysOf = (index: number): Int32Array => keys.subarray(index * each, (index + 1) * each);
  const few = maySharing(keys, each);
  const [met, shared] = [new Set<number>(), new Set<number>()];
  for (const index of few) for (const key of keysOf(index)) (met.has(key) ? shared : met).add(key);
  return few.flatMap((index) => {
    const thing = things[index];
    return thing !== undefined && keysOf(index).some((key) => shared.has(key)) ? [thing] : [];
  });
}

/** The indexes of those that may share one. Most share none, and a small table tells of nearly all of those that they don't. */
function maySharing(keys: Int32Array, each: number): readonly number[] {
  const times = new Uint8Array(2 ** Math.ceil(Math.log2(keys.length * PLACES_FOR_EACH + 1)));
  const placeOf = (key: number): number => (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7) & (times.length - 1);
  for (const key of keys) {
    const place = placeOf(key);
    if (times[place] !== MORE) times[place] = (times[place] ?? 0) + 1;
  }
  const may: number[] = [];
  for (let start = 0; start < keys.length; start += each)
    for (let at = start; at < start + each; at++)
      if (times[placeOf(keys[at] ?? 0)] === MORE) {
        may.push(start / each);
        break;
      }
  return may;
}

const PLACES_FOR_EACH = 64;
const MORE = 2;
