import type { Built } from '../../app/sheets';
import { changesSaid, reportRows, trackerRows } from '../../app/words';
import type { ReportChanges } from '../../core/report/build';
import type { TrackerChanges } from '../../core/tracker/build';
import type { Message } from '../state';

/** What building the tracker did. */
export const trackerBuilt = ({ sheet, changes, tookOtherName }: Built<TrackerChanges>): Message => ({
  kind: 'told',
  text: `The tracker is on the sheet ‘${sheet}’.`,
  more: [
    `${trackerRows(changes)}.${changes.isFirst ? '' : ' What people wrote in it stays.'}${otherName(tookOtherName, 'Tracker')}`,
    ...changesSaid(changes.lines),
  ].join(' '),
  way: { kind: 'go', label: 'Go to the tracker', place: { sheet, row: 1, column: 1 } },
});

/** What making the summary did. */
export const summaryWritten = (sheet: string): Message => ({
  kind: 'told',
  text: `The summary is on the sheet ‘${sheet}’.`,
  more: 'It is made of formulas, so it stays right as the tracker is filled in.',
  way: { kind: 'go', label: 'Go to the summary', place: { sheet, row: 1, column: 1 } },
});

/** What writing the report did. */
export const reportWritten = ({ sheet, changes, tookOtherName }: Built<ReportChanges>): Message => ({
  kind: 'told',
  text: `The report is on the sheet ‘${sheet}’.`,
  more: `${reportRows(changes)}. Replies in it stay.${otherName(tookOtherName, 'Plan check')}`,
  way: { kind: 'go', label: 'Go to the report', place: { sheet, row: 1, column: 1 } },
});

const otherName = (isOther: boolean, name: string): string =>
  isOther ? ` A sheet called ‘${name}’ was there already that Plan Grid did not make, so it was left alone.` : '';
