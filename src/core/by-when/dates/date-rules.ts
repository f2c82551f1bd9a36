import { plainDoubt } from '../doubt';
import { addDays, compareDays, isBefore, sameDay, showDay } from '../../calendar/day';
import { type DateItem, type Item, is } from '../items';
import { type Stretch, dayBefore, fallsDueIn } from '../stretches';
import { isSlash, wordlike } from '../rules/matchers';
import { type Reading, type Rule, a, either, maybe, oneOf, rule } from '../rules/rule';
import type { Bound } from '../types';
import { again } from './again';
import { EXCEPTIONS } from './exceptions';
import { DAYS_BESIDE_DATES } from './days-beside-dates';
import { EXPLAINED_DATES, MONTHS_BEHIND_PARTS, MONTHS_OVER_A_YEAR, NAMED_THINGS } from './explained-dates';
import { REPLACED_DATES } from './replaced-dates';
import { TERMS_TO_COME } from './terms-to-come';
import { isLong, isYearOrPlan } from './years';

const date = a('date');

/** Dates that say one thing together. In this order. */
export const DATE_RULES: readonly Rule[] = [
  ...TERMS_TO_COME,
  ...DAYS_BESIDE_DATES,
  rule({
    name: 'bound of something whose date stands in brackets',
    examples: [['Weekly until go live (21 April 2011)', '2011-04-07 2011-04-14 2011-04-21'], ['Before the handover (Oct 2011)', '2011-10-31']],
    of: [a('bound', ({ bound }) => bound === 'until' || bound === 'before'), maybe(a('position')), wordlike, a('open'), date, a('close')],
    make: ([bound, , , , item], around) => {
      // On which day of the month it is, nobody can tell.
      const isUnsure = bound.bound === 'before' && item.stretch.precision !== 'day';
      if (isUnsure) around.doubt(plainDoubt('two readings', around.span, around));
      return [isUnsure ? { ...bound, bound: 'by' } : bound, item];
    },
  }),
  ...REPLACED_DATES,
  ...NAMED_THINGS,
  rule({
    name: 'meeting of a year, by its number',
    examples: [['2nd meeting of 2012', '2012-12-31'], ['First Cabinet of 2011/12', '2012-03-31']],
    of: [a('number', ({ isOrdinal }) => isOrdinal), wordlike, maybe(either('of', 'bound')), maybe(wordlike), maybe(a('bound')), date],
    make: ([nth, what, of, whose, bound, item], around) => {
      // Nobody can tell from its number when in the year it is.
      if (MEETING.test(around.text.slice(nth.end, item.start)) && isYearOrPlan(item.unit)) around.doubt(plainDoubt('not read', { start: nth.start, end: what.end }, around));
      return [nth, what, ...(of ? [of] : []), ...(whose ? [whose] : []), ...(bound ? [bound] : []), item];
    },
  }),
  rule({
    name: 'year of the plan beside a date in another',
    examples: [['Yr 2 by Sept 11', '2011-09-30 2013-03-31']],
    of: [a('date', ({ unit, isRange }) => unit === 'plan year' && !isRange), a('bound', ({ bound }) => bound === 'by'), date],
    make: ([year, by, item], around) => {
      if (!fallsDueIn(item.stretch, year.stretch)) around.doubt(plainDoubt('two readings', year, around));
      return [year, by, item];
    },
  }),
  rule({
    name: 'first and last month of a range, each with its place',
    examples: [['Start: Sept 2011 End: March 2012', '2012-03-31'], ['start Nov 11, end Mar 12', '2012-03-31'], ['Commence Apr 11 - complete Mar 12', '2012-03-31'], ['Start date: 1/6/11 End date: 30/11/11', '2011-11-30'], ['Started: Feb 2012; finish: Aug 2012', '2012-08-31'], ['Commence: Sept 2011 Complete: by Mar 2012', '2012-03-31'], ['Starts Sept 2011. Ends Jan 2012.', '2012-01-31']],
    of: [either('bound', 'no date'), maybe(a('colon')), date, maybe(either('join', 'stop', 'range')), maybe(a('bound')), maybe(a('range')), maybe(either('no date', 'word', 'bound')), maybe(a('colon')), maybe(a('bound')), date],
    make: ([from, , first, , , , , , , last], { text }) => {
      const opens = /^(?:start|commenc|beg[aiu]n)/i.test(text.slice(from.start, from.end));
      if (!opens || !/^\W*(?:due )?(?:to )?(?:end|complet|finish|conclu)/i.test(text.slice(first.end, last.end))) return undefined;
      return rangeOf(first, last, from.start) ?? undefined;
    },
  }),
  rule({
    name: 'first and last month of a range, with what they are in brackets',
    examples: [['April 2011 (start) – March 2012 (end)', '2012-03-31'], ['Sept 11 (commence) to Mar 12 (complete)', '2012-03-31'], ['May 11 (start) Aug 11 (finish)', '2011-08-31']],
    of: [date, a('open'), a('bound', ({ bound }) => bound === 'from'), a('close'), maybe(either('range', 'bound', 'join', 'stop')), date],
    make: ([first, , , , mark, last], { text }) => {
      const isRange = is(mark, 'range') || (is(mark, 'bound') && mark.bound === 'until') || (is(mark, 'join') && mark.mark === ',');
      return isRange || ENDS.test(text.slice(last.end, last.end + 20)) ? (rangeOf(first, last, first.start) ?? undefined) : undefined;
    },
  }),
  ...MONTHS_BEHIND_PARTS,
  ...MONTHS_OVER_A_YEAR,
  rule({
    name: 'first and last month of a range, each before what it is',
    examples: [['Q2 2011/12 start, Q4 2011/12 complete', '2012-03-31'], ['Apr 11 start - Mar 12 end', '2012-03-31']],
    of: [date, a('bound', ({ bound }) => bound === 'from'), maybe(either('join', 'range', 'stop')), date, either('no date', 'word', 'bound', 'position')],
    make: ([first, from, , last, end], { after, text }) =>
      /^(?:start|begin|commenc)/i.test(text.slice(from.start, from.end)) && /^(?:end|complet|finish)/i.test(text.slice(end.start, end.end)) && !is(after, 'date')
        ? (rangeOf(first, last, first.start) ?? undefined)
        : undefined,
  }),
  rule({
    name: 'year that belongs to no date beside it',
    examples: [['24 Dec 2011 2012', '2011-12-24 2012-12-31']],
    of: [date, a('date', ({ unit, bound }) => unit === 'year' && !bound)],
    make: ([first, year], around) => {
      if (around.text.slice(first.end, year.start) === ' ') around.doubt(plainDoubt('two readings', around.span, around));
      return [first, year];
    },
  }),
  rule({
    name: 'one date or the next',
    examples: [['Oct or Nov 2011', '2011-11-30'], ['either 2011/12 or 2012/13', '2013-03-31']],
    of: [date, a('join', ({ mark }) => mark === '&'), maybe(a('bound', ({ bound }) => bound === 'by')), date],
    make: ([first, or, , last], { text }) =>
      /^or$/i.test(text.slice(or.start, or.end)) && !first.isRange && areClose(first.stretch, last.stretch) ? rangeOf(first, last, first.start) : undefined,
  }),
  rule({
    name: 'range',
    examples: [['July 11 – Mar 12', '2012-03-31'], ['from Apr 11 to Mar 12', '2012-03-31'], ['between May and July 2011', '2011-07-31'], ['Before end of summer 2011/beginning autumn 2011', '2011-09-30'], ['Each Sept and Jan until July 2012', '2011-09-30 2012-01-31'], ['Autumn 11/Spring 12/Summer 12', '2011-11-30 2012-05-31 2012-08-31']],
    of: [maybe(a('between')), date, either('range', 'bound', 'join'), maybe(a('bound')), date],
    make: ([between, first, mark, bound, last], around) => {
      const { before, after, span } = around;
      // 'Each May and November until 2028': the year ends what comes back, not the last of the months.
      if ((is(mark, 'bound') || (is(mark, 'range') && !mark.isDash)) && is(before, 'join') && first.isYearless && !first.isYearBorrowed && !last.isYearless) return undefined;
      const isRange = is(mark, 'range') || (is(mark, 'bound') && mark.bound === 'until') || (between !== undefined && is(mark, 'join'));
      if (bound && !(bound.bound === 'by' && is(mark, 'range'))) return undefined;
      // 'End of summer 2011/beginning of autumn 2011' is one time, however it is called.
      const isTurn = first.position === 'end' && last.position === 'start';
      // 'Aut 11/Spr 12/Sum 12' are three.
      const isListed = (first.unit === 'term' || first.unit === 'season') && (isSlash(before) || isSlash(after));
      const isPair = isSlash(mark) && !isListed && (first.isYearless || first.isRange || first.stretch.last.month === 12 || isTurn) && areNeighbours(first, last);
      if ((!isRange && !isPair) || (first.isRange && !isSlash(mark) && first.unit !== 'year') || first.bound !== undefined && !isRange) return undefined;
      if (is(mark, 'range') && isLong(first.unit) && fallsDueIn(last.stretch, first.stretch) && !is(before, 'bound')) return undefined;
      const together = rangeOf(first, isTurn ? { ...last, position: 'end' } : last, between?.start ?? first.start);
      // 'Oct 2011-2013': every October, perhaps.
      if (together && is(mark, 'range') && mark.isDash && first.unit === 'month' && last.unit === 'year') around.doubt(plainDoubt('two readings', span, around));
      if (!together && isRange && compareDays(first.stretch.due, last.stretch.due) > 0) around.doubt(plainDoubt('range runs backwards', span, around));
      return together;
    },
  }),
  ...EXPLAINED_DATES,
  rule({
    name: 'each of the meetings in a stretch of time',
    examples: [['Every Cabinet from June 11 to Dec 11', '2011-12-31']],
    of: [a('each'), wordlike, maybe(a('bound')), a('date', ({ isRange }) => isRange)],
    make: ([each, what, bound, item], around) => {
      // Nobody can tell how often they meet.
      if (MEETING.test(around.text.slice(what.start, what.end))) around.doubt(plainDoubt('not read', { start: each.start, end: what.end }, around));
      return [each, what, ...(bound ? [bound] : []), item];
    },
  }),
  rule({
    name: 'each before its bound',
    examples: [['before each November', '2011-10-31 2012-10-31 2013-10-31']],
    of: [a('bound'), a('each'), date],
    make: ([bound, each, item]) => [{ ...each, start: bound.start, end: bound.start + 1 }, { ...bound, start: bound.start, end: bound.end }, item],
  }),
  ...EXCEPTIONS,
  rule({
    name: 'first day on which something may happen',
    examples: [['Latest: 30/11/11; earliest: 1/9/11', '2011-11-30'], ['Not before June 2011', '2011-06-30'], ['After April 2011', '2011-04-30']],
    of: [oneOf(a('earliest'), a('bound', ({ bound }) => bound === 'after')), maybe(either('colon', 'bound', 'range')), date],
    make: ([earliest, , item]) => again(item, { bound: 'from', isEarliest: true }, earliest.start, item.end),
  }),
  rule({
    name: 'date, and that it is the first day on which something may happen',
    examples: [['Sept 2011 at the earliest; Dec 2011', '2011-12-31']],
    of: [date, maybe(either('join', 'open')), a('earliest')],
    make: ([item, , earliest], { after }) =>
      after === undefined || is(after, 'stop') || is(after, 'join') || is(after, 'close')
        ? again(item, { bound: 'from', isEarliest: true }, item.start, earliest.end)
        : undefined,
  }),
  rule({
    name: 'bound and its date',
    examples: [['starting Nov 11', '2011-11-30'], ['before April 2012', '2012-03-31'], ['before Christmas', '2011-12-24'], ['before the start of Q3 2011/12', '2011-09-30'], ['Before the start of the 2012 school year', '2012-08-31'], ['to March 12', '2012-03-31'], ['during 2011/12', '2012-03-31']],
    of: [either('bound', 'range', 'lasting', 'latest', 'instead'), maybe(either('colon', 'bound', 'range')), date],
    make: ([lead, second, item]) => {
      const isDash = is(lead, 'range') && lead.isDash;
      const bound: Bound = is(second, 'bound') && second.bound !== 'by' ? second.bound : is(lead, 'bound') ? lead.bound : is(lead, 'range') && !isDash ? 'until' : 'by';
      if (item.isEarliest) return again(item, {}, lead.start, item.end);
      const stretch = bound === 'before' && (!item.position || item.position === 'start') ? dayBefore(item.stretch) : item.stretch;
      return again(item, { bound: item.bound && bound === 'by' ? item.bound : bound, stretch }, isDash ? item.start : lead.start, item.end);
    },
  }),
]; // prettier-ignore

