import { sameDay, showDay } from '../calendar/day';
import { type Country } from '../calendar/countries';
import { CHANGES } from '../changes/record';
import { ownerKey } from '../reading';
import { type ExistingTable, existingTable, existingTables } from '../sheets/existing-table';
import { layOutSheet } from '../sheets/lay-out';
import type { ReadRow, ReadTracker } from '../tracker/tracker-rows';
import type { WorkbookContents } from '../workbook/contents';
import type { SheetDrawing } from '../workbook/drawing';
import { handedRow } from './cells';
import { fittedRows } from './room';
import { handoutMark, handoutTable } from './handout-tables';
import { type Handout, type Handouts, handoutsOf, handoutsSheet, nextNumber } from './handouts';
import { MEETING_GROUPS, type MeetingGroup, type MeetingLine, meetingLines } from './lines';
import { MEETING } from './record';
import { whoseTracker } from './whose';
import { type MeetingRequest, type MeetingSpan, asSpelt, isOwnedBy, spanOf } from './request';
import { planChanges } from './plan-changes';

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
  asked: MeetingRequest,
  country: Country | undefined,
): MeetingSheet {
  const request = asked.owner === undefined ? asked : { ...asked, owner: asSpelt(tracker.rows, asked.owner) };
  const handouts = handoutsOf(workbook);
  const made = handouts.all.findLast((handout) => isFor(handout, request));
  const span = spanOf(
    request,
    handouts.all.filter((handout) => handout !== made),
  );
  const rows = tracker.rows.filter(
    (row) => isOfInterest(row) && (request.owner === undefined || isOwnedBy(row, request.owner)),
  );
  const lines = meetingLines(rows, planChanges(existingTable(workbook, CHANGES)), span, (row) =>
    span.before ? handouts.saidAt(row.ref, span.before.number) : undefined,
  );
  const { same, growing, added } = goesOn(workbook, handouts, made, lines);
  const name = `Meeting ${showDay(request.date)}`;
  const handout: Handout = same ?? {
    number: nextNumber(handouts),
    kind: 'meeting',
    on: request.date,
    owner: request.owner ?? '',
  };
  const counts = countsOf(lines);
  const { rows: fitted, leastLines } = fittedRows(
    lines.map(({ group, notes, row }) => ({ group, notes, ...handedRow(row, tracker, country) })),
  );
  const isAdded = new Set(added.map(({ row }) => row));
  const record = {
    ...MEETING,
    name,
    table: handoutTable('meeting', handout.number, tracker.number),
    leastLines,
  };
  const sheet = layOutSheet(record, {
    existing: growing && { table: growing, isElsewhere: false, daysBetween: 0 },
    fates: Array.from(growing?.rows ?? [], () => ({ kind: 'left' }) as const),
    added: fitted.filter(({ row }) => isAdded.has(row)),
    title: titleOf(tracker, request, span, counts).map((text, index) => ({
      text,
      look: index === 0 ? 'title' : 'plain',
      isOurs: (line) => MEETING.isOurLine(line) && line.slice(0, 5) === text.slice(0, 5),
    })),
    margin: { left: [whoseMeeting(tracker, request)] },
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

const isFor = ({ kind, on, owner: whose }: Handout, { date, owner = '' }: MeetingRequest): boolean =>
  kind === 'meeting' && sameDay(on, date) && ownerKey(whose) === ownerKey(owner);

/** What goes on of a meeting's sheet that was made before. */
interface GoesOn {
  /** The handout, where none is to be written down anew. */
  readonly same: Handout | undefined;
  readonly growing: ExistingTable | undefined;
  readonly added: readonly MeetingLine[];
}

/**
 * What was handed out last may grow: then what its rows say now is what they said when it was handed out. What was handed
 * out before others stays as it is where it lacks nothing; else there will be another sheet of that day.
 */
function goesOn(
  workbook: WorkbookContents,
  { all }: Handouts,
  made: Handout | undefined,
  lines: readonly MeetingLine[],
): GoesOn {
  const growing = made && sheetOf(workbook, made);
  const there = new Set(Array.from(growing?.rows ?? [], (row) => row.textUnder('Ref')));
  const added = lines.filter(({ row }) => !there.has(row.ref));
  const isWhole = growing !== undefined && added.length === 0;
  if (made === all.at(-1) || isWhole) return { same: made, growing, added };
  return { same: undefined, growing: undefined, added: lines };
}

/** The sheet that was handed out, where it is there: Excel may have stopped before it was, or somebody took it out. */
const sheetOf = (workbook: WorkbookContents, { number }: Handout): ExistingTable | undefined =>
  existingTables(workbook, MEETING).find(({ name }) => handoutMark(name)?.number === number);

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

function whoseMeeting(tracker: ReadTracker, { owner }: MeetingRequest): string {
  const whose = whoseTracker(tracker);
  return [...(whose === undefined ? [] : [whose]), owner ?? 'all owners'].join(', ');
}

const titleOf = (
  tracker: ReadTracker,
  request: MeetingRequest,
  span: MeetingSpan,
  counts: ReadonlyMap<MeetingGroup, number>,
): string[] => [`Meeting ${showDay(request.date)}: ${whoseMeeting(tracker, request)}.`, countsSaid(counts, span)];
