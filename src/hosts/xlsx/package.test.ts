import { targetFrom } from './package';

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
  ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
  ['customXml/item1.xml', 'customXml/itemProps1.xml', 'itemProps1.xml'],
  ['book.xml', 'xl/sheet1.xml', 'xl/sheet1.xml'],
])('from %s to %s: %s', (source, part, target) => {
  expect(targetFrom(source, part)).toBe(target);
});
