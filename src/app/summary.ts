import { showPeriod } from '../core/calendar/plan-period';
import type { Finding } from '../core/findings/types';
import type { Analysis } from '../core/analysis';
import type { Plan } from '../core/plan/types';
import { showPlace } from '../core/workbook/place';

/** What was read of a plan. */
export interface Summary {
  readonly partnership: string | undefined;
  readonly period: string;
  /** Where the period comes from. */
  readonly periodFrom: string;
  readonly grids: number;
  /** On which those grids are. */
  readonly sheets: number;
  readonly actions: number;
  readonly owners: number;
  /** Entries of the schedule with a date, and without one. */
  readonly dated: number;
  readonly undated: number;
  /** Findings about by-whens that were not read, or not whole. */
  readonly unread: readonly Finding[];
  /** Sheets that were left out because they are hidden. */
  readonly skippedSheets: readonly string[];
  /** Sheets that were left out because they show how a plan is filled in, by their names. */
  readonly exampleSheets: readonly string[];
}

const UNREAD = ['date-not-understood', 'date-partly-understood'];

export function summaryOf({ plan, schedule, findings }: Analysis): Summary {
  const actions = plan.grids.flatMap((grid) => grid.actions);
  const dated = schedule.filter(({ due }) => due !== undefined).length;
  return {
    partnership: plan.partnership,
    period: showPeriod(plan.period),
    periodFrom: periodSource(plan),
    grids: plan.grids.length,
    sheets: new Set(plan.grids.map(({ place }) => place.sheet)).size,
    actions: actions.length,
    owners: new Set(actions.flatMap(({ byWhom }) => byWhom.parts.flatMap((part) => part.owners))).size,
    dated,
    undated: schedule.length - dated,
    unread: findings.filter(({ rule }) => UNREAD.includes(rule)),
    skippedSheets: plan.skippedSheets,
    exampleSheets: plan.exampleSheets,
  };
}

function periodSource({ periodFrom }: Plan): string {
  switch (periodFrom.kind) {
    case 'settings':
      return 'as set';
    case 'line':
      return `from ${showPlace(periodFrom.line.place)}`;
    case 'dates':
      return periodFrom.against
        ? `from its dates; ${showPlace(periodFrom.against.place)} names other years`
        : "from most of its dates; the workbook doesn't say";
    case 'today':
      return "this year's; neither the workbook nor its dates say";
  }
}
