import { groupBy } from '../../../core/lists/group-by';
import { withPlainBreaks } from '../../../core/workbook/cell-text';
import { type CellChange, changedMeanwhile, isFormula } from '../../../core/workbook/changes';
import type { CellRange } from '../../../core/workbook/ranges';
import { rangesOf } from '../areas';
import { blocksOf, sendAllButLast } from '../blocks';
import { isFormulaOf, textGrid, textOfCell, valueGrid } from '../cell-values';
import { sheetIsGone, sheetIsProtected } from '../sheet-problems';
import { type CellState, type Changed, NO_FORMAT, RANGES_AT_ONCE, askForSheets, cellIn, each, seenSheet } from './cells'; // prettier-ignore
import { holds } from './write';

/**
 * What the cells hold now: one sync, more only for thousands. Of several changes of a cell the last is taken.
 * @throws HostProblem where one can't be changed, or shows something else than it did.
 */
export async function lookAtCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<Changed[]> {
  const bySheet = groupBy(changes, ({ place }) => place.sheet);
  const sheets = askForSheets(context, new Set(bySheet.keys()));
  const asked: { name: string; extent: CellRange; range: Excel.Range }[] = [];
  const wanted = Array.from(bySheet, ([name, own]) =>
    rangesOf(own.map(({ place }) => place)).map((extent) => ({ name, extent })),
  ).flat();
  const ask = ({ name, extent }: (typeof wanted)[number]): void => {
    const { top, left, bottom, right } = extent;
    const range = sheets.get(name)?.sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
    if (range) asked.push({ name, extent, range: range.load('values,formulas,text,numberFormat') });
  };
  await sendAllButLast(
    context,
    blocksOf(wanted, () => 1, RANGES_AT_ONCE),
    each(ask),
  );
  await context.sync();

  for (const [name, { sheet, protection }] of sheets) {
    if (sheet.isNullObject) throw sheetIsGone(name);
    if (protection.protected) throw sheetIsProtected(sheet.name);
  }
  const seen = new Map(Array.from(sheets, ([name, own]) => [name, seenSheet(own)]));
  const cells = new Map<string, ExistingCell>();
  for (const { name, extent, range } of asked)
    for (const cell of existingIn(extent, range)) cells.set(`${name}!${cell.row} ${cell.column}`, cell);
  const found = changes.map(({ place, before, after }): Changed => {
    const cell = cells.get(`${place.sheet}!${place.row} ${place.column}`);
    const sheet = seen.get(place.sheet);
    if (!cell || !sheet || cell.text !== withPlainBreaks(before)) throw changedMeanwhile(place);
    if (cell.isFormula) throw isFormula(place);
    const { row, column, value, format } = cell;
    return { sheet, row, column, value, format, after };
  });
  return [...new Map(found.map((cell) => [`${cell.sheet.id} ${cell.row} ${cell.column}`, cell])).values()];
}

/** Those of the cells that still hold what was written: one sync. @throws HostProblem where one can't be put back. */
export async function stillWritten(context: Excel.RequestContext, changed: readonly Changed[]): Promise<Changed[]> {
  const sheets = askForSheets(context, new Set(changed.map(({ sheet }) => sheet.id)));
  const asked: { cell: Changed; range: Excel.Range }[] = [];
  const ask = (cell: Changed): void => {
    const sheet = sheets.get(cell.sheet.id)?.sheet;
    if (sheet) asked.push({ cell, range: cellIn(sheet, cell).load('values') });
  };
  await sendAllButLast(
    context,
    blocksOf(changed, () => 1, RANGES_AT_ONCE),
    each(ask),
  );
  await context.sync();
  const mine = asked.flatMap(({ cell, range }) => (!range.isNullObject && holds(range, cell) ? cell : []));
  return mine.map((cell) => {
    const existing = sheets.get(cell.sheet.id);
    if (existing?.protection.protected) throw sheetIsProtected(existing.sheet.name);
    return existing ? { ...cell, sheet: seenSheet(existing) } : cell;
  });
}

interface ExistingCell extends CellState {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
}

function existingIn({ top, left }: CellRange, range: Excel.Range): ExistingCell[] {
  const [formulas, texts, formats] = [
    valueGrid.parse(range.formulas),
    textGrid.parse(range.text),
    textGrid.parse(range.numberFormat),
  ];
  return valueGrid.parse(range.values).flatMap((row, i) =>
    row.map((value, j) => ({
      row: top + i,
      column: left + j,
      value,
      isFormula: isFormulaOf(formulas[i]?.[j], value),
      format: formats[i]?.[j] ?? NO_FORMAT,
      text: textOfCell(value, texts[i]?.[j] ?? ''),
    })),
  );
}
