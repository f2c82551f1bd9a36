import { showPeriod } from '../core/calendar/plan-period';
import type { Finding, Severity } from '../core/findings/types';
import type { Understanding } from '../core/plan-grid';
import type { Plan } from '../core/plan/types';
import type { TrackerChanges } from '../core/tracker/lay-out';
import { cellName, showPlace } from '../core/workbook/place';

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** What a plan holds, in a few lines. */
function summary({ plan, schedule }: Understanding): string[] {
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
  readonly understanding: Understanding;
  readonly changes: TrackerChanges;
  readonly sheet: string;
  readonly outPath: string;
  readonly aside: string | undefined;
  readonly lost: readonly string[];
}): string {
  const { understanding, changes, sheet, outPath, aside, lost } = report;
  const rows = [
    count(changes.added, 'new row'),
    ...(changes.kept > 0 ? [`${changes.kept} kept`] : []),
    ...(changes.gone > 0 ? [`${changes.gone} no longer in the plan`] : []),
  ];
  return lines([
    ...summary(understanding),
    ...unread(understanding.findings),
    `Wrote ${outPath} with the sheet '${sheet}': ${rows.join(', ')}.`,
    ...(aside === undefined
      ? []
      : [`What stood there holds ${count(lost.length, 'text')} that the plan doesn't have, and was kept as ${aside}.`]),
  ]);
}

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'For information'],
];

export function checkReport(understanding: Understanding): string {
  const { findings } = understanding;
  const sections = HEADINGS.flatMap(([severity, heading]) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return ['', `${heading} (${found.length})`, ...found.map((finding) => `  ${line(finding)} [${finding.rule}]`)];
  });
  const verdict = findings.length === 0 ? ['', 'Nothing to say: every row has a date and an owner.'] : [];
  return lines([...summary(understanding), ...sections, ...verdict]);
}

/** The findings as one JSON object, for other programs. */
export function checkJson({ plan, findings, schedule }: Understanding): string {
  return lines([
    JSON.stringify(
      {
        partnership: plan.partnership ?? null,
        period: showPeriod(plan.period),
        grids: plan.grids.length,
        actions: plan.grids.reduce((sum, grid) => sum + grid.actions.length, 0),
        occurrences: schedule.filter((occurrence) => occurrence.due).length,
        findings: findings.map(({ rule, title, severity, place, words, message, suggestion }) => ({
          rule,
          title,
          severity,
          sheet: place.sheet,
          cell: cellName(place),
          words,
          message,
          ...(suggestion !== undefined && { suggestion }),
        })),
      },
      null,
      2,
    ),
  ]);
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
