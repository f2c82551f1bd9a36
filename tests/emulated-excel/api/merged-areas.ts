import { ExcelError } from '../errors';
import { contains } from '../model/area';
import { RangeRef } from '../model/range-ref';
import type { ApiObject } from '../protocol/api-object';
import { areaOf } from './cell-grid';
import { rangeAreasObject } from './range-areas';

/** Source: Microsoft's reference of Range.getMergedAreasOrNullObject; the code of the error isn't told. */
const MOST_MERGES = 512;

/** The merged areas of a range: only those whose first cell lies in it (OfficeDev/office-js #3611). @throws ExcelError */
export function mergedAreas(ref: RangeRef): ApiObject | undefined {
  const { sheet } = ref;
  const area = areaOf(ref);
  const merged = sheet.merges.filter(({ top, left }) => contains(area, { top, left, bottom: top, right: left }));
  if (merged.length > MOST_MERGES) throw new ExcelError('GeneralException', 'There are more than 512 merged areas.');
  if (merged.length === 0) return undefined;
  // Source: OfficeDev/office-js #5918, of a range with merged cells on Windows.
  sheet.book.undo.clear('merged areas');
  return rangeAreasObject(
    sheet,
    merged.map((merge) => new RangeRef(sheet, merge)),
  );
}
