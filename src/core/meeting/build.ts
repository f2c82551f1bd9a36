import { sameDay, showDay } from '../calendar/day';
import { type Country } from '../calendar/bank-holidays';
import { CHANGES } from '../changes/record';
import { type ExistingTable, existingTable, existingTables } from '../sheets/existing-table';
import { layOutSheet } from '../sheets/lay-out';
import type { ReadRow, ReadTracker } from '../tracker/tracker-rows';
import type { WorkbookContents } from '../workbook/contents';
import type { SheetDrawing } from '../workbook/drawing';
import { handedRow } from './cells';
import { type Handout, type Handouts, handoutNumber, handoutsOf, handoutsSheet, nextNumber } from './handouts';
import { MEETING_GROUPS, type MeetingGroup, type MeetingLine, meetingLines } from './lines';
import { MEETING } from './record';
import { whoseTracker } from './whose';
import { type MeetingRequest, type MeetingSpan, isOwnedBy, spanOf } from './request';
import { planChanges } from './plan-changes';

/** With more lines than these, each is kept as short as it can be, so that the meeting has three pages. */
const MOST_LINES = 50;

/** A meeting sheet, and what it holds. */
export interface MeetingSheet {
  /** Of the sheet, before another one bears it: 'Meeting 12 Jan 2027'. */
  readonly name: string;
  readonly span: MeetingSpan;
  readonly counts: ReadonlyMap<MeetingGroup, number>;
  readonly lines: readonly MeetingLine[];
  /**
   * The hidden sheet on which it is written down what was handed out, and the meeting sheet: in this order, so that one
   * that is there has always been written down.
   */
  readonly drawings: readonly SheetDrawing[];
}

/**
 * The sheet of a meeting, over a tracker as it stands. Where the one that was handed out last is for the same day and
 * owner and still in the workbook, it only gets rows that it lacks: what people wrote in it stays.
 * @param country whose bank holidays count where a date is to be shown as the last working day before it; undefined where
 * dates stay as they are.
 */
export function buildMeeting(
  workbook: WorkbookContents,
  tracker: ReadTracker,
  request: MeetingRequest,
  country: Country | undefined,
): MeetingSheet {
  const handouts = handoutsOf(workbook);
  const same = lastIfSame(handouts, request);
  const growing = same && sheetOf(workbook, same);
  const earlier = handouts.all.filter((handout) => handout !== same);
  const span = spanOf(request, earlier);
  const rows = tracker.rows.filter(
    (row) => isOfInterest(row) && (request.owner === undefined || isOwnedBy(row, request.owner)),
  );
  const lines = meetingLines(rows, planChanges(existingTable(workbook, CHANGES)), span, (row) =>
    span.before ? handouts.saidAt(row.ref, span.before.number) : undefined,
  );
  const name = `Meeting ${showDay(request.date)}`;
  const handout: Handout = same ?? {
    number: nextNumber(handouts),
    kind: 'meeting',
    on: request.date,
    owner: request.owner ?? '',
  };
  const there = new Set(growing?.rows.map((row) => row.textUnder('Ref')));
  const added = lines.filter(({ row }) => !growing || !there.has(row.ref));
  const counts = countsOf(lines);
  const isLong = lines.length > MOST_LINES;
  const record = {
    ...MEETING,
    name,
    table: `${MEETING.table ?? ''}${handout.number}`,
    ...(isLong && { leastLines: 1 }),
  };
  const sheet = layOutSheet(record, {
    existing: growing && { table: growing, isElsewhere: false, daysBetween: 0 },
    fates: (growing?.rows ?? []).map(() => ({ kind: 'left' }) as const),
    added: added.map(({ group, notes, row }) => ({ group, notes, ...handedRow(row, tracker, country, isLong) })),
    title: titleOf(tracker, request, span, counts).map((text, index) => ({
      text,
      look: index === 0 ? 'title' : 'plain',
      isOurs: (line) => MEETING.isOurLine(line) && line.slice(0, 5) === text.slice(0, 5),
    })),
    isTitleNew: true,
  });
  const written = new Set(handouts.refsOn(handout.number));
  const refs = added.flatMap(({ row: { ref } }) => (written.has(ref) ? [] : ref));
  const handing = {
    handed: [{ handout, isNew: !same, refs }],
    number: handout.number,
    rows: growing ? added.map(({ row }) => row) : tracker.rows,
  };
  return { name, span, counts, lines, drawings: [handoutsSheet(handouts, handing, tracker), sheet] };
}

/** How many dates were done, and how many lines each other group has. */
const countsOf = (lines: readonly MeetingLine[]): ReadonlyMap<MeetingGroup, number> =>
  new Map(
    MEETING_GROUPS.map((group) => [
      group,
      group === 'Done'
        ? lines.reduce((sum, { done }) => sum + done, 0)
        : lines.filter((line) => line.group === group).length,
    ]),
  );

/** A row without words and without a date is nothing to talk of. */
const isOfInterest = ({ action, ref, when }: ReadRow): boolean => action !== '' || ref !== '' || when !== undefined;

/** What was handed out last, where that is for this meeting. */
function lastIfSame({ all }: Handouts, { date, owner = '' }: MeetingRequest): Handout | undefined {
  const handout = all.at(-1);
  return handout?.kind === 'meeting' && sameDay(handout.on, date) && handout.owner === owner ? handout : undefined;
}

/** The sheet that was handed out, where it is there: Excel may have stopped before it was, or somebody took it out. */
const sheetOf = (workbook: WorkbookContents, { number }: Handout): ExistingTable | undefined =>
  existingTables(workbook, MEETING).find(({ name }) => handoutNumber(name) === number);

const SAID: Readonly<Record<MeetingGroup, (count: number, next: string) => string>> = {
  Done: (count) => `${count} done`,
  Overdue: (count) => `${count} overdue`,
  Due: (count, next) => `${count} due by ${next}`,
  'Moved or stopped': (count) => `${count} moved or stopped`,
  'Plan changed': (count) => `${count} changed in the plan`,
};

/** Groups of which it is said too that there is nothing. */
const ALWAYS_SAID: ReadonlySet<MeetingGroup> = new Set(['Done', 'Overdue', 'Due']);

/** 'Since 1 Jul 2011: 5 done, 3 overdue, 12 due by 15 Dec 2011 …' */
export const countsSaid = (counts: ReadonlyMap<MeetingGroup, number>, { since, next }: MeetingSpan): string =>
  `Since ${showDay(since)}: ${MEETING_GROUPS.filter((group) => ALWAYS_SAID.has(group) || counts.get(group) !== 0)
    .map((group) => SAID[group](counts.get(group) ?? 0, showDay(next)))
    .join(', ')}.`;

function titleOf(
  tracker: ReadTracker,
  { date, owner }: MeetingRequest,
  span: MeetingSpan,
  counts: ReadonlyMap<MeetingGroup, number>,
): string[] {
  const whose = whoseTracker(tracker);
  return [
    `Meeting ${showDay(date)}: ${[...(whose === undefined ? [] : [whose]), owner ?? 'all owners'].join(', ')}.`,
    countsSaid(counts, span),
  ];
}
