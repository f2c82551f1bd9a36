import { isAcademic } from '../../calendar/plan-period';
import { is } from '../items';
import { plainDoubt } from '../doubt';
import { longYear, moment } from './matchers';
import { type Rule, a, either, maybe, rule } from './rule';

const schoolYear = a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'school');

/** Years of a school or a university. */
export const SCHOOL_YEARS: readonly Rule[] = [
  rule({
    name: 'before or by the next year',
    examples: [['Before next academic year', '2011-08-31'], ['Before next financial year', '2012-03-31']],
    of: [a('condition'), a('unit', ({ unit, year: kind }) => unit === 'year' && (kind === 'school' || kind === 'financial'))],
    make: ([cue, unit], { text }) => {
      const lead = /^(?:before|by|at) +(?=next$)/i.exec(text.slice(cue.start, cue.end))?.[0];
      if (lead === undefined) return undefined;
      const next = cue.start + lead.length;
      const isBefore = /^before/i.test(lead);
      const bound = { kind: 'bound', bound: isBefore ? 'before' : 'by', start: cue.start, end: next } as const;
      if (unit.year === 'school') return [bound, { ...unit, start: next }];
      return [bound, { kind: 'moment', moment: { unit: 'plan year', number: 2 }, position: isBefore ? 'start' : 'end', start: next, end: unit.end }];
    },
  }),
  rule({
    name: 'school year',
    examples: [['academic year 2011/12', '2012-07-31'], ['2011/12 academic year', '2012-07-31'], ['Academic years 2011-13', '2013-07-31']],
    of: [schoolYear, maybe(either('of', 'join')), moment('years')],
    make: ([, , { moment: years }]) => ({ kind: 'moment', moment: { unit: 'school year', startYear: years.startYear, endYear: years.endYear } }),
  }),
  rule({
    name: 'years before their school year',
    examples: [['2011/12 academic year', '2012-07-31']],
    of: [moment('years'), schoolYear],
    make: ([{ moment: years }]) => ({ kind: 'moment', moment: { unit: 'school year', startYear: years.startYear, endYear: years.endYear } }),
  }),
  rule({
    name: 'end of a school year',
    examples: [['End of school year 2012', '2012-07-31']],
    of: [maybe(a('position')), schoolYear, longYear],
    make: ([position, , { value }]) => {
      const startYear = position?.position === 'end' ? value - 1 : value;
      return { kind: 'moment', moment: { unit: 'school year', startYear, endYear: undefined }, ...(position && { position: position.position }) };
    },
  }),
  rule({
    name: 'year before its school year',
    examples: [['start of the 2012 academic year', '2012-09-01'], ['end of the 2012 school year', '2012-07-31']],
    of: [maybe(a('position')), longYear, schoolYear],
    make: ([position, { value }]) => {
      const startYear = position?.position === 'end' ? value - 1 : value;
      return { kind: 'moment', moment: { unit: 'school year', startYear, endYear: undefined }, ...(position && { position: position.position }) };
    },
  }),
  rule({
    name: 'school year alone',
    examples: [['by end of the academic year', '2011-07-31'], ['new academic year (Sept 11)', '2011-09-30'], ['Start of next academic year', '2011-09-01'], ['Before next school year', '2011-08-31'], ['By the end of next academic year', '2012-07-31']],
    of: [schoolYear],
    make: (_, { before, period, text, span }) => {
      if (is(before, 'each') || is(before, 'per') || is(before, 'a') || is(before, 'times') || is(before, 'number')) return undefined;
      const name = /^ne\w/i.exec(text.slice(span.start, span.end))?.[0].toLowerCase();
      const startYear = name === 'nex' ? period.first.year + (isAcademic(period) ? 1 : 0) : undefined;
      return { kind: 'moment', moment: { unit: 'school year', startYear, endYear: undefined }, ...(name && { position: 'start' }) };
    },
  }),
  rule({
    name: 'school years in a list',
    examples: [['School years 2011/12 and 2012/13', '2012-07-31 2013-07-31']],
    of: [moment('school year'), a('join'), moment('years')],
    make: ([first, join, { moment: years, start, end }]) => [
      first, join, { kind: 'moment', moment: { unit: 'school year', startYear: years.startYear, endYear: years.endYear }, start, end },
    ],
  }),
  rule({
    name: 'session of a school, or of a parliament',
    examples: [['by end of session 2011/12', '2012-07-31'], ['Session 2 of 2011/12', '2012-03-31']],
    of: [a('label'), moment('years')],
    make: ([{ start, end }, { moment: { startYear, endYear } }], around) => {
      if (!/^session$/i.test(around.text.slice(start, end))) return undefined;
      around.doubt(plainDoubt('two readings', around.span, around));
      return { kind: 'moment', moment: { unit: 'school year', startYear, endYear } };
    },
  }),
]; // prettier-ignore
