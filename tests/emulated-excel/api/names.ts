import { ExcelError } from '../errors';
import { fixedName } from '../model/area';
import type { Book, DefinedName } from '../model/book';
import { checkName } from '../model/names';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import { booleanOf, isMissing, rangeOf, textOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { rangeOfReference } from './find-range';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

/** Excel.NamedItemCollection: the names that the workbook knows, or one sheet. */
export function namesObject(book: Book, scope: Sheet | undefined): ApiObject {
  const own = (): DefinedName[] => book.names.filter((name) => name.scope === scope);
  const find = (argument: Argument | undefined): ApiObject | undefined => {
    const wanted = textOf(argument, 'a name').toLowerCase();
    const name = own().find((candidate) => candidate.name.toLowerCase() === wanted || candidate.id === wanted);
    return name && nameObject(book, name);
  };
  return new ApiObject('NamedItemCollection', {
    items: () => own().map((name) => nameObject(book, name)),
    item: find,
    call: {
      getCount: () => own().length,
      getItemOrNullObject: find,
      add: (argument, reference, comment) => {
        const name = textOf(argument, 'a name');
        const tables = book.tables.map(({ table }) => table.name);
        checkName(name, [...own().map((other) => other.name), ...tables]);
        if (scope) scope.change('name');
        else book.change('name');
        const added = {
          id: book.newId(),
          name,
          scope,
          formula: formulaOf(reference),
          isVisible: true,
          comment: isMissing(comment) ? '' : textOf(comment),
        };
        book.names.push(added);
        return nameObject(book, added);
      },
    },
  });
}

/** What a name stands for: a range, or a formula as text. */
function formulaOf(reference: Argument | undefined): string {
  if (typeof reference === 'number') return String(reference);
  if (typeof reference === 'string') {
    return reference.startsWith('=') ? reference.slice(1) : `"${reference.replaceAll('"', '""')}"`;
  }
  const ref = rangeOf(reference);
  return fixedName(ref.sheet.name, areaOf(ref));
}

function nameObject(book: Book, name: DefinedName): ApiObject {
  const range = (): ApiObject | undefined => {
    const ref = rangeOfReference(book, name.formula);
    return ref && rangeObject(ref);
  };
  const isRange = (): boolean => rangeOfReference(book, name.formula) !== undefined;
  const change = (): void => {
    if (name.scope) name.scope.change('name');
    else book.change('name');
  };
  const sheet = (): ApiObject | undefined => name.scope && worksheetObject(name.scope);
  return new ApiObject('NamedItem', {
    id: name.id,
    get: {
      name: () => name.name,
      type: () => (isRange() ? 'Range' : name.formula.includes('#REF!') ? 'Error' : 'String'),
      value: () => (isRange() ? name.formula : name.formula.replace(/^"(.*)"$/s, '$1')),
      formula: () => `=${name.formula}`,
      visible: () => name.isVisible,
      comment: () => name.comment,
      scope: () => (name.scope ? 'Worksheet' : 'Workbook'),
      _Id: () => name.id,
    },
    set: {
      visible: (value) => {
        change();
        name.isVisible = booleanOf(value);
      },
      comment: (value) => {
        change();
        name.comment = textOf(value);
      },
      formula: (value) => {
        change();
        name.formula = textOf(value).replace(/^=/, '');
      },
    },
    nav: {
      worksheet: () => {
        const object = sheet();
        if (!object) throw new ExcelError('ItemNotFound');
        return object;
      },
      worksheetOrNullObject: sheet,
    },
    call: {
      getRange: range,
      getRangeOrNullObject: range,
      delete: () => {
        change();
        book.names = book.names.filter((other) => other !== name);
      },
    },
  });
}
