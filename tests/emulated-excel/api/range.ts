import { ExcelError, invalidArgument, notEmulated } from '../errors';
import {
  areaName,
  around,
  cellCount,
  fullName,
  height,
  intersect,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  overlaps,
  width,
} from '../model/area';
import { isError } from '../model/cell';
import { RangeRef } from '../model/range-ref';
import { cutOut } from '../model/rules';
import { select } from '../model/select';
import { shiftCells } from '../model/shift';
import { PLAIN, restyled } from '../model/style';
import { ApiObject, type Argument, type Members } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { booleanOf, isMissing, numberOf, textOf, wordOf } from '../protocol/read-argument';
import { areaOf, checkShape, readGrid, uniform, writeGrid } from './cell-grid';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { findRange, placed, sameSheet } from './find-range';
import { linkOf, setLinks } from './links';
import { mergedAreas } from './merged-areas';
import { rangeAreasObject } from './range-areas';
import { copyFrom, group } from './range-copy';
import { rangeFormatObject } from './range-format';
import {
  cellPropertiesOf,
  columnPropertiesOf,
  rowPropertiesOf,
  setCellProperties,
  setRowProperties,
} from './range-properties';
import { rangeViewObject } from './range-view';
import { tablesInObject } from './tables';
import { writeValues } from './write-values';
import { worksheetObject } from './worksheet';

/** Excel.Range */
export function rangeObject(ref: RangeRef): ApiObject {
  return new ApiObject('Range', { get: reading(ref), set: writing(ref), nav: hanging(ref), call: calls(ref) }, ref);
}

function valueType(ref: RangeRef, row: number, column: number): string {
  const value = ref.sheet.valueAt(row, column);
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isError(value) ? 'Error' : 'String';
}

function formulaAt({ sheet }: RangeRef, row: number, column: number): Json {
  const formula = sheet.cell(row, column)?.formula;
  return formula === undefined ? sheet.valueAt(row, column) : `=${formula}`;
}

function* rowsHidden(ref: RangeRef): Generator<boolean> {
  const { top, bottom } = areaOf(ref);
  for (let row = top; row <= bottom; row++) yield ref.sheet.isRowHidden(row);
}

function* columnsHidden(ref: RangeRef): Generator<boolean> {
  const { left, right } = areaOf(ref);
  for (let column = left; column <= right; column++) yield ref.sheet.isColumnHidden(column);
}

