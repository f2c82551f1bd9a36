import { sheet } from '../../../../tests/support/workbooks';
import { outlineOf } from './outline';
import { rowsOf } from '../heads/sheet-rows';

const HEADER = ['WBS', 'Task name', 'Start', 'Finish', 'Resource names'];
const LEVELS = ['Outline level', 'Task name', 'Start', 'Finish', 'Resource names'];
const A = ['Agree it', '1/4/26', '28/4/26', 'JCM'];
const B = ['Open it', '29/4/26', '29/5/26', 'PIO'];

test.each<[string, string[][], string]>([
  ['numbers', [HEADER, ['1', 'Rooms', '1/4/26', '29/5/26'], ['1.1', ...A], ['1.2', ...B]], 'Rooms'],
  ['levels', [LEVELS, ['1', 'Rooms', '1/4/26', '29/5/26'], ['2', ...A], ['2', 'Chairs', '29/4/26', '29/5/26'], ['3', ...B]], 'Rooms, Chairs'],
  ['words that are set in', [HEADER, ['', 'Rooms', '1/4/26', '29/5/26'], ['', '   Agree it', '1/4/26', '28/4/26'], ['', '   Open it', '29/4/26', '29/5/26']], 'Rooms'],
  ['an end of its own', [HEADER, ['1', 'Rooms', '1/4/26', '30/6/26'], ['1.1', ...A], ['1.2', ...B]], ''],
  ['a start of its own', [HEADER, ['1', 'Rooms', '1/3/26', '29/5/26'], ['1.1', ...A], ['1.2', ...B]], ''],
  ['one of five with dates and an owner of its own', [HEADER, ...[1, 2, 3, 4, 5].flatMap((n) => [[`${n}`, `Rooms ${n}`, '1/4/26', ...(n === 3 ? ['30/6/26', 'PIO'] : ['28/4/26'])], [`${n}.1`, ...A]])], 'Rooms 1, Rooms 2, Rooms 4, Rooms 5'],
  ['stages without owners', [HEADER, ['', 'Rooms', '1/4/26', '29/5/26'], ['', ...A], ['', ...B], ['', 'Chairs', '1/4/26', '29/5/26'], ['', ...A], ['', ...B]], 'Rooms, Chairs'],
  ['set in below what has no owner', [HEADER, ['', 'Rooms', '1/4/26', '30/6/26'], ['', '   Agree it', '1/4/26', '28/4/26', 'JCM'], ['', 'Chairs', '1/4/26', '29/5/26'], ['', '   Open it', '1/4/26', '29/5/26', 'PIO']], 'Rooms, Chairs'],
  ['an action without an owner', [HEADER, ['', ...A], ['', 'Rooms', '1/4/26', '28/4/26'], ['', ...A], ['', ...B]], ''],
  ['one stage', [HEADER, ['', 'Rooms', '1/4/26', '29/5/26'], ['', ...A], ['', ...B]], ''],
  ['nothing below', [HEADER, ['1', ...A], ['2', ...B]], ''],
])('what sums up the rows below it: %s', (_, rows, expected) => {
  const [header, ...body] = rowsOf(sheet('S', rows), '1900').rows;
  if (!header?.header) throw new Error('no header');
  expect([...outlineOf(body, header.header).sums].map((row) => row.cells.get(2)?.text).join(', ')).toBe(expected);
}); // prettier-ignore
