import { LAST_COLUMN, LAST_ROW } from '../model/area';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { ApiObject } from '../protocol/api-object';
import { isMissing, numberOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { findRange } from './find-range';
import { rangeObject } from './range';

/** Excel.WorksheetFreezePanes */
export function freezePanesObject(sheet: Sheet): ApiObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.change('frozen panes');
    sheet.frozen = { rows, columns };
  };
  const location = (): ApiObject | undefined => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return undefined;
    return rangeObject(
      new RangeRef(sheet, { top: 1, left: 1, bottom: rows || LAST_ROW, right: columns || LAST_COLUMN }),
    );
  };
  return new ApiObject('WorksheetFreezePanes', {
    call: {
      freezeRows: (count) => {
        freeze(isMissing(count) ? 1 : numberOf(count), 0);
      },
      freezeColumns: (count) => {
        freeze(0, isMissing(count) ? 1 : numberOf(count));
      },
      freezeAt: (range) => {
        const { bottom, right } = areaOf(findRange(sheet, range));
        freeze(bottom === LAST_ROW ? 0 : bottom, right === LAST_COLUMN ? 0 : right);
      },
      unfreeze: () => {
        freeze(0, 0);
      },
      getLocation: location,
      getLocationOrNullObject: location,
    },
  });
}
