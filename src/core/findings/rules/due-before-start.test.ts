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
  ['Start', 'Q2', 'May 2011', true],
  ['Start', 'Q3 2011/12', 'Q1 2011/12', true],
  ['Start', 'Q1', 'May 2011', false],
  ['Start', 'Q1 2011/12', 'Q1 2011/12', false],
  ['Original date', 'Q2 2011/12', 'May 2011', true],
  ['Original date', 'Q2 2011/12', 'July 2011', false],
  ['Start', 'On completion of 3a', 'May 2011', false],
  ['Date raised', '17/09/2011', 'Sept 2011', false],
  ['Last reviewed', '17/09/2011', '28/08/2011', false],
  ['Original date', '12/11/2011', '12/12/2011', false],
])('%s %s, due %s: %s', (header, beside, byWhen, isTold) => {
  const rows = [['Action', header, 'Deadline', 'By whom'], ['Agree it', beside, byWhen, 'JCM']];
  expect(saidBy(dueBeforeStart, workbook(sheet('Plan 2011/12', rows)))).toEqual(isTold ? [`C2: ${byWhen}`] : []);
}); // prettier-ignore

test.each<[headers: string[], first: string, revised: string, boolean]>([
  [['Due date', 'Revised date'], '30/09/2011', '30/06/2011', true],
  [['Target date', 'Revised target date'], 'Sept 2011', 'June 2011', true],
  [['Original due date', 'Due date'], '30/09/2011', '30/06/2011', true],
  [['Original due date', 'Revised due date'], '30/09/2011', '30/06/2011', true],
  [['Due date', 'Revised date'], '30/09/2011', '31/12/2011', false],
  [['Due date', 'Revised date'], '30/09/2011', '', false],
  [['Due date', 'Revised date'], 'tbc', '30/06/2011', false],
  [['Due date', 'Review date'], '30/09/2011', '30/06/2011', false],
])('%s: %s, then %s: %s', (headers, first, revised, isTold) => {
  const rows = [['Action', ...headers, 'By whom'], ['Agree it', first, revised, 'JCM'], ['Open it', 'Sept 2011', 'Dec 2011', 'PIO']];
  expect(saidBy(dueBeforeStart, workbook(sheet('Plan 2011/12', rows)))).toEqual(isTold ? [`C2: ${revised}`] : []);
}); // prettier-ignore
