import { plainDoubt } from './doubt';
import { isDoubtful, isOfSchool } from './doubtful';
import { type Item, type Kind, is } from './items';
import { showStep } from './show-step';
import type { Deadline, Doubt, PlainDoubt, Span } from './types';

interface Read {
  readonly text: string;
  /** What is left when all rules have been applied. */
  readonly items: readonly Item[];
  readonly deadlines: readonly Deadline[];
  /** Words of conditions: nothing in them is left unread. */
  readonly conditions: readonly Span[];
}

/** What the rules noticed, with what no rule used and what the words say of themselves; in the order of the words. */
export function doubtsIn(read: Read, noticed: readonly Doubt[]): readonly Doubt[] {
  const { deadlines } = read;
  const open = withoutSettled(noticed, read.items);
  const found = open.length === 0 ? [] : withoutSure(open, deadlines, read.text);
  // Most by-whens are dates alone, of which there is nothing to note.
  if (deadlines.length > 0 && read.items.every(isDate)) return found;
  if (deadlines.some(({ kind }) => kind !== 'no date')) addUnread(found, read);
  else addAllUnread(found, read);
  for (const item of read.items)
    if (!isDate(item))
      for (const kind of notesOf(item, read.text)) found.push(plainDoubt(kind, item, { written: read.text }));
  return areInOrder(found) ? found : found.sort((a, b) => a.start - b.start);
}

/** Most are: to sort takes longer than to look. */
function areInOrder(found: readonly Span[]): boolean {
  let last = 0;
  for (const { start } of found) {
    if (start < last) return false;
    last = start;
  }
  return true;
}

const isDate = ({ kind }: Item): boolean => kind === 'date';

/** 'Term 1 (Sept–Dec 2011)': dates behind a name say which of its two readings is meant. */
function withoutSettled(noticed: readonly Doubt[], items: readonly Item[]): readonly Doubt[] {
  if (!noticed.some(({ kind }) => kind === 'two readings')) return noticed;
  const ends = new Map<number, number>();
  for (const item of items)
    if (is(item, 'date') && (item.unit === 'day' || item.unit === 'month')) ends.set(item.start, item.end);
  return noticed.filter(({ kind, start, end }) => kind !== 'two readings' || (ends.get(start) ?? end) <= end);
}

/** How a grid writes its dates; what comes back on a day every year says nothing of it. */
const HABITS: readonly Doubt['kind'][] = ['year may be a day', 'day may be a year', 'day behind month'];

/** Whole years, or different numbers behind months, say that the numbers are years. */
function withoutSure(noticed: readonly Doubt[], deadlines: readonly Deadline[], text: string): Doubt[] {
  const isYearly = deadlines.some((deadline) => deadline.kind === 'recurrence' && deadline.recurrence.step.unit === 'month' && deadline.recurrence.step.count === 12);
  if (isYearly) return noticed.filter(({ kind }) => !HABITS.includes(kind));
  const first = noticed.find((doubt) => doubt.kind === 'year may be a day');
  if (!first) return [...noticed];
  const areYears = noticed.some((doubt) => doubt.kind === 'year may be a day' && doubt.number !== first.number) || /\b20\d\d\b/.test(text);
  return areYears ? noticed.filter(({ kind }) => kind !== 'year may be a day') : [...noticed];
} // prettier-ignore

/** Of words from which nothing was read, all are left; marks and words between dates aside. */
function addAllUnread(found: Doubt[], { text, items }: Read): void {
  const said = items.filter(({ kind }) => !FILLERS.includes(kind));
  const hasNoDate = items.some((item) => is(item, 'no date'));
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || hasNoDate || !said.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))) return;
  found.push(unreadAt(first.start, last.end, text));
} // prettier-ignore

const FILLERS: readonly Kind[] = [
  'join',
  'range',
  'then',
  'stop',
  'part',
  'formerly',
  'instead',
  'open',
  'close',
  'colon',
  'no date',
  'no such day',
];

const unreadAt = (start: number, end: number, text: string, readAs?: string): Doubt =>
  plainDoubt('not read', { start, end }, { written: text }, readAs);

/** Words of time or logic beside what was read, where they govern a time, a step or a condition; and stray numbers. */
function addUnread(found: Doubt[], { text, items, conditions, deadlines }: Read): void {
  // Found once for a text, and in few: an essay has thousands of deadlines and as many items.
  let steps: StepsRead | undefined;
  let hasDate = false;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) continue;
    if (is(item, 'date')) {
      hasDate = true;
      continue;
    }
    // 'Weekly during term time': the times are no calendar's, but they bound the step.
    const isBounding = is(item, 'spell') && (steps ??= stepsOf(deadlines)).readAs !== undefined;
    // 'June 11 (cancelled)'
    const takesBack = hasDate && is(item, 'no date') && item.takesBack === true;
    if (!(isBounding || takesBack || isDoubtful(item, items[at - 1], items[at + 1], text))) continue;
    if (
      !is(item, 'choice') &&
      !is(item, 'relative') &&
      !(is(item, 'unit') && isOfSchool(item)) &&
      conditions.some(({ start, end }) => item.start >= start && item.end <= end)
    )
      continue;
    steps ??= stepsOf(deadlines);
    if (is(item, 'day of') && steps.isOnDays) continue;
    found.push(unreadAt(item.start, item.end, text, steps.readAs));
  }
}

/** How often something was read to come back; nothing where nothing does. */
interface StepsRead {
  readonly isOnDays: boolean;
  readonly readAs: string | undefined;
}
function stepsOf(deadlines: readonly Deadline[]): StepsRead {
  const steps = deadlines.flatMap((deadline) => (deadline.kind === 'recurrence' ? [deadline.recurrence.step] : []));
  const readAs = steps.length > 0 ? [...new Set(steps.map(showStep))].join(', ') : undefined;
  return { isOnDays: steps.some(({ on }) => on !== undefined), readAs };
}

/** What the words say of themselves. */
function notesOf(item: Item, text: string): readonly PlainDoubt[] {
  if (is(item, 'no date')) return item.isDone ? ['done already'] : NOTHING;
  if (is(item, 'condition')) return item.note ? [item.note] : NOTHING;
  if (is(item, 'review') || is(item, 'watch')) return ['looked at'];
  if (is(item, 'ongoing')) return item.isThroughout && /\s/.test(text.slice(item.start, item.end)) ? ['goes on', 'looked at'] : ['goes on'];
  if (is(item, 'step')) return item.step.count === 12 && item.step.unit === 'month' ? ['looked at', 'goes on'] : ['looked at'];
  return NOTHING;
} // prettier-ignore

const NOTHING: readonly PlainDoubt[] = [];
