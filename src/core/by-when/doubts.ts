import { isYearOrPlan } from './dates/years';
import { plainDoubt } from './doubt';
import { type Item, type ItemOf, type Kind, is } from './items';
import { isWord } from './rules/matchers';
import { showStep } from './show-step';
import type { ByWhenPart, Deadline, Doubt, PlainDoubt, Span } from './types';

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
  const open = withoutSettled(noticed, read.items);
  const found = open.length === 0 ? [] : withoutSure(open, deadlines, read.text);
  // Most by-whens are dates alone, of which there is nothing to note.
  if (deadlines.length > 0 && read.items.every(isDate)) return found;
  if (deadlines.some(({ kind }) => kind !== 'no date')) addUnread(found, read, deadlines);
  else addAllUnread(found, read);
  for (const item of read.items)
    if (!isDate(item))
      for (const kind of notesOf(item, read.text)) found.push(plainDoubt(kind, item, { written: read.text }));
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
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
function addUnread(found: Doubt[], { text, items, conditions }: Read, deadlines: readonly Deadline[]): void {
  // Found once for a text: an essay has thousands of deadlines and as many items.
  const steps = deadlines.flatMap((deadline) => (deadline.kind === 'recurrence' ? [deadline.recurrence.step] : []));
  const hasSteps = steps.length > 0;
  const isOnDays = steps.some(({ on }) => on !== undefined);
  let readAs: string | undefined;
  let hasDate = false;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) continue;
    if (is(item, 'date')) {
      hasDate = true;
      continue;
    }
    // 'Weekly during term time': the times are no calendar's, but they bound the step.
    const isBounding = is(item, 'spell') && hasSteps;
    // 'June 11 (cancelled)'
    const takesBack = hasDate && is(item, 'no date') && item.takesBack === true;
    if (!(isBounding || takesBack || isDoubtful(item, items[at - 1], items[at + 1], text))) continue;
    if (!is(item, 'choice') && conditions.some(({ start, end }) => item.start >= start && item.end <= end)) continue;
    if (is(item, 'day of') && isOnDays) continue;
    if (hasSteps) readAs ??= [...new Set(steps.map(showStep))].join(', ');
    found.push(unreadAt(item.start, item.end, text, readAs));
  }
}

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
  word: (item, before, after, text) =>
    (item.hasDigits && !isWord(after) && !isWord(before)) ||
    isNameOfYear(item, before, after, text) ||
    isBlank(item, after, text),
  // 'Sept 11 but not sure'
  except: ({ start, end }, before, after, text) =>
    isTimed(after) || (isTimed(before) && !/^but$/i.test(text.slice(start, end))),
  only: (_, before, after) => isTimed(after) || isTimed(before),
  not: (_, __, after) => isTimed(after) || is(after, 'bound'),
  spell: (_, before, after) => !is(before, 'bound') || is(after, 'only') || is(after, 'date'),
  choice: (_, before, after) => isTimed(after) || isTimed(before) || (after === undefined && !isWord(before)),
  // 'Dec 26?', 'Q? 2026/27'
  'no date': (item, before, after, text) =>
    (is(before, 'date') || (is(after, 'date') && !isWord(before) && text.charAt(item.end) === ' ')) &&
    text.slice(item.start, item.end) === '?',
  // 'Sept 11 – slipped': to when?
  instead: ({ start, end }, before, after, text) =>
    is(after, 'duration') ||
    (before !== undefined &&
      (after === undefined || is(after, 'close') || is(after, 'stop')) &&
      /^(?:slip|delay|defer|postpon|pu[ts])/i.test(text.slice(start, end))),
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
  unit: ({ isShort, unit }, before, after) =>
    // 'Volunteers' Week 2027'
    (is(before, 'word') && is(after, 'date') && isYearOrPlan(after.unit) && !after.bound && unit !== 'year') ||
    (unit === 'half-term' && is(before, 'bound') && !is(after, 'open')) ||
    // 'Weekly during term'
    (unit === 'term' && is(before, 'bound') && before.bound === 'by' && !isWord(after)) ||
    (isShort !== true && before !== undefined && COUNTED.includes(before.kind) && !isWord(after) && !is(after, 'of')),
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
  // 'March 202X'
  if (is(after, 'times word') && digits.length > 2) return true;
  // '1st: Dec 2011; 2nd: June 2012'
  if (isOrdinal && is(after, 'colon')) return false;
  // 'In years one, two and three' may not be read whole.
  if (digits === '') return isOrdinal ? isTimed(after) && !is(after, 'date') : is(before, 'join') && (after === undefined || is(after, 'stop') || is(after, 'close'));
  if (is(after, 'date') && /^(?:by|in|due|on)\b/i.test(text.slice(after.start, after.end))) return false;
  if (isWord(after) || is(after, 'bound') || is(after, 'of') || is(after, 'times word') || is(after, 'unit')) return is(after, 'unit') && isOrdinal;
  return !is(before, 'label') && !is(before, 'currency') && !is(after, 'percent');
} // prettier-ignore

/** 'XX March 2027', 'Q_ 2026/27', 'dd/mm/2027': a place for what nobody has filled in yet. */
const isBlank = ({ start, end }: Span, after: Item | undefined, text: string): boolean =>
  is(after, 'date') ? text.charAt(end) === ' ' && BLANK.test(text.slice(start, end)) : is(after, 'join') && after.mark === '/' && /^(?:dd|mm)$/i.test(text.slice(start, end)); // prettier-ignore
const BLANK = /(?:^|\s)(?:_[_ ]*|xx+)$/i;

/**
 * 'Diwali 2027', 'Census 2031': names alone before a year may say when in it. What is done in a year says nothing more
 * ('Launch 2027', 'Full delivery 2027/28').
 */
function isNameOfYear(item: ItemOf<'word'>, before: Item | undefined, after: Item | undefined, text: string): boolean {
  const isFirst = before === undefined || is(before, 'stop') || is(before, 'step') || (is(before, 'bound') && before.bound === 'by') || is(before, 'position');
  if (!isFirst || !is(after, 'date') || after.bound || after.isRange || !isYearOrPlan(after.unit)) return false;
  const words = text.slice(item.start, item.end);
  const isAlone = text.slice(item.end, after.start) === ' ' && /^\s*(?:$|[;,.\n)])/.test(text.slice(after.end));
  return isAlone && /^\p{Lu}/u.test(words) && !/ \p{Ll}/u.test(words) && (OF_SEASON.test(words) || !DEED.test(words));
} // prettier-ignore

/** 'Spring Statement', 'Autumn Budget' are on a day of their own. */
const OF_SEASON = /^(?:spring|summer|autumn|winter) \p{Lu}/iu;

/** Words for what is done, by their endings and by name. */
const DEED =
  /(?:ed|ing|[ts]ion|ment|al|ance|ery|out|live|up|back|ss)$|\b(?:launch|start|design|build|scope|consult|adopt|evaluate|embed|deliver|develop|implement|procure|mobilise|report|review|refresh|pilot|delivery|target|deadline|work|works|bid|bids|onwards?|full|new|all|full year|academic|financial|calendar|municipal|budget|programme|project|go)$/i;

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
