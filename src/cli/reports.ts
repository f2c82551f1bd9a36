import { showPeriod } from '../core/calendar/plan-period';
import type { Finding, Rule, Severity } from '../core/findings/types';
import { showReservations, showVerdict } from '../core/findings/verdict';
import type { Analysis } from '../core/plan-grid';
import type { Plan } from '../core/plan/types';
import type { TrackerChanges } from '../core/tracker/lay-out';
import { cellName, showPlace } from '../core/workbook/place';
import type { Output } from './output';

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** What a plan holds, in a few lines. */
function summary({ plan, schedule }: Analysis): string[] {
  const actions = plan.grids.reduce((sum, grid) => sum + grid.actions.length, 0);
  const dated = schedule.filter((occurrence) => occurrence.due).length;
  const undated = schedule.length - dated;
  return [
    `${plan.partnership ?? 'Plan'}, ${showPeriod(plan.period)} (${periodSource(plan)})`,
    `${count(plan.grids.length, 'grid')}, ${count(actions, 'action')}, ${count(dated, 'dated occurrence')}, ${count(undated, 'entry', 'entries')} without a date`,
    ...(plan.skippedSheets.length > 0 ? [`Left out because hidden: ${plan.skippedSheets.join(', ')}`] : []),
  ];
}

function periodSource({ periodFrom }: Plan): string {
  switch (periodFrom.kind) {
    case 'settings':
      return 'as given';
    case 'line':
      return `from ${showPlace(periodFrom.line.place)}`;
    case 'dates':
      return "from most of its dates; the workbook doesn't say";
    case 'today':
      return "this year's; neither the workbook nor its dates say";
  }
}

/** What couldn't be read, each with its place. */
function unread(findings: readonly Finding[]): string[] {
  const rules = ['date-not-understood', 'date-partly-understood'];
  const found = findings.filter(({ rule }) => rules.includes(rule));
  if (found.length === 0) return ['Every by-when was read.'];
  return [
    `${count(found.length, 'by-when')} could not be read whole:`,
    ...found.map((finding) => `  ${line(finding)}`),
  ];
}

const line = ({ place, message }: Finding): string => `${showPlace(place)}: ${message}`;

export function trackReport(report: {
  readonly analysis: Analysis;
  readonly changes: TrackerChanges;
  readonly outPath: string;
  readonly output: Output;
}): string {
  const { analysis, changes, outPath, output } = report;
  const rows = [
    count(changes.added, 'new row'),
    ...(changes.kept > 0 ? [`${changes.kept} kept`] : []),
    ...(changes.gone > 0 ? [`${changes.gone} no longer in the plan`] : []),
  ];
  return lines([
    ...summary(analysis),
    ...unread(analysis.findings),
    `Wrote ${outPath} with the sheet '${output.sheet}': ${rows.join(', ')}.`,
    ...putAside(output),
  ]);
}

/** What `check --report` wrote. */
export const reportWritten = (outPath: string, output: Output): string =>
  lines(['', `Wrote ${outPath} with the sheet '${output.sheet}'.`, ...putAside(output)]);

const putAside = ({ aside, lost }: Output): string[] =>
  aside === undefined
    ? []
    : [`What stood there holds ${count(lost.length, 'text')} that the plan doesn't have, and was kept as ${aside}.`];

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
  lines(rules.map(({ id, severity, title, fires }) => `${id} (${severity}): ${title}. ${fires}`));

/** The findings as one JSON object, for other programs. */
export function checkJson({ plan, findings, schedule, verdict }: Analysis): string {
  const open = findings.filter(({ accepted }) => !accepted);
  return lines([
    JSON.stringify(
      {
        partnership: plan.partnership ?? null,
        period: showPeriod(plan.period),
        grids: plan.grids.length,
        actions: plan.grids.reduce((sum, grid) => sum + grid.actions.length, 0),
        occurrences: schedule.filter((occurrence) => occurrence.due).length,
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
