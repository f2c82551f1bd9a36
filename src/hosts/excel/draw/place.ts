import type { CellContents } from '../../../core/workbook/contents';
import type { SheetDrawing } from '../../../core/workbook/drawing';
import { freeName, LONGEST_SHEET_NAME } from '../../../core/workbook/free-name';
import { HostProblem } from '../../../core/workbook/host';
import { begunMark, markName as markNameOf, markOfName, missingMarkName } from '../../../core/workbook/marks';
import type { CellRange } from '../../../core/workbook/ranges';
import { planUpdate } from '../../../core/workbook/update/plan';
import { tableAt } from '../../../core/workbook/update/table';
import type { SheetUpdate } from '../../../core/workbook/update/types';
import { isUnfinished, isUnnamed } from '../../../core/workbook/update/unfinished';
import { sheetIn } from '../marks';
import { sheetHasChanged, sheetIsFiltered, sheetIsProtected } from '../sheet-problems';
import { type LastRead, checkAsRead, checkNobodyMadeIt } from '../meanwhile';
import type { Watch } from '../../../core/workbook/watch';

import { lookAt } from './look';

/** A drawing with its place in the workbook, looked at before anything is written. */
export interface Placed {
  readonly drawing: SheetDrawing;
  readonly update: SheetUpdate;
  readonly name: string;
  /** Undefined where it is to be added. */
  readonly sheet: Excel.Worksheet | undefined;
  /** The table that goes on. */
  readonly table: Excel.Table | undefined;
  /** One that was made, but not named any more before Excel failed: it has the name that Excel gave it. */
  readonly unnamed: Excel.Table | undefined;
  /** The name of a new one. */
  readonly tableName: string;
  /** The name by which the sheet is to be marked, unless it is, and what bears that name and leads nowhere. */
  readonly mark: { readonly name: string; readonly stale: Excel.NamedItem | undefined } | undefined;
  /** Of a page: the name that it bears until it is whole, and what bears that name already. */
  readonly begun: { readonly name: string; readonly item: Excel.NamedItem | undefined } | undefined;
  readonly isTextCell: (row: number, column: number) => boolean;
  /** What stood in a cell when it was looked at. */
  readonly seen: (row: number, column: number) => CellContents | undefined;
  /** As far as the sheet held something then. */
  readonly extent: CellRange | undefined;
  /** Charts of a page that was left half drawn: they are drawn anew. */
  readonly staleCharts: readonly Excel.Chart[];
  /** The sheet's mark where it is still to be hidden. */
  readonly shownMark: Excel.NamedItem | undefined;
}

/**
 * Looks at what is there with two syncs, more only past what Excel gives at once, and works out what each drawing
 * changes. Nothing is written. @throws HostProblem where a drawing can't be drawn, 'changed meanwhile' where a sheet isn't
 * as it was read any more.
 */
export async function placeDrawings(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  last: LastRead,
  watch: Watch,
): Promise<Placed[]> {
  const { dateSystem } = last;
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula,items/visible');
  const lock = workbook.protection.load('protected');
  await context.sync();

  const named = names.items.map((item) => ({ item, name: item.name, sheet: sheetIn(item) }));
  const takenSheets = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const takenNames = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  const found = (name: string): Excel.Worksheet | undefined =>
    sheets.items.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const candidates = drawings.map((drawing) => {
    const { target, mark } = drawing;
    if (target.kind === 'existing') {
      const sheet = found(target.name);
      if (!sheet) throw sheetHasChanged(target.name);
      return [sheet];
    }
    checkNobodyMadeIt(last, drawing, named);
    const own = named.filter(({ name }) => [mark, begunMark(mark)].includes(markOfName(name) ?? ''));
    return [...new Set(own.flatMap(({ sheet }) => (sheet === undefined ? [] : (found(sheet) ?? []))))];
  });
  const looked = await lookAt(context, drawings, candidates, tables.items, last, watch);

  return drawings.map((drawing, index): Placed => {
    const { target } = drawing;
    const options = { dateSystem, calculates: true };
    const own = looked[index]?.find(
      ({ existing }) => target.kind === 'existing' || isUnfinished(existing, drawing, options),
    );
    // What is drawn anew makes its charts anew.
    const isAnew = target.kind === 'new';
    if (own && !isAnew) checkAsRead(last, drawing, own.sheet.name, own.existing);
    const update = planUpdate(own && (isAnew ? { ...own.existing, charts: [] } : own.existing), drawing, options);
    if (own && update.isChanged) {
      if (own.isProtected) throw sheetIsProtected(own.sheet.name);
      if (own.isFiltered) throw sheetIsFiltered(own.sheet.name);
    }
    if (!own && lock.protected) throw structureIsLocked();
    const name = own?.sheet.name ?? freeName(target.name, takenSheets, ' ', LONGEST_SHEET_NAME);
    const tableName = freeName(drawing.table?.name ?? '', takenNames);
    const markName = missingMarkName(drawing.mark, name, named);
    takenSheets.add(name.toLowerCase());
    if (update.table?.kind === 'new') takenNames.add(tableName.toLowerCase());
    const stale = named.find((one) => one.name.toLowerCase() === markName?.toLowerCase())?.item;
    const table = own?.tables.find(({ contents }) => contents === tableAt(own.existing, drawing))?.table;
    const nameWhileBegun = markNameOf(begunMark(drawing.mark));
    const begun = named.find((one) => one.name.toLowerCase() === nameWhileBegun.toLowerCase())?.item;
    return {
      ...{ drawing, update, name, tableName, sheet: own?.sheet },
      begun: isAnew && drawing.columns.length === 0 ? { name: nameWhileBegun, item: begun } : undefined,
      isTextCell: own?.isTextCell ?? (() => false),
      seen: own?.seen ?? (() => undefined),
      extent: own?.extent,
      staleCharts: isAnew ? (own?.charts ?? []) : [],
      table,
      unnamed: table && isUnnamed(table, drawing) ? table : undefined,
      shownMark: named.find((one) => one.sheet === name && markOfName(one.name) === drawing.mark && one.item.visible)
        ?.item,
      mark: markName === undefined ? undefined : { name: markName, stale },
    };
  });
}

const structureIsLocked = (): HostProblem =>
  new HostProblem(
    'protected',
    'No sheet can be added to this workbook.',
    'Its structure is protected.',
    'Unprotect it (Review > Protect Workbook), then try again.',
  );
