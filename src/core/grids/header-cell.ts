/** A header's cell: its text, and how many columns it is merged over. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly span?: number;
  /** What its column serves as, where the rows below or the header above show it and its own words don't. */
  readonly serves?: 'action' | 'nothing';
}
