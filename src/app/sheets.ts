import type { Rule } from '../core/findings/rule';
import type { Analysis } from '../core/analysis';
import { buildReport, buildTracker } from '../core/builders';
import { RULES, TRACKER_RULES } from '../core/findings/rules';
import type { ReportChanges } from '../core/report/build';
import type { TrackerChanges } from '../core/tracker/build';
import type { WorkbookContents } from '../core/workbook/contents';
import type { SheetDrawing } from '../core/workbook/drawing';
import type { WorkbookHost } from '../core/workbook/host';
import { SUMMARY } from '../core/summary/record';
import { actionRef } from '../core/tracker/ref-parts';
import { type Call, nextStep } from './call';
import type { Reading, Session } from './session';

/** A sheet of ours that can be built: the one place that knows how. */
export interface Buildable<Changes> {
  /** Of the sheet that it is about; others may be drawn with it. */
  readonly mark: string;
  /** In the middle of a sentence. */
  readonly name: string;
  /** The rules that are asked where nothing but the sheet is wanted. */
  readonly rules: readonly Rule[];
  /** @param workbook is drawn into. @param earlier another workbook, whose sheet of this kind is carried over. */
  readonly layOut: (
    workbook: WorkbookContents,
    reading: Reading,
    earlier?: WorkbookContents,
  ) => { readonly drawings: readonly SheetDrawing[]; readonly changes: Changes };
}

/** Rows of the tracker: a row's reference stands for the row, an action's for all its rows. */
export type Refs = 'all' | ReadonlySet<string>;

export const isAmong = (refs: Refs | undefined, ref: string): boolean =>
  refs === 'all' || refs?.has(ref) === true || refs?.has(actionRef(ref)) === true;

/** What the user of a tracker asks for as it is built. */
export interface TrackerWishes {
  /** Where a person wrote over the plan's words, these are to stand there again. */
  readonly takePlans?: Refs | undefined;
  /** Dates typed over Due are agreed ones. */
  readonly agree?: Refs | undefined;
  /** Rows whose date has gone by are Complete. */
  readonly complete?: Refs | undefined;
  /** The sheet 'Summary' is made. */
  readonly summary?: boolean | undefined;
}

/** The tracker. What people wrote stays but where they ask for something else; a summary is made where that is asked for. */
export const trackerWith = ({
  takePlans,
  agree,
  complete,
  summary,
}: TrackerWishes = {}): Buildable<TrackerChanges> => ({
  mark: 'tracker',
  name: 'the tracker',
  rules: TRACKER_RULES,
  layOut: (workbook, { analysis, settings, today }, earlier) =>
    buildTracker(workbook, analysis, {
      settings,
      today,
      summary: summary === true ? 'asked for' : 'as it is',
      asks: {
        takesPlan: (ref) => isAmong(takePlans, ref),
        agrees: (ref) => isAmong(agree, ref),
        completes: (ref) => isAmong(complete, ref),
      },
      ...(earlier && { earlier }),
    }),
});

export const TRACKER = trackerWith();

export const REPORT: Buildable<ReportChanges> = {
  mark: 'report',
  name: 'the report',
  rules: RULES,
  layOut: (workbook, { analysis, today }, earlier) => buildReport(workbook, analysis, today, earlier),
};

/** A sheet of ours that was drawn, and what that did to it. */
export interface Built<Changes> {
  readonly analysis: Analysis;
  readonly changes: Changes;
  readonly sheet: string;
  /** The sheet with the summary, where it was drawn as well. */
  readonly summary: string | undefined;
  /** True where somebody else's sheet bears the name, so that another was taken. */
  readonly tookOtherName: boolean;
  /** False where everything was there already, so that nothing was written. */
  readonly isChanged: boolean;
}

/** Builds the tracker. @throws HostProblem, Cancelled */
export const build = (session: Session, call: Call): Promise<Built<TrackerChanges>> => buildWith(session, {}, call);

/** Builds the tracker, and does in it what is asked for. @throws HostProblem, Cancelled */
export const buildWith = (session: Session, wishes: TrackerWishes, call: Call): Promise<Built<TrackerChanges>> =>
  session.run('Build tracker', () => buildSheet(trackerWith(wishes), session, call));

/** Writes the plan's words over edits by hand in the tracker, and builds it. @throws HostProblem, Cancelled */
export const takeThePlans = (session: Session, takePlans: Refs, call: Call): Promise<Built<TrackerChanges>> =>
  session.run('Take the plan’s', () => buildSheet(trackerWith({ takePlans }), session, call));

/** Builds the tracker, with its summary on a page of its own. @throws HostProblem, Cancelled */
export const summarise = (session: Session, call: Call): Promise<Built<TrackerChanges>> =>
  session.run('Write summary', () => buildSheet(trackerWith({ summary: true }), session, call));

/** Writes the sheet 'Plan check'. @throws HostProblem, Cancelled */
export const report = (session: Session, call: Call): Promise<Built<ReportChanges>> =>
  session.run('Write report', () => buildSheet(REPORT, session, call));

async function buildSheet<Changes>(sheet: Buildable<Changes>, session: Session, call: Call): Promise<Built<Changes>> {
  const reading = await session.read(call, RULES);
  return draw(sheet, session.host, reading.workbook, reading, undefined, call);
}

/** Lays a sheet out and draws it into a host, whose contents are `workbook`. @throws HostProblem, Cancelled */
export async function draw<Changes>(
  sheet: Buildable<Changes>,
  host: WorkbookHost,
  workbook: WorkbookContents,
  reading: Reading,
  earlier: WorkbookContents | undefined,
  call: Call,
): Promise<Built<Changes>> {
  await nextStep(call, `Laying out ${sheet.name}`);
  const { drawings, changes } = sheet.layOut(workbook, reading, earlier);
  const drawn = await host.draw(drawings, call);
  const index = drawings.findIndex(({ mark }) => mark === sheet.mark);
  const [asked, became] = [drawings[index]?.target.name, drawn[index]?.name];
  if (asked === undefined || became === undefined) throw new Error(`${sheet.name} was not drawn`);
  return {
    analysis: reading.analysis,
    changes,
    sheet: became,
    summary: drawn[drawings.findIndex(({ mark }) => mark === SUMMARY.mark)]?.name,
    tookOtherName: asked !== became,
    isChanged: drawn.some(({ isChanged }) => isChanged),
  };
}