/**
 * 'Earliest Sept 11, latest Dec 11': beside other dates the first day on which something may happen is none on which it
 * falls due; alone it is a doubt.
 */
export function withoutEarliest(items: Item[], reading: Reading): Item[] {
  if (!items.some((item) => is(item, 'date') && item.isEarliest)) return items;
  const dates = items.filter((item) => is(item, 'date'));
  const earliest = dates.filter(({ isEarliest }) => isEarliest);
  const hasOthers = earliest.length < dates.length;
  if (!hasOthers)
    for (const item of earliest) reading.doubt(plainDoubt('two readings', item, reading, showDay(item.stretch.due)));
  return hasOthers
    ? items.map((item) =>
        is(item, 'date') && item.isEarliest
          ? { kind: 'word', hasDigits: false, start: item.start, end: item.end }
          : item,
      )
    : items;
}

/** 'Aug 11 (finish)' */
const ENDS = /^\s*\((?:end|finish|complet|conclu)/i;
const MEETING = /\b(?:meetings?|boards?|cabinet|council|committee|forum|panel)\b/i;

/** 'Oct or Nov', 'Q2 or Q3': the second begins within a month of where the first ends. */
const areClose = (one: Stretch, other: Stretch): boolean =>
  isBefore(one.due, other.due) && isBefore(other.first, addDays(one.last, 32));

function rangeOf(first: DateItem, last: DateItem, start: number): Item | undefined {
  if (compareDays(first.stretch.due, last.stretch.due) > 0) return undefined;
  const inferred = [...new Set([...first.stretch.inferred, ...last.stretch.inferred])];
  const stretch = { ...last.stretch, first: first.stretch.first, inferred };
  return again(last, { stretch, isRange: true, isYearless: first.isYearless && last.isYearless }, start, last.end);
}

/** The second begins on the day after the first ends. */
const areNeighbours = (one: DateItem, other: DateItem): boolean =>
  sameDay(dayBefore(other.stretch).due, one.stretch.last) && !isYearOrPlan(one.unit) && one.unit !== 'day';
