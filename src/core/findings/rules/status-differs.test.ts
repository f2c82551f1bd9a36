import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { statusDiffers } from './status-differs';

const HEADER = ['Action', 'By when', 'By whom', 'Status', 'Progress', '% done'];
const said = (rows: readonly (readonly CellInput[])[]): string[] =>
  saidBy(statusDiffers, workbook(sheet('S', [HEADER, ...rows.map((cells, n) => [`Open club ${n}`, 'Sept 11', 'JCM', ...cells])]))); // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['complete, and not', [['Complete', 'Nine agreed, the rest go to the Board in May']], ['D2: Complete']],
  ['not started, and done', [['Not started', 'Completed 17 May']], ['D2: Not started']],
  ['not started, and begun', [['Not started', 'Work has begun']], ['D2: Not started']],
  ['in progress, and done', [['In progress', 'Completed May 2011']], ['D2: In progress']],
  ['they agree', [['Complete', 'Held in May'], ['Not started', ''], ['In progress', 'Two of six done'], ['Not started', 'Starts in May']], []],
  ['other words', [['Complete', 'Policy on the website, a review is planned for May'], ['Deferred', 'Not started'], ['G', 'Not started']], []],
  ['on track, and late', [['On track', 'Delayed until October'], ['On track', 'Will not be met'], ['On track', 'Delayed at first, now back on time'], ['Delayed', 'Delayed until October']], ['D2: On track', 'D3: On track']],
  ['what is measured', [['Not started', '75%'], ['Complete', '68%']], []],
  ['counts', [['Complete', '21 done; 17 booked for June'], ['Complete', 'Two of four started'], ['Not started', 'Nine recruited; open evening on 24 June'], ['Complete', 'Nine of nine recruited'], ['Not started', 'Nine places booked']], ['D2: Complete', 'D3: Complete', 'D4: Not started']],
  ['complete before its date, and to follow something', [['Complete', 'To follow the autumn assessments'], ['Complete', 'Will follow once the audit reports'], ['Complete', 'Report to follow'], ['Complete', 'To follow up with schools'], ['Complete', 'To follow the national guidance'], ['In progress', 'To follow the audit']], ['D2: Complete', 'D3: Complete']],
  ['percentages', [['Complete', '', '40%'], ['In progress', '', '100%'], ['Not started', '', '20%'], ['Complete', '', '100%'], ['Not started', '', '0%'], ['In progress', '', '60%']], ['D2: Complete', 'D3: In progress', 'D4: Not started']],
  ['a column that nobody keeps', [['Complete', '', '0%'], ['Complete', '', '0%'], ['In progress', '', '0%']], []],
])('%s', (_, rows, findings) => {
  expect(said(rows)).toEqual(findings);
}); // prettier-ignore

test('letters are what the plan’s own key says', () => {
  const rows = [['B', 'Two of four started'], ['W', 'Running since 11 May'], ['G', 'Not started'], ['X', 'Half done'], ['B', 'All four open'], ['W', '']];
  const of = (...key: string[][]) => saidBy(statusDiffers, workbook(sheet('S', [HEADER, ...rows.map((cells, n) => [`Open club ${n}`, 'Sept 11', 'JCM', ...cells])]), sheet('Key', key)));
  expect(of(['B', 'Complete'], ['G', 'On track'], ['W', 'Not started'])).toEqual(['D2: B', 'D3: W']);
  expect(of(['Key: B = done; W = not yet started'])).toEqual(['D2: B', 'D3: W']);
  expect(of(['Clubs'])).toEqual([]);
}); // prettier-ignore

