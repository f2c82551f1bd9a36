import { columnNumber } from '../../../src/core/workbook/place';
import { type CellValue, isError } from './cell';

/** What a formula needs to know; undefined is an empty cell. */
export interface FormulaContext {
  cell(sheet: string | undefined, row: number, column: number): CellValue | undefined;
  /** Serial number of today. */
  readonly today: number;
}

type Operand = CellValue | undefined;
type Compute = (context: FormulaContext) => Operand;

/** A formula made of comparisons, sums, texts, cells, and a few functions, ready to be evaluated. */
export type Formula = Compute;

const compiled = new Map<string, Formula | undefined>();

/** @returns undefined where the formula holds something that isn't emulated. */
export function compile(text: string): Formula | undefined {
  if (!compiled.has(text)) compiled.set(text, new Parser(text).whole());
  return compiled.get(text);
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\w(.:])|(\d+(?:\.\d*)?|\.\d+)|([A-Za-z_][\w.]*)|(<=|>=|<>|[-+*/&^=<>(),%]))/y;

interface Token {
  readonly kind: 'text' | 'cell' | 'number' | 'name' | 'sign';
  readonly text: string;
  readonly sheet?: string | undefined;
  readonly row?: number;
  readonly column?: number;
}

function tokens(text: string): Token[] | undefined {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, quoted, sheet, letters, digits, number, name, sign] = match;
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (letters !== undefined && digits !== undefined) {
      const named = sheet?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
      found.push({ kind: 'cell', text: '', sheet: named, row: Number(digits), column: columnNumber(letters) });
    } else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name.toUpperCase() });
    else found.push({ kind: 'sign', text: sign ?? '' });
  }
  return found;
}

/** From the weakest to the strongest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Unknown extends Error {}

class Parser {
  readonly #tokens: readonly Token[] | undefined;
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokens(text);
  }

  whole(): Formula | undefined {
    if (!this.#tokens) return undefined;
    try {
      const formula = this.#binary(0);
      return this.#at === this.#tokens.length ? formula : undefined;
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    }
  }

  #take(sign: string): boolean {
    const token = this.#tokens?.[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at++;
    return true;
  }

  #binary(level: number): Compute {
    const signs = LEVELS[level];
    if (!signs) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const sign = signs.find((candidate) => this.#take(candidate));
      if (sign === undefined) return left;
      const [a, b] = [left, this.#binary(level + 1)];
      left = (context) => operate(sign, a(context), b(context));
    }
  }

  #unary(): Compute {
    if (this.#take('+')) return this.#unary();
    if (this.#take('-')) {
      const operand = this.#unary();
      return (context) => operate('-', 0, operand(context));
    }
    return this.#primary();
  }

  #primary(): Compute {
    if (this.#take('(')) {
      const inner = this.#binary(0);
      if (!this.#take(')')) throw new Unknown();
      return inner;
    }
    const token = this.#tokens?.[this.#at++];
    if (!token) throw new Unknown();
    const { kind, text, sheet, row, column } = token;
    if (kind === 'text') return () => text;
    if (kind === 'number') return () => Number(text);
    if (kind === 'cell' && row !== undefined && column !== undefined) return (c) => c.cell(sheet, row, column);
    if (kind !== 'name') throw new Unknown();
    if (text === 'TRUE' || text === 'FALSE') {
      if (this.#take('(')) this.#close();
      return () => text === 'TRUE';
    }
    return this.#call(text);
  }

  #close(): void {
    if (!this.#take(')')) throw new Unknown();
  }

  #call(name: string): Compute {
    const compute = FUNCTIONS[name];
    if (!compute || !this.#take('(')) throw new Unknown();
    const args: Compute[] = [];
    if (!this.#take(')')) {
      do args.push(this.#binary(0));
      while (this.#take(','));
      this.#close();
    }
    return (context) => compute(args, context);
  }
}

const isTrue = (value: Operand): boolean => value === true || (typeof value === 'number' && value !== 0);

/** The first operand that is an error is the answer. */
const firstError = (values: readonly Operand[]): Operand =>
  values.find((value) => value !== undefined && isError(value));

const FUNCTIONS: Readonly<Record<string, (args: readonly Compute[], context: FormulaContext) => Operand>> = {
  IF: ([test, yes, no], context) => {
    const tested = test?.(context);
    if (tested !== undefined && isError(tested)) return tested;
    return isTrue(tested) ? (yes ? yes(context) : true) : no ? no(context) : false;
  },
  OR: (args, context) => {
    const values = args.map((arg) => arg(context));
    return firstError(values) ?? values.some(isTrue);
  },
  AND: (args, context) => {
    const values = args.map((arg) => arg(context));
    return firstError(values) ?? values.every(isTrue);
  },
  NOT: ([arg], context) => !isTrue(arg?.(context)),
  TODAY: (_, context) => context.today,
  ISNUMBER: ([arg], context) => typeof arg?.(context) === 'number',
  ISBLANK: ([arg], context) => arg?.(context) === undefined,
  IFERROR: ([arg, otherwise], context) => {
    const value = arg?.(context);
    return value !== undefined && isError(value) ? otherwise?.(context) : value;
  },
  HYPERLINK: ([target, text], context) => (text ?? target)?.(context),
};

function operate(sign: string, a: Operand, b: Operand): Operand {
  const error = firstError([a, b]);
  if (error !== undefined) return error;
  if (sign === '&') return `${shown(a)}${shown(b)}`;
  if (LEVELS[0]?.includes(sign)) return compares(sign, order(a, b));
  const [x, y] = [number(a), number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return '#VALUE!';
  if (sign === '+') return x + y;
  if (sign === '-') return x - y;
  if (sign === '*') return x * y;
  if (sign === '/') return y === 0 ? '#DIV/0!' : x / y;
  return x ** y;
}

const shown = (value: Operand): string =>
  value === undefined ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

const number = (value: Operand): number =>
  typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value ?? 0);

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Numbers come before texts, texts before truths; an empty cell is what it is compared with. */
function order(a: Operand, b: Operand): number {
  const empty = (other: Operand): CellValue =>
    typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  const [x, y] = [a ?? empty(b), b ?? empty(a)];
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  return Number(x) - Number(y);
}

function compares(sign: string, difference: number): boolean {
  if (sign === '=') return difference === 0;
  if (sign === '<>') return difference !== 0;
  if (sign === '<') return difference < 0;
  if (sign === '>') return difference > 0;
  return sign === '<=' ? difference <= 0 : difference >= 0;
}
