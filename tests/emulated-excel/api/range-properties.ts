import { invalidArgument, notEmulated } from '../errors';
import { cellName } from '../../../src/core/workbook/place';
import { fullName, height, isUnbounded, width } from '../model/area';
import { RangeRef } from '../model/range-ref';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import type { ApiObject, Argument } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { isList, isMissing, recordOf } from '../protocol/read-argument';
import { areaOf, checkShape } from './cell-grid';
import { linkOf, setLink } from './links';
import { pointsOfWidth } from './lengths';
import { rangeFormatObject } from './range-format';

/** Which properties an add-in asks for: those that it names with true. */
function asked(argument: Argument | undefined): ReadonlyMap<string, Argument> {
  return new Map(Object.entries(recordOf(argument)).filter(([, value]) => value !== false && !isMissing(value)));
}

/** Properties of an object, as far as they are asked for. */
function readAsked(object: ApiObject, argument: Argument): Json {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of asked(argument)) {
    const get = object.members.get?.[name];
    const child = object.members.nav?.[name]?.();
    if (child) answer[name] = readAsked(child, wanted);
    else if (get) answer[name] = get();
    else throw notEmulated(`read ${object.type}.${name} of many cells at once`);
  }
  return answer;
}

function common(ref: RangeRef, name: string, wanted: Argument): Json {
  if (name === 'address' || name === 'addressLocal') return fullName(ref.sheet.name, areaOf(ref));
  if (name === 'format') return readAsked(rangeFormatObject([ref]), wanted);
  throw notEmulated(`read the property ${name} of many cells at once`);
}

/** Answer of Range.getRowProperties. */
export function rowPropertiesOf(ref: RangeRef, options: Argument | undefined): Json {
  const { sheet } = ref;
  const area = areaOf(ref);
  const wanted = asked(options);
  return Array.from({ length: height(area) }, (_, i) => {
    const row = area.top + i;
    const one = new RangeRef(sheet, { ...area, top: row, bottom: row });
    return Object.fromEntries(
      [...wanted].map(([name, value]): [string, Json] => {
        if (name === 'rowHidden') return [name, sheet.isRowHidden(row)];
        if (name === 'rowIndex') return [name, row - 1];
        if (name === 'format' && Object.keys(recordOf(value)).join() === 'rowHeight') {
          return [name, { rowHeight: sheet.rowLooks.get(row)?.height ?? STANDARD_HEIGHT }];
        }
        return [name, common(one, name, value)];
      }),
    );
  });
}

/** Answer of Range.getColumnProperties. */
export function columnPropertiesOf(ref: RangeRef, options: Argument | undefined): Json {
  const { sheet } = ref;
  const area = areaOf(ref);
  const wanted = asked(options);
  return Array.from({ length: width(area) }, (_, i) => {
    const column = area.left + i;
    const one = new RangeRef(sheet, { ...area, left: column, right: column });
    return Object.fromEntries(
      [...wanted].map(([name, value]): [string, Json] => {
        if (name === 'columnHidden') return [name, sheet.isColumnHidden(column)];
        if (name === 'columnIndex') return [name, column - 1];
        if (name === 'format' && Object.keys(recordOf(value)).join() === 'columnWidth') {
          return [name, { columnWidth: pointsOfWidth(sheet.columnLooks.get(column)?.width ?? STANDARD_WIDTH) }];
        }
        return [name, common(one, name, value)];
      }),
    );
  });
}

/** Answer of Range.getCellProperties. */
export function cellPropertiesOf(ref: RangeRef, options: Argument | undefined): Json {
  const { sheet } = ref;
  const area = areaOf(ref);
  if (isUnbounded(area)) return null;
  const wanted = asked(options);
  return Array.from({ length: height(area) }, (_, i) =>
    Array.from({ length: width(area) }, (_unused, j) => {
      const [row, column] = [area.top + i, area.left + j];
      const one = new RangeRef(sheet, { top: row, bottom: row, left: column, right: column });
      return Object.fromEntries(
        [...wanted].map(([name, value]): [string, Json] => {
          if (name === 'hidden') return [name, sheet.isRowHidden(row) || sheet.isColumnHidden(column)];
          if (name === 'hyperlink') return [name, linkOf(one)];
          return [name, common(one, name, value)];
        }),
      );
    }),
  );
}

/** Sets what Range.setRowProperties sets: heights, row by row. @throws ExcelError */
export function setRowProperties(ref: RangeRef, argument: Argument | undefined): void {
  const { sheet } = ref;
  const area = areaOf(ref);
  if (!isList(argument) || argument.length !== height(area)) throw invalidArgument('a list of all rows is wanted');
  sheet.change('row properties', area);
  for (const [i, row] of argument.entries())
    for (const [name, value] of Object.entries(recordOf(row))) {
      if (name !== 'format' || Object.keys(recordOf(value)).join() !== 'rowHeight')
        throw notEmulated(`set the property ${name} of many rows at once`);
      const one = new RangeRef(sheet, { ...area, top: area.top + i, bottom: area.top + i });
      writeAll(rangeFormatObject([one]), value, `row ${area.top + i}`);
    }
}

/** Sets what Range.setCellProperties sets: formats and links, cell by cell. @throws ExcelError */
export function setCellProperties(ref: RangeRef, argument: Argument | undefined): void {
  const { sheet } = ref;
  const area = areaOf(ref);
  if (!isList(argument)) throw invalidArgument('a list of rows is wanted');
  checkShape(argument, height(area), width(area));
  sheet.change('cell properties', area);
  for (const [i, row] of argument.entries()) {
    if (!isList(row)) continue;
    for (const [j, cell] of row.entries()) setOne(ref, area.top + i, area.left + j, cell);
  }
}

function setOne({ sheet }: RangeRef, row: number, column: number, argument: Argument): void {
  if (isMissing(argument)) return;
  for (const [name, value] of Object.entries(recordOf(argument))) {
    if (name === 'hyperlink') setLink(sheet, row, column, value);
    else if (name === 'format') {
      const one = new RangeRef(sheet, { top: row, bottom: row, left: column, right: column });
      writeAll(rangeFormatObject([one]), value, cellName({ row, column }));
    } else throw notEmulated(`set the property ${name} of many cells at once`);
  }
}

function writeAll(object: ApiObject, argument: Argument, cell: string): void {
  for (const [name, value] of Object.entries(recordOf(argument))) {
    const set = object.members.set?.[name];
    const child = object.members.nav?.[name]?.();
    if (child) writeAll(child, value, cell);
    else if (set) set(value);
    else throw notEmulated(`set ${object.type}.${name} of ${cell}`);
  }
}
