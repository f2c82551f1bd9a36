import { plainDoubt } from '../doubt';
import { addDays, addMonths, isBefore } from '../../calendar/day';
import { type DateItem, is } from '../items';
import { wordlike } from '../rules/matchers';
import { type Rule, a, either, maybe, oneOf, rule } from '../rules/rule';
import { fallsDueIn, oneMonth } from '../stretches';
import { again } from './again';
import { isLong, isThin } from './years';

const date = a('date');
const longDate = a('date', ({ unit, isRange }) => isLong(unit) && !isRange);

const isLoneMonth = ({ unit, isYearless, isRange, bound }: DateItem): boolean =>
  unit === 'month' && isYearless && !isRange && bound === undefined;

/** A month beside a part of the year in which it is not. */
export const MONTHS_BEHIND_PARTS: readonly Rule[] = [
  rule({
    name: 'month behind a part of the year that has no such month',
    examples: [['Q2 2011/12 - November', '2011-11-30'], ['Q2 2011/12, Nov', '2011-09-30 2011-11-30'], ['Q2 2011/12 – Dec 2011', '2011-12-31']],
    of: [a('date', ({ unit, isRange }) => (unit === 'quarter' || unit === 'half') && !isRange), either('range', 'join', 'colon'), a('date', ({ unit, isRange }) => unit === 'month' && !isRange)],
    make: ([part, mark, month], around) => {
      const isBeside = is(mark, 'join') ? mark.mark === ',' && !is(around.after, 'join') : !is(mark, 'range') || mark.isDash;
      // Either may be the slip, or something goes on from one to the other.
      if (isBeside && !fallsDueIn(month.stretch, part.stretch)) around.doubt(plainDoubt('two readings', around.span, around));
      return [part, mark, month];
    },
  }),
]; // prettier-ignore

/** Months beside each other of which the plan's year begins with the second. */
export const MONTHS_OVER_A_YEAR: readonly Rule[] = [
  rule({
    name: 'neighbouring months over the turn of the plan',
    examples: [['March/April', '2012-04-30']],
    of: [a('date', isLoneMonth), a('join', ({ mark }) => mark === '/'), a('date', isLoneMonth)],
    make: ([first, , last], around) => {
      const { year, month } = first.stretch.due;
      const next = addMonths({ year, month, day: 1 }, 1);
      if (last.stretch.due.month !== next.month || !isBefore(last.stretch.due, first.stretch.due)) return undefined;
      around.doubt(plainDoubt('two readings', around.span, around));
      const stretch = { ...oneMonth(next.year, next.month), first: first.stretch.first };
      return { ...again(last, { stretch, isRange: true }, first.start, last.end) };
    },
  }),
]; // prettier-ignore

