import { type Day, addMonths, firstOfMonth, isBefore } from '../../calendar/day';
import { plainDoubt } from '../doubt';
import { type DateItem, is } from '../items';
import { type Rule, a, either, maybe, rule } from '../rules/rule';
import type { Exception } from '../types';

const date = a('date');

/** What a step leaves out, and what it does not. */
export const EXCEPTIONS: readonly Rule[] = [
  rule({
    name: 'exception',
    examples: [['Monthly except July, in 2011', '2011-04-30 2011-05-31 2011-06-30 2011-08-31 2011-09-30 2011-10-31 2011-11-30 2011-12-31'], ['Quarterly (not Q1) in 2011/12', '2011-09-30 2011-12-31 2012-03-31']],
    of: [either('except', 'not'), maybe(a('bound', ({ bound }) => bound === 'by')), date],
    make: ([except, , item], { before }) => {
      const isAside = is(except, 'except') || is(before, 'open') || is(before, 'step') || is(before, 'join') || is(before, 'range');
      return isAside ? { kind: 'exception', except: [exceptionOf(item)] } : undefined;
    },
  }),
  rule({
    name: 'exception behind its date',
    examples: [['Quarterly, Q1 excluded, in 2011/12', '2011-09-30 2011-12-31 2012-03-31'], ['Monthly (Aug excepted) to Sept 2011', '2011-04-30 2011-05-31 2011-06-30 2011-07-31 2011-09-30']],
    of: [a('step'), maybe(either('join', 'open', 'range')), date, a('word')],
    make: ([step, mark, item, { start, end }], { text }) =>
      /^(?:is )?(?:excluded|excepted|exempt|omitted|skipped|left out)$/i.test(text.slice(start, end)) ? [step, ...(is(mark, 'open') ? [mark] : []), { kind: 'exception', except: [exceptionOf(item)], start: item.start, end }] : undefined,
  }),
  rule({
    name: 'what a step does not leave out',
    examples: [['Monthly, including August, to Sept 2011', '2011-04-30 2011-05-31 2011-06-30 2011-07-31 2011-08-31 2011-09-30']],
    of: [a('step'), maybe(either('join', 'open')), either('word', 'number'), maybe(a('stop', ({ mark }) => mark === '.')), maybe(a('bound')), date],
    make: ([step, mark, words, , , { isYearless, end }], around) => {
      if (!isYearless || !/^(?:also )?(?:incl?|including|one)$/i.test(around.text.slice(words.start, words.end))) return undefined;
      // 'Twice yearly, incl. Nov': when the others are, nobody can tell.
      if (step.step.unit === 'month' && step.step.count > 1) around.doubt(plainDoubt('two readings', { start: step.start, end }, around));
      return [step, ...(is(mark, 'open') ? [mark] : []), { kind: 'word', hasDigits: false, start: words.start, end }];
    },
  }),
  rule({
    name: 'exceptions',
    examples: [['Monthly not July or August, from May 11 to Oct 11', '2011-05-31 2011-06-30 2011-09-30 2011-10-31']],
    of: [a('exception'), a('join', ({ mark }) => mark === '&' || mark === '/'), maybe(a('bound', ({ bound }) => bound === 'by')), date],
    make: ([{ except }, , , item]) => ({ kind: 'exception', except: [...except, exceptionOf(item)] }),
  }),
]; // prettier-ignore

/** A month without a year is left out every year. */
const exceptionOf = ({ stretch, isYearless, unit }: DateItem): Exception =>
  isYearless && (unit === 'month' || unit === 'quarter')
    ? { months: monthsFrom(stretch.first, stretch.last) }
    : { first: stretch.first, last: stretch.last };

function monthsFrom(first: Day, last: Day): readonly number[] {
  const months: number[] = [];
  for (let day = firstOfMonth(first); !isBefore(last, day); day = addMonths(day, 1)) months.push(day.month);
  return months;
}
