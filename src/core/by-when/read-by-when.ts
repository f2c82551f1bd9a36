import { isBefore } from '../calendar/day';
import { clausesOf } from './clauses';
import { DATE_RULES, withoutEarliest } from './dates/date-rules';
import { withoutRemarks } from './dates/remarks';
import { withDates } from './dates/years';
import { type ClauseReading, readClause } from './deadlines';
import { plainDoubt } from './doubt';
import { doubtsIn } from './doubts';
import { type Item, is } from './items';
import { lex } from './lex';
import { normalize } from './normalize';
import { splitParts } from './parts';
import type { Anchor } from './anchors';
import { RULES } from './rules';
import { ruleList } from './rules/apply';
import type { Reading } from './rules/rule';
import type { ByWhen, ByWhenContext, ByWhenPart, Deadline, Doubt, Span } from './types';

const readWords = ruleList(RULES);
const readDates = ruleList(DATE_RULES);

/**
 * What the words of a by-when mean in a plan of this period. Any text at all ends in a reading: its pieces
 * (`lex.ts`), what neighbours are together (`rules/`), dates on the calendar (`dates/`), clauses, deadlines. Words of
 * time or logic that no rule used are doubts.
 */
export function readByWhen(text: string, context: ByWhenContext): ByWhen {
  const doubts: Doubt[] = [];
  const plain = normalize(text);
  const reading: Reading = {
    period: context.period,
    isOfSchool: context.isOfSchool === true,
    figures: context.figures,
    text: plain,
    written: text,
    doubt: (doubt) => doubts.push(doubt),
  };
  const words = lex(plain, context);
  for (const word of words)
    if (word.meant !== undefined) doubts.push(plainDoubt('misspelt', word, reading, word.meant));
  const pieces = readWords(words, reading);
  const parts: ByWhenPart[] = [];
  const conditions: Span[] = [];
  let items: readonly Item[] = [];
  let all: readonly Deadline[] = [];
  for (const part of splitParts(pieces)) {
    const dated = withoutEarliest(readDates(withDates(withoutRemarks(part.items, reading), reading), reading), reading);
    items = items.length === 0 ? dated : [...items, ...dated];
    const deadlines = readPart(dated, reading, conditions);
    all = all.length === 0 ? deadlines : [...all, ...deadlines];
    parts.push(part.label === undefined ? { deadlines } : { label: part.label, deadlines });
  }
  return { text, parts, doubts: doubtsIn({ text, items, deadlines: all, conditions }, doubts) };
}

function readPart(items: readonly Item[], reading: Reading, conditions: Span[]): readonly Deadline[] {
  const deadlines: Deadline[] = [];
  let anchor: Anchor | undefined;
  for (const clause of clausesOf(items)) {
    const found = readClause(clause, anchor, reading);
    if (found.condition) conditions.push(found.condition);
    if (clause.takesOver) endBefore(deadlines, found, clause.items, reading);
    for (const deadline of found.deadlines) deadlines.push(deadline);
    anchor = found.anchor;
  }
  return deadlines;
}

/** 'Monthly (bi-monthly from Sept 11)': the first step goes on until the second begins. */
function endBefore(
  deadlines: Deadline[],
  { deadlines: next }: ClauseReading,
  items: readonly Item[],
  reading: Reading,
): void {
  // 'Monthly until embedded, then quarterly': a condition may stand between.
  const at = deadlines.findLastIndex(({ kind }) => kind === 'recurrence');
  const [before, [after]] = [deadlines[at], next];
  if (before?.kind !== 'recurrence' || after?.kind !== 'recurrence') return;
  const [first] = items;
  // 'Initially monthly, then quarterly': nobody can tell from when.
  if (after.recurrence.kind === 'natural' && is(first, 'then') && !before.recurrence.hasEnd && !after.recurrence.hasEnd)
    reading.doubt(plainDoubt('two readings', { start: first.start, end: items.at(-1)?.end ?? first.end }, reading));
  if (after.recurrence.kind !== 'counted') return;
  const { first: begins, isAfter } = after.recurrence;
  const { recurrence } = before;
  if (isAfter || recurrence.hasEnd || !isBefore(begins, recurrence.window.last)) return;
  const window = { first: recurrence.window.first, last: begins };
  deadlines[at] = { ...before, recurrence: { ...recurrence, window, hasEnd: true } };
}
