import { type Summary, summaryOf } from '../app/summary';
import type { Finding } from '../core/findings/types';
import { showReservations, showVerdict } from '../core/findings/verdict';
import type { Analysis } from '../core/plan-grid';

/** What the pane shows of a plan that was checked: plain data, so that it can come out of a worker. */
export interface Seen {
  readonly verdict: { readonly isReady: boolean; readonly words: string; readonly reservations: readonly string[] };
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

export const seenOf = (analysis: Analysis): Seen => ({
  verdict: {
    isReady: analysis.verdict.isReady,
    words: showVerdict(analysis.verdict),
    reservations: showReservations(analysis.verdict),
  },
  summary: summaryOf(analysis),
  findings: analysis.findings,
});
