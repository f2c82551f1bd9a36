import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { dueBeforeStart } from './due-before-start';

test.each<[header: string, beside: CellInput, byWhen: string, boolean]>([
  ['Start', '1 June 2011', '1 May 2011', true],
  ['Start date', '1 June 2011', 'May 2011', true],
  ['Start', 'June 2011', 'May 2011', true],
  ['Start', 'Oct 2011', 'Jun 11, Sept 11', true],
  ['Date of meeting', '17/09/2011', '28/08/2011', true],
  ['Date raised', '17/09/2011', '28/08/2011', true],
  ['Original date', '12/11/2011', '12/09/2011', true],
  ['Start', '1 June 2011', '1 June 2011', false],
  ['Start', 'June 2011', '15 June 2011', false],
  ['Start', 'Oct 2011', 'Jun 11, Dec 11', false],
  ['Start', 'Oct 2011', 'Monthly from April 11', false],
  ['Start', 'Q2', 'May 2011', false],
  ['Start', 'On completion of 3a', 'May 2011', false],
  ['Date raised', '17/09/2011', 'Sept 2011', false],
  ['Last reviewed', '17/09/2011', '28/08/2011', false],
  ['Original date', '12/11/2011', '12/12/2011', false],
])('%s %s, due %s: %s', (header, beside, byWhen, isTold) => {
  const rows = [['Action', header, 'Deadline', 'By whom'], ['Agree it', beside, byWhen, 'JCM']];
  expect(saidBy(dueBeforeStart, workbook(sheet('Plan 2011/12', rows)))).toEqual(isTold ? [`C2: ${byWhen}`] : []);
}); // prettier-ignore
