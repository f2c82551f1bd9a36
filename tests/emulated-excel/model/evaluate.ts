import { type Compute, FUNCTIONS } from './functions';
import { type Token, tokensOf } from './formula-tokens';
import { each, LEVELS, operate, type Reference, single, type Single } from './operands';

/** What a formula needs to know; undefined is an empty cell. */
export interface FormulaContext {
  cell(sheet: string | undefined, row: number, column: number): Single;
  /** The cells of a table's column between its header and its totals; undefined where there is none. */
  column?(table: string, header: string): Reference | undefined;
  /** Serial number of today. */
  readonly today: number;
}

/** A formula made of comparisons, sums, texts, cells, ranges, tables' columns and some functions, ready to be evaluated. */
export type Formula = (context: FormulaContext) => Single;

const compiled = new Map<string, Formula | undefined>();

/** @returns undefined where the formula holds something that isn't emulated. */
export function compile(text: string): Formula | undefined {
  if (!compiled.has(text)) {
    const formula = new Parser(text).whole();
    compiled.set(text, formula && ((context) => single(formula(context))));
  }
  return compiled.get(text);
}

class Unknown extends Error {}

class Parser {
  readonly #tokens: readonly Token[] | undefined;
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  whole(): Compute | undefined {
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
      left = (context) => each([a(context), b(context)], (x, y) => operate(sign, x, y));
    }
  }

  #unary(): Compute {
    if (this.#take('+')) return this.#unary();
    if (this.#take('-')) {
      const operand = this.#unary();
      return (context) => each([operand(context)], (value) => operate('-', 0, value));
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
    switch (token?.kind) {
      case 'text':
        return () => token.text;
      case 'number':
        return () => Number(token.text);
      case 'area':
        return isOneCell(token)
          ? (context) => context.cell(token.sheet, token.area.top, token.area.left)
          : (context) => valuesIn(token, context);
      case 'column':
        return (context) => {
          const found = context.column?.(token.table, token.header);
          return found ? valuesIn(found, context) : '#REF!';
        };
      case 'name':
        return this.#named(token.text);
      case 'sign':
      case undefined:
        throw new Unknown();
    }
  }

  #named(text: string): Compute {
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

const isOneCell = ({ area }: Reference): boolean => area.top === area.bottom && area.left === area.right;

/** The values of a range. */
function valuesIn({ sheet, area }: Reference, context: FormulaContext): ReturnType<Compute> {
  const rows: Single[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: Single[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(context.cell(sheet, row, column));
    rows.push(values);
  }
  return { rows, at: { sheet, area } };
}
