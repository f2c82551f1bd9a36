import type { ReportChanges } from '../core/report/build';
import type { Change, ChangeKind } from '../core/changes/record';
import { listed, quoted } from '../core/findings/words';
import { groupBy } from '../core/lists/group-by';
import type { TrackerChanges, UnreadDate } from '../core/tracker/build';
import type { PassedRow } from '../core/tracker/passed';
import type { HandEdit } from '../core/tracker/compare';
import { showWords } from '../core/tracker/show-words';

/** A whole number with its thousands apart: '3,000'. Loading the data by which a browser does it takes up to 60 ms. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** '1 row', '3,000 rows'. */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;

const others = (n: number, what: string): string[] => (n > 0 ? [`${grouped(n)} ${what}`] : []);

/** What building the tracker did to its rows: '3 new rows, 40 kept'. */
export const trackerRows = ({ added, kept, gone }: TrackerChanges): string =>
  [count(added, 'new row'), ...others(kept, 'kept'), ...others(gone, 'no longer in the plan')].join(', ');

/** What a change of each kind is called in a sentence, in the order in which they are told. */
const KINDS: readonly (readonly [ChangeKind, string])[] = [
  ['Added', 'added'],
  ['Back in the plan', 'back'],
  ['Re-dated', 're-dated'],
  ['Moved', 'moved to an agreed date'],
  ['Re-assigned', 're-assigned'],
  ['Reworded', 'reworded'],
  ['Gone from the plan', 'gone'],
  ['Edited by hand', 'edited by hand'],
  ['Plan and hand differ', 'changed in the plan and by hand'],
];

/** '3 added, 5 re-dated, 4 of them later, 2 gone'; '' where nothing changed. */
export function changesInWords(lines: readonly Pick<Change, 'kind' | 'isLater'>[]): string {
  const byKind = groupBy(lines, ({ kind }) => kind);
  return KINDS.flatMap(([kind, said]) => {
    const all = byKind.get(kind) ?? [];
    if (all.length === 0) return [];
    const later = all.filter(({ isLater }) => isLater === true).length;
    const which = all.length === 1 ? 'later' : later === all.length ? 'all of them later' : `${later} of them later`;
    return [`${all.length} ${said}`, ...(later > 0 ? [which] : [])];
  }).join(', ');
}

/** What a build wrote into the list of changes; nothing where it wrote nothing. */
export const changesSaid = (lines: readonly Change[]): string[] =>
  lines.length === 0
    ? []
    : [`Since the last build: ${changesInWords(lines)}. They are listed on the sheet 'Tracker changes'.`];

/** Words in Agreed date that are no date. */
export function unreadDatesSaid(unread: readonly UnreadDate[]): string[] {
  if (unread.length === 0) return [];
  const which = listed(
    unread.map(({ ref, words }) => `${ref} ${quoted(words, 30)}`),
    6,
  );
  const [is, does] = unread.length === 1 ? ['is no date', 'doesn’t'] : ['are no dates', 'don’t'];
  return [
    `${count(unread.length, 'agreed date')} ${is} that Excel knows, and ${does} count: ${which}. Type 31/10/2011, say.`,
  ];
}

/** How many dates have passed, by grid: '12 dates have passed: 8 in Section 1, 4 in Section 2.' */
export function passedSaid(passed: readonly PassedRow[]): string[] {
  if (passed.length === 0) return [];
  const grids = Array.from(byGrid(passed), ([grid, rows]) => `${rows.length} in ${quoted(grid, 60)}`);
  const [has, are] = passed.length === 1 ? ['has', 'is'] : ['have', 'are'];
  return [`${count(passed.length, 'date')} ${has} passed and ${are} not marked Complete: ${grids.join(', ')}.`];
}

/** By the title of the grid, in the plan's order. */
export const byGrid = (passed: readonly PassedRow[]): ReadonlyMap<string, readonly PassedRow[]> =>
  groupBy(passed, ({ about }) => about.grid);

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
export const reportRows = ({ added, kept, resolved, edits }: ReportChanges): string =>
  [
    count(added, 'new finding'),
    ...others(kept, 'known'),
    ...others(resolved, 'resolved'),
    ...(edits > 0 ? [`${count(edits, 'cell')} edited by hand kept`] : []),
  ].join(', ');
