import { EmulatedExcel } from '../emulated-excel';
import { inNode } from '../hosts/in-node';
import { bookOf, codeOf } from '../testing/books';

const run = (
  excel: EmulatedExcel,
  work: (parts: Excel.CustomXmlPartCollection, context: Excel.RequestContext) => Promise<void>,
): Promise<string> =>
  // prettier-ignore
  inNode(excel, ({ Excel }) =>
    Excel.run(async (context) => {
      await work(context.workbook.customXmlParts, context);
      await context.sync();
      return 'none';
    }),
  ).catch(codeOf);

test('parts are added, found by their namespace, changed, deleted, and saved', async () => {
  const excel = bookOf({ Plan: [['a']] });
  await run(excel, async (parts, context) => {
    for (const xml of ['<a xmlns="urn:a">1</a>', '<b:b xmlns:b="urn:b"/>', '<a xmlns="urn:a">2</a>']) parts.add(xml);
    const own = parts.getByNamespace('urn:a').load('items/id,items/namespaceUri');
    const [count, only] = [parts.getCount(), parts.getByNamespace('urn:b').getOnlyItemOrNullObject().load('namespaceUri')]; // prettier-ignore
    const none = parts.getByNamespace('urn:c').getOnlyItemOrNullObject().load('id');
    await context.sync();
    expect([count.value, only.namespaceUri, none.isNullObject]).toEqual([3, 'urn:b', true]);
    const [first, second] = own.items;
    const xml = second?.getXml();
    first?.delete();
    second?.setXml('<a xmlns="urn:a">3</a>');
    await context.sync();
    expect(xml?.value).toBe('<a xmlns="urn:a">2</a>');
  });
  const expected = [['urn:b', '<b:b xmlns:b="urn:b"/>'], ['urn:a', '<a xmlns="urn:a">3</a>']]; // prettier-ignore
  expect(excel.book.customXml.map(({ namespace, xml }) => [namespace, xml])).toEqual(expected);
  const { book } = await EmulatedExcel.open(excel.toXlsx());
  expect(book.customXml.map(({ namespace, xml }) => [namespace, xml.replace(/^.*\?>\n/, '')])).toEqual(expected);
});

test.each(['', 'words', '<a>', '<a/><b/>'])('refused as a part: %j', async (xml) => {
  const excel = bookOf({ Plan: [['a']] });
  expect(
    await run(excel, (parts) => {
      parts.add(xml);
      return Promise.resolve();
    }),
  ).toBe('InvalidArgument');
  expect(excel.book.customXml).toEqual([]);
});
