import { buildWorkbook } from '../../../../tests/support/xlsx/build-workbook';
import { openXlsx } from '..';

test.each([
  ['widths up to where anybody looks', '<col min="199" max="16384" width="9"/>', [[199, 9], [200, 9]]],
  ['a column before the first', '<col min="-3e7" max="2" width="9"/>', [[1, 9], [2, 9]]],
  ['columns that are no numbers', '<col min="a" max="2" width="9"/><col min="1" max="b" width="9"/>', []],
  ['columns that are named again', '<col min="1" max="2" width="9"/><col min="1" max="3" width="5"/>', [[1, 9], [2, 9], [3, 5]]],
])('%s', (_, columns, widths) => {
  const [sheet] = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan', before: `<cols>${columns}</cols>` }] })).appearance();
  expect([...(sheet?.widths ?? [])]).toEqual(widths);
}); // prettier-ignore
