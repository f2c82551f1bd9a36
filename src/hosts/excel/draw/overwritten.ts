import type { CellContents } from '../../../core/workbook/contents';
import { withPlainBreaks } from '../../../core/workbook/cell-text';
import { asText } from '../as-text';
import { type CellValue, isFormulaOf, valueGrid } from '../cell-values';
import { sheetHasChanged } from '../sheet-problems';
import type { Placed } from './place';
import type { Value } from './values';

interface Asked {
  readonly placed: Placed;
  readonly row: number;
  readonly column: number;
  /** What is written; null leaves a cell as it is. */
  readonly values: readonly (readonly Value[])[];
  readonly before: Excel.Range;
  readonly seen: Placed['seen'];
}

/** What cells held that are written over, asked in the same batch right before: somebody may have typed there since they were looked at. */
export class Overwritten {
  readonly #asked: Asked[] = [];

  /** To be called before the values are written. @param seen what the cells hold, as far as anybody knows. */
  ask(
    sheet: Excel.Worksheet,
    placed: Placed,
    seen: Placed['seen'],
    { row, column, values }: Pick<Asked, 'row' | 'column' | 'values'>,
  ): void {
    const width = values[0]?.length ?? 0;
    const before = sheet.getRangeByIndexes(row - 1, column - 1, values.length, width).load('formulas');
    this.#asked.push({ placed, row, column, values, before, seen });
  }

  /**
   * Once all is written. Where a cell held something else than it was seen to hold, everything is put back that was
   * written over cells, with one sync: whoever was there first has their words, and what was built says so too.
   * @throws HostProblem 'changed meanwhile' then.
   */
  async check(context: Excel.RequestContext): Promise<void> {
    const held = this.#asked.map((asked) => ({ asked, before: valueGrid.parse(asked.before.formulas) }));
    const changed = held.find(({ asked, before }) => !isAsSeen(asked, before));
    if (!changed) return;
    for (const { asked, before } of held) putBack(asked, before);
    await context.sync();
    throw sheetHasChanged(changed.asked.placed.name);
  }
}

const isAsSeen = ({ seen, row, column, values }: Asked, before: readonly (readonly CellValue[])[]): boolean =>
  values.every((cells, i) =>
    cells.every((value, j) => value === null || isSame(seen(row + i, column + j), before[i]?.[j] ?? '')),
  );

/** Formulas change with what they refer to, and so do those that are the plan's. */
function isSame(seen: CellContents | undefined, before: CellValue): boolean {
  const isFormula = typeof before === 'string' && before.startsWith('=');
  if (seen?.formula !== undefined) return isFormula;
  // A table that has grown over empty cells fills them with the formula of their column.
  if (isFormula && !seen) return true;
  return typeof before === 'string'
    ? withPlainBreaks(before) === withPlainBreaks(String(seen?.value ?? ''))
    : before === seen?.value;
}

function putBack(
  { placed, seen, row, column, values, before: range }: Asked,
  before: readonly (readonly CellValue[])[],
): void {
  range.formulas = values.map((cells, i) =>
    cells.map((value, j): Value => {
      const was = before[i]?.[j] ?? null;
      if (value === null || typeof was !== 'string' || was === '') return value === null ? null : was;
      const isAsItIs = isFormulaOf(was, seen(row + i, column + j)?.value) || placed.isTextCell(row + i, column + j);
      return isAsItIs ? was : asText(was);
    }),
  );
}
