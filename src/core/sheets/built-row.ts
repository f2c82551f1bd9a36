import { sameDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';

/** The columns in which all rows of one action, or of one part of it, say the same; by the tracker's own headers. */
const SHARED_COLUMNS = ['Action', 'Lead', 'With', 'By when', 'Objective', 'Grid', 'Risks', 'Source'] as const;

/** The columns whose words are kept, in the tracker's order. */
export const KEPT_COLUMNS = [
  'Action', 'Due', 'Lead', 'With', 'Type', 'By when', 'Objective', 'Grid', 'Risks', 'Source',
] as const; // prettier-ignore

export type SharedColumn = (typeof SHARED_COLUMNS)[number];
export type KeptColumn = (typeof KEPT_COLUMNS)[number];

export type SharedWords = Readonly<Record<SharedColumn, string>>;

/** What the plan said in a row of the tracker; a day is 'YYYY-MM-DD'. */
export interface RowWords {
  /** Rows that say the same may have it in common. */
  readonly shared: SharedWords;
  readonly due: string;
  readonly type: string;
}

/** Something for each of the columns that rows share. */
export const forShared = <T>(under: (header: SharedColumn) => T): Readonly<Record<SharedColumn, T>> => ({
  Action: under('Action'),
  Lead: under('Lead'),
  With: under('With'),
  'By when': under('By when'),
  Objective: under('Objective'),
  Grid: under('Grid'),
  Risks: under('Risks'),
  Source: under('Source'),
});

/** What the plan said under a header. */
export function wordsUnder({ shared, due, type }: RowWords, header: KeptColumn): string {
  if (header === 'Due') return due;
  return header === 'Type' ? type : shared[header];
}

export const isShared = (header: KeptColumn): header is SharedColumn => header !== 'Due' && header !== 'Type';

/** True where two rows say the same in all that they share. */
export const sayTheSame = (a: SharedWords, b: SharedWords): boolean =>
  a === b || SHARED_COLUMNS.every((header) => a[header] === b[header]);

/** What is kept of one row of the tracker: the plan's words, not what a person typed over them. */
export interface BuiltRow extends RowWords {
  readonly ref: string;
  readonly isInPlan: boolean;
  readonly period: PlanPeriod | undefined;
  /** Edits by hand that were reported, by column; 'Ref' may be one. */
  readonly edits: ReadonlyMap<string, string>;
}

/** The same as a sheet keeps it. */
export interface BuiltBefore extends BuiltRow {
  /** The row of that sheet: each has another. */
  readonly row: number;
}

export const isSamePeriod = (a: PlanPeriod | undefined, b: PlanPeriod | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameDay(a.first, b.first) && sameDay(a.last, b.last));
