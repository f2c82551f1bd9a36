import { inPeriod, isAcademic } from '../../calendar/plan-period';
import { is } from '../items';
import { plainDoubt } from '../doubt';
import { yearIn } from '../years';
import { monthMoment } from './day-moments';
import { longYear, moment } from './matchers';
import { financialYear } from './years';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

/** By one of its two years: the one in which it starts; where only the other lies in the plan, that in which it ends. */
function financialYearOf(said: number, around: Around) {
  const isIn = (startYear: number): boolean => inPeriod(around.period, { year: startYear + 1, month: 3, day: 31 });
  const startYear = !isIn(said) && isIn(said - 1) ? said - 1 : said;
  around.doubt(plainDoubt('two readings', around.span, around));
  return { kind: 'moment', moment: { unit: 'financial year', startYear, endYear: startYear + 1 } } as const;
}

const schoolYear = a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'school');

/** Years that are named after whose they are: schools, councils, finance. */
export const NAMED_YEARS: readonly Rule[] = [
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
    name: 'years with their name',
    examples: [
      ['academic year 2011/12', '2012-07-31'], ['2011/12 academic year', '2012-07-31'], ['Academic years 2011-13', '2013-07-31'], ['Municipal year 2011/12', '2012-05-31'], ['Start of municipal year 2011/12', '2011-05-31'], ['2011/12 municipal year', '2012-05-31'],
      ['FY 12/13', '2013-03-31'], ['financial year 2012/13', '2013-03-31'], ['2012/13 financial year', '2013-03-31'], ['2012/13 year end', '2013-03-31'], ['end of 2011/12 financial year', '2012-03-31'],
    ],
    of: [maybe(a('position')), either('unit', 'moment'), maybe(either('of', 'join')), either('unit', 'moment'), maybe(a('position', ({ position }) => position === 'end'))],
    make: ([place, one, between, two, end], around) => {
      const [unit, years] = is(one, 'unit') ? [one, two] : [two, one];
      if (!is(unit, 'unit') || unit.unit !== 'year' || unit.year === 'calendar' || !is(years, 'moment') || years.moment.unit !== 'years') return undefined;
      const { startYear, endYear } = years.moment;
      // '2011/12 year' alone is no name.
      if (years === one && (between || (!unit.year && !end))) return undefined;
      if (unit.year === 'municipal') {
        // A council's year is from one annual meeting in May to the next.
        around.doubt(plainDoubt('two readings', around.span, around));
        return monthMoment(5, place?.position === 'start' ? startYear : endYear);
      }
      const kind = unit.year === 'school' ? 'school year' : unit.year === 'financial' ? 'financial year' : 'years';
      const moment = { unit: kind, startYear, endYear } as const;
      return [...(place ? [place] : []), { kind: 'moment', moment, start: one.start, end: (end ?? two).end }];
    },
  }),
  rule({
    name: 'one year with its name',
    examples: [
      ['End of school year 2012', '2012-07-31'], ['start of the 2012 academic year', '2012-09-01'], ['end of the 2012 school year', '2012-07-31'],
      ['FY 2012', '2013-03-31'], ["FY'12", '2013-03-31'], ['FY14', '2014-03-31'], ['FY2011', '2012-03-31'], ['2012 financial year', '2013-03-31'],
    ],
    of: [maybe(a('position')), either('unit', 'number'), either('unit', 'number')],
    make: ([place, one, two], around) => {
      const [unit, number] = is(one, 'unit') ? [one, two] : [two, one];
      if (!is(unit, 'unit') || unit.unit !== 'year' || !is(number, 'number')) return undefined;
      const year = unit.year === 'financial' && unit === one ? yearIn(number) : longYear.passes(number) ? number.value : undefined;
      if (year === undefined || (unit.year !== 'school' && unit.year !== 'financial')) return undefined;
      if (unit.year === 'financial') return [...(place ? [place] : []), { ...financialYearOf(year, around), start: one.start, end: two.end }];
      const startYear = place?.position === 'end' ? year - 1 : year;
      return { kind: 'moment', moment: { unit: 'school year', startYear, endYear: undefined }, ...(place && { position: place.position }) };
    },
  }),
  rule({
    name: 'school year alone',
    examples: [['by end of the academic year', '2011-07-31'], ['new academic year (Sept 11)', '2011-09-30'], ['Start of next academic year', '2011-09-01'], ['Before next school year', '2011-08-31'], ['By the end of next academic year', '2012-07-31']],
    of: [schoolYear],
    make: ([{ isShort }], { before, after, period, text, span }) => {
      // '01.09.11 – 31.08.12 (AY)'
      if (isShort && is(before, 'open') && is(after, 'close')) return { kind: 'word', hasDigits: false };
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
  rule({
    name: 'new financial year',
    examples: [['By the start of the new financial year', '2012-04-01'], ['Before the new financial year', '2012-03-31'], ['By the end of the new financial year', '2013-03-31']],
    of: [maybe(a('position')), financialYear],
    make: ([place, unit], around) => {
      const { after, text } = around;
      if (!/^new/i.test(text.slice(unit.start, unit.end)) || is(after, 'number') || is(after, 'moment')) return undefined;
      around.doubt(plainDoubt('two readings', around.span, around));
      return { kind: 'moment', moment: { unit: 'plan year', number: 2 }, position: place?.position ?? 'start' };
    },
  }),
]; // prettier-ignore
