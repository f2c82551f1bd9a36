import type { ReportChanges } from '../core/report/build';
import type { TrackerChanges } from '../core/tracker/build';

/** '1 row', '3,000 rows'. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

const others = (n: number, what: string): string[] => (n > 0 ? [`${n.toLocaleString('en-GB')} ${what}`] : []);

/** What building the tracker did to its rows: '3 new rows, 40 kept'. */
export const trackerRows = ({ added, kept, gone }: TrackerChanges): string =>
  [count(added, 'new row'), ...others(kept, 'kept'), ...others(gone, 'no longer in the plan')].join(', ');

/** What writing the report did to its rows: '3 new findings, 40 known'. */
export const reportRows = ({ added, kept, resolved }: ReportChanges): string =>
  [count(added, 'new finding'), ...others(kept, 'known'), ...others(resolved, 'resolved')].join(', ');
