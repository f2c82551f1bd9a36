import { groupBy } from '../../lists/group-by';
import { once } from '../../lists/once';
import type { Plan } from '../../plan/types';
import { actionsOf } from '../actions';

/** Numbers with letters behind them ('2a'), whole numbers, priorities that bear a number. */
export type StyleName = 'letters' | 'whole' | 'priorities';

/** So many numbers of one kind make a style: fewer may be chance. */
const ENOUGH = 3;
const ENOUGH_WHOLE = 5;

export interface Style {
  /** The letters before numbers, as written: 'QSC' of 'QSC-014'; whether most numbers behind them have dots, 'H2.1', or are two, 'WS2-04'. */
  readonly prefixes: readonly { readonly prefix: string; readonly isDotted: boolean; readonly isPaired: boolean }[];
  readonly has: ReadonlySet<StyleName>;
  /** What finds its numbers where they are of two: 'IS2-A7'. */
  readonly ofTwo: RegExp | undefined;
}

const OF_TWO = /^([A-Z]{1,4})\d{1,2}-([A-Z]{1,3})\d{1,3}$/;
const PREFIXED = /^([A-Za-z]{1,6})[-/. ]?\d/;

/** How a plan writes the numbers of its actions. */
export const styleOf = once((plan: Plan): Style => {
  const numbers = actionsOf(plan).flatMap(({ number }) => (number === undefined ? [] : number.trim()));
  const count = (pattern: RegExp): number => numbers.filter((number) => pattern.test(number)).length;
  const prefixes = groupBy(
    numbers.filter((number) => PREFIXED.test(number)),
    (number) => PREFIXED.exec(number)?.[1] ?? '',
  );
  const whole = count(/^\d{1,3}[.)]?$/);
  const headings = plan.grids.flatMap(({ title, objectives, priorities }) => [
    title,
    ...[...objectives, ...priorities].map(({ text }) => text),
  ]);
  const has: StyleName[] = [];
  const lettered = headings.filter((text) => /^\d+[a-z][.)]?\s/i.test(text)).length;
  if (count(/^\d+[a-z][.)]?$/i) >= 2 || lettered >= 2) has.push('letters');
  if (whole >= ENOUGH_WHOLE && whole * 5 >= numbers.length * 4) has.push('whole');
  if (headings.some((text) => /^(?:strategic )?priority (?:area )?\d/i.test(text))) has.push('priorities');
  return {
    prefixes: [...prefixes].flatMap(([prefix, of]) =>
      of.length >= ENOUGH ? { prefix, isDotted: areMost(of, /\d\.\d/), isPaired: areMost(of, /\d[-/]\d/) } : [],
    ),
    has: new Set(has),
    ofTwo: numbersOfTwo(numbers),
  };
});

const areMost = (numbers: readonly string[], pattern: RegExp): boolean =>
  numbers.filter((number) => pattern.test(number)).length * 2 > numbers.length;

/** Of a plan whose numbers are like 'IS2-A7', what finds others with the same letters. */
function numbersOfTwo(numbers: readonly string[]): RegExp | undefined {
  const found = numbers.flatMap((number) => {
    const [, first, second] = OF_TWO.exec(number) ?? [];
    return first !== undefined && second !== undefined ? [{ first, second }] : [];
  });
  if (found.length < ENOUGH) return undefined;
  const any = (letters: readonly string[]): string => `(?:${[...new Set(letters)].join('|')})`;
  const [one, other] = [any(found.map(({ first }) => first)), any(found.map(({ second }) => second))];
  return new RegExp(`(?<![\\p{L}\\d/-])(${one}\\d{1,2}-${other}\\d{1,3})(?![\\p{L}\\d/-])`, 'gu');
}
