import { sheet } from '../../../../tests/support/workbooks';
import { rowsOf } from '../heads/sheet-rows';
import { traitsOf } from './table-traits';

function traits(rows: string[][]): string {
  const rowed = rowsOf(sheet('S', rows), '1900').rows;
  const found = traitsOf(rowed)(rowed[0]?.header);
  const heads = rowed.filter(found.headsAsNamed).map(({ row }) => row);
  return [found.isDated && 'dated', found.isLowerCase && 'lower case', found.linesHead && 'lines head', heads.length > 0 && `${heads.join(' ')} by number`].filter(Boolean).join(', '); // prettier-ignore
}

const HEADER = ['No', 'Action', 'By when', 'Status'];

test.each<[string, string[][], string]>([
  ['a usual table', [HEADER, ['1', 'Agree it', 'May 11'], ['2', 'Open it', 'June 11']], 'dated'],
  ['no dates', [HEADER, ['1', 'Agree it'], ['2', 'Open it']], ''],
  [
    'numbers below numbers',
    [HEADER, ['1', 'Rooms'], ['1.1', 'Agree it', 'May 11'], ['2', 'Chairs'], ['2.1', 'Buy them', 'May 11']],
    'dated, lines head, 2 4 by number',
  ],
  ['numbers in words', [HEADER, ['', '1. Rooms'], ['', '1.1 Agree it', 'May 11']], 'dated, 2 by number'],
  [
    'whole rows in lower case',
    [HEADER, ['', 'agree it', 'May 11'], ['', 'open it', 'May 11'], ['', 'close it', '', 'Open']],
    'dated, lower case',
  ],
  ['one row in lower case', [HEADER, ['', 'Agree it', 'May 11'], ['', 'open it', 'May 11']], 'dated'],
  ['a line that no row follows', [HEADER, ['', 'Rooms'], ['', 'Agree it', 'May 11'], ['', 'Chairs']], 'dated'],
])('%s', (_, rows, expected) => {
  expect(traits(rows)).toBe(expected);
});
