import { sheet, workbook } from '../../../tests/support/workbooks';
import { placeColumns } from './place-columns';

const NAMED = { sheet: 'Sheet1', row: 3, column: 1, action: 'Initiative', byWhen: 'Target', byWhom: 'Team' };
const rows = [['Our projects'], [], ['Initiative', 'Target', 'Team'], ['Open the hall', 'Sept 11', 'Parks'], ['Page 1'], ['Initiative', 'Target', 'Team'], ['Mend it', 'Mar 12', 'Roads']]; // prettier-ignore
const book = workbook(sheet('Sheet1', rows));

const EARLIER = { ...NAMED, row: 1, column: 2 };
test.each([
  ['where it was named', NAMED, NAMED],
  ['rows have come above it since', EARLIER, NAMED],
  ['another sheet', { ...NAMED, sheet: 'Sheet2' }, { problem: "There is no sheet 'Sheet2'; the workbook has 'Sheet1'." }],
  ['another header', { ...NAMED, byWhen: 'Due' }, { problem: "No column at Sheet1!A3 is headed 'Due'; its headers are 'Initiative', 'Target', 'Team'." }],
  ['no row', { ...NAMED, row: 2, byWhen: 'Due' }, { problem: "No column at Sheet1!A2 is headed 'Initiative' or 'Due' or 'Team'; that row is empty." }],
])('the table is looked for: %s', (_, named, found) => {
  expect(placeColumns(book, [named])).toEqual('problem' in found ? found : [found]);
}); // prettier-ignore
