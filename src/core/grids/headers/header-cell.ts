/** A header's cell: its text, and how many columns it is merged over. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly span?: number;
  /** What stands above it, where a header of two rows is merged over it. */
  readonly over?: string;
  /** What its column serves as, where the rows below or the header above show it and its own words don't. */
  readonly serves?: 'action' | 'by-when' | 'by-whom' | 'objective' | 'nothing';
  /** True where it heads the rows below as well: 'Theme 1: Prevention' over actions. */
  readonly isTheme?: true;
  /** The header of another column for which nearly as much speaks that it serves as that. */
  readonly rival?: string;
}