/** Meetings and papers that are named after their month or quarter. */
const NAMED =
  /^(?:(?:full|trust|parish|town|governing|exec(?:utive)?|scrutiny|audit|finance|performance|budget|monitoring|monthly|quarterly|annual|data|statutory) )*(?:board|cabinet|committee|cttee|council|meeting|agm|newsletter|bulletin|edition|issue|return|report|accounts|census|payroll|timetable|budget|agenda|pack|papers|update|dashboard|invoice|claim|data|figures|conference|fair|fete|exam|result|audit|survey|statement|forecast|open day|parents['’]? evening)s?$/i;

/** A date in the name of something that another date says when it is due. */
export const NAMED_THINGS: readonly Rule[] = [
  rule({
    name: 'time that something is about, and when it is due',
    examples: [['Review of 2010-11 by June 2011', '2011-06-30R'], ['Accounts for y/e 31/3/12 by Dec 2012', '2012-12-31'], ['Evaluation of Year 1 by May 2012', '2012-05-31']],
    of: [either('word', 'review', 'paper'), oneOf(a('of'), a('lasting', ({ isFor }) => isFor)), maybe(either('word', 'unit')), maybe(a('position')), date, a('bound', ({ bound }) => bound === 'by'), date],
    make: ([what, of, , , about, by, item], { text }) =>
      /^(?:by|due)\b/i.test(text.slice(by.start, by.end)) && !about.bound && !isBefore(item.stretch.due, about.stretch.first) ? [what, { kind: 'word', hasDigits: false, start: of.start, end: about.end }, by, item] : undefined,
  }),
  rule({
    name: 'meeting at which something was agreed',
    examples: [['Extended to Aug 2011 – agreed at June Board', '2011-08-31'], ['Sept 2011 (approved by July Cabinet)', '2011-09-30'], ['Sept 2011, reviewed at Dec Board', '2011-09-30 2011-12-31R']],
    of: [either('range', 'open', 'join'), a('word'), a('bound'), a('date', ({ unit, isYearless }) => unit === 'month' && isYearless), wordlike],
    make: ([mark, { start, end }, , , { start: from, end: last }], { before, text }) =>
      is(before, 'date') && /\b(?:agreed|approved|decided|signed off)$/i.test(text.slice(start, end)) && NAMED.test(text.slice(from, last)) ? [mark, { kind: 'word', hasDigits: false, start, end: last }] : undefined,
  }),
  rule({
    name: 'month or quarter of what is due by a day',
    examples: [['Sept 2011 board: papers by 20 Aug 2011', '2011-08-20'], ['Q1 report by July 2011', '2011-07-31'], ['Q1 report 17 July 2011', '2011-07-17'], ['Year-end accounts 30/06/12', '2012-06-30'], ['Autumn census: 6 Oct 2011', '2011-10-06'], ['2011 report published Jan 2012', '2012-01-31'], ['Year 2 report: May 2013', '2013-05-31'], ['Sept 2011 launch by 20 Aug 2011', '2011-08-20 2011-09-30']],
    of: [a('date', ({ unit, isRange, bound }) => !isRange && bound === undefined && (unit === 'month' || isLong(unit))), wordlike, maybe(either('colon', 'open', 'range', 'join')), maybe(wordlike), maybe(a('bound', ({ bound }) => bound === 'by')), date],
    make: ([name, what, mark, copy, by, item], { text, before }) => {
      const said = text.slice(what.start, what.end);
      const isName = NAMED.test(said) || / (?:to be )?(?:due|ready|in|out|submitted|circulated|published)$/u.test(said) && NAMED.test(said.replace(/ (?:to be )?\S+$/u, ''));
      // 'Papers to Sept committee (deadline 21 Aug)'
      const isFirst = before === undefined || is(before, 'stop') || (is(before, 'range') && !before.isDash);
      const isBy = by !== undefined && /^(?:by|due|deadline)\b/i.test(text.slice(by.start, by.end));
      const isDay = by === undefined && !copy && !is(mark, 'join') && isLong(name.unit) && (item.unit === 'day' || item.unit === 'month');
      if (!isName || !isFirst || !(isBy || isDay)) return undefined;
      return [{ kind: 'word', hasDigits: false, start: name.start, end: what.end }, ...(is(mark, 'open') ? [mark] : []), ...(copy ? [copy] : []), ...(by ? [by] : []), item];
    },
  }),
]; // prettier-ignore

/** On a quarter one reports in the weeks behind it. */
const isSoonAfter = ({ stretch: { due } }: DateItem, { stretch: { last } }: DateItem): boolean =>
  isBefore(last, due) && isBefore(due, addDays(last, WEEKS_OF_REPORTING * 7));
const WEEKS_OF_REPORTING = 7;

/** A date that says where in a longer one beside it something is due. */
export const EXPLAINED_DATES: readonly Rule[] = [
  rule({
    name: 'date that explains a longer one before it',
    examples: [['Year 1: Sept 2011', '2011-09-30'], ['Summer 2012 (July)', '2012-07-31'], ['October half term 2011 (24 Oct)', '2011-10-24'], ['Year 2, by September 2012', '2012-09-30'], ['End of programme (March 2013)', '2013-03-31'], ['Summer 2012\nJuly', '2012-07-31']],
    of: [a('date', ({ unit, isRange }) => (isLong(unit) || unit === 'month' || unit === 'plan') && !isRange), maybe(either('colon', 'open', 'range', 'join', 'stop')), maybe(a('bound', ({ bound }) => bound === 'by')), date],
    make: ([label, between, , item], { before, after }) => {
      if (label.unit === 'month' && !(is(between, 'open') && item.unit === 'day')) return undefined;
      if (label.unit === 'plan' && !is(between, 'open')) return undefined;
      // On two lines of their own, too.
      const isAbove = is(between, 'stop') && between.mark === '\n' && before === undefined && after === undefined;
      const isLabel = (between === undefined || isThin(between) || isAbove) && !is(before, 'bound') && !is(before, 'between');
      return isLabel && fallsDueIn(item.stretch, label.stretch) ? again(item, {}, label.start, item.end) : undefined;
    },
  }),
  rule({
    name: 'when a time begins before which it is due',
    examples: [['Before start of the new academic year Sept 2012', '2012-08-31'], ['Before the start of the summer term (16 April 2012)', '2012-04-15']],
    of: [a('bound', ({ bound }) => bound === 'before'), a('date', ({ unit, position }) => isLong(unit) && position === 'start'), maybe(either('open', 'join', 'range')), a('date', ({ unit }) => unit === 'day' || unit === 'month'), maybe(a('close'))],
    make: ([before, label, mark, item, close]) =>
      item.stretch.first.month === label.stretch.first.month && (close !== undefined) === is(mark, 'open') ? [before, again(item, { position: undefined }, label.start, close?.end ?? item.end)] : undefined,
  }),
  rule({
    name: 'date in brackets behind what is done in a longer one',
    examples: [['Q3 2011/12 Board (12 November)', '2011-11-12'], ['Autumn term 2011 INSET (1 September)', '2011-09-01'], ['Summer 2012 conference (July)', '2012-07-31']],
    of: [longDate, wordlike, a('open'), maybe(a('bound', ({ bound }) => bound === 'by')), a('date', ({ unit }) => unit === 'day' || unit === 'month'), a('close')],
    make: ([label, , , , item], { before, span }) =>
      !(is(before, 'bound') && before.bound !== 'by') && !item.isRange && fallsDueIn(item.stretch, label.stretch) ? again(item, {}, label.start, span.end) : undefined,
  }),
  rule({
    name: 'review named after a part of the year, and its date',
    examples: [['Mid year review Oct 11', '2011-10-31R'], ['Q1 review: 17 July 2011', '2011-07-17R']],
    of: [a('date', ({ unit, bound, isRange }) => (unit === 'plan year' || unit === 'quarter') && !bound && !isRange), a('review'), maybe(either('colon', 'range', 'join')), date],
    make: ([part, review, , item], { before }) =>
      (before === undefined || is(before, 'stop')) && (part.unit === 'plan year' || isSoonAfter(item, part)) ? [{ ...review, start: part.start }, item] : undefined,
  }),
  rule({
    name: 'day soon after a quarter, on which it is looked at',
    examples: [['Q1 (17 July 2011)', '2011-07-17']],
    of: [a('date', ({ unit, bound, isRange }) => unit === 'quarter' && !bound && !isRange), a('open'), a('date', ({ unit }) => unit === 'day'), a('close')],
    make: ([part, , item, { end }], { before }) =>
      (before === undefined || is(before, 'stop')) && isSoonAfter(item, part) ? again(item, {}, part.start, end) : undefined,
  }),
  rule({
    name: 'how many in each of a stretch of time',
    examples: [['Years 1-3 (10 a year)', '2014-03-31'], ['2011/12 (4 per year)', '2012-03-31']],
    of: [a('date', ({ unit, isRange }) => isRange || isLong(unit)), a('open'), a('step'), a('close')],
    make: ([item, , step, { end }], { text }) => (/^\d+ (?:a|per|p\.?a|each) /i.test(`${text.slice(step.start, step.end)} `) ? { ...item, end } : undefined),
  }),
  rule({
    name: 'longer date that explains one before it',
    examples: [['July 2012 (Q2)', '2012-07-31'], ['2011/12 (year 1)', '2012-03-31'], ['Autumn/Winter 11-12', '2012-02-29']],
    of: [date, maybe(a('open')), longDate],
    make: ([item, open, longer]) => ((open || (item.unit === 'season' && item.isYearless)) && fallsDueIn(item.stretch, longer.stretch) ? again(item, {}, item.start, longer.end) : undefined),
  }),
  rule({
    name: 'date in brackets outside the longer one beside it',
    examples: [['Q2 2011/12 (November)', '2011-09-30 2011-11-30'], ['Q2 2011/12 (by November)', '2011-09-30 2011-11-30'], ['June 2011 (Q4)', '2011-06-30 2012-03-31']],
    of: [date, a('open'), maybe(a('bound', ({ bound }) => bound === 'by')), date, a('close')],
    make: ([one, open, by, other, close], around) => {
      const [long, short] = isLong(one.unit) ? [one, other] : [other, one];
      // 'Sept 11 (Nov 11)': when it was to be, perhaps.
      const areShort = [one, other].every(({ unit, isRange, bound }) => (unit === 'month' || unit === 'day') && !isRange && !bound);
      if (areShort && !fallsDueIn(short.stretch, long.stretch) && !fallsDueIn(long.stretch, short.stretch)) around.doubt(plainDoubt('two readings', around.span, around));
      const isPair = isLong(long.unit) && (short.unit === 'month' || short.unit === 'day') && !one.isRange && !other.isRange;
      if (isPair && !fallsDueIn(short.stretch, long.stretch)) around.doubt(plainDoubt('two readings', around.span, around));
      return isPair ? [one, open, ...(by ? [by] : []), other, close] : undefined;
    },
  }),
]; // prettier-ignore
