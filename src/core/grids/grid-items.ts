import type { Objective, Piece, UnattributedRow } from './table/types';

/** What follows each other in a grid: its rows, and what heads them. */
export type GridItem =
  | { readonly is: 'row'; readonly row: UnattributedRow; readonly indent: number }
  /** The header of a table, with who leads all of it where a line above it says so. */
  | { readonly is: 'table'; readonly lead: readonly Piece[] | undefined }
  /** An objective that heads what follows, until another does, or what is set in further than it is, where `indent` says how far. */
  | { readonly is: 'heading'; readonly objective: Objective; readonly indent?: number }
  /** What the column of objectives says in a row without an action: it holds as what the rows below say of themselves. */
  | { readonly is: 'said'; readonly objective: Objective }
  /** An objective in a list above a table; the first one after rows begins another list. */
  | { readonly is: 'listed'; readonly objective: Objective; readonly beginsList: boolean }
  /** A priority: by its number it may be the objective of a row, too. */
  | { readonly is: 'priority'; readonly objective: Objective };
