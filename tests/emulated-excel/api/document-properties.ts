import type { Book } from '../model/book';
import { ApiObject } from '../protocol/api-object';
import { textOf } from '../protocol/read-argument';

const WRITABLE = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

/** Excel.DocumentProperties, without custom ones. */
export function documentPropertiesObject(book: Book): ApiObject {
  const read = (name: string) => (): string => book.properties.get(name) ?? '';
  return new ApiObject('DocumentProperties', {
    get: Object.fromEntries([...WRITABLE, 'lastAuthor'].map((name) => [name, read(name)])),
    set: Object.fromEntries(
      WRITABLE.map((name) => [
        name,
        (value) => {
          book.change('document properties');
          book.properties.set(name, textOf(value));
        },
      ]),
    ),
  });
}
