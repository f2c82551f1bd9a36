import type { GridItem } from './grid-items';
import type { PlacedText, ReadByContents } from './table/types';

/** A grid while its rows are put together. */
export interface OpenGrid {
  readonly title: string;
  readonly place: PlacedText['place'];
  readonly hasTitle: boolean;
  readonly headers: PlacedText['place'][];
  readonly missingColumns: Set<string>;
  readonly columnNames: Map<'by-when' | 'by-whom', string>;
  readonly repeatedColumns: PlacedText[];
  readonly byContents: ReadByContents[];
  readonly furniture: PlacedText[];
  readonly priorities: PlacedText[];
  readonly outcomes: PlacedText[];
  readonly comments: PlacedText[];
  readonly items: GridItem[];
}

/** A grid with nothing in it yet. */
export const openGrid = (title: string, place: PlacedText['place'], hasTitle: boolean): OpenGrid => ({
  title,
  place,
  hasTitle,
  headers: [],
  missingColumns: new Set(),
  columnNames: new Map(),
  repeatedColumns: [],
  byContents: [],
  furniture: [],
  priorities: [],
  outcomes: [],
  comments: [],
  items: [],
});
