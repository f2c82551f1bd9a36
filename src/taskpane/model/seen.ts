import { type Summary, summaryOf } from '../../app/summary';
import { type TrackerOverview, trackerOverview } from '../../app/tracker-overview';
import type { Reading } from '../../app/session';
import type { NamedColumns } from '../../core/grids/named-columns';
import type { Severity } from '../../core/findings/severities';
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

/** A plan that was read without any rules, to say what is there. */
export const lookedAt = ({ analysis, workbook, settings, today }: Reading): Seen => ({
  summary: summaryOf(analysis),
  named: settings.columns ?? [],
  tracker: trackerOverview(workbook, today),
  checked: undefined,
});
