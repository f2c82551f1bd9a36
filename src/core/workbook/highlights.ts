import type { CellPlace } from './place';

/** A cell to be highlighted by a format that lies over its own and can be taken away without a trace. */
export interface Highlight {
  readonly place: CellPlace;
  readonly look: HighlightLook;
}

/** Colours are 'RRGGBB'. The line around the cell tells kinds apart where colours are not shown. */
export interface HighlightLook {
  readonly name: string;
  readonly fill: string;
  readonly ink: string;
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly isBold: boolean;
}