test('a column that bears another name', () => {
  const rows = [['B', 'Not started'], ['B', 'Held on 4 May 2011'], ['G', 'Half done'], ['W', 'Running since 11 May'], ['G', ''], ['B', 'Done'], ['W', '']];
  const of = (header: string, ...key: string[][]) => saidBy(statusDiffers, workbook(sheet('S', [['Action', 'By when', 'By whom', header, 'Position, June'], ...rows.map((cells, n) => [`Open club ${n}`, 'Sept 11', 'JCM', ...cells])]), sheet('Key', key)));
  expect(of('Rating', ['B', 'Blue: done'], ['G', 'Green: on course'], ['W', 'White: not started'])).toEqual(['D2: B', 'D5: W']);
  expect(of('Rating', ['Clubs'])).toEqual([]);
  expect(of('Ward', ['B', 'Done'], ['W', 'Not started'])).toEqual([]);
  const words = rows.map(([letter = '', progress = '']) => [{ B: 'Complete', G: 'In progress', W: 'Not started' }[letter] ?? '', progress]);
  expect(saidBy(statusDiffers, workbook(sheet('S', [['Action', 'By when', 'By whom', 'Stage', 'Update'], ...words.map((cells, n) => [`Open club ${n}`, 'Sept 11', 'JCM', ...cells])])))).toEqual(['D2: Complete', 'D5: Not started']);
}); // prettier-ignore

test('0% of what should have begun', () => {
  expect(saidBy(statusDiffers, workbook(sheet('S', [['Action', 'Start', 'By when', 'By whom', 'Status', '% complete'], ['Open it', '1 May 2011', 'Sept 11', 'JCM', 'On track', '0%'], ['Close it', '1 Aug 2011', 'Sept 11', 'JCM', 'On track', '0%'], ['Move it', '', 'June 11', 'JCM', 'On track', '0%'], ['Mend it', '', 'Dec 11', 'JCM', 'On track', '0%'], ['Paint it', '', 'Dec 11', 'JCM', 'On track', '20%']])))).toEqual(['E2: On track', 'E4: On track']);
}); // prettier-ignore

test('what is still to go out', () => {
  const rows = ['Letters go out in January', 'Results are due in May', 'Site goes live next month', 'Letters sent, results are due in May', 'Appointed; starts in January', 'Advert goes out on 3 August', 'Letters go out each January since 2009', 'Done: starts in January'];
  expect(said(rows.map((progress) => ['Complete', progress]))).toEqual(['D2: Complete', 'D3: Complete', 'D4: Complete']);
}); // prettier-ignore

test.each([
  ['Carry out 320 inspections of ships', '203 done', true],
  ['Sample 240 loads', '151 taken', true],
  ['Train 1,200 staff in first aid', '950 trained so far', true],
  ['Visit 64 homes', '40 homes visited', true],
  ['Carry out 320 inspections of ships', '320 done', false],
  ['Carry out 320 inspections of ships', '331 done', false],
  ['Cut waits to 20 days', '12 done', false],
  ['Inspect 60% of loads', '40 inspected', false],
  ['Publish the plan for 2011', '12 published', false],
  ['Train 40 staff in 12 schools', '12 trained', false],
  ['Carry out 320 inspections of ships', '203 certificates are on the website', false],
  ['Spend £400 on chairs', '12 bought', false],
])('complete, of fewer: %s, "%s"', (action, progress, isTold) => {
  expect(saidBy(statusDiffers, workbook(sheet('S', [HEADER, [action, 'Sept 11', 'JCM', 'Complete', progress]]))).length > 0).toBe(isTold);
}); // prettier-ignore

test('progress under a header with a date behind a comma', () => {
  const rows = [['Complete', 'Equipment on order'], ['Not started', 'Issued on 20 May 2011'], ['Complete', 'Issued on 20 May 2011'], ['Not started', 'Meeting in October']];
  expect(saidBy(statusDiffers, workbook(sheet('S', [['Action', 'By when', 'By whom', 'State', 'Progress, September 2011'], ...rows.map((row, n) => [`Open club ${n}`, 'Sept 11', 'JCM', ...row])])))).toEqual(['D2: Complete', 'D3: Not started']);
}); // prettier-ignore
