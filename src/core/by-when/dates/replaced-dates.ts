import { isBefore } from '../../calendar/day';
import { inPeriod } from '../../calendar/plan-period';
import { LAST } from '../lexicon/numbers';
import { plainDoubt } from '../doubt';
import { type Item, is } from '../items';
import { isWord, wordlike } from '../rules/matchers';
import { isLong, isYearOrPlan } from './years';
import { type Rule, a, either, maybe, rule } from '../rules/rule';
import { oneMonth } from '../stretches';
import { again } from './again';

const date = a('date');
const MARK = either('stop', 'join', 'range', 'open');

/** Dates that no longer hold, and those that took their place; days on which something was done. */
export const REPLACED_DATES: readonly Rule[] = [
  rule({
    name: 'step since it was last done',
    examples: [['Every two years, last done March 2010', '2012-03-31 2014-03-31']],
    of: [a('step'), maybe(either('join', 'stop', 'range', 'open')), a('formerly'), maybe(either('colon', 'bound')), date],
    make: ([step, mark, { start, end }, , item], { text, after }) =>
      /^last/i.test(text.slice(start, end)) && !is(after, 'join') && !is(after, 'stop') ? [step, ...(is(mark, 'open') ? [mark] : []), again(item, { bound: 'from' }, start, item.end)] : undefined,
  }),
  rule({
    name: 'when it was last done, and its step',
    examples: [['Last done Nov 2010; repeat every 2 years', '2012-11-30'], ['Last reviewed Oct 2009. Review every 3 years', '2012-10-31R']],
    of: [a('formerly'), maybe(either('colon', 'bound')), date, maybe(either('join', 'stop', 'range', 'open')), maybe(either('word', 'and more')), maybe(a('review')), a('step')],
    make: ([last, , item, , , review, step], { text, span: { start, end } }) =>
      /^last/i.test(text.slice(last.start, last.end))
        ? [...(review ? [{ ...review, start, end: start }] : []), { ...step, start, end }, again(item, { bound: 'from' }, end, end)]
        : undefined,
  }),
  rule({
    name: 'step, and when it comes last',
    examples: [['Monthly, last in June 2011', '2011-04-30 2011-05-31 2011-06-30'], ['Quarterly (last in Sept 11)', '2011-06-30 2011-09-30'], ['Quarterly, last one Sept 11', '2011-06-30 2011-09-30'], ['Every two years, last in March 2010', '2012-03-31 2014-03-31']],
    of: [a('step'), maybe(either('join', 'stop', 'range', 'open')), a('number', ({ value, digits }) => digits === '' && value === LAST), maybe(a('word')), maybe(a('bound')), date],
    make: ([step, mark, { start }, , bound, item], { period, text }) =>
      /^(?:last|final)/i.test(text.slice(start)) && (bound?.bound ?? item.bound ?? (/^\w+ one\b/.test(text.slice(start)) ? 'by' : '')) === 'by' && inPeriod(period, item.stretch.due) ? [step, ...(is(mark, 'open') ? [mark] : []), again(item, { bound: 'until' }, start, item.end)] : undefined,
  }),
  rule({
    name: 'date, and what it is not',
    examples: [['Sept 11; not Dec as first planned', '2011-09-30'], ['Sept 11 (not Dec 11)', '2011-09-30']],
    of: [date, maybe(MARK), a('not'), date],
    make: ([item, mark, not, { end }], { before, after }) =>
      before === undefined && !item.isRange && !is(after, 'join') && !is(after, 'range') ? [item, ...(is(mark, 'open') ? [mark] : []), { kind: 'word', hasDigits: false, start: not.start, end }] : undefined,
  }),
  rule({
    name: 'step that no longer holds',
    examples: [['Previously monthly, now annually', '2012-03-31 2013-03-31 2014-03-31']],
    of: [a('formerly'), maybe(a('colon')), a('step')],
    make: (_, { text, span }) => (/^last/i.test(text.slice(span.start, span.end)) ? undefined : { kind: 'word', hasDigits: false }),
  }),
  rule({
    name: 'date in place of one behind it',
    examples: [['Brought forward to Oct 11 (from Dec 11)', '2011-10-31'], ['Revised 31/10/11 (31/7/11)', '2011-10-31']],
    of: [a('instead'), date, maybe(a('open')), maybe(a('bound', ({ bound }) => bound === 'from')), date],
    make: ([, item, open, from, { stretch, start, end }]) => !from && !(open && isBefore(stretch.due, item.stretch.due)) ? undefined : [item, ...(open ? [open] : []), { kind: 'word', hasDigits: false, start, end }],
  }),
  rule({
    name: 'date before the plan, on which it was done',
    examples: [['Complete (May 2010)', ''], ['Reviewed 31/3/11; next review 31/3/12', '2012-03-31R']],
    of: [either('no date', 'review'), maybe(either('open', 'range', 'join', 'colon', 'bound')), date],
    make: ([done, mark, item], { period, span, text }) => {
      const isPast = is(done, 'review') ? /^reviewed$/i.test(text.slice(done.start, done.end)) : done.isDone;
      if (!isPast || !isBefore(item.stretch.due, period.first) || (is(mark, 'bound') && mark.bound !== 'by')) return undefined;
      return is(done, 'review') ? { kind: 'word', hasDigits: false } : { ...done, end: span.end };
    },
  }),
  rule({
    name: 'date before the plan, since which it has been so',
    examples: [['In place since 2009, review Oct 11', '2011-10-31R'], ['Started Sept 10, ongoing to July 2012', '2012-07-31']],
    of: [either('bound', 'no date'), date],
    make: ([since, item], { period, text }) => (isBefore(item.stretch.due, period.first) && /^(?:since|started|commenced|began|begun)$/i.test(text.slice(since.start, since.end)) ? { kind: 'word', hasDigits: false } : undefined),
  }),
  rule({
    name: 'date on which it was done',
    examples: [['Planned June 2011, actual July 2011', '2011-06-30']],
    of: [a('formerly'), maybe(either('colon', 'bound')), date],
    make: ([actual], { text }) => (/^actual/i.test(text.slice(actual.start, actual.end)) ? { kind: 'no date', isDone: true } : undefined),
  }),
  rule({
    name: 'dates in brackets that no longer hold',
    examples: [['Nov 11 (previously Sept 11, June 11)', '2011-11-30'], ['Sept 11 (was July, before that May)', '2011-09-30']],
    of: [a('open'), a('formerly'), maybe(either('colon', 'bound')), date, either('join', 'stop', 'then'), maybe(a('bound')), maybe(a('word')), date, a('close')],
    make: ([open, , , { start }, , , , { end }, close]) => [open, { kind: 'word', hasDigits: false, start, end }, close],
  }),
  rule({
    name: 'date that no longer holds',
    examples: [['Dec 11 (was June 11)', '2011-12-31'], ['moved from June 11 to Dec 11', '2011-12-31']],
    of: [a('formerly'), maybe(either('colon', 'bound', 'lasting')), date],
    make: ([, , { start, end }], { span }) => ({ kind: 'word', hasDigits: false, start: span.start, end: Math.max(end, start) }),
  }),
  rule({
    name: 'what was done to a date, said twice',
    examples: [['June 2011 – slipped, now aiming for Oct 2011', '2011-10-31'], ['June 2011 (delayed by snow – now Sept 2011)', '2011-09-30'], ['June 2011 (deferred at Board, now expected Oct 2011)', '2011-10-31']],
    of: [a('instead'), maybe(either('bound', 'range')), maybe(wordlike), maybe(either('range', 'join', 'stop')), a('instead')],
    make: ([{ start }, , , , now], { before }) => (before === undefined || is(before, 'no date') ? undefined : { ...now, start }),
  }),
  rule({
    name: 'date in place of another',
    examples: [['June 11 – slipped to Dec 11', '2011-12-31'], ['Original: June 2011. Revised: Dec 2011', '2011-12-31'], ['Nov 11. Delayed - Feb 12', '2012-02-29'], ['June 2011 (postponed: Sept 2011)', '2011-09-30'], ['Plan: Nov 11 Forecast: Jan 12', '2012-01-31'], ['June 11 – missed, now expected Oct 11', '2011-10-31'], ['Overdue – now Sept 11', '2011-09-30'], ['Q1 – missed. Now Q2 2011/12', '2011-09-30'], ['Aug 11; revised by Board to Nov 11', '2011-11-30'], ['Aug 11 – revised timescale: Nov 11', '2011-11-30'], ['Aug 11 – revised policy by Nov 11', '2011-08-31 2011-11-30']],
    of: [either('date', 'no date'), maybe(a('close')), maybe(MARK), maybe(either('word', 'label', 'paper', 'no date')), maybe(either('range', 'bound', 'join', 'stop')), a('instead'), maybe(a('bound')), maybe(a('word')), maybe(either('colon', 'bound', 'range')), date],
    make: ([before, , , , , instead, by, whose, to, item], around) => {
      const { text, before: what } = around;
      const says = (said: Item): string => text.slice(said.start, said.end);
      if (is(before, 'no date') && !before.takesBack) return undefined;
      // 'Revised by Board to Nov 11', 'revised timescale: Nov 11'; but 'revised policy by Nov 11' is something else.
      if (whose && !(by ? is(to, 'range') && !to.isDash : OF_TIME.test(says(whose)))) return undefined;
      // 'Draft June 11, revised Dec 11': of the same thing, or of another.
      if (isWord(what) && what && OF_ITSELF.test(says(instead)) && !OF_PLAN.test(says(what)) && !/\d/.test(says(what))) around.doubt(plainDoubt('two readings', around.span, around));
      return [{ kind: 'word', hasDigits: false, start: before.start, end: before.end }, item];
    },
  }),
  rule({
    name: 'date that was put off in other words',
    examples: [['14 Aug 11 – reorganised to Sept', '2011-09-30'], ['June 2011 (re-profiled to Q3)', '2011-12-31'], ['June 11 – board moved it to Oct 11', '2011-10-31'], ['June 11 – reported to Oct 11 board', '2011-06-30 2011-10-31']],
    of: [date, maybe(a('close')), MARK, a('word'), maybe(a('review')), either('range', 'bound', 'lasting'), date],
    make: ([before, , , { start, end }, , to, item], { text, after }) => {
      const isTo = /^(?:to|until|till|for)$/i.test(text.slice(to.start, to.end)) && AGAIN.test(text.slice(start, end));
      return isTo && !isWord(after) && isBefore(before.stretch.due, item.stretch.due) ? [{ kind: 'word', hasDigits: false, start: before.start, end }, item] : undefined;
    },
  }),
  rule({
    name: 'date that another was put off to',
    examples: [['Sept 2011 – reprofiled from June 2011', '2011-09-30'], ['Sept 2011 (re-planned from June)', '2011-09-30']],
    of: [date, MARK, a('word'), a('bound', ({ bound }) => bound === 'from'), date],
    make: ([item, mark, { start, end }, , other], { text, after }) =>
      AGAIN.test(text.slice(start, end)) && !isWord(after) ? [item, ...(is(mark, 'open') ? [mark] : []), { kind: 'word', hasDigits: false, start, end: other.end }] : undefined,
  }),
  rule({
    name: 'date, and the one that takes its place',
    examples: [['31/07/11 31/10/11 (revised)', '2011-10-31'], ['31/07/11\n31/10/11 (revised)', '2011-10-31']],
    of: [date, maybe(a('stop')), date, a('open'), a('instead'), a('close')],
    make: ([{ start, end }, line, item, , , close], around) => {
      // On lines of their own they may be of two things.
      if (line) around.doubt(plainDoubt('two readings', around.span, around));
      return [{ kind: 'word', hasDigits: false, start, end }, { ...item, end: close.end }];
    },
  }),
  rule({
    name: 'date, and an earlier one that is hoped for',
    examples: [['By Dec 2011 at the latest (ideally by Oct 2011)', '2011-12-31'], ['Dec 2011 (stretch target Oct 2011)', '2011-12-31'], ['Dec 11, preferably Oct 11', '2011-12-31'], ['Dec 2011 (workshop Oct 2011)', '2011-10-31 2011-12-31']],
    of: [date, maybe(a('latest')), MARK, a('word'), maybe(a('label')), maybe(either('bound', 'lasting')), date],
    make: ([item, latest, mark, { start, end }, , , { stretch, isYearless, end: last }], { text }) =>
      HOPED.test(text.slice(start, end)) && (isYearless || isBefore(stretch.due, item.stretch.due)) ? [item, ...(latest ? [latest] : []), ...(is(mark, 'open') ? [mark] : []), { kind: 'word', hasDigits: false, start, end: last }] : undefined,
  }),
  rule({
    name: 'date, and an earlier one if possible',
    examples: [['By Nov 2011 at the latest, Sept if possible', '2011-11-30']],
    of: [date, maybe(a('latest')), MARK, maybe(a('bound', ({ bound }) => bound === 'by')), date, a('condition')],
    make: ([item, latest, mark, , { stretch, isYearless, start }, { end }], { text }) =>
      /if$/i.test(text.slice(start, end)) && /^ (?:at all )?(?:possible|achievable|feasible)\b/i.test(text.slice(end, end + 20)) && (isYearless || isBefore(stretch.due, item.stretch.due)) ? [item, ...(latest ? [latest] : []), ...(is(mark, 'open') ? [mark] : []), { kind: 'word', hasDigits: false, start, end }] : undefined,
  }),
  rule({
    name: 'date for what begins on another',
    examples: [['Aug 2011 – for launch in Sept', '2011-08-31'], ['Sept 2011 for Jan 2012 start', '2011-09-30'], ['12 May 2011 (for opening on 1 July)', '2011-05-12'], ['Sept 2011 for sign-off in Jan 2012', '2011-09-30 2012-01-31']],
    of: [date, maybe(MARK), a('lasting', ({ isFor }) => isFor), maybe(wordlike), maybe(either('bound', 'range')), date, maybe(either('word', 'bound'))],
    make: ([item, mark, { start }, what, , { stretch, end: last }, behind], { text }) => {
      const isToBegin = BEGINS.test(what ? text.slice(what.start, what.end) : behind ? text.slice(behind.start, behind.end) : '');
      return isToBegin && isBefore(item.stretch.due, stretch.due) ? [item, ...(is(mark, 'open') ? [mark] : []), { kind: 'word', hasDigits: false, start, end: what ? last : (behind?.end ?? last) }] : undefined;
    },
  }),
  rule({
    name: 'when what another date is for has to be ready',
    examples: [['Ready for summer 2012 by May', '2012-05-31'], ['In time for winter 2011/12 by Oct 2011', '2011-10-31']],
    of: [a('bound', ({ bound }) => bound === 'before'), date, maybe(a('join')), a('bound', ({ bound }) => bound === 'by'), date],
    make: ([ready, first, , by, item], { text }) => {
      if (!/\bfor$/i.test(text.slice(ready.start, ready.end))) return undefined;
      const { due } = item.stretch;
      const isLater = item.unit === 'month' && item.isYearless && isBefore(first.stretch.due, due);
      const stretch = isLater ? oneMonth(due.year - 1, due.month) : item.stretch;
      return isBefore(stretch.due, first.stretch.due) ? [{ kind: 'word', hasDigits: false, start: ready.start, end: first.end }, by, { ...item, stretch }] : undefined;
    },
  }),
  rule({
    name: 'date before another that it is to be ready for',
    examples: [['Aug 2011 in readiness for Sept 2011', '2011-08-31'], ['June 2011 (before the Sept 2011 census)', '2011-06-30'], ['Sept 11 to coincide with Easter 2012', '2011-09-30'], ['Dec 11 for 2012/13', '2011-12-31'], ['By 1 Sept 2011 for 2011/12 academic year', '2011-09-01'], ['Dec 11 for spring term 2012', '2011-12-31']],
    of: [date, maybe(a('open')), maybe(a('range')), either('bound', 'condition', 'word', 'lasting'), maybe(a('lasting')), date],
    make: ([item, open, to, cue, , { stretch, end, unit }], { text }) => {
      const start = (to ?? cue).start;
      const isFor = is(cue, 'lasting') && (isYearOrPlan(unit) || isLong(unit));
      return (isFor || READY.test(text.slice(start, end))) && isBefore(item.stretch.due, stretch.due) ? [item, ...(open ? [open] : []), { kind: 'word', hasDigits: false, start, end }] : undefined;
    },
  }),
]; // prettier-ignore

