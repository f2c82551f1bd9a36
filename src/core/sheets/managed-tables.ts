import type { ManagedTable } from '../workbook/marks';

/** The tables of the sheets that Plan Grid makes. */
export const MANAGED_TABLES: readonly ManagedTable[] = [
  { mark: 'tracker', table: 'PlanTracker' },
  { mark: 'report', table: 'PlanCheck' },
];
