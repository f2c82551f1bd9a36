import type { Reading } from '../../app/session';
import { summaryOf } from '../../app/summary';
import { trackerOverview } from '../../app/tracker-overview';
import { showReservations } from '../../core/findings/verdict';
import { entriesOf } from './entries';
import type { Seen } from './seen';

/** A plan that was checked. */
export function checkedNow({ analysis, workbook, settings, today }: Reading): Seen {
  const { plan, findings, verdict } = analysis;
  const entries = entriesOf(findings, plan);
  return {
    summary: summaryOf(analysis),
    named: settings.columns ?? [],
    tracker: trackerOverview(workbook, today),
    checked: {
      isReady: verdict.isReady,
      counts: verdict.counts,
      reservations: showReservations(verdict),
      entries: entries.filter(({ finding }) => !finding.accepted),
      accepted: entries.filter(({ finding }) => finding.accepted),
    },
  };
}
