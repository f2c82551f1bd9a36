import { type Item, type ItemOf, type Kind, is } from './items';
import { showStep } from './show-step';
import type { ByWhen, ByWhenPart, Deadline, Doubt, Span } from './types';

/** The doubts of some kinds that a reading has. */
export const doubtsOf = <K extends Doubt['kind']>(
  { doubts }: Pick<ByWhen, 'doubts'>,
  ...kinds: readonly K[]
): readonly Extract<Doubt, { kind: K }>[] => {
  if (doubts.length === 0) return [];
  const isOne = (doubt: Doubt): doubt is Extract<Doubt, { kind: K }> => kinds.some((kind) => kind === doubt.kind);
  return doubts.filter(isOne);
};

interface Read {
  readonly text: string;
  /** What is left when all rules have been applied. */
  readonly items: readonly Item[];
  readonly parts: readonly ByWhenPart[];
  /** Words of conditions: nothing in them is left unread. */
  readonly conditions: readonly Span[];
}

/** What the rules noticed, with what no rule used and what the words say of themselves; in the order of the words. */
export function doubtsIn(read: Read, noticed: readonly Doubt[]): readonly Doubt[] {
  const [only] = read.parts;
  const deadlines = only && read.parts.length === 1 ? only.deadlines : read.parts.flatMap((part) => part.deadlines);
  const saysWhen = deadlines.some(({ kind }) => kind !== 'no date');
  const unread = saysWhen ? unreadIn(read, deadlines) : allUnread(read);
  const isYearly = deadlines.some((deadline) => deadline.kind === 'recurrence' && deadline.recurrence.step.unit === 'month' && deadline.recurrence.step.count === 12);
  const habits = isYearly ? noticed.filter(({ kind }) => !HABITS.includes(kind)) : withoutSure(noticed, read.text);
  const found = [...habits, ...unread, ...read.items.flatMap((item) => notesOf(item, read.text))];
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
} // prettier-ignore

/** How a grid writes its dates; what comes back on a day every year says nothing of it. */
const HABITS: readonly Doubt['kind'][] = ['year may be a day', 'day may be a year', 'day behind month'];

/** Whole years, or different numbers behind months, say that the numbers are years. */
function withoutSure(noticed: readonly Doubt[], text: string): readonly Doubt[] {
  if (noticed.length === 0) return noticed;
  if (!noticed.some(({ kind }) => kind === 'year may be a day')) return noticed;
  const numbers = new Set(noticed.flatMap((doubt) => (doubt.kind === 'year may be a day' ? [doubt.number] : [])));
  return numbers.size > 1 || /\b20\d\d\b/.test(text) ? noticed.filter(({ kind }) => kind !== 'year may be a day') : noticed;
} // prettier-ignore

/** Of words from which nothing was read, all are left; marks and words between dates aside. */
function allUnread({ text, items }: Read): readonly Doubt[] {
  const said = items.filter(({ kind }) => !FILLERS.includes(kind));
  const hasNoDate = items.some((item) => is(item, 'no date'));
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || hasNoDate || !said.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))) return [];
  return [unreadAt(first.start, last.end, text)];
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

const unreadAt = (start: number, end: number, text: string, readAs?: string): Doubt => ({
  kind: 'not read', words: text.slice(start, end).trim(), start, end, ...(readAs !== undefined && { readAs }),
}); // prettier-ignore

/** Words of time or logic beside what was read, where they govern a time, a step or a condition; and stray numbers. */
function unreadIn({ text, items, conditions }: Read, deadlines: readonly Deadline[]): readonly Doubt[] {
  const hasDays = deadlines.some(
    (deadline) => deadline.kind === 'recurrence' && deadline.recurrence.step.on !== undefined,
  );
  return items.flatMap((item, at) => {
    if (is(item, 'day of') && hasDays) return [];
    if (conditions.some(({ start, end }) => item.start >= start && item.end <= end)) return [];
    return isDoubtful(item, items[at - 1], items[at + 1], text)
      ? [unreadAt(item.start, item.end, text, stepsOf(deadlines))]
      : [];
  });
}

function stepsOf(deadlines: readonly Deadline[]): string | undefined {
  const steps = deadlines.flatMap((deadline) => (deadline.kind === 'recurrence' ? [showStep(deadline.recurrence.step)] : []));
  return steps.length === 0 ? undefined : [...new Set(steps)].join(', ');
} // prettier-ignore

