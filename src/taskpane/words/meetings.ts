import type { MadeMeeting } from '../../app/meeting';
import { count } from '../../app/words';
import { countsSaid } from '../../core/meeting/build';
import type { ReturnedItem } from '../../core/meeting/collect';
import type { Message } from '../state';
import { UNDO } from './undo';

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
  way: { kind: 'undo', label: UNDO.completed },
});

/** What sorting the tracker did. */
export const sorted = (isChanged: boolean): Message =>
  isChanged
    ? {
        kind: 'told',
        text: 'The tracker is sorted: open rows first, by date.',
        way: { kind: 'undo', label: UNDO.sorted },
      }
    : { kind: 'told', text: 'The tracker was in order already: open rows first, by date.' };

/** What of that which was filled in went into the tracker. */
export const collected = (items: readonly ReturnedItem[]): Message => ({
  kind: 'told',
  text: `${count(items.filter(({ isTaken }) => isTaken).length, 'change')} went into the tracker.`,
  way: { kind: 'undo', label: UNDO.collected },
});

/** While a file that came back is read. */
export const reading = (file: string): string => `Reading ${file}`;
