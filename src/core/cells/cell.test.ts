import { serialFromDay } from '../calendar/serial';
import type { CellContents } from '../workbook/contents';
import { readCell } from './cell';

const AUGUST = { year: 2026, month: 8, day: 11 };
const contents = (value: CellContents['value'], text: string, format = 'General'): CellContents => ({
  column: 1, value, text, format,
}); // prettier-ignore

test.each<[string, CellContents, ReturnType<typeof readCell>]>([
  ['words, tidied', contents(' Aug\u00a0 11 ', ' Aug\u00a0 11 '), { kind: 'words', text: 'Aug 11' }],
  ['words that are set in', contents('   Open it', '   Open it'), { kind: 'words', text: 'Open it', indent: 3 }],
  ['nothing but spaces', contents(' \n ', ' \n '), { kind: 'words', text: '' }],
  ['an error', contents('#N/A', '#N/A'), { kind: 'words', text: '#N/A' }],
  ['true', contents(true, 'TRUE'), { kind: 'words', text: 'TRUE' }],
  ['words under a date format', contents('Sept 11', 'Sept 11', 'd-mmm'), { kind: 'words', text: 'Sept 11' }],
  ['a number', contents(1.1, '1.1'), { kind: 'number', text: '1.1', value: 1.1 }],
  ['a day', contents(serialFromDay(AUGUST), '11-Aug', 'd-mmm'), { kind: 'day', text: '11-Aug', day: AUGUST, shape: 'day and month' }],
  ['a day with a time', contents(serialFromDay(AUGUST) + 0.6, '11/08/2026 14:24', 'dd/mm/yyyy hh:mm'), { kind: 'day', text: '11/08/2026 14:24', day: AUGUST, shape: 'whole day' }],
  ['too small for a day', contents(0, '00/01/1900', 'dd/mm/yyyy'), { kind: 'number', text: '00/01/1900', value: 0 }],
  ['too large for a day', contents(2958466, '########', 'dd/mm/yyyy'), { kind: 'number', text: '########', value: 2958466 }],
])('%s', (_, cell, read) => {
  expect(readCell(cell, '1900')).toEqual(read);
}); // prettier-ignore

test('a workbook that counts from 1904 stores the same day under another number', () => {
  const cell = contents(serialFromDay(AUGUST, '1904'), 'Aug-26', 'mmm-yy');
  expect(readCell(cell, '1904')).toEqual({ kind: 'day', text: 'Aug-26', day: AUGUST, shape: 'month and year' });
});

test.each<[string, CellContents, ReturnType<typeof readCell>]>([
  ['a text of which a part is struck through', { column: 1, value: 'May July', text: 'May July', unstruck: ' July', format: 'General' }, { kind: 'words', text: 'July' }],
  ['a text that is gone', { column: 1, value: 'May', text: 'May', unstruck: '', format: 'General' }, { kind: 'words', text: '' }],
  ['a day that is gone', { column: 1, value: 40000, text: '6-Jul', unstruck: '', format: 'd-mmm' }, { kind: 'words', text: '' }],
])('%s', (_, contents, cell) => {
  expect(readCell(contents, '1900')).toEqual(cell);
}); // prettier-ignore
