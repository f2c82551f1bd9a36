import type { BesideCell, PlacedText } from '../grids/types';

/** What the first column that says such a thing says of an action, and its header. */
export function saidBeside(
  beside: readonly BesideCell[],
  what: BesideCell['says'],
): (PlacedText & { readonly header: string }) | undefined {
  const found = beside.find(({ says }) => says === what);
  return found && { text: found.cell.text, place: found.place, header: found.header };
}
