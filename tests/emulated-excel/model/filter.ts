/** What a filter lets through, by columns from 0; for those loaded from a file only that there is something. */
export interface Filter {
  readonly criteria: Map<number, readonly string[] | 'unknown'>;
}

export const newFilter = (): Filter => ({ criteria: new Map() });
