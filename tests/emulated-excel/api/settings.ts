import { invalidArgument } from '../errors';
import type { Book } from '../model/book';
import { ApiObject, type Argument } from '../protocol/api-object';
import { jsonOf, textOf } from '../protocol/read-argument';

const LONGEST_KEY = 255;

/** Excel.SettingCollection: what an add-in keeps in the workbook. */
export function settingsObject(book: Book): ApiObject {
  const find = (argument: Argument | undefined): ApiObject | undefined => {
    const key = textOf(argument, 'a key');
    return book.settings.has(key) ? settingObject(book, key) : undefined;
  };
  return new ApiObject('SettingCollection', {
    items: () => [...book.settings.keys()].map((key) => settingObject(book, key)),
    item: find,
    call: {
      getCount: () => book.settings.size,
      getItemOrNullObject: find,
      add: (argument, value) => {
        const key = textOf(argument, 'a key');
        if (key === '' || key.length > LONGEST_KEY) throw invalidArgument('a key has 1 to 255 characters');
        book.change('setting');
        book.settings.set(key, jsonOf(value ?? null));
        return settingObject(book, key);
      },
    },
  });
}

function settingObject(book: Book, key: string): ApiObject {
  return new ApiObject('Setting', {
    id: key,
    get: { key: () => key, value: () => book.settings.get(key) ?? null, _Id: () => key },
    set: {
      value: (value) => {
        book.change('setting');
        book.settings.set(key, jsonOf(value));
      },
    },
    call: {
      delete: () => {
        book.change('setting');
        book.settings.delete(key);
      },
    },
  });
}
