import { invalidArgument } from '../errors';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import { textOf } from '../protocol/read-argument';

const LONGEST_KEY = 255;

/** Excel.WorksheetCustomPropertyCollection */
export function customPropertiesObject(sheet: Sheet): ApiObject {
  const properties = sheet.customProperties;
  const keyOf = (argument: Argument | undefined): string => {
    const wanted = textOf(argument, 'a key').toLowerCase();
    return [...properties.keys()].find((key) => key.toLowerCase() === wanted) ?? '';
  };
  const find = (argument: Argument | undefined): ApiObject | undefined => {
    const key = keyOf(argument);
    return properties.has(key) ? propertyObject(sheet, key) : undefined;
  };
  return new ApiObject('WorksheetCustomPropertyCollection', {
    items: () => [...properties.keys()].map((key) => propertyObject(sheet, key)),
    item: find,
    call: {
      getCount: () => properties.size,
      getItemOrNullObject: find,
      add: (argument, value) => {
        const key = keyOf(argument) || textOf(argument, 'a key');
        if (key === '' || key.length > LONGEST_KEY) throw invalidArgument('a key has 1 to 255 characters');
        sheet.change('custom property');
        properties.set(key, textOf(value));
        return propertyObject(sheet, key);
      },
    },
  });
}

function propertyObject(sheet: Sheet, key: string): ApiObject {
  const properties = sheet.customProperties;
  return new ApiObject('WorksheetCustomProperty', {
    id: key,
    get: { key: () => key, value: () => properties.get(key) ?? '', _Id: () => key },
    set: {
      value: (value) => {
        sheet.change('custom property');
        properties.set(key, textOf(value));
      },
    },
    call: {
      delete: () => {
        sheet.change('custom property');
        properties.delete(key);
      },
    },
  });
}