/** What says when: words before it that are not read would change it. */
const TIMED: readonly Kind[] = [
  'date',
  'step',
  'unit',
  'weekday',
  'each',
  'duration',
  'offset',
  'relative',
  'day of',
  'spell',
  'exception',
  'month',
  'season',
  'feast',
  'ongoing',
];
const isTimed = (item: Item | undefined): boolean => item !== undefined && TIMED.includes(item.kind);
const isWord = (item: Item | undefined): boolean =>
  is(item, 'word') ||
  is(item, 'label') ||
  is(item, 'people') ||
  is(item, 'paper') ||
  is(item, 'occasion') ||
  is(item, 'watch');

type Test<K extends Kind> = (
  item: ItemOf<K>,
  before: Item | undefined,
  after: Item | undefined,
  text: string,
) => boolean;

const governs = (_: Item, __: Item | undefined, after: Item | undefined): boolean => isTimed(after);

/** When an item that no rule used is a doubt; items of other kinds are what the date is about, or marks. */
const DOUBTFUL: { readonly [K in Kind]?: Test<K> } = {
  number: (item, before, after, text) => isStray(item, before, after, text),
  word: ({ hasDigits }, before, after) => hasDigits && !isWord(after) && !isWord(before),
  except: (_, before, after) => isTimed(after) || isTimed(before),
  only: (_, before, after) => isTimed(after) || isTimed(before),
  not: (_, __, after) => isTimed(after) || is(after, 'bound'),
  spell: (_, before, after) => !is(before, 'bound') || is(after, 'only'),
  alternate: governs,
  earliest: governs,
  latest: governs,
  next: governs,
  between: governs,
  times: (_, __, after) => !isWord(after),
  arrears: () => true,
  'day of': () => true,
  weekday: (_, __, after) => !isWord(after),
  each: (_, __, after) => is(after, 'number') || is(after, 'weekday') || is(after, 'unit'),
  unit: ({ isShort }, before, after) =>
    isShort !== true && before !== undefined && COUNTED.includes(before.kind) && !isWord(after) && !is(after, 'of'),
};

const COUNTED: readonly Kind[] = ['number', 'alternate', 'except', 'only'];

const isDoubtful = <K extends Kind>(
  item: ItemOf<K>,
  before: Item | undefined,
  after: Item | undefined,
  text: string,
): boolean => DOUBTFUL[item.kind]?.(item, before, after, text) ?? false;

/** A number that belongs to nothing: neither how many of something nor what a word before it counts. */
function isStray({ digits, isOrdinal }: ItemOf<'number'>, before: Item | undefined, after: Item | undefined, text: string): boolean {
  if (digits === '') return isOrdinal && isTimed(after) && !is(after, 'date');
  if (is(after, 'date') && /^(?:by|in|due|on)\b/i.test(text.slice(after.start, after.end))) return false;
  if (isWord(after) || is(after, 'bound') || is(after, 'of') || is(after, 'times word') || is(after, 'unit')) return is(after, 'unit') && isOrdinal;
  return !is(before, 'label') && !is(before, 'currency') && !is(after, 'percent');
} // prettier-ignore

/** What the words say of themselves. */
function notesOf(item: Item, text: string): readonly Doubt[] {
  const note = (kind: 'done already' | 'on demand' | 'each time' | 'looked at' | 'goes on'): Doubt => ({
    kind, words: text.slice(item.start, item.end).trim(), start: item.start, end: item.end,
  });
  if (is(item, 'no date')) return item.isDone ? [note('done already')] : [];
  if (is(item, 'condition')) return item.note ? [note(item.note)] : [];
  if (is(item, 'review') || is(item, 'watch')) return [note('looked at')];
  if (is(item, 'ongoing')) {
    const saysHowLong = item.isThroughout && /\s/.test(text.slice(item.start, item.end));
    return saysHowLong ? [note('goes on'), note('looked at')] : [note('goes on')];
  }
  if (!is(item, 'step')) return [];
  return item.step.count === 12 && item.step.unit === 'month' ? [note('looked at'), note('goes on')] : [note('looked at')];
} // prettier-ignore
