import { type Summary, summaryOf } from '../../app/summary';
import { holdsTracker } from '../../app/holds-tracker';
import type { TrackerOverview } from '../../app/tracker-overview';
import type { Reading } from '../../app/session';
import type { NamedColumns } from '../../core/grids/columns/named-columns';
import type { Day } from '../../core/calendar/day';
import type { Severity } from '../../core/findings/severities';
import type { WorkbookContents } from '../../core/workbook/contents';
import { onDemand } from '../../core/workbook/on-demand';
import type { Entry } from './entries';

/** What the pane shows of a plan: plain data, so that it can come out of a worker. */
export interface Seen {
  readonly summary: Summary;
  /** The tables whose columns somebody named. */
  readonly named: readonly NamedColumns[];
  readonly tracker: TrackerOverview | undefined;
  /** undefined before the first check. */
  readonly checked: Checked | undefined;
}

export interface Checked {
  readonly isReady: boolean;
  /** Of the findings that nobody has accepted. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was accepted and which rules were switched off. */
  readonly reservations: readonly string[];
  /** Those that nobody has accepted. */
  readonly entries: readonly Entry[];
  readonly accepted: readonly Entry[];
}

/** A plan that was read without any rules, to say what is there. @throws HostProblem 'not loaded' */
export const lookedAt = async ({ analysis, workbook, settings, today }: Reading): Promise<Seen> => ({
  summary: summaryOf(analysis),
  named: settings.columns ?? [],
  tracker: holdsTracker(workbook) ? await overviewOf(workbook, today) : undefined,
  checked: undefined,
});

async function overviewOf(workbook: WorkbookContents, today: Day): Promise<TrackerOverview | undefined> {
  const { trackerOverview } = await onDemand(
    () => import(/* webpackChunkName: "tracker-overview" */ '../../app/tracker-overview'),
  );
  return trackerOverview(workbook, today);
}