function reading(ref: RangeRef): NonNullable<Members['get']> {
  const { sheet } = ref;
  const area = (): ReturnType<typeof areaOf> => areaOf(ref);
  const formulas = (): Json => readGrid(ref, (row, column) => formulaAt(ref, row, column));
  const formats = (): Json => readGrid(ref, (row, column) => sheet.styleAt(row, column).format);
  const address = (): string => fullName(sheet.name, area());
  return {
    address,
    addressLocal: address,
    cellCount: () => (cellCount(area()) > 2 ** 31 - 1 ? -1 : cellCount(area())),
    rowIndex: () => area().top - 1,
    columnIndex: () => area().left - 1,
    rowCount: () => height(area()),
    columnCount: () => width(area()),
    isEntireColumn: () => isWholeColumns(area()),
    isEntireRow: () => isWholeRows(area()),
    values: () => readGrid(ref, (row, column) => sheet.valueAt(row, column)),
    text: () => readGrid(ref, (row, column) => sheet.textAt(row, column)),
    formulas,
    formulasLocal: formulas,
    numberFormat: formats,
    numberFormatLocal: formats,
    valueTypes: () => readGrid(ref, (row, column) => valueType(ref, row, column)),
    hidden: () => {
      const [rows, columns] = [uniform(rowsHidden(ref)), uniform(columnsHidden(ref))];
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
    rowHidden: () => uniform(rowsHidden(ref)),
    columnHidden: () => uniform(columnsHidden(ref)),
    hyperlink: () => linkOf(ref),
  };
}

function writing(ref: RangeRef): NonNullable<Members['set']> {
  const { sheet } = ref;
  const numberFormat = (value: Argument): void => {
    sheet.change('number format', areaOf(ref));
    writeGrid(areaOf(ref), value, (row, column, code) => {
      if (code === null) return;
      const cell = sheet.cell(row, column) ?? { value: '', style: sheet.styleAt(row, column) };
      sheet.put(row, column, { ...cell, style: restyled(cell.style, { format: textOf(code, 'a number format') }) });
    });
  };
  const values = (value: Argument): void => {
    writeValues(ref, value);
  };
  return {
    values,
    formulas: values,
    formulasLocal: values,
    numberFormat,
    numberFormatLocal: numberFormat,
    rowHidden: (value) => {
      const { top, bottom } = areaOf(ref);
      if (bottom - top > 100_000) throw notEmulated('hide more than 100,000 rows at once');
      sheet.change('row hidden', areaOf(ref));
      for (let row = top; row <= bottom; row++) sheet.rowLook(row).isHidden = booleanOf(value);
    },
    columnHidden: (value) => {
      const { left, right } = areaOf(ref);
      sheet.change('column hidden', areaOf(ref));
      for (let column = left; column <= right; column++) sheet.columnLook(column).isHidden = booleanOf(value);
    },
    hyperlink: (value) => {
      setLinks(ref, value);
    },
  };
}

/** What hangs on a range. */
function hanging(ref: RangeRef): NonNullable<Members['nav']> {
  return {
    worksheet: () => worksheetObject(ref.sheet),
    format: () => rangeFormatObject([ref]),
    conditionalFormats: () => conditionalFormatsObject(ref.sheet, [ref]),
    dataValidation: () => dataValidationObject([ref]),
  };
}

function calls(ref: RangeRef): NonNullable<Members['call']> {
  return { ...neighbours(ref), ...contents(ref), ...changes(ref) };
}

/** Ranges beside, inside and around this one. */
function neighbours(ref: RangeRef): NonNullable<Members['call']> {
  const { sheet } = ref;
  const area = (): ReturnType<typeof areaOf> => areaOf(ref);
  const at = (top: number, left: number, rows: number, columns: number): ApiObject =>
    rangeObject(placed(sheet, top, left, rows, columns));
  const count = (argument: Argument | undefined): number => (isMissing(argument) ? 1 : numberOf(argument));
  const beyond = (argument: Argument | undefined): ReturnType<typeof areaOf> =>
    sameSheet(findRange(sheet, argument ?? ''), sheet);
  const common = (other: Argument | undefined): ApiObject | undefined => {
    const part = intersect(area(), beyond(other));
    return part && rangeObject(new RangeRef(sheet, part));
  };
  return {
    getCell: (row, column) => at(area().top + numberOf(row), area().left + numberOf(column), 1, 1),
    getRow: (row) => at(area().top + numberOf(row), area().left, 1, width(area())),
    getColumn: (column) => at(area().top, area().left + numberOf(column), height(area()), 1),
    getLastRow: () => at(area().bottom, area().left, 1, width(area())),
    getLastColumn: () => at(area().top, area().right, height(area()), 1),
    getLastCell: () => at(area().bottom, area().right, 1, 1),
    getOffsetRange: (rows, columns) =>
      at(area().top + numberOf(rows), area().left + numberOf(columns), height(area()), width(area())),
    getResizedRange: (rows, columns) =>
      at(area().top, area().left, height(area()) + numberOf(rows), width(area()) + numberOf(columns)),
    getAbsoluteResizedRange: (rows, columns) => at(area().top, area().left, numberOf(rows), numberOf(columns)),
    getRowsBelow: (rows) => at(area().bottom + 1, area().left, count(rows), width(area())),
    getRowsAbove: (rows) => at(area().top - count(rows), area().left, count(rows), width(area())),
    getColumnsAfter: (columns) => at(area().top, area().right + 1, height(area()), count(columns)),
    getColumnsBefore: (columns) => at(area().top, area().left - count(columns), height(area()), count(columns)),
    getEntireColumn: () => at(1, area().left, LAST_ROW, width(area())),
    getEntireRow: () => at(area().top, 1, height(area()), LAST_COLUMN),
    getBoundingRect: (other) => rangeObject(new RangeRef(sheet, around(area(), beyond(other)))),
    getIntersection: (other) => {
      const part = common(other);
      if (!part) throw new ExcelError('ItemNotFound');
      return part;
    },
    getIntersectionOrNullObject: common,
    getUsedRange: (valuesOnly) => {
      const used = sheet.used(valuesOnly === true, area());
      return rangeObject(new RangeRef(sheet, used ?? { ...area(), bottom: area().top, right: area().left }));
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = sheet.used(valuesOnly === true, area());
      return used && rangeObject(new RangeRef(sheet, used));
    },
  };
}

/** Rows or columns of a range that can be seen, as areas. */
function visibleAreas(ref: RangeRef): RangeRef[] {
  const { sheet } = ref;
  const used = sheet.used(false);
  const area = used && intersect(areaOf(ref), used);
  if (!area) return [];
  const runs = (first: number, last: number, isHidden: (index: number) => boolean): (readonly [number, number])[] => {
    const found: [number, number][] = [];
    for (let index = first; index <= last; index++) {
      const run = found.at(-1);
      if (isHidden(index)) continue;
      if (run?.[1] === index - 1) run[1] = index;
      else found.push([index, index]);
    }
    return found;
  };
  const columns = runs(area.left, area.right, (column) => sheet.isColumnHidden(column));
  return runs(area.top, area.bottom, (row) => sheet.isRowHidden(row)).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => new RangeRef(sheet, { top, bottom, left, right })),
  );
}

