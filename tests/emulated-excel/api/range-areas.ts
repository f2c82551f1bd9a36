import { cellCount, fullName } from '../model/area';
import type { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { ApiObject } from '../protocol/api-object';
import { numberOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeObject } from './range';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';

/** Excel.RangeAreas */
export function rangeAreasObject(sheet: Sheet, refs: readonly RangeRef[]): ApiObject {
  const address = (): string => refs.map((ref) => fullName(sheet.name, areaOf(ref))).join(',');
  return new ApiObject('RangeAreas', {
    get: {
      address,
      addressLocal: address,
      areaCount: () => refs.length,
      cellCount: () => refs.reduce((sum, ref) => sum + cellCount(areaOf(ref)), 0),
    },
    nav: {
      areas: () =>
        new ApiObject('RangeCollection', {
          items: () => refs.map(rangeObject),
          call: {
            getCount: () => refs.length,
            getItemAt: (index) => {
              const ref = refs[numberOf(index)];
              return ref && rangeObject(ref);
            },
          },
        }),
      worksheet: () => worksheetObject(sheet),
      format: () => rangeFormatObject(refs),
      dataValidation: () => dataValidationObject(refs),
      conditionalFormats: () => conditionalFormatsObject(sheet, refs),
    },
  });
}
