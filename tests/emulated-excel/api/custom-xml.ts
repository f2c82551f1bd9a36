import { ExcelError, invalidArgument } from '../errors';
import { namespaceOf } from '../files/xml';
import type { Book, CustomXml } from '../model/book';
import { ApiObject, type Argument, type Members } from '../protocol/api-object';
import { textOf } from '../protocol/read-argument';

/** Excel.CustomXmlPartCollection */
export function customXmlPartsObject(book: Book): ApiObject {
  return new ApiObject('CustomXmlPartCollection', {
    ...membersOf(book, () => book.customXml),
    call: {
      ...membersOf(book, () => book.customXml).call,
      add: (xml) => {
        const text = textOf(xml, 'the XML of a part');
        const part: CustomXml = { id: book.newId(), namespace: checkedNamespace(text), xml: text };
        book.change('custom XML part added');
        book.customXml.push(part);
        return partObject(book, part);
      },
      getByNamespace: (namespace) => {
        const wanted = textOf(namespace, 'a namespace');
        if (wanted === '') throw new ExcelError('InvalidArgument');
        return scopedObject(book, wanted);
      },
    },
  });
}

/** Excel.CustomXmlPartScopedCollection */
function scopedObject(book: Book, namespace: string): ApiObject {
  const own = (): readonly CustomXml[] => book.customXml.filter((part) => part.namespace === namespace);
  const only = (): ApiObject | undefined => {
    const [first, second] = own();
    return first && !second ? partObject(book, first) : undefined;
  };
  const members = membersOf(book, own);
  return new ApiObject('CustomXmlPartScopedCollection', {
    ...members,
    call: { ...members.call, getOnlyItem: only, getOnlyItemOrNullObject: only },
  });
}

function membersOf(book: Book, own: () => readonly CustomXml[]): Members {
  const find = (id: Argument | undefined): ApiObject | undefined => {
    const part = own().find((candidate) => candidate.id === textOf(id));
    return part && partObject(book, part);
  };
  return {
    items: () => own().map((part) => partObject(book, part)),
    item: find,
    call: { getCount: () => own().length, getItemOrNullObject: find },
  };
}

/** Excel.CustomXmlPart */
function partObject(book: Book, part: CustomXml): ApiObject {
  return new ApiObject('CustomXmlPart', {
    id: part.id,
    get: { id: () => part.id, namespaceUri: () => part.namespace },
    call: {
      getXml: () => (book.keepsCustomXml ? part.xml : ''),
      setXml: (xml) => {
        const text = textOf(xml, 'the XML of a part');
        if (checkedNamespace(text) !== part.namespace) throw new ExcelError('InvalidArgument');
        book.change('custom XML part');
        part.xml = text;
      },
      delete: () => {
        book.change('custom XML part deleted');
        book.customXml = book.customXml.filter((other) => other !== part);
      },
    },
  });
}

/** The namespace of a part's root. @throws ExcelError InvalidArgument where it isn't XML. */
function checkedNamespace(xml: string): string {
  try {
    return namespaceOf(xml);
  } catch {
    throw invalidArgument('the part is not well-formed XML');
  }
}