function contents(ref: RangeRef): NonNullable<Members['call']> {
  const { sheet } = ref;
  const special = (type: Argument | undefined): ApiObject | undefined => {
    const kind = textOf(type);
    if (sheet.isProtected) throw new ExcelError('AccessDenied');
    if (kind !== 'Visible') throw notEmulated(`Range.getSpecialCells('${kind}')`);
    const visible = visibleAreas(ref);
    return visible.length === 0 ? undefined : rangeAreasObject(sheet, visible);
  };
  return {
    getMergedAreasOrNullObject: () => mergedAreas(ref),
    getSpecialCells: special,
    getSpecialCellsOrNullObject: special,
    getVisibleView: () => rangeViewObject(ref),
    getTables: () => tablesInObject(sheet, areaOf(ref)),
    getRowProperties: (options) => rowPropertiesOf(ref, options),
    getColumnProperties: (options) => columnPropertiesOf(ref, options),
    getCellProperties: (options) => cellPropertiesOf(ref, options),
  };
}

function changes(ref: RangeRef): NonNullable<Members['call']> {
  const { sheet } = ref;
  return {
    clear: (applyTo) => {
      clear(ref, isMissing(applyTo) ? 'All' : wordOf(applyTo, CLEARED));
    },
    select: () => {
      select(sheet, areaOf(ref));
    },
    calculate: () => undefined,
    copyFrom: (from, what) => {
      copyFrom(ref, from, what);
    },
    group: (by) => {
      group(ref, by);
    },
    insert: (shift) => {
      const area = areaOf(ref);
      shiftCells(sheet, area, wordOf(shift, ['Down', 'Right']));
      return rangeObject(new RangeRef(sheet, area));
    },
    delete: (shift) => {
      shiftCells(sheet, areaOf(ref), wordOf(shift, ['Up', 'Left']));
    },
    merge: (across) => {
      merge(ref, across === true);
    },
    unmerge: () => {
      sheet.change('unmerged', areaOf(ref));
      sheet.merges = sheet.merges.filter((other) => !overlaps(other, areaOf(ref)));
    },
    setCellProperties: (properties) => {
      setCellProperties(ref, properties);
    },
    setRowProperties: (properties) => {
      setRowProperties(ref, properties);
    },
    _ValidateArraySize: (rows, columns) => {
      const area = areaOf(ref);
      const isRight = numberOf(rows) === height(area) && numberOf(columns) === width(area);
      if (!isRight) checkShape([], height(area), width(area));
    },
  };
}

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

function clear(ref: RangeRef, applyTo: (typeof CLEARED)[number]): void {
  const { sheet } = ref;
  const area = areaOf(ref);
  sheet.change(`cleared (${applyTo})`, area, applyTo === 'Contents');
  const clearsContents = applyTo === 'All' || applyTo === 'Contents' || applyTo === 'ResetContents';
  const clearsFormats = applyTo === 'All' || applyTo === 'Formats';
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    const { formula, ...rest } = cell;
    const kept = clearsContents || formula === undefined ? rest : cell;
    const cleared = {
      ...kept,
      ...(clearsContents && { value: '' }),
      ...(clearsFormats && { style: PLAIN }),
    };
    const isEmpty = cleared.value === '' && cleared.style === PLAIN && (clearsContents || formula === undefined);
    sheet.put(row, column, isEmpty ? undefined : cleared);
  }
  if (clearsFormats) {
    sheet.rules = cutOut(sheet.rules, area);
    if (isWholeColumns(area)) {
      for (let column = area.left; column <= area.right; column++) delete sheet.columnLooks.get(column)?.style;
    }
  }
  if (applyTo === 'All') sheet.validations = cutOut(sheet.validations, area);
  if (applyTo !== 'Formats' && applyTo !== 'Contents') {
    for (const name of [...sheet.links.keys()]) {
      if (overlaps(findRange(sheet, name).area ?? area, area)) sheet.links.delete(name);
    }
  }
  sheet.settleHeaders(area);
}

function merge(ref: RangeRef, isAcross: boolean): void {
  const { sheet } = ref;
  const area = areaOf(ref);
  if (sheet.tableAt(area)) throw new ExcelError('MergedRangeConflict');
  if (cellCount(area) < 2) throw invalidArgument(`${areaName(area)} is one cell`);
  sheet.change('merged', area);
  sheet.merges = sheet.merges.filter((other) => !overlaps(other, area));
  const rows = Array.from({ length: height(area) }, (_, i) => area.top + i);
  const merged = isAcross ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  for (const one of merged) {
    for (const { row, column, cell } of sheet.cellsIn(one)) {
      if (row !== one.top || column !== one.left) sheet.put(row, column, { value: '', style: cell.style });
    }
  }
  sheet.merges.push(...merged);
}
