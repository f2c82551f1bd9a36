import { yearCount } from '../../calendar/plan-period';
import { plainDoubt } from '../doubt';
import { is } from '../items';
import { LAST } from '../lexicon/numbers';
import { lacksYear } from '../moments';
import { isWord, moment, wordlike } from './matchers';
import { type Rule, a, either, maybe, rule } from './rule';

/** What has its day in a month: something due before it may be due in that month. */
const GATHERING =
  /^(?:meetings?|boards?|committees?|councils?|cabinet|conference|assembly|agm|elections?|inspection|session|plenary|governors|forum|full council|exec(?:utive)?)\b/i;

/** What waits for something, refers to something, or was another date. */
export const CUE_RULES: readonly Rule[] = [
  rule({
    name: 'start and end of a stretch of time',
    examples: [['The start and end of the year', '2011-04-01 2012-03-31'], ['beginning and end of 2012/13', '2012-04-01 2013-03-31']],
    of: [either('bound', 'position'), a('join', ({ mark }) => mark === '&'), a('moment')],
    make: ([first, join, last], { text }) =>
      last.position === 'end' && /^(?:start|beginning)\b/i.test(text.slice(first.start, first.end))
        ? [{ kind: 'moment', moment: last.moment, position: 'start', start: first.start, end: first.end }, join, last]
        : undefined,
  }),
  rule({
    name: 'end of one time and start of the next',
    examples: [['End of summer 2011/beginning autumn 2011', '2011-09-30']],
    of: [a('moment', ({ position }) => position === 'end'), a('join'), a('bound', ({ bound }) => bound === 'from'), a('moment', ({ position }) => position === undefined)],
    make: ([first, join, start, last], { text }) =>
      /^(?:start|beginning)$/i.test(text.slice(start.start, start.end)) ? [first, join, { ...last, position: 'start', start: start.start }] : undefined,
  }),
  rule({
    name: 'start and end of each of several',
    examples: [['Start and end of each year', '2012-03-31 2013-03-31 2014-03-31']],
    of: [a('bound', ({ bound }) => bound === 'from'), a('join', ({ mark }) => mark === '&'), a('step')],
    make: ([first, join, step], around) => {
      if (!/^end\b/i.test(around.text.slice(step.start, step.end))) return undefined;
      around.doubt(plainDoubt('not read', { start: first.start, end: join.end }, around));
      return [step];
    },
  }),
  rule({
    name: 'at each of something',
    examples: [['At each contract meeting', ''], ['Before every board', '']],
    of: [either('bound', 'lasting'), a('each'), wordlike],
    make: ([lead, , what], { before }) =>
      is(before, 'step') || what.kind === 'people' || (is(lead, 'bound') && (lead.bound === 'from' || lead.bound === 'until'))
        ? undefined
        : { kind: 'condition', cue: 'when', note: 'each time' },
  }),
  rule({
    name: 'each of what comes again and again',
    examples: [['Each complaint', ''], ['Every referral', ''], ['Every school holiday', '']],
    of: [a('each'), either('occasion', 'spell')],
    make: (_, { before, after }) => (before === undefined && after === undefined ? { kind: 'condition', cue: 'when', note: 'each time' } : undefined),
  }),
  rule({
    name: 'until something that is in a month',
    examples: [['Monthly until launch in July 2011', '2011-04-30 2011-05-31 2011-06-30 2011-07-31'], ['Monthly until the opening in June 2011', '2011-04-30 2011-05-31 2011-06-30']],
    of: [a('bound', ({ bound }) => bound === 'until'), wordlike, a('bound')],
    make: ([until, , at], { after, text }) =>
      (is(after, 'month') || is(after, 'moment')) && /^(?:in|on|at)$/i.test(text.slice(at.start, at.end).trim()) ? [{ ...until, end: at.end }] : undefined,
  }),
  rule({
    name: 'step throughout a time',
    examples: [['Weekly throughout June 2011', '2011-06-07 2011-06-14 2011-06-21 2011-06-28'], ['Quarterly throughout 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31']],
    of: [a('step'), a('ongoing', ({ isThroughout }) => isThroughout), a('moment')],
    make: ([step, { start, end }, item], { text }) =>
      /^throughout$/i.test(text.slice(start, end)) ? [step, { kind: 'bound', bound: 'by', start, end }, item] : undefined,
  }),
  rule({
    name: 'in time for what begins',
    examples: [['In time for winter 2011/12', '2011-11-30'], ['Ready for summer 2012', '2012-05-31'], ['In readiness for Christmas', '2011-12-24']],
    of: [maybe(a('word')), either('condition', 'lasting'), moment('season', 'term', 'feast')],
    make: ([word, cue, item], { text }) => {
      const says = text.slice(word?.start ?? cue.start, cue.end);
      if (!/\b(?:in time|in readiness|ready) for$/i.test(says) || item.position) return undefined;
      return [...(word ? [word] : []), { kind: 'bound', bound: 'before', start: cue.start, end: cue.end }, item];
    },
  }),
  rule({
    name: 'on doing something',
    examples: [['On signing the contract', ''], ['On 1 June 2011', '2011-06-01']],
    of: [a('bound'), a('word')],
    make: ([on, word], { text }) =>
      /^on\b/i.test(text.slice(on.start, on.end)) && /^[a-z]{2,}ing\b/i.test(text.slice(word.start, word.end)) ? { kind: 'condition', cue: 'when' } : undefined,
  }),
  rule({
    name: 'once something has happened',
    examples: [['Once funding is agreed', '']],
    of: [a('times', ({ count }) => count === 1), wordlike],
    make: () => ({ kind: 'condition', cue: 'when' }),
  }),
  rule({
    name: 'before what takes place in a month',
    examples: [['before the May 2012 board', '2012-05-31'], ['before Sept 11 meeting', '2011-09-30'], ['before Sept 11', '2011-08-31']],
    of: [a('bound', ({ bound }) => bound === 'before'), moment('month'), either('word', 'label')],
    make: ([before, month, what], { text }) =>
      GATHERING.test(text.slice(what.start, what.end)) ? [{ ...before, bound: 'by' }, month, what] : undefined,
  }),
  rule({
    name: 'before something that takes place in a month',
    examples: [['Before the music festival in May 2012', '2012-05-31'], ['before June 2012', '2012-05-31']],
    of: [a('bound', ({ bound }) => bound === 'before'), either('word', 'label'), a('bound', ({ bound }) => bound === 'by'), moment('month')],
    make: ([before, what, on, month], around) => {
      // Nobody can tell on which day of the month it is.
      around.doubt(plainDoubt('two readings', around.span, around));
      return [before, what, on, month];
    },
  }),
  rule({
    name: 'days on which something goes on',
    examples: [['Daily (Mon-Fri)', ''], ['daily, Monday to Friday', '']],
    of: [a('ongoing'), maybe(either('open', 'join', 'range')), a('weekday'), a('range'), a('weekday'), maybe(a('close'))],
    make: ([ongoing]) => ({ ...ongoing, kind: 'ongoing' }),
  }),
  rule({
    name: 'now, of no date',
    examples: [['Now', ''], ['now March 2012', '2012-03-31']],
    of: [a('instead')],
    make: (_, { text, span, after, before }) => {
      if (!/^now$/i.test(text.slice(span.start, span.end))) return undefined;
      if (after === undefined || is(after, 'stop') || is(after, 'close') || is(after, 'join')) return { kind: 'condition', cue: 'when' };
      return isWord(after) && !is(before, 'range') ? { kind: 'word', hasDigits: false } : undefined;
    },
  }),
  rule({
    name: 'only this date',
    examples: [['Sept 11 only', '2011-09-30'], ['Once only – June 11', '2011-06-30']],
    of: [either('moment', 'times', 'step'), a('only')],
    make: ([item]) => (is(item, 'times') ? { kind: 'word', hasDigits: false } : [item]),
  }),
  rule({
    name: 'once, by a date',
    examples: [['Once by Dec 11', '2011-12-31'], ['Once before March 2012', '2012-02-29'], ['Once a year by March', '2012-03-31 2013-03-31 2014-03-31']],
    of: [a('times', ({ count }) => count === 1), a('bound', ({ bound }) => bound === 'by' || bound === 'before'), a('moment')],
    make: ([{ start, end }, bound, moment]) => [{ kind: 'word', hasDigits: false, start, end }, bound, moment],
  }),
  rule({
    name: 'last, before when it was',
    examples: [['Annual: last Sept 10, next Sept 11', '2011-09-30 2012-09-30 2013-09-30'], ['Every five years; last 2008', '2013-12-31']],
    of: [a('number', ({ value, digits }) => digits === '' && value === LAST), maybe(a('colon')), moment('month', 'day', 'year')],
    make: ([last, , item], { text, before }) =>
      /^last$/i.test(text.slice(last.start, last.end)) && !is(before, 'bound') ? [{ kind: 'formerly', start: last.start, end: last.end }, item] : undefined,
  }),
  rule({
    name: 'next before what is next',
    examples: [['Next review Oct 11', '2011-10-31R'], ['next due May 12', '2012-05-31']],
    of: [a('next'), either('review', 'moment', 'bound', 'colon', 'word', 'label')],
    make: ([, what], around) => {
      // From which day on it is the next one, nobody can tell.
      if (is(what, 'moment') && lacksYear(what.moment) && yearCount(around.period) > 1) around.doubt(plainDoubt('two readings', around.span, around));
      return [what];
    },
  }),
]; // prettier-ignore

/** Where else to look. */
export const REFERENCES: readonly Rule[] = [
  rule({
    name: 'reference to another row',
    examples: [['Cross ref 1.3', ''], ['see objective 4', ''], ['as per 2.1', '']],
    of: [either('reference', 'condition'), maybe(a('colon')), maybe(wordlike), maybe(either('number', 'word')), maybe(a('dot')), maybe(a('number')), maybe(a('dot')), maybe(a('number'))],
    make: ([cue, , what, number, dot, , , ], { text, span }) => {
      const words = text.slice(span.start, span.end);
      const named = what && text.slice(what.start, what.end);
      if (is(cue, 'condition')) {
        if (cue.cue !== 'names' || !/^(?:see|refer|as\s+per|as\s+for|linked)/i.test(words) || number === undefined) return undefined;
        if (!dot && !/^(?:objective|action|grid|section|priority|item|milestone)/i.test(named ?? '')) return undefined;
      }
      if (is(cue, 'reference') && cue.to !== '') return undefined;
      const to = text.slice(cue.end, span.end).replace(/^[\s:]+/, '').trim();
      return { kind: 'reference', to };
    },
  }),
]; // prettier-ignore
