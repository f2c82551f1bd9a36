import { SheetRows } from './rows';

test('a row that is asked for again and again is looked for once', () => {
  let passes = 0;
  const rows = new SheetRows(() => {
    passes++;
    return [{ row: 1, xml: '<row r="1"><c r="A1" s="7"/></row>', isNumbered: true }];
  }, '');
  // As rows are added below it, which go on with its looks.
  for (let row = 2; row < 100; row++) expect([rows.styleOf(1, 1), rows.cell(row, 1)]).toEqual([7, undefined]);
  expect(passes).toBe(1);
});
