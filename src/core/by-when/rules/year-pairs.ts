import { plainDoubt } from '../doubt';
import { is } from '../items';
import { isPlausibleYear, yearPair } from '../years';
import { areTight, isSlash } from './matchers';
import { type Rule, a, either, rule } from './rule';

/** Pairs of years: before months are read, so that 'March 2011/12' goes first. */
export const YEAR_PAIRS: readonly Rule[] = [
  rule({
    name: 'pair of years',
    examples: [['2011/12', '2012-03-31'], ['2011-2014 annually', '2012-03-31 2013-03-31 2014-03-31'], ['2006/07- 2012/13', '2013-03-31'], ['2011-14', '2014-03-31'], ['12/13', '2013-03-31'], ['2011 to 2014', '2014-03-31'], ['16/17 year olds', ''], ['Sept 2011 (closed wks 12–13)', '2011-09-30']],
    of: [a('number'), either('join', 'range'), a('number')],
    make: ([first, mark, second], around) => {
      const { before, after, period, span } = around;
      if ((is(mark, 'join') && mark.mark !== '/') || (is(before, 'unit') && before.unit !== 'year' && first.digits.length < 4)) return undefined;
      const years = first.isYear && second.isYear ? yearPair({ ...first }, { ...second }) : yearPair(first, second);
      if (!years || !isPlausibleYear(years.startYear, period) || !isPlausibleYear(years.endYear, period)) return undefined;
      if (first.digits.length === 2 && is(mark, 'range') && !areTight(first, mark, second)) return undefined;
      if (is(after, 'percent') || is(after, 'dot') || is(after, 'people') || (is(after, 'step') && first.digits.length < 4) || (isSlash(after) && areTight(second, after))) return undefined;
      if (is(after, 'unit') && !(after.unit === 'year' && (after.year === 'school' || after.year === 'financial' || after.year === 'municipal' || (after.year === undefined && (first.digits.length === 4 || (is(before, 'unit') && before.year === 'financial')))))) return undefined;
      if (is(after, 'range') && after.isDash && areTight(second, after) && !(isSlash(mark) && first.digits.length === 4)) return undefined;
      if ((isSlash(before) || (is(before, 'range') && before.isDash)) && areTight(before, first)) return undefined;
      if (isSlash(mark)) around.doubt(plainDoubt('pair of years', span, around));
      return { kind: 'moment', moment: { unit: 'years', ...years } };
    },
  }),
]; // prettier-ignore
