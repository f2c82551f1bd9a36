import { plainDoubt } from '../doubt';
import { is } from '../items';
import type { Moment } from '../types';
import { monthMoment } from './day-moments';
import { moment } from './matchers';
import { type Around, type Rule, a, maybe, rule } from './rule';
import { financialYear } from './years';

const municipalYear = a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'municipal');

/** A council's year is from one annual meeting in May to the next. */
function municipal({ startYear, endYear }: Extract<Moment, { unit: 'years' }>, isStart: boolean, around: Around) {
  around.doubt(plainDoubt('two readings', around.span, around));
  return monthMoment(5, isStart ? startYear : endYear);
}

/** Years from one annual meeting to the next, and the financial year that is new to whoever writes. */
export const COUNCIL_YEARS: readonly Rule[] = [
  rule({
    name: 'municipal year with its name',
    examples: [['Municipal year 2011/12', '2012-05-31'], ['Start of municipal year 2011/12', '2011-05-31']],
    of: [maybe(a('position')), municipalYear, moment('years')],
    make: ([place, , { moment: years }], around) => municipal(years, place?.position === 'start', around),
  }),
  rule({
    name: 'years before their municipal year',
    examples: [['2011/12 municipal year', '2012-05-31']],
    of: [maybe(a('position')), moment('years'), municipalYear],
    make: ([place, { moment: years }], around) => municipal(years, place?.position === 'start', around),
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