/** 'Reprofiled', 're-planned', 'moved it': what is done to a date that no longer holds, in words that no list has. */
const AGAIN =
  /(?:^|\s)(?:re-?(?:arrang|organi[sz]|plan|profil|phas|tim|bas|baselin|book|dat|target|forecast|set|jig|align|programm)\p{L}*|(?:shifted|bumped|knocked|transferred|switched|adjourned|stood over|held over|put off|reset|moved|pushed|carried|rolled|slipped)(?: (?:it|this|out|back|on|forward|over))*)$/iu;
/** What may be said of one thing or of another that is new. */
const OF_ITSELF = /^(?:revised|extended|forecast|new)/i;
const OF_TIME =
  /^(?:timescales?|timelines?|timeframe|completion|date|target|deadline|plan)(?: date)?(?: (?:of|is|for))?$/i;
const OF_PLAN = /\b(?:plan|planned|target|baseline|due|deadline|date|original)$/i;
const READY =
  /^(?:before|ahead of|prior to|in advance of|(?:in (?:time|readiness|preparation)|ready) for|to (?:coincide|inform|feed|support|align|fit|tie|meet|shape))\b/i;
/** What begins something; what is done by others stays a date of its own: 'for approval in Jan 2012'. */
const BEGINS =
  /^(?:the |a |an |its |new )?(?:start|launch|relaunch|re-launch|opening|intake|entry|admission|go[- ]live|commencement|use|occupation|arrival)s?\b/i;
const HOPED = /^(?:but )?(?:ideally|preferably|stretch|aspirational|aspiration|aim|aiming|hoped|sooner|earlier)\b/i;
