/** What is known of a cell of ours before a build: what it shows, what it was built with, what the plan says now. */
export interface CellHistory {
  /** What the cell shows. */
  readonly shown: string;
  /** What the plan says now. */
  readonly plan: string;
  /** What Plan Grid last had for it; undefined where that was not kept. */
  readonly built: string | undefined;
  /** The edit by hand that was reported before, where one was. */
  readonly reported: string | undefined;
}

/**
 * What becomes of a cell of ours. 'as it is': it says what the plan says. 'take the plan's': nobody has touched it, or
 * somebody emptied it. 'keep the edit': a person wrote there; `isNews` where that, or what the plan says, has changed
 * since it was last reported; `isConflict` where the plan says something new as well.
 */
export type CellFate =
  | { readonly kind: 'as it is' }
  | { readonly kind: 'take the plan’s'; readonly isNews: boolean }
  | { readonly kind: 'keep the edit'; readonly isNews: boolean; readonly isConflict: boolean };

/** Whose edit is it: an edit by hand stays until the cell is emptied. */
export function fateOf({ shown, plan, built, reported }: CellHistory): CellFate {
  if (shown === plan) return { kind: 'as it is' };
  if (shown === '') return { kind: 'take the plan’s', isNews: false };
  if (shown === built) return { kind: 'take the plan’s', isNews: true };
  const isConflict = built !== plan;
  return { kind: 'keep the edit', isNews: isConflict || shown !== reported, isConflict };
}
