import { ExcelError, invalidArgument } from '../errors';
import { type Area, areaAt, parseArea, splitReference, WHOLE_SHEET } from '../model/area';
import type { Book } from '../model/book';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import type { Argument } from '../protocol/api-object';
import { isMissing, rangeOf } from '../protocol/read-argument';

/** The range that an address or a name means on a sheet; without one the whole sheet. @throws ExcelError */
export function findRange(sheet: Sheet, argument: Argument | undefined): RangeRef {
  if (isMissing(argument)) return new RangeRef(sheet, WHOLE_SHEET);
  if (typeof argument !== 'string') return rangeOf(argument);
  const { sheet: name, address } = splitReference(argument);
  const target = name === undefined ? sheet : sheet.book.sheet(name);
  if (target !== sheet) throw invalidArgument(`'${argument}' is not on the sheet '${sheet.name}'`);
  const area = parseArea(address);
  if (area) return new RangeRef(sheet, area);
  const named = rangeOfName(sheet.book, address, sheet);
  if (named?.sheet !== sheet) throw invalidArgument(`'${argument}' is no address`);
  return named;
}

/** The range of a defined name or a table. */
function rangeOfName(book: Book, name: string, scope?: Sheet): RangeRef | undefined {
  const wanted = name.toLowerCase();
  const names = book.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
  const found = names.find((candidate) => candidate.scope === scope) ?? names.find((candidate) => !candidate.scope);
  if (found) return rangeOfReference(book, found.formula);
  const table = book.tables.find((candidate) => candidate.table.name.toLowerCase() === wanted);
  return table && new RangeRef(table.sheet, table.table.area);
}

/** The range that a reference with a sheet means: `'Section 1'!$A$1`. */
export function rangeOfReference(book: Book, reference: string): RangeRef | undefined {
  const { sheet: name, address } = splitReference(reference);
  const sheet = name === undefined ? undefined : book.sheet(name);
  const area = parseArea(address);
  return sheet && area && new RangeRef(sheet, area);
}

/** @throws ExcelError InvalidArgument where there is no such place on the sheet. */
export function placed(sheet: Sheet, top: number, left: number, rows: number, columns: number): RangeRef {
  const area = areaAt(top, left, rows, columns);
  if (!area) throw invalidArgument('there is no such place on a sheet');
  return new RangeRef(sheet, area);
}

export function sameSheet(ref: RangeRef, sheet: Sheet): Area {
  if (ref.sheet !== sheet || !ref.area) throw new ExcelError('InvalidArgument');
  return ref.area;
}
