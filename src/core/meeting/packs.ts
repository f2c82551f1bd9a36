import type { Country } from '../calendar/countries';
import { type Day, addDays, isAfter, isBefore, showDay } from '../calendar/day';
import { groupBy } from '../lists/group-by';
import { ownerKey } from '../reading';
import { layOutSheet } from '../sheets/lay-out';
import { closedState } from '../tracker/state';
import { type ReadRow, type ReadTracker, byWhen } from '../tracker/tracker-rows';
import type { WorkbookContents } from '../workbook/contents';
import type { SheetDrawing } from '../workbook/drawing';
import { handedRow, shownDay } from './cells';
import { handoutTable } from './handout-tables';
import { type HandedOut, handoutsOf, handoutsSheet, nextNumber } from './handouts';
import { PACK, PACK_GROUPS, type PackGroup } from './pack-record';
import { whoseTracker } from './whose';
import { daysSaid } from './days-said';
import { isRecurring, shortenedApart } from './words';

/** What one owner gets: a sheet for a workbook of its own, and a plain message to send it with. */
export interface Pack {
  readonly owner: string;
  readonly rows: number;
  readonly counts: ReadonlyMap<PackGroup, number>;
  readonly drawing: SheetDrawing;
  readonly message: string;
}

export interface PackRequest {
  readonly today: Day;
  /** So many days ahead are 'Due soon', today and the last included. */
  readonly dueSoonDays: number;
  /** The only owner wanted, in any spelling. */
  readonly owner?: string | undefined;
  readonly country: Country | undefined;
}

/**
 * The packs of a tracker: for each lead the open rows that they lead, and no word of anybody else's. Of what recurs all
 * that is overdue or due soon is in it, and the first date after that.
 * @returns the packs, and the hidden sheet of the tracker's workbook on which it is written down what they say.
 */
export function buildPacks(
  workbook: WorkbookContents,
  tracker: ReadTracker,
  request: PackRequest,
): { readonly packs: readonly Pack[]; readonly handouts: SheetDrawing; readonly withoutLead: number } {
  const handouts = handoutsOf(workbook);
  const first = nextNumber(handouts);
  const open = tracker.rows.filter(({ status, isInPlan, ref }) => closedState(status) === undefined && isInPlan && ref !== '');
  const led = groupBy(
    open.filter(({ lead }) => lead !== ''),
    ({ lead }) => ownerKey(lead),
  );
  const wanted = request.owner === undefined ? undefined : ownerKey(request.owner);
  const owners = [...led].filter(([key]) => wanted === undefined || key === wanted).sort(([a], [b]) => (a < b ? -1 : 1));
  const made = owners.flatMap(([, rows], index) =>
    rows.slice(0, 1).map(({ lead }) => packOf(lead, rows, tracker, request, first + index)),
  );
  const handing = { handed: made.map(({ handedOut }) => handedOut), number: first, rows: tracker.rows };
  return {
    packs: made.map(({ pack }) => pack),
    handouts: handoutsSheet(handouts, handing, tracker),
    withoutLead: open.filter(({ lead }) => lead === '').length,
  };
} // prettier-ignore

function packOf(
  owner: string,
  rows: readonly ReadRow[],
  tracker: ReadTracker,
  request: PackRequest,
  number: number,
): { readonly pack: Pack; readonly handedOut: HandedOut } {
  const { today, country } = request;
  const sorted = firstOfEach([...rows].sort(byWhen), request);
  const grouped = groupBy(sorted, (row) => groupOf(row, request));
  const counts = new Map(PACK_GROUPS.map((group) => [group, grouped.get(group)?.length ?? 0]));
  const whose = whoseTracker(tracker);
  const title = `Actions of ${[owner, ...(whose === undefined ? [] : [whose]), showDay(today)].join(', ')}`;
  const drawing = layOutSheet(
    { ...PACK, table: handoutTable('pack', number, tracker.number) },
    {
      existing: undefined,
      fates: [],
      added: sorted.map((row) => ({
        group: groupOf(row, request),
        notes: [],
        ...handedRow(row, tracker, country),
      })),
      title: [
        { text: `${title}.`, look: 'title', isOurs: PACK.isOurLine },
        { text: FILL_IN, look: 'plain', isOurs: PACK.isOurLine },
      ],
      margin: { left: [title] },
      isTitleNew: true,
    },
  );
  return {
    pack: { owner, rows: sorted.length, counts, drawing, message: messageOf(owner, whose, grouped, country) },
    handedOut: {
      handout: { number, kind: 'pack', on: today, owner },
      isNew: true,
      refs: sorted.map(({ ref }) => ref),
    },
  };
}

const FILL_IN = 'Fill in Agreed date, Status, Progress and Reason, save the file, and send it back.';

function groupOf({ when }: ReadRow, { today, dueSoonDays }: PackRequest): PackGroup {
  if (!when) return 'No date';
  if (isBefore(when, today)) return 'Overdue';
  return isAfter(when, addDays(today, dueSoonDays)) ? 'Later' : 'Due soon';
}

/** What the dates of one action have in common. */
const thingOf = ({ actionRef, action }: ReadRow): string => `${actionRef}\n${action}`;

/** All rows that are overdue or due soon, and of what is later the first of each recurrence. */
function firstOfEach(rows: readonly ReadRow[], request: PackRequest): ReadRow[] {
  const later = new Set<string>();
  return rows.filter((row) => {
    if (groupOf(row, request) !== 'Later' || !isRecurring(row)) return true;
    const thing = thingOf(row);
    const isFirst = !later.has(thing);
    later.add(thing);
    return isFirst;
  });
}

/** More characters than these of an action are cut in a message. */
const MOST_WORDS = 110;

/** A message to paste into an e-mail: no more than plain lines, one for all dates of an action in a group. */
function messageOf(
  owner: string,
  whose: string | undefined,
  grouped: ReadonlyMap<PackGroup, readonly ReadRow[]>,
  country: Country | undefined,
): string {
  const sections = PACK_GROUPS.flatMap((group) => {
    const rows = grouped.get(group) ?? [];
    if (rows.length === 0) return [];
    const things = [...groupBy(rows, thingOf).values()];
    const words = shortenedApart(things.flatMap((thing) => thing.slice(0, 1).map(({ action }) => action)), MOST_WORDS);
    return ['', `${group} (${rows.length})`, ...things.map((thing, at) => lineOf(thing, words[at], group, country))];
  });
  return [
    `Actions of ${owner}${whose === undefined ? '' : ` (${whose})`}`,
    '',
    'Please fill in the attached workbook and send it back.',
    ...sections,
    '',
  ].join('\n');
} // prettier-ignore

/** '- G1-02.1 and 2 more: Report to the board, was due 30 Apr, 31 May and 30 Jun 2011' */
function lineOf(
  thing: readonly ReadRow[],
  words: string | undefined,
  group: PackGroup,
  country: Country | undefined,
): string {
  const shown = thing.map((row) => ({ ...row, when: row.when && shownDay(row.when, country) }));
  const refs = [thing[0]?.ref, ...(thing.length > 1 ? [`and ${thing.length - 1} more`] : [])].join(' ');
  const when = group === 'No date' ? '' : `, ${group === 'Overdue' ? 'was due' : 'due'} ${daysSaid(shown)}`;
  return `${[`- ${refs}`, words].join(': ')}${when}`;
}
