import { withPlainBreaks } from '../../../core/workbook/cell-text';
import { changedMeanwhile } from '../../../core/workbook/changes';
import { HostProblem } from '../../../core/workbook/host';
import { cellName } from '../../../core/workbook/place';
import { asText } from '../as-text';
import { blocksOf, sendAllButLast } from '../blocks';
import { isFormulaOf, textGrid, valueGrid } from '../cell-values';
import { assertEnd } from '../meanwhile';
import { codeOf } from '../errors';
import { type CellState, type Changed, NO_FORMAT, type SeenCell, TEXT_FORMAT, cellIn, each } from './cells';

/** About the bytes written at once, well under the 5 MB of Excel on the web, and those of a cell. */
const BYTES_AT_ONCE = 2_000_000;
const BYTES_OF_CELL = 1_000;

/**
 * Writes cells that were looked at, all or none: one sync, more only for thousands. Where rows have moved since, nothing is
 * written. @throws HostProblem; then all cells hold what they held, or what somebody typed into them meanwhile.
 */
export async function writeCells(context: Excel.RequestContext, changed: readonly Changed[]): Promise<void> {
  try {
    const written = await replace(context, changed, writeText);
    const differs = written.find(({ cell, range }) => !holds(range, cell));
    if (!differs) return;
    throw notAsWritten(differs.cell);
  } catch (error) {
    // What was done before Excel refused stays done, unless it is put back; what somebody typed is there again already.
    if (!(error instanceof TypedMeanwhile)) await takeBack(context, changed, error).catch(() => undefined);
    throw error;
  }
}

/** Not where rows have moved: then nothing was written. */
function takeBack(context: Excel.RequestContext, changed: readonly Changed[], error: unknown): Promise<void> {
  const isEndEmptied = changed.some(({ after }) => after === '') && codeOf(error) !== 'ItemNotFound';
  return send(context, changed, writeState, !isEndEmptied);
}

/** Puts back what the cells held, one sync. @throws HostProblem where rows have moved, or somebody typed into one. */
export async function putBack(context: Excel.RequestContext, changed: readonly Changed[]): Promise<void> {
  const seen = changed.map((cell) => ({ ...cell, value: cell.after, was: cell }));
  await replace(context, seen, (range, { was }) => {
    writeState(range, was);
  });
}

export function holds(range: Excel.Range, { after }: Changed): boolean {
  const value = valueGrid.parse(range.values)[0]?.[0];
  return typeof value === 'string' && withPlainBreaks(value) === withPlainBreaks(after);
}

/**
 * Writes cells that hold what they were seen to hold. What they hold right before is asked in the same batch: where somebody typed
 * meanwhile, all of them are put back to that, with one sync more.
 */
async function replace<Cell extends SeenCell>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
  write: (range: Excel.Range, cell: Cell) => void,
): Promise<{ readonly cell: Cell; readonly range: Excel.Range }[]> {
  const written: { cell: Cell; before: Excel.Range; range: Excel.Range }[] = [];
  await send(context, cells, (range, cell, sheet) => {
    const before = cellIn(sheet, cell).load('values,formulas,numberFormat');
    write(range, cell);
    written.push({ cell, before, range: range.load('values') });
  });
  const held = written.map(({ cell, before, range }) => ({ cell, range, state: stateOf(before) }));
  const typed = held.find(({ cell, state }) => !isSame(state.value, cell.value));
  if (!typed) return written;
  // Excel moves these ranges with their cells.
  for (const { range, state } of held) writeState(range, state);
  await context.sync();
  throw new TypedMeanwhile(typed.cell);
}

const isSame = (a: CellState['value'], b: CellState['value']): boolean =>
  typeof a === 'string' && typeof b === 'string' ? withPlainBreaks(a) === withPlainBreaks(b) : a === b;

function stateOf(range: Excel.Range): CellState {
  const [[value = null] = []] = valueGrid.parse(range.values);
  const [[formula = null] = []] = valueGrid.parse(range.formulas);
  const [[format = NO_FORMAT] = []] = textGrid.parse(range.numberFormat);
  return { value, format, ...(isFormulaOf(formula, value) && { formula }) };
}

function writeText(range: Excel.Range, { after, value, format }: Changed): void {
  range.values = [[format === TEXT_FORMAT ? after : asText(after)]];
  // After the text: a cell that is formatted as text might take the apostrophe for a part of it.
  if (typeof value === 'number' && format !== TEXT_FORMAT) range.numberFormat = [[TEXT_FORMAT]];
}

/** Texts as texts, dates as their numbers, in the formats that they had. */
function writeState(range: Excel.Range, { value, formula, format }: CellState): void {
  if (format === TEXT_FORMAT) range.numberFormat = [[TEXT_FORMAT]];
  // Into a cell that is formatted as text, numbers would go as texts, and an apostrophe would stay.
  else range.numberFormat = [[NO_FORMAT]];
  range.values = [[formula ?? (typeof value === 'string' && format !== TEXT_FORMAT ? asText(value) : value)]];
  if (format !== TEXT_FORMAT) range.numberFormat = [[format]];
}

/**
 * Cell by cell: what is written into a filtered range of several rows can end up in the wrong ones
 * (OfficeDev/office-js #224).
 */
async function send<Cell extends SeenCell>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
  queue: (range: Excel.Range, cell: Cell, sheet: Excel.Worksheet) => void,
  assertsEnds = true,
): Promise<void> {
  const blocks = blocksOf(cells, ({ value }) => BYTES_OF_CELL + 4 * String(value).length, BYTES_AT_ONCE);
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = new Map(cells.map(({ sheet }) => [sheet.id, sheet]));
  for (const { id, extent } of sheets.values())
    if (extent && assertsEnds) assertEnd(context.workbook.worksheets.getItem(id), extent);
  const write = (cell: Cell): void => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet.id);
    queue(cellIn(sheet, cell), cell, sheet);
  };
  await sendAllButLast(context, blocks, each(write));
  await context.sync();
}

class TypedMeanwhile extends HostProblem {
  constructor({ sheet, row, column }: SeenCell) {
    const { kind, what, why, whatToDo } = changedMeanwhile({ sheet: sheet.name, row, column });
    super(kind, what, why, whatToDo);
  }
}

const notAsWritten = (cell: Changed): HostProblem =>
  new HostProblem(
    'host',
    'Nothing was changed.',
    `Excel would not keep the text of the cell ${cellName(cell)} as it is.`,
    'Change the cell by hand, then check the plan again.',
  );
