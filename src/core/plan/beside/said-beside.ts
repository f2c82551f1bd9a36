import type { BesideCell, PlacedText } from '../../grids/table/types';

/** What the first column that says such a thing says of an action, and its header. */
export function saidBeside(
  beside: readonly BesideCell[],
  what: BesideCell['says'],
): (PlacedText & { readonly header: string }) | undefined {
  for (const { says, cell, place, header } of beside) if (says === what) return { text: cell.text, place, header };
  return undefined;
}

/** How an action stands: what its status says, and what else is told of it. */
export interface Standing {
  readonly status: PlacedText;
  /** What share of it is done. */
  readonly share: PlacedText | undefined;
  /** What the last of its columns of progress that is filled in says. */
  readonly progress: PlacedText | undefined;
}

/** How an action stands; undefined where no column says so. */
export function standingOf(beside: readonly BesideCell[]): Standing | undefined {
  if (beside.length === 0) return undefined;
  const status = saidBeside(beside, 'status') ?? saidBeside(beside, 'blue status');
  if (!status) return undefined;
  const progress = beside.findLast(({ says, cell }) => says === 'progress' && cell.text !== '');
  return {
    status,
    share: saidBeside(beside, 'share'),
    progress: progress && { text: progress.cell.text, place: progress.place },
  };
}
