import { plainDoubt } from '../doubt';
import { type Item, is } from '../items';
import type { Length } from '../types';
import { a, either, maybe, rule, type Rule } from './rule';
import { lengthOf } from '../units';
import { WORDLIKE, areTight, isWord, moment } from './matchers';

const count = either('number', 'a');
const valueOf = (item: Item | undefined): number => (is(item, 'number') ? item.value : 1);
const isCount = (item: Item | undefined): boolean =>
  !is(item, 'number') || (!item.isOrdinal && item.value > 0 && item.digits.length <= 3);
/** Days and weeks alone say how fast, and not when. */
const isFast = ({ unit }: Length): boolean => unit !== 'month';
const ENDS = ['stop', 'open', 'close', 'then', 'join', 'range', 'bound', 'condition', 'review', 'step'];

/** Lengths of time, and what they are counted from. */
export const LENGTHS: readonly Rule[] = [
  rule({
    name: 'so much later',
    examples: [['June 11, review after six months', '2011-06-30 2011-12-31R'], ['June 11 + 3 months', '2011-09-30']],
    of: [either('bound', 'join'), maybe(count), maybe(either('word', 'next')), count, a('unit'), maybe(either('times word', 'then'))],
    make: ([lead, first, next, number, { unit }], { after, text }) => {
      if (is(next, 'next')) return undefined;
      if (is(lead, 'bound') && !/^(?:after|in|at)$/i.test(text.slice(lead.start, lead.end).trim())) return undefined;
      if (is(lead, 'join') && !/^(?:plus|\+)$/i.test(text.slice(lead.start, lead.end))) return undefined;
      const length = isCount(number) && !is(first, 'number') ? lengthOf(unit, valueOf(number)) : undefined;
      if (!length || is(after, 'of') || is(after, 'bound') || isWord(after)) return undefined;
      return is(number, 'a') && unit === 'year' ? undefined : { kind: 'offset', length, isAdded: is(lead, 'join') };
    },
  }),
  rule({
    name: 'so much later than the date before',
    examples: [['June 11 and 3 months later', '2011-06-30 2011-09-30'], ['June 11, report six months on', '2011-06-30 2011-12-31']],
    of: [count, a('unit'), either('then', 'bound')],
    make: ([number, { unit }, then], { text, after }) => {
      const says = text.slice(then.start, then.end);
      if (is(then, 'bound') ? !/^on$/i.test(says) || !ends(after) : /^(?:and )?then|^followed/i.test(says)) return undefined;
      const length = isCount(number) ? lengthOf(unit, valueOf(number)) : undefined;
      return length && { kind: 'offset', length };
    },
  }),
  rule({
    name: 'longer than so long',
    examples: [['> 12 months', ''], ['>2 years', '']],
    of: [a('instead'), a('number'), a('unit')],
    make: (_, { text, span, before }) => (text.charAt(span.start) === '>' && (before === undefined || is(before, 'open')) ? { kind: 'condition', cue: 'when' } : undefined),
  }),
  rule({
    name: 'how long',
    examples: [['6 months', '2011-09-30'], ['within a year', '2012-03-31'], ['3-6 months', '2011-09-30'], ['over the next two years', '2013-03-31'], ['in the next 6-12 months', '2012-03-31'], ['within 28 days', ''], ['Up to 12 months', '2012-03-31'], ['Within first 100 days', '2011-07-09']],
    of: [maybe(either('lasting', 'bound')), maybe(a('a')), maybe(a('next')), maybe(a('number')), maybe(either('range', 'number')), maybe(count), a('unit')],
    make: ([lead, a1, next, first, second, third, { unit }], { after, before, text }) => {
      // 'in the next 3 years'
      if (is(lead, 'bound') && lead.bound !== 'by' && !/^up to$/i.test(text.slice(lead.start, lead.end))) return undefined;
      const lasting = is(lead, 'lasting') ? lead : undefined;
      if (!ends(after) || is(after, 'step') && !lasting || is(before, 'each') || is(before, 'times') || (is(before, 'label') && !lasting)) return undefined;
      const numbers = [first, second, third].filter((item) => is(item, 'number'));
      const number = numbers.at(-1);
      const isFirst = is(first, 'number') && first.isOrdinal && first.value === 1;
      if (is(second, 'range') && !third) return undefined;
      if (numbers.length > 1 && !isFirst && !is(second, 'range')) return undefined;
      if (number?.isOrdinal && !isFirst) return undefined;
      if (number && number.digits.length > (isFirst && unit === 'day' ? 3 : 2)) return undefined;
      if (!number && !a1 && !next && !lasting?.isFor) return undefined;
      // 'Next quarter' is next from the day on which somebody wrote it.
      if (!number && !lasting) return undefined;
      const length = lengthOf(unit, number && !(number === first && isFirst) ? number.value : 1);
      if (!length || length.count < 1) return undefined;
      // 'Delayed by 3 weeks': from when, nobody has read.
      if (isFast(length) && !(lasting?.isFor || isFirst || next || is(before, 'instead'))) return { kind: 'condition', cue: 'when' };
      return { kind: 'duration', length, isFor: lasting?.isFor === true };
    },
  }),
]; // prettier-ignore

