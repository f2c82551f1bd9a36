import { sheet } from '../../../../tests/support/workbooks';
import { linesOfSheets } from './lines-of-sheets';
import { rowsOf } from '../heads/sheet-rows';

const HEADER = ['Action', 'By when', 'By whom'];
const A = ['Agree it', 'Sept 11', 'JCM'];

test.each<[string, string[][][], string[]]>([
  ['a line above the table of each', [[['The Local Offer'], HEADER, A], [['Early help'], [], HEADER, A]], ['The Local Offer', 'Early help']],
  ['below the title of the paper', [[['Plan 2011/12'], ['The Local Offer'], HEADER, A], [['Plan 2011/12'], ['Early help'], HEADER, A]], ['The Local Offer', 'Early help']],
  ['words that may head a response', [[['The Local Offer'], HEADER, A], [['Graduated Response'], HEADER, A]], ['The Local Offer', 'Graduated Response']],
  ['the same line on each', [[['The Local Offer'], HEADER, A], [['The Local Offer'], HEADER, A]], []],
  ['on one sheet alone', [[['The Local Offer'], HEADER, A], [HEADER, A]], []],
  ['tables of other columns', [[['The Local Offer'], HEADER, A], [['Early help'], ['Task', 'Due', 'Owner'], A]], []],
  ['what the paper is called', [[['Plan for homes'], HEADER, A], [['Plan for roads'], HEADER, A]], []],
  ['when it was brought up to date', [[['Updated by Ann'], HEADER, A], [['Updated by Bob'], HEADER, A]], []],
])('%s', (_, sheets, expected) => {
  const lines = linesOfSheets(sheets.map((rows, index) => rowsOf(sheet(`S${index}`, rows), '1900')));
  expect([...lines].map(({ cells }) => cells.values()[0]?.text)).toEqual(expected);
}); // prettier-ignore
