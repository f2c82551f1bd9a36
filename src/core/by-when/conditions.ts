import { trimmedSlice } from '../text/characters';
import { isYearOrPlan } from './dates/years';
import { type Item, is } from './items';
import { isWord } from './rules/matchers';

/** The items that say when, and where the words of a condition stand. */
interface ConditionApart {
  readonly timed: readonly Item[];
  readonly condition: { readonly start: number; readonly end: number } | undefined;
  /** When it is that the clause waits for. */
  readonly its?: Item | undefined;
}

/** Sets apart what a clause waits for; its dates and steps stay, where they are deadlines of this row. */
export function setConditionApart(items: readonly Item[], text: string): ConditionApart {
  const at = items.findIndex((item, index) => isCue(item, items[index + 1]));
  return at < 0 ? { timed: items, condition: undefined } : setApartFrom(items, at, text);
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
  const names = is(cue, 'condition') && cue.cue === 'names';
  const isCounted = is(cue, 'relative') || /^(?:within|\d)/i.test(trimmedSlice(text, cue.start, cue.end));
  // 'Every meeting (bi-monthly from May)'
  const isEachTime = is(cue, 'condition') && cue.note === 'each time';
  const cutAt = items.findIndex(
    (item, index) =>
      index > cueAt &&
      (is(item, 'join') || is(item, 'then') || (is(item, 'open') && isEachTime)) &&
      (is(items[index + 1], 'step') || (is(item, 'then') && is(items[index + 1], 'date'))),
  );
  const ofCondition = dateOfCondition(items, cueAt, text);
  const timed = items.filter((item, index) => {
    if (index === ofCondition) return false;
    if (index < cueAt || (cutAt >= 0 && index > cutAt)) return true;
    // 'Within 4 weeks (by 30 May)': the date says when that is.
    if (is(item, 'date')) return !(names && isYearOrPlan(item.unit)) && (!isCounted || saysWhen(items, index));
    // 'As required, monthly': behind a step stands what is so often, 'annual report'.
    return !is(item, 'step') || index === items.length - 1;
  });
  const lastTimed = timed.filter((item) => is(item, 'date') || is(item, 'step')).at(-1);
  const end = lastTimed && lastTimed.start > cue.start && lastTimed === last ? lastTimed.start : last.end;
  return { timed, condition: { start: cue.start, end }, its: items[ofCondition] };
}

const MAY_HOLD =
  /^(?:if|unless|provided|providing|assuming|as long|so long|subject|pending|dependent|depending|depends|conditional|contingent|awaiting)\b/i;

/** 'Sept 11, subject to Cabinet on 10 July': where a date stands before, the next says when that is of which it depends; or -1. */
function dateOfCondition(items: readonly Item[], cueAt: number, text: string): number {
  if (
    !MAY_HOLD.test(text.slice(items[cueAt]?.start, items[cueAt]?.end)) ||
    !items.slice(0, cueAt).some((item) => is(item, 'date'))
  )
    return -1;
  const at = items.findIndex((item, index) => index > cueAt && !isWord(item));
  return is(items[at], 'date') ? at : -1;
}

/** A day or a month by which it is, in brackets of its own. */
const saysWhen = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  const isBy = is(item, 'date') && item.bound === 'by' && !isYearOrPlan(item.unit);
  return isBy && is(items[at - 1], 'open') && is(items[at + 1], 'close');
};

/** A cue, a length from something without a date, or an 'until', 'before' or 'after' that no date follows. */
function isCue(item: Item, next: Item | undefined): boolean {
  if (is(item, 'condition') || is(item, 'relative')) return true;
  if (!is(item, 'bound') || next === undefined) return false;
  return item.bound === 'until' || item.bound === 'before' || (item.bound === 'after' && !is(next, 'step'));
}
