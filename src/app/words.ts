import type { ReportChanges } from '../core/report/build';
import type { Change } from '../core/changes/record';
import { groupBy } from '../core/lists/group-by';
import type { TrackerChanges } from '../core/tracker/build';
import type { HandEdit } from '../core/tracker/compare';
import { showWords } from '../core/tracker/show-words';

/** '1 row', '3,000 rows'. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

const others = (n: number, what: string): string[] => (n > 0 ? [`${n.toLocaleString('en-GB')} ${what}`] : []);

/** What building the tracker did to its rows: '3 new rows, 40 kept'. */
export const trackerRows = ({ added, kept, gone }: TrackerChanges): string =>
  [count(added, 'new row'), ...others(kept, 'kept'), ...others(gone, 'no longer in the plan')].join(', ');

/** How many changes of each kind a build wrote down: '3 added, 2 re-dated'. Nothing where there is none. */
export function changesSaid(lines: readonly Change[]): string[] {
  const kinds = groupBy(lines, ({ kind }) => kind);
  if (kinds.size === 0) return [];
  const said = Array.from(kinds, ([kind, all]) => `${all.length} ${kind.toLowerCase()}`);
  return [`Changes since the last build: ${said.join(', ')}. They are listed on the sheet 'Tracker changes'.`];
}

/** More edits by hand than these are told by their number. */
const MOST_EDITS = 5;

/** The cells in which people's edits stay, though the plan says something else. */
export function editsSaid(edits: readonly HandEdit[]): string[] {
  if (edits.length === 0) return [];
  const first = edits
    .slice(0, MOST_EDITS)
    .map(
      ({ ref, column, shown, plan }) =>
        `  ${ref}, ${column}: ${showWords(shown)} (the plan: ${showWords(plan) || 'nothing'})`,
    );
  const more = edits.length > MOST_EDITS ? [`  and ${count(edits.length - MOST_EDITS, 'more', 'more')}`] : [];
  return [
    `${count(edits.length, 'cell')} edited by hand ${edits.length === 1 ? 'stays' : 'stay'} as edited:`,
    ...first,
    ...more,
  ];
}

/** What writing the report did to its rows: '3 new findings, 40 known'. */
export const reportRows = ({ added, kept, resolved }: ReportChanges): string =>
  [count(added, 'new finding'), ...others(kept, 'known'), ...others(resolved, 'resolved')].join(', ');
