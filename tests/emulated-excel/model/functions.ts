import { format } from 'numfmt';
import { addMonths } from '../../../src/core/calendar/day';
import { dayFromSerial, serialFromDay } from '../../../src/core/calendar/serial';
import { isError } from './cell';
import { criterion } from './criteria';
import type { FormulaContext } from './evaluate';
import { each, firstError, flat, isGrid, isTrue, number, type Operand, shown, single, type Single } from './operands';

export type Compute = (context: FormulaContext) => Operand;

type Fn = (args: readonly Compute[], context: FormulaContext) => Operand;

/** A function of single values: of ranges it is worked out cell by cell. An error among them is the answer. */
const scalar =
  (work: (...values: readonly Single[]) => Single): Fn =>
  (args, context) =>
    each(
      args.map((arg) => arg(context)),
      (...values) => firstError(values) ?? work(...values),
    );

/** A function of all values together. */
const ofAll =
  (work: (values: readonly Single[]) => Single): Fn =>
  (args, context) => {
    const values = args.flatMap((arg) => flat(arg(context)));
    return firstError(values) ?? work(values);
  };

const numbers = (values: readonly Single[]): number[] => values.filter((value) => typeof value === 'number');

/** Which places of equally large ranges fit all criteria, which stand behind them by turns. */
function fitting(args: readonly Operand[]): boolean[] {
  const tests = args.flatMap((range, index) => {
    if (index % 2 === 1) return [];
    const fits = criterion(single(args[index + 1]));
    return [flat(range).map(fits)];
  });
  return (tests[0] ?? []).map((_, place) => tests.every((test) => test[place] === true));
}

const count: Fn = (args, context) => fitting(args.map((arg) => arg(context))).filter(Boolean).length;

const large: Fn = (args, context) => {
  const [values, k] = args.map((arg) => arg(context));
  const all = flat(values);
  return firstError(all) ?? numbers(all).sort((a, b) => b - a)[number(single(k)) - 1] ?? '#NUM!';
};

const partOfDay =
  (part: 'day' | 'month' | 'year') =>
  (serial: Single): Single =>
    dayFromSerial(number(serial))[part];

const sumIf: Fn = (args, context) => {
  const [range, wanted, sums] = args.map((arg) => arg(context));
  const values = flat(sums);
  return each([wanted], (one) => {
    const fits = criterion(one);
    return flat(range).reduce<number>((sum, value, index) => {
      const add = values[index];
      return fits(value) && typeof add === 'number' ? sum + add : sum;
    }, 0);
  });
};

const sumProduct: Fn = (args, context) => {
  const product = each(
    args.map((arg) => arg(context)),
    (...values) => firstError(values) ?? values.reduce<number>((all, value) => all * (typeof value === 'number' ? value : 0), 1),
  );
  const values = flat(product);
  return firstError(values) ?? numbers(values).reduce((sum, value) => sum + value, 0);
}; // prettier-ignore

const index: Fn = (args, context) => {
  const [range, row] = args.map((arg) => arg(context));
  const place = number(single(row));
  if (!isGrid(range)) return range;
  const found = range.rows[place - 1];
  if (!found) return '#REF!';
  const { at } = range;
  const top = (at?.area.top ?? 1) + place - 1;
  return { rows: [found], ...(at && { at: { ...at, area: { ...at.area, top, bottom: top } } }) };
};

const rowOf: Fn = ([arg], context) => {
  const range = arg?.(context);
  if (!isGrid(range) || !range.at) return '#VALUE!';
  const { top } = range.at.area;
  return { rows: range.rows.map((_, place) => [top + place]) };
};

const text = (value: Single, code: Single): Single => {
  if (typeof value === 'boolean') return shown(value);
  return formatted(`${typeof value} ${shown(code)} ${shown(value)}`, shown(code), value ?? 0);
};

const known = new Map<string, string>();

/** Over long columns the same values come again and again. */
function formatted(key: string, code: string, value: string | number): string {
  const text = known.get(key) ?? format(code, value, { locale: 'en-GB' });
  known.set(key, text);
  return text;
}

const month = (serial: Single, months: Single): Single =>
  serialFromDay(addMonths(dayFromSerial(number(serial)), number(months)));

const modulo = (value: Single, by: Single): Single => {
  const divisor = number(by);
  return divisor === 0 ? '#DIV/0!' : number(value) - divisor * Math.floor(number(value) / divisor);
};

export const FUNCTIONS: Readonly<Record<string, Fn>> = {
  IF: ([test, yes, no], context) => {
    const tested = single(test?.(context));
    if (tested !== undefined && isError(tested)) return tested;
    return isTrue(tested) ? (yes ? yes(context) : true) : no ? no(context) : false;
  },
  OR: ofAll((values) => values.some(isTrue)),
  AND: ofAll((values) => values.every(isTrue)),
  NOT: scalar((value) => !isTrue(value)),
  TODAY: (_, context) => context.today,
  ISNUMBER: (args, context) => each(args.map((arg) => arg(context)), (value) => typeof value === 'number'),
  ISBLANK: ([arg], context) => each([arg?.(context)], (value) => value === undefined),
  IFERROR: ([arg, otherwise], context) => {
    const value = single(arg?.(context));
    return value !== undefined && isError(value) ? otherwise?.(context) : value;
  },
  HYPERLINK: ([target, words], context) => (words ?? target)?.(context),
  SUM: ofAll((values) => numbers(values).reduce((sum, value) => sum + value, 0)),
  COUNTIF: count,
  COUNTIFS: count,
  SUMIF: sumIf,
  SUMPRODUCT: sumProduct,
  LARGE: large,
  INDEX: index,
  ROW: rowOf,
  TEXT: scalar(text),
  INT: scalar((value) => Math.floor(number(value))),
  MOD: scalar(modulo),
  EDATE: scalar(month),
  DAY: scalar(partOfDay('day')),
  MONTH: scalar(partOfDay('month')),
  YEAR: scalar(partOfDay('year')),
  CHOOSE: ([which, ...choices], context) => choices[number(single(which?.(context))) - 1]?.(context) ?? '#VALUE!',
  LEN: scalar((value) => shown(value).length),
  LEFT: scalar((value, length) => shown(value).slice(0, number(length))),
  SUBSTITUTE: scalar((value, old, by) => shown(value).replaceAll(shown(old), shown(by))),
  CHAR: scalar((code) => String.fromCharCode(number(code))),
}; // prettier-ignore
