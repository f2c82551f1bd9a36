import type { MadeMeeting } from '../app/meeting';
import type { Built } from '../app/sheets';
import type { Undone } from '../app/undo';
import { changesSaid, count, reportRows, trackerRows } from '../app/words';
import { countsSaid } from '../core/meeting/build';
import type { ReturnedItem } from '../core/meeting/collect';
import type { ReportChanges } from '../core/report/build';
import type { TrackerChanges } from '../core/tracker/build';
import type { Message } from './state';

/** What building the tracker did. */
export const trackerBuilt = ({ sheet, changes, tookOtherName }: Built<TrackerChanges>): Message => ({
  kind: 'told',
  text: `The tracker is on the sheet ‘${sheet}’.`,
  more: [
    `${trackerRows(changes)}. What people wrote in it stays.${otherName(tookOtherName, 'Tracker')}`,
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

/** What making a meeting sheet did. */
export const meetingMade = ({ sheet, counts, span, isChanged }: MadeMeeting): Message => ({
  kind: 'told',
  text: isChanged ? `The meeting is on the sheet ‘${sheet}’.` : `The sheet ‘${sheet}’ holds all of it already.`,
  more: countsSaid(counts, span),
  way: { kind: 'go', label: 'Go to the meeting sheet', place: { sheet, row: 1, column: 1 } },
});

export const completed = (rows: number): Message => ({
  kind: 'told',
  text: `${count(rows, 'row')} ${rows === 1 ? 'is' : 'are'} Complete now.`,
  way: { kind: 'undo', label: 'Undo marking as Complete' },
});

/** What of that which was filled in went into the tracker. */
export const collected = (items: readonly ReturnedItem[]): Message => ({
  kind: 'told',
  text: `${count(items.filter(({ isTaken }) => isTaken).length, 'change')} went into the tracker.`,
  way: { kind: 'undo', label: UNDO_LABELS.collected },
});

/** A workbook that was made is open beside this one. */
export const opened = (file: string): Message => ({
  kind: 'told',
  text: 'The workbook is open beside this one.',
  more: `Save it as ‘${file}’, and attach it to the message.`,
});

export const saved = (file: string): Message => ({ kind: 'told', text: `Saved as ‘${file}’ among your downloads.` });

const otherName = (isOther: boolean, name: string): string =>
  isOther ? ` A sheet called ‘${name}’ was there already that Plan Grid did not make, so it was left alone.` : '';

export const highlighted = (cells: number): Message => ({
  kind: 'told',
  text: cells === 0 ? 'Nothing to highlight.' : `${count(cells, 'cell')} ${cells === 1 ? 'is' : 'are'} highlighted.`,
  ...(cells > 0 && {
    more: 'Errors have a solid line around them, warnings a dashed one, notes a dotted one. Your own colours lie underneath.',
  }),
});

export const cleared = (cells: number): Message => ({
  kind: 'told',
  text: cells === 0 ? 'There were no highlights.' : `The highlights of ${count(cells, 'cell')} are gone.`,
});

export const changed = (cells: number): Message => ({
  kind: 'told',
  text: `${count(cells, 'cell')} ${cells === 1 ? 'was' : 'were'} changed, and the plan checked again.`,
  way: { kind: 'undo', label: cells === 1 ? 'Undo the change' : 'Undo the changes' },
});

/** What was put back, and why not where nothing was. */
export function undone({ kind, count: n }: Undone): Message {
  if (n === 0) return { kind: 'told', text: 'Nothing was put back.', more: NOT_PUT_BACK[kind] };
  switch (kind) {
    case 'fix':
      return {
        kind: 'told',
        text: `${count(n, 'cell')} ${n === 1 ? 'was put back as it was' : 'were put back as they were'}.`,
      };
    case 'completed':
      return {
        kind: 'told',
        text: `${count(n, 'row')} of the tracker ${n === 1 ? 'is' : 'are'} no longer marked Complete.`,
      };
    case 'collected':
      return { kind: 'told', text: `${count(n, 'cell')} of the tracker ${n === 1 ? 'is' : 'are'} as before.` };
    case 'acceptance':
      return { kind: 'told', text: n === 1 ? 'The finding counts again.' : `${count(n, 'finding')} count again.` };
    case 'withdrawal':
      return { kind: 'told', text: 'The finding is accepted again.' };
    case 'settings':
      return { kind: 'told', text: 'The settings are as they were.' };
  }
}

const NOT_PUT_BACK: Readonly<Record<Undone['kind'], string>> = {
  fix: 'The cells have been written in since.',
  completed: 'The rows have been written in since.',
  collected: 'The cells have been written in since.',
  acceptance: 'The finding counts again already.',
  withdrawal: 'The finding is accepted already.',
  settings: 'The settings have been changed since.',
};

/** On the button that takes back what was done last. */
export const UNDO_LABELS: Readonly<Record<Undone['kind'], string>> = {
  fix: 'Undo last fix',
  completed: 'Undo marking as Complete',
  collected: 'Undo taking into the tracker',
  acceptance: 'Undo accepting',
  withdrawal: 'Accept it again',
  settings: 'Undo settings',
};

export const accepted = (findings: number): Message => ({
  kind: 'told',
  text: findings === 1 ? 'The finding is accepted.' : `${count(findings, 'finding')} are accepted.`,
  more: `The reason is kept in this workbook. ${findings === 1 ? 'It comes' : 'Each comes'} back when its cell changes.`,
  way: { kind: 'undo', label: UNDO_LABELS.acceptance },
});

export const withdrawn: Message = { kind: 'told', text: 'The finding counts again.' };

export const settingsSaved: Message = {
  kind: 'told',
  text: 'The settings are kept in this workbook.',
};
