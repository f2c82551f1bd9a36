import type { ManagedTable } from '../workbook/marks';

/**
 * The tables by which a sheet is known where its hidden name was lost, as their records have them (a test holds it).
 * They stand by themselves, because a workbook is read long before anything is built in it.
 */
export const MANAGED_TABLES: readonly ManagedTable[] = [
  { mark: 'tracker', table: 'PlanTracker' },
  { mark: 'report', table: 'PlanCheck' },
  { mark: 'changes', table: 'PlanChanges' },
  { mark: 'meeting', table: 'PlanMeeting' },
  { mark: 'pack', table: 'PlanPack' },
];
