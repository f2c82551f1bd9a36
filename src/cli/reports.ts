import { isAmong } from '../app/sheets';
import type { BuiltFile, Outcome } from '../app/files';
import { summaryOf } from '../app/summary';
import {
  byGrid,
  changesSaid,
  count,
  editsSaid,
  passedSaid,
  reportRows,
  trackerRows,
  unreadDatesSaid,
} from '../app/words';
import { parseIsoDay, showDay } from '../core/calendar/day';
import { showLimits } from '../core/findings/rule-options';
import type { Rule } from '../core/findings/rule';
import type { Finding, Severity } from '../core/findings/types';
import { listed, quoted } from '../core/findings/words';
import { showReservations, showVerdict } from '../core/findings/verdict';
import type { Analysis } from '../core/analysis';
import type { ReportChanges } from '../core/report/build';
import type { TrackerChanges } from '../core/tracker/build';
import type { HandEdit } from '../core/tracker/compare';
import type { PassedRow } from '../core/tracker/passed';
import { cellName, showPlace } from '../core/workbook/place';
import type { PassedOption } from './options';

/** What a plan holds, in a few lines. */
function summary(analysis: Analysis): string[] {
  const { partnership, period, periodFrom, grids, actions, dated, undated, skippedSheets, exampleSheets } =
    summaryOf(analysis);
  return [
    `${partnership ?? 'Plan'}, ${period} (${periodFrom})`,
    `${count(grids, 'grid')}, ${count(actions, 'action')}, ${count(dated, 'dated occurrence')}, ${count(undated, 'entry', 'entries')} without a date`,
    ...(skippedSheets.length > 0 ? [`Left out because hidden: ${skippedSheets.join(', ')}`] : []),
    ...(exampleSheets.length > 0 ? [`Left out as examples, by their names: ${exampleSheets.join(', ')}`] : []),
  ];
}

/** What couldn't be read, each with its place. */
function unread(analysis: Analysis): string[] {
  const { unread: found } = summaryOf(analysis);
  if (found.length === 0) return ['Every by-when was read.'];
  return [
    `${count(found.length, 'by-when')} could not be read whole:`,
    ...found.map((finding) => `  ${line(finding)}`),
  ];
}

const line = ({ place, message }: Finding): string => `${showPlace(place)}: ${message}`;

/** What `track` did. @param aside the new name of a file that was put aside. */
export const trackReport = (
  built: BuiltFile<TrackerChanges>,
  outPath: string,
  aside: string | undefined,
  { passed, sort }: { readonly passed?: PassedOption; readonly sort?: boolean },
): string =>
  lines([
    ...summary(built.analysis),
    ...unread(built.analysis),
    `${written(built, outPath)}: ${trackerRows(built.changes)}.`,
    ...(sort === true ? ['The rows are in order: unfinished ones by date first.'] : []),
    ...(built.summary === undefined ? [] : [`One page about it is on the sheet '${built.summary}'.`]),
    ...changesSaid(built.changes.lines),
    ...editsSaid(built.changes.edits),
    ...agreeHint(built.changes.edits),
    ...unreadDatesSaid(built.changes.unreadDates),
    ...passedReport(built.changes, passed),
    ...putAside(built.outcome, aside),
  ]);

/** A date that was typed over Due may be an agreed one. */
function agreeHint(edits: readonly HandEdit[]): string[] {
  const refs = edits.flatMap(({ column, shown, ref }) => (column === 'Due' && parseIsoDay(shown) ? [ref] : []));
  const [first] = refs;
  if (first === undefined) return [];
  const them = refs.length === 1 ? `'--agree ${first}' moves it` : `'--agree all' or '--agree ${first}' moves them`;
  return [`  A date typed over Due may be an agreed one: ${them} to Agreed date.`];
}

/** At the first build of a plan under way, and where it is asked for, what has passed. */
function passedReport({ passed, completed, isFirst }: TrackerChanges, option: PassedOption | undefined): string[] {
  const { say, complete } = option ?? {};
  const done =
    complete === undefined ? [] : [`Marked Complete: ${count(completed.length, 'row')} whose date has passed.`];
  const asked = complete === undefined || complete === 'all' ? [] : [...complete];
  const idle = asked.filter((ref) => !completed.some((one) => isAmong(new Set([ref]), one)));
  if (idle.length > 0)
    done.push(`  Nothing was to be marked for ${listed(idle)}: no such row is open with a date that has passed.`);
  if (say === undefined && !isFirst) return [];
  const rows = say === 'list' ? [...byGrid(passed)].flatMap(passedInGrid) : [];
  const hint =
    say === undefined && passed.length > 0
      ? [
          "  '--passed list' shows them; '--passed complete=G1-03,G2-01.1' marks those Complete, '--passed complete' all.",
        ]
      : [];
  const inPlan = say === 'complete' ? [] : doneInPlan(passed);
  return [...done, ...passedSaid(passed), ...rows, ...inPlan, ...hint];
}