const dayOfMonth = a(
  'number',
  ({ isOrdinal, digits, value }) => isOrdinal && digits !== '' && value >= 1 && value <= 28,
);

/** So long behind each step. */
export const LATER_STEPS: readonly Rule[] = [
  rule({
    name: 'so long after each step',
    examples: [['One month after each quarter end in 2011', '2011-07-31 2011-10-31'], ['20th of the month following quarter end, in 2011', '2011-07-20 2011-10-20']],
    of: [maybe(dayOfMonth), maybe(a('of')), a('relative', ({ direction }) => direction === 'after'), either('step', 'unit'), maybe(a('position', ({ position }) => position === 'end'))],
    make: ([day, of, { length: said }, each, end], { after }) => {
      if ((day === undefined) !== (of === undefined) || (day && (said.unit !== 'month' || said.count !== 1))) return undefined;
      const length: Length = day ? { unit: 'day', count: day.value } : said;
      if (is(after, 'number') || is(after, 'moment') || (is(each, 'unit') && !end)) return undefined;
      if (is(each, 'step')) return { kind: 'step', step: { ...each.step, later: length } };
      const months = each.unit === 'quarter' ? 3 : each.unit === 'month' ? 1 : 0;
      return months > 0 ? { kind: 'step', step: { unit: 'month', count: months, later: length } } : undefined;
    },
  }),
  rule({
    name: 'step and the day of the month behind it',
    examples: [['Quarterly, by the 15th of the following month, in 2011', '2011-07-15 2011-10-15']],
    of: [a('step', ({ step }) => step.unit === 'month' && !step.on), maybe(either('join', 'range', 'open')), maybe(a('bound', ({ bound }) => bound === 'by')), dayOfMonth, a('of'), either('bound', 'next'), a('unit', ({ unit }) => unit === 'month')],
    make: ([{ step }, , , { value }, , next]) => (is(next, 'bound') && next.bound !== 'after' ? undefined : { kind: 'step', step: { ...step, later: { unit: 'day', count: value } } }),
  }),
  rule({
    name: 'each step and what is added to it',
    examples: [['Each quarter end + 10 working days, in 2011', '2011-07-14 2011-10-14']],
    of: [a('step', ({ step }) => step.unit === 'month' && !step.on && !step.later), a('join', ({ mark }) => mark === '&'), a('number', ({ isOrdinal }) => !isOrdinal), a('unit')],
    make: ([{ step }, plus, { value }, { unit }], { text }) => {
      const later = /^(?:plus|\+)$/i.test(text.slice(plus.start, plus.end)) ? lengthOf(unit, value) : undefined;
      return later && { kind: 'step', step: { ...step, later } };
    },
  }),
  rule({
    name: 'step and how long after it',
    examples: [['Quarterly, one month after quarter end in 2011', '2011-07-31 2011-10-31']],
    of: [a('step'), maybe(either('join', 'range', 'open')), a('step', ({ step }) => step.later !== undefined)],
    make: ([one, , other]) => (one.step.count === other.step.count && one.step.unit === other.step.unit ? { kind: 'step', step: other.step } : undefined),
  }),
]; // prettier-ignore

