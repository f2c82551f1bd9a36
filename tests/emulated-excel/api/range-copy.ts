import { invalidArgument, notEmulated } from '../errors';
import { height, isWholeColumns, width } from '../model/area';
import type { RangeRef } from '../model/range-ref';
import type { Argument } from '../protocol/api-object';
import { textOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { findRange } from './find-range';

/** Copies the looks of cells over a range, again and again where the range is larger. @throws ExcelError */
export function copyFrom(ref: RangeRef, from: Argument | undefined, what: Argument | undefined): void {
  if (textOf(what) !== 'Formats') throw notEmulated(`Range.copyFrom of ${textOf(what)}`);
  const { sheet } = ref;
  const [target, source] = [areaOf(ref), areaOf(findRange(sheet, from))];
  sheet.change('formats copied', target);
  for (let row = target.top; row <= target.bottom; row++)
    for (let column = target.left; column <= target.right; column++) {
      const fromRow = source.top + ((row - target.top) % height(source));
      const style = sheet.styleAt(fromRow, source.left + ((column - target.left) % width(source)));
      sheet.put(row, column, { ...(sheet.cell(row, column) ?? { value: '' }), style });
    }
}

/** Groups whole columns, so that they can be folded away. @throws ExcelError */
export function group(ref: RangeRef, by: Argument | undefined): void {
  if (textOf(by) !== 'ByColumns') throw notEmulated(`Range.group(${textOf(by)})`);
  const area = areaOf(ref);
  if (!isWholeColumns(area)) throw invalidArgument('whole columns are grouped');
  ref.sheet.change('grouped', area);
  for (let column = area.left; column <= area.right; column++) {
    const look = ref.sheet.columnLook(column);
    look.outline = (look.outline ?? 0) + 1;
  }
}
