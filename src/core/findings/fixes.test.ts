import { oneGrid } from '../../../tests/support/workbooks';
import { changesOf } from './fixes';
import type { Finding, Fix } from './types';

const workbook = oneGrid([['Agree it', 'Aug 11', 'JCM'], ['Open it', '', 'PIO']]); // prettier-ignore
const cell = (column: number, after: string, row = 4): Fix[number] => ({
  place: { sheet: 'Grid 1', row, column },
  after,
});
const finding = (...fix: Fix[number][]): Finding => ({
  rule: 'no-date', title: 'Any', severity: 'info', scope: 'cell', isRisk: false, words: '', message: '',
  place: { sheet: 'Grid 1', row: 4, column: 1 },
  rows: [{ rule: 'no-date', place: { sheet: 'Grid 1', row: 4, column: 1 }, evidence: '' }],
  ...(fix.length > 0 && { fix }),
}); // prettier-ignore

test('what a cell shows, and what it is to hold', () => {
  const [change] = changesOf([finding(cell(2, 'Aug 2011'))], workbook);
  expect(change).toEqual({ place: { sheet: 'Grid 1', row: 4, column: 2 }, before: 'Aug 11', after: 'Aug 2011' });
});

test('a cell that is empty, and one that is not there', () => {
  const changes = changesOf([finding(cell(2, 'Sept 11', 5), cell(2, 'Dec 11', 90))], workbook);
  expect(changes.map(({ before, after }) => [before, after])).toEqual([['', 'Sept 11'], ['', 'Dec 11']]); // prettier-ignore
});

test('cells that hold it already are left out', () => {
  expect(changesOf([finding(cell(2, 'Aug 11'))], workbook)).toEqual([]);
});

test('of two fixes that want one cell the first has it, and the other is left out whole', () => {
  const changes = changesOf(
    [finding(cell(2, 'Aug 2011')), finding(cell(2, 'Aug 2012'), cell(3, 'SMO')), finding(cell(3, 'PIO'))],
    workbook,
  );
  expect(changes.map(({ after }) => after)).toEqual(['Aug 2011', 'PIO']);
});

test('a finding without a fix changes nothing', () => {
  expect(changesOf([finding()], workbook)).toEqual([]);
});