/** What has its length in its name, and no end of the work. */
const LASTING_THING = /^(?:licen[cs]e|contract|lease|plan|strategy|warranty|permit|certificate|agreement|framework)\b/i;

/** Lengths with what they are counted from. */
export const COUNTED_LENGTHS: readonly Rule[] = [
  rule({
    name: 'length that says which of several it is',
    examples: [['Oct 2011 – launch; 6-month review Apr 2012; 12-month review Oct 2012', '2011-10-31 2012-04-30R 2012-10-31R'], ['Renewal due 31/12/11 (3-year licence)', '2011-12-31']],
    of: [a('number', ({ isOrdinal }) => !isOrdinal), a('range'), a('unit', ({ isPlural }) => !isPlural), either('review', 'word', 'paper')],
    make: ([number, dash, unit, what], { after, text }) => {
      if (!dash.isDash || !areTight(number, dash, unit)) return undefined;
      if (is(what, 'review')) return is(after, 'moment') ? [{ ...what, start: number.start }] : undefined;
      return LASTING_THING.test(text.slice(what.start, what.end)) ? [{ kind: 'word', hasDigits: false, start: number.start, end: what.end }] : undefined;
    },
  }),
  rule({
    name: 'length up to a date',
    examples: [['in the 6 months to March 2012', '2012-03-31'], ['12 months to Sept 2012', '2012-09-30']],
    of: [maybe(either('bound', 'lasting')), a('number', ({ isOrdinal }) => !isOrdinal), a('unit', ({ unit }) => unit !== 'term' && unit !== 'half-term'), either('range', 'bound'), a('moment')],
    make: ([lead, , , to, moment]) => {
      const isUpTo = is(to, 'range') ? !to.isDash : to.bound === 'until';
      const isIn = !lead || (is(lead, 'bound') ? lead.bound === 'by' : !lead.isFor);
      return isUpTo && isIn ? [moment] : undefined;
    },
  }),
  rule({
    name: 'length within a time',
    examples: [['6 weeks in Sept/Oct 2011', '2011-10-31'], ['10 days in August 2011', '2011-08-31'], ['A fortnight during June 2011', '2011-06-30']],
    of: [either('number', 'a'), a('unit', ({ unit }) => unit === 'day' || unit === 'working day' || unit === 'week' || unit === 'fortnight'), a('bound', ({ bound }) => bound === 'by'), moment('month', 'season', 'term', 'quarter')],
    make: ([number, , bound, time], { before, text }) => {
      const isFirst = before === undefined || is(before, 'stop') || is(before, 'colon') || is(before, 'open');
      return isFirst && isCount(number) && /^(?:in|during)$/i.test(text.slice(bound.start, bound.end)) ? [time] : undefined;
    },
  }),
  rule({
    name: 'length of what begins',
    examples: [['12 month contract from April 2011', '2012-03-31'], ['6-month trial from Oct 11', '2012-03-31']],
    of: [a('number'), maybe(a('range')), a('unit', ({ unit }) => unit === 'month' || unit === 'week' || unit === 'year'), either('word', 'paper'), a('bound', ({ bound }) => bound === 'from'), a('moment')],
    make: ([number, dash, unit, , from, moment]) => {
      const length = isCount(number) && (!dash || dash.isDash) ? lengthOf(unit.unit, number.value) : undefined;
      return length && [{ kind: 'duration', length, isFor: true, start: number.start, end: from.start }, from, moment];
    },
  }),
  rule({
    name: 'when something begins, and its length',
    examples: [['Start April 11 – 12 month programme', '2012-03-31'], ['From Oct 2011 (6-month pilot)', '2012-03-31'], ['Oct 2011 – 6 month pilot', '2011-10-31']],
    of: [maybe(a('bound', ({ bound }) => bound === 'from')), a('moment'), maybe(either('range', 'join', 'open')), a('number'), maybe(a('range')), a('unit', ({ unit }) => unit === 'month' || unit === 'week' || unit === 'year'), either('word', 'paper')],
    make: ([from, moment, mark, number, dash, unit, what], around) => {
      const length = isCount(number) && number.digits.length < 3 && (!dash || dash.isDash) ? lengthOf(unit.unit, number.value) : undefined;
      if (!length || !mark || !LASTS.test(around.text.slice(what.start, what.end))) return undefined;
      // 'Oct 2011 – 6 month pilot' may be when it begins or when it is over.
      if (!from) around.doubt(plainDoubt('two readings', around.span, around));
      return from && [from, moment, ...(is(mark, 'open') ? [mark] : []), { kind: 'duration', length, isFor: true, start: number.start, end: what.end }];
    },
  }),
  rule({
    name: 'length before or after something',
    examples: [['6 weeks after Easter 2011', '2011-06-05'], ['3 months before year end', '2011-12-31'], ['Within 3 months of 1 June 2011', '2011-09-01'], ['6 weeks after appointment', ''], ['Twice a year from Sept 2012', '2012-09-30 2013-03-31 2013-09-30 2014-03-31'], ['Two workshops a year from June 2012', '2012-06-30 2012-12-31 2013-06-30 2013-12-31'], ['3 months’ notice before 31 March 2012', '2011-12-31'], ['Monthly for first 3 months from Sept 2011', '2011-09-30 2011-10-31 2011-11-30']],
    of: [maybe(either('lasting', 'bound')), maybe(count), a('unit'), maybe(a('word')), either('bound', 'of')],
    make: ([lead, number, { unit, isPlural }, notice, bound], { before, text, span }) => {
      if (notice && !/^'? ?notice$/i.test(text.slice(notice.start, notice.end))) return undefined;
      const length = isCount(number) ? lengthOf(unit, valueOf(number)) : undefined;
      const isWithin = is(lead, 'lasting') && !lead.isFor;
      if (!length || (is(lead, 'lasting') && lead.isFor)) return undefined;
      // 'Weekly for the first six weeks from 1 Sept': how long, and from when.
      if (is(before, 'number') && before.isOrdinal) return undefined;
      // '7 a week from June', 'two workshops a year from June' say how many there are in each.
      if (is(number, 'a') && HOW_MANY.test(text.slice(Math.max(0, span.start - LONGEST_COUNT), span.start))) return undefined;
      if (!number && (isPlural || !is(bound, 'bound') || is(before, 'each') || is(before, 'per') || is(before, 'number') || is(before, 'a'))) return undefined;
      if (is(bound, 'of') ? !isWithin : !['before', 'after', 'from'].includes(bound.bound)) return undefined;
      const direction = is(bound, 'bound') && bound.bound === 'before' ? 'before' : 'after';
      // 'Starting three months after launch'
      const kept = is(lead, 'bound') && lead.bound !== 'by' ? lead : undefined;
      return [...(kept ? [kept] : []), { kind: 'relative', length, direction, start: kept?.end ?? span.start, end: span.end }];
    },
  }),
  rule({
    name: 'within so many days of each such thing',
    examples: [['Within 5 working days of referral', '']],
    of: [a('relative'), maybe(either('each', 'a')), maybe(a('word')), a('occasion')],
    make: () => ({ kind: 'condition', cue: 'when', note: 'each time' }),
  }),
  rule({
    name: 'within so long of each',
    examples: [['Within 21 days of each', '']],
    of: [a('relative'), a('each')],
    make: (_, { after }) => (after === undefined || is(after, 'stop') ? { kind: 'condition', cue: 'when', note: 'each time' } : undefined),
  }),
  rule({
    name: 'within so long of each of them',
    examples: [['Within 4 weeks of each case being published', ''], ['Within 20 working days of each review', '']],
    of: [a('relative'), a('each'), either(...WORDLIKE, 'review')],
    make: () => ({ kind: 'condition', cue: 'when', note: 'each time' }),
  }),
]; // prettier-ignore

/** What goes on for a time. */
const LASTS =
  /^(?:programme|project|contract|pilot|trial|scheme|campaign|course|secondment|placement|post|lease|licence)\b/i;

/** How many of something, up to the 'a' of 'a year'. */
const HOW_MANY =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|ten|twelve|once|twice|thrice|times))(?:[ -]?x)?(?: \p{L}+){0,3} $/iu;
const LONGEST_COUNT = 40;

const ends = (after: Item | undefined): boolean => after === undefined || ENDS.includes(after.kind);