/** Those that the plan itself shows as complete, ready to be asked for. */
function doneInPlan(passed: readonly PassedRow[]): string[] {
  const refs = passed.flatMap(({ ref, about }) => (about.isDoneInPlan ? ref : []));
  if (refs.length === 0) return [];
  const [shows, them] = refs.length === 1 ? ['1 of them', 'it'] : [`${refs.length} of them`, 'those'];
  return [`  The plan shows ${shows} as complete: '--passed complete=${refs.join(',')}' marks ${them} Complete.`];
}

const passedInGrid = ([grid, rows]: readonly [string, readonly PassedRow[]]): string[] => [
  `  ${grid}`,
  ...rows.map(
    ({ ref, when, about: { action, lead } }) =>
      `    ${ref}  ${showDay(when)}  ${quoted(action)}${lead === '' ? '' : ` (${lead})`}`,
  ),
];

/** What `check --report` did. @param aside the new name of a file that was put aside. */
export const reportWritten = (built: BuiltFile<ReportChanges>, outPath: string, aside: string | undefined): string =>
  lines(['', `${written(built, outPath)}: ${reportRows(built.changes)}.`, ...putAside(built.outcome, aside)]);

function written({ sheet, outcome }: BuiltFile<unknown>, outPath: string): string {
  switch (outcome.kind) {
    case 'unchanged':
      return `${outPath} holds all of it already on the sheet '${sheet}', and was left as it is`;
    case 'updated':
      return outcome.hadSheet
        ? `Updated the sheet '${sheet}' in ${outPath}`
        : `Added the sheet '${sheet}' to ${outPath}`;
    case 'made':
      return `Wrote ${outPath} with the sheet '${sheet}'`;
  }
}

const putAside = (outcome: Outcome, aside: string | undefined): string[] => {
  if (outcome.kind !== 'made' || aside === undefined) return [];
  const some = listed(outcome.lost, 4);
  return [`The file that was there holds what this one lacks (${some}), and was kept as ${aside}.`];
};

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
];

/** The verdict and the findings for people. */
export function checkReport(analysis: Analysis): string {
  const { findings, verdict } = analysis;
  const open = findings.filter(({ accepted }) => !accepted);
  const sections = HEADINGS.flatMap(([severity, heading]) => {
    const found = open.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return ['', `${heading} (${found.length})`, ...found.map((finding) => `  ${line(finding)} [${finding.rule}]`)];
  });
  const accepted = findings.flatMap((finding) =>
    finding.accepted ? [`  ${showPlace(finding.place)}: ${finding.title}. ${finding.accepted.reason}`] : [],
  );
  return lines([
    ...summary(analysis),
    '',
    showVerdict(verdict),
    ...showReservations(verdict),
    ...sections,
    ...(accepted.length > 0 ? ['', `Accepted (${accepted.length})`, ...accepted] : []),
  ]);
}

/** The catalogue of rules. */
export const rulesReport = (rules: readonly Rule[]): string =>
  lines(
    rules.flatMap(({ id, severity, title, fires, options }) => [
      `${id} (${severity}): ${title}. ${fires}`,
      ...options.map(
        (option) => `  ${option.key}: ${option.label}; ${showLimits(option)}, ${option.byDefault} by default.`,
      ),
    ]),
  );

/** The findings as one JSON object, for other programs. */
export function checkJson(analysis: Analysis): string {
  const { findings, verdict } = analysis;
  const { partnership, period, grids, actions, dated } = summaryOf(analysis);
  const open = findings.filter(({ accepted }) => !accepted);
  return lines([
    JSON.stringify(
      {
        partnership: partnership ?? null,
        period,
        grids,
        actions,
        occurrences: dated,
        verdict: {
          ready: verdict.isReady,
          words: showVerdict(verdict),
          ...verdict.counts,
          accepted: verdict.accepted,
          switchedOff: verdict.switchedOff.map(({ id }) => id),
        },
        findings: open.map(findingJson),
        accepted: findings.flatMap((finding) =>
          finding.accepted ? [{ ...findingJson(finding), reason: finding.accepted.reason }] : [],
        ),
      },
      null,
      2,
    ),
  ]);
}

const findingJson = ({
  rule,
  title,
  severity,
  scope,
  place,
  places,
  words,
  message,
  suggestion,
  fix,
}: Finding): object => ({
  rule,
  title,
  severity,
  scope,
  sheet: place.sheet,
  cell: cellName(place),
  ...(places && { cells: places.map(showPlace) }),
  words,
  message,
  ...(suggestion !== undefined && { suggestion }),
  ...(fix && { fix: fix.map((change) => ({ cell: showPlace(change.place), after: change.after })) }),
});

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
