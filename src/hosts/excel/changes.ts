import type { CellChange } from '../../core/workbook/changes';
import { HostProblem } from '../../core/workbook/host';
import { cellName, type CellRange } from '../../core/workbook/place';
import { rangesOf } from './areas';
import { asText } from './as-text';
import { type Block, blocksOf, sendAllButLast } from './blocks';
import { withPlainBreaks } from '../../core/workbook/cell-text';
import { type CellValue, textGrid, textOfCell, valueGrid } from './cell-values';
import { groupBy } from '../../core/lists/group-by';
import { changedMeanwhile, isFormula } from '../../core/workbook/changes';
import { sheetIsGone, sheetIsProtected } from './problems';

/** Ranges asked for at once, and about the bytes written at once: both well under the 5 MB of Excel on the web. */
const RANGES_AT_ONCE = 2_000;
const BYTES_AT_ONCE = 2_000_000;
const BYTES_OF_CELL = 700;

const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

/** A cell that was changed, with all that it takes to put it back. */
export interface Changed {
  /** Of its sheet, by which Excel finds it under any name. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly after: string;
  readonly value: CellValue;
  readonly format: string;
}

/**
 * Writes cells that were looked at, all or none: one sync, more only for thousands.
 * @throws HostProblem; then all cells hold what they held.
 */
export async function writeCells(context: Excel.RequestContext, changed: readonly Changed[]): Promise<void> {
  try {
    const differs = await write(context, changed);
    if (differs) throw notAsWritten(differs);
  } catch (error) {
    // What was done before Excel refused stays done, unless it is put back.
    await putBack(context, changed).catch(() => undefined);
    throw error;
  }
}

/** Those of the cells that still hold what was written: one sync. @throws HostProblem where one can't be put back. */
export async function stillWritten(context: Excel.RequestContext, changed: readonly Changed[]): Promise<Changed[]> {
  const sheets = askForSheets(context, new Set(changed.map(({ sheetId }) => sheetId)));
  const asked: { cell: Changed; range: Excel.Range }[] = [];
  const ask = ({ items }: Block<Changed>): void => {
    for (const cell of items) {
      const sheet = sheets.get(cell.sheetId)?.sheet;
      if (sheet) asked.push({ cell, range: cellIn(sheet, cell).load('values') });
    }
  };
  await sendAllButLast(
    context,
    blocksOf(changed, () => 1, RANGES_AT_ONCE),
    ask,
  );
  await context.sync();
  const mine = asked.flatMap(({ cell, range }) => (!range.isNullObject && holds(range, cell) ? cell : []));
  for (const { sheetId } of mine) {
    const existing = sheets.get(sheetId);
    if (existing?.protection.protected) throw sheetIsProtected(existing.sheet.name);
  }
  return mine;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
}

/** Asks for sheets by their names or ids; one that isn't there is a null object. */
function askForSheets(context: Excel.RequestContext, keys: ReadonlySet<string>): Map<string, AskedSheet> {
  return new Map(
    Array.from(keys, (key) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load('id,name');
      return [key, { sheet, protection: sheet.protection.load('protected') }];
    }),
  );
}

const cellIn = (
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
): Excel.Range => sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);

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
  const ask = ({ items }: Block<(typeof wanted)[number]>): void => {
    for (const { name, extent } of items) {
      const { top, left, bottom, right } = extent;
      const range = sheets.get(name)?.sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
      if (range) asked.push({ name, extent, range: range.load('values,formulas,text,numberFormat') });
    }
  };
  await sendAllButLast(
    context,
    blocksOf(wanted, () => 1, RANGES_AT_ONCE),
    ask,
  );
  await context.sync();

  for (const [name, { sheet, protection }] of sheets) {
    if (sheet.isNullObject) throw sheetIsGone(name);
    if (protection.protected) throw sheetIsProtected(sheet.name);
  }
  const cells = new Map<string, ExistingCell>();
  for (const { name, extent, range } of asked)
    for (const cell of existingIn(extent, range)) cells.set(`${name}!${cell.row} ${cell.column}`, cell);
  const found = changes.map(({ place, before, after }) => {
    const cell = cells.get(`${place.sheet}!${place.row} ${place.column}`);
    const sheetId = sheets.get(place.sheet)?.sheet.id;
    if (!cell || sheetId === undefined || cell.text !== withPlainBreaks(before)) throw changedMeanwhile(place);
    if (cell.isFormula) throw isFormula(place);
    return { ...cell, sheetId, after };
  });
  return [...new Map(found.map((cell) => [`${cell.sheetId} ${cell.row} ${cell.column}`, cell])).values()];
}

interface ExistingCell extends Omit<Changed, 'sheetId' | 'after'> {
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
    row.map((value, j) => {
      const formula = formulas[i]?.[j];
      return {
        row: top + i,
        column: left + j,
        value,
        // Excel tells of a text that looks like a formula as it tells of a formula, but then its value is the same.
        isFormula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
        format: formats[i]?.[j] ?? NO_FORMAT,
        text: textOfCell(value, texts[i]?.[j] ?? ''),
      };
    }),
  );
}

/**
 * Writes cell by cell: what is written into a filtered range of several rows can end up in the wrong ones
 * (OfficeDev/office-js #224). @returns a cell that doesn't hold afterwards what was written, if there is one.
 */
async function write(context: Excel.RequestContext, changed: readonly Changed[]): Promise<Changed | undefined> {
  const written: { cell: Changed; range: Excel.Range }[] = [];
  await send(context, changed, (cell, range) => {
    range.values = [[cell.format === TEXT_FORMAT ? cell.after : asText(cell.after)]];
    // After the text: a cell that is formatted as text might take the apostrophe for a part of it.
    if (typeof cell.value === 'number' && cell.format !== TEXT_FORMAT) range.numberFormat = [[TEXT_FORMAT]];
    written.push({ cell, range: range.load('values') });
  });
  return written.find(({ cell, range }) => !holds(range, cell))?.cell;
}

/** Puts back what the cells held, one sync: texts as texts, dates as their numbers, in the formats that they had. */
export async function putBack(context: Excel.RequestContext, changed: readonly Changed[]): Promise<void> {
  await send(context, changed, ({ value, format }, range) => {
    if (typeof value === 'string') {
      range.values = [[format === TEXT_FORMAT ? value : asText(value)]];
      return;
    }
    // Into a cell that is formatted as text, numbers would go as texts.
    range.numberFormat = [[NO_FORMAT]];
    range.values = [[value]];
    range.numberFormat = [[format]];
  });
}

async function send(
  context: Excel.RequestContext,
  changed: readonly Changed[],
  queue: (cell: Changed, range: Excel.Range) => void,
): Promise<void> {
  const blocks = blocksOf(
    changed,
    ({ after, value }) => BYTES_OF_CELL + 2 * (after.length + String(value).length),
    BYTES_AT_ONCE,
  );
  context.application.suspendScreenUpdatingUntilNextSync();
  await sendAllButLast(context, blocks, ({ items }) => {
    for (const cell of items) queue(cell, cellIn(context.workbook.worksheets.getItem(cell.sheetId), cell));
  });
  await context.sync();
}

function holds(range: Excel.Range, { after }: Changed): boolean {
  const value = valueGrid.parse(range.values)[0]?.[0];
  return typeof value === 'string' && withPlainBreaks(value) === withPlainBreaks(after);
}

const notAsWritten = (cell: Changed): HostProblem =>
  new HostProblem(
    'host',
    'Nothing was changed.',
    `Excel would not keep the text of the cell ${cellName(cell)} as it is.`,
    'Change the cell by hand, then check the plan again.',
  );
