import type { ReportChanges } from '../core/report/lay-out';
import type { TrackerChanges } from '../core/tracker/lay-out';
import type { Drawn } from './session';
import type { Message } from './state';

const some = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const others = (n: number, what: string): string[] => (n > 0 ? [`${n} ${what}`] : []);

/** What building the tracker did. */
export const trackerBuilt = ({ sheet, changes, tookOtherName }: Drawn<TrackerChanges>): Message => ({
  kind: 'told',
  text: `The tracker stands on the sheet ‘${sheet}’.`,
  more: `${[some(changes.added, 'new row'), ...others(changes.kept, 'kept'), ...others(changes.gone, 'no longer in the plan')].join(', ')}. What people wrote in it stays.${otherName(tookOtherName, 'Tracker')}`,
  way: { kind: 'go', label: 'Go to the tracker', place: { sheet, row: 1, column: 1 } },
});

/** What writing the report did. */
export const reportWritten = ({ sheet, changes, tookOtherName }: Drawn<ReportChanges>): Message => ({
  kind: 'told',
  text: `The report stands on the sheet ‘${sheet}’.`,
  more: `${[some(changes.added, 'new finding'), ...others(changes.kept, 'known'), ...others(changes.resolved, 'resolved')].join(', ')}. Replies in it stay.${otherName(tookOtherName, 'Plan check')}`,
  way: { kind: 'go', label: 'Go to the report', place: { sheet, row: 1, column: 1 } },
});

const otherName = (isOther: boolean, name: string): string =>
  isOther ? ` A sheet called ‘${name}’ was there already that Plan Grid did not make, so it was left alone.` : '';

export const highlighted = (cells: number): Message => ({
  kind: 'told',
  text: cells === 0 ? 'Nothing to highlight.' : `${some(cells, 'cell')} ${cells === 1 ? 'is' : 'are'} highlighted.`,
  ...(cells > 0 && {
    more: 'Errors have a solid line around them, warnings a dashed one, notes a dotted one. Your own colours lie underneath.',
  }),
});

export const cleared = (cells: number): Message => ({
  kind: 'told',
  text: cells === 0 ? 'There were no highlights.' : `The highlights of ${some(cells, 'cell')} are gone.`,
});

export const changed = (cells: number): Message => ({
  kind: 'told',
  text: `${some(cells, 'cell')} ${cells === 1 ? 'was' : 'were'} changed, and the plan checked again.`,
  way: { kind: 'undo', label: cells === 1 ? 'Undo the change' : 'Undo the changes' },
});

export const undone = (cells: number): Message => ({
  kind: 'told',
  text:
    cells === 0
      ? 'Nothing was put back.'
      : `${some(cells, 'cell')} ${cells === 1 ? 'was' : 'were'} put back as ${cells === 1 ? 'it was' : 'they were'}.`,
  ...(cells === 0 && { more: 'The cells have been written in since.' }),
});

export const accepted: Message = {
  kind: 'told',
  text: 'The finding is accepted.',
  more: 'The reason is kept in this workbook. It comes back when the cell changes.',
};

export const withdrawn: Message = { kind: 'told', text: 'The finding counts again.' };
