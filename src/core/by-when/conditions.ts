import { trimmedSlice } from '../text/characters';
import { type Item, isYearOrPlan } from './items';
import { means } from './meanings';

/** The items that say when, and where the words of a condition stand. */
interface ConditionApart {
  readonly timed: readonly Item[];
  readonly condition: { readonly start: number; readonly end: number } | undefined;
}

/** Sets apart what a clause waits for; its dates and steps stay, where they are deadlines of this row. */
export function setConditionApart(items: readonly Item[], text: string): ConditionApart {
  for (let at = 0; at < items.length; at++) if (isCue(items[at], items[at + 1])) return setApartFrom(items, at, text);
  return { timed: items, condition: undefined };
}

/**
 * A cue ('in line with', 'once', 'until …') and what follows it. A document or a meeting that is named may bear a
 * year or a step ('in line with the 2011/12 plan', 'as per annual report') that is no deadline of this row; days and
 * months written after a cue are.
 */
function setApartFrom(items: readonly Item[], cueAt: number, text: string): ConditionApart {
  const cue = items[cueAt];
  const last = items.at(-1);
  if (!cue || !last) return { timed: items, condition: undefined };
  const namesSomething = conditionCue(cue) === 'names';
  const cutAt = items.findIndex(
    (item, index) => index > cueAt && (item.kind === 'join' || item.kind === 'then') && means(items[index + 1], 'step'),
  );
  const timed = items.filter((item, index) => {
    if (index < cueAt || (cutAt >= 0 && index > cutAt)) return true;
    if (item.kind === 'date') return !(namesSomething && isYearOrPlan(item.unit)) && !isCountedFrom(cue, text);
    return !means(item, 'step');
  });
  const lastTimed = timed.filter((item) => item.kind === 'date' || means(item, 'step')).at(-1);
  const end = lastTimed && lastTimed.start > cue.start && lastTimed === last ? lastTimed.start : last.end;
  return { timed, condition: { start: cue.start, end } };
}

const isCountedFrom = (cue: Item, text: string): boolean =>
  /^(?:within|\d)/i.test(trimmedSlice(text, cue.start, cue.end));

function conditionCue(item: Item): 'names' | 'when' | undefined {
  return means(item, 'condition') ? item.meaning.cue : item.kind === 'bound' ? 'when' : undefined;
}

/** A cue, or an 'until' or 'before' that no date follows: 'until implementation is complete'. */
function isCue(item: Item | undefined, next: Item | undefined): boolean {
  if (means(item, 'condition')) return true;
  if (!means(item, 'bound')) return false;
  return (item.meaning.bound === 'until' || item.meaning.bound === 'before') && next !== undefined;
}
