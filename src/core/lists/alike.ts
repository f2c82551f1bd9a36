/** Of texts that are alike the first, so that many that say the same are one in memory. @param make what of it is kept. */
export function firstAlike(make: (text: string) => string = (text) => text): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = make(text);
    known.set(own, own);
    return own;
  };
}
