import { clausesOf } from './clauses';
import { readClause } from './deadlines';
import { doubtsIn } from './doubts';
import { itemsOf } from './items';
import { oneMonth } from './moments';
import { hasMarker, splitParts } from './parts';
import { monthAndNoMore } from './phrasings/month';
import type { Anchor } from './steps';
import { tokensOf } from './tokens';
import type { ByWhen, ByWhenContext, ByWhenPart, Deadline, Token } from './types';

/**
 * What the words of a by-when mean in a plan of this period. Any text at all ends in a reading: pieces
 * (`tokens.ts`), parts, dates on the calendar (`items.ts`), clauses, deadlines. What no phrasing explains is a doubt.
 */
export function readByWhen(text: string, context: ByWhenContext): ByWhen {
  const whole = monthAndNoMore(text, context);
  if (whole) {
    const { due, inferred } = oneMonth(whole.year, whole.month);
    return {
      text,
      parts: [{ deadlines: [{ kind: 'date', due, isReview: false, words: text, inferred }] }],
      doubts: doubtsIn(text, [], true, context.period),
    };
  }
  const leftovers: string[] = [];
  const tokens = tokensOf(text, context);
  const parts = hasMarker(tokens)
    ? readParts(tokens, context, text, leftovers)
    : [{ deadlines: readPart(tokens, context, text, leftovers) }];
  const hasDates = parts.some(({ deadlines }) => deadlines.some(({ kind }) => kind !== 'no date'));
  return { text, parts, doubts: doubtsIn(text, leftovers, hasDates, context.period) };
}

function readParts(tokens: Token[], context: ByWhenContext, text: string, leftovers: string[]): readonly ByWhenPart[] {
  return splitParts(tokens).map((part) => {
    const deadlines = readPart(part.tokens, context, text, leftovers);
    return part.label === undefined ? { deadlines } : { label: part.label, deadlines };
  });
}

/** The deadlines of a part; what isn't understood is added to `leftovers`. */
function readPart(tokens: Token[], context: ByWhenContext, text: string, leftovers: string[]): readonly Deadline[] {
  const clauses = clausesOf(itemsOf(tokens, context, text));
  const deadlines: Deadline[] = [];
  let anchor: Anchor | undefined;
  for (const clause of clauses) {
    const reading = readClause(clause, anchor, context.period, text);
    for (const leftover of reading.leftovers) leftovers.push(leftover);
    if (clauses.length === 1) return reading.deadlines;
    for (const deadline of reading.deadlines) deadlines.push(deadline);
    anchor = reading.anchor;
  }
  return deadlines;
}
