/**
 * The name itself, or where somebody bears it, case aside, the next free one: 'Tracker 2', 'PlanTracker2'.
 * @param gap what stands before the number. @param longest how many characters a name may have.
 */
export function freeName(wanted: string, taken: ReadonlySet<string>, gap = '', longest = 255): string {
  let name = wanted.slice(0, longest);
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const suffix = `${gap}${n}`;
    name = wanted.slice(0, longest - suffix.length) + suffix;
  }
  return name;
}

/** Source: Excel specifications and limits. */
export const LONGEST_SHEET_NAME = 31;
