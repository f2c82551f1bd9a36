import { type CellInput, sheet } from '../../../tests/support/workbooks';
import { hintsOf } from './furniture';
import { readSheet } from './read-sheet';
import { rowsOf } from './sheet-rows';

const table = (header: CellInput[], ...dates: CellInput[]): CellInput[][] => [
  header,
  ...['Offer a first visit', 'Write to families', 'Open the new room'].map((action, n): CellInput[] => [action, 'JCM', dates[n] ?? '', 'x']), // prettier-ignore
];

test.each<[string, CellInput[][], string[]]>([
  ['a column of dates, whatever it is called', table(['Action', 'Lead', 'Delivery by'], 'May 2026', '30/06/2026', 'Q3 2026/27'), ['May 2026', '30/06/2026', 'Q3 2026/27']],
  ['a word that heads other things as well', table(['Action', 'Lead', 'Programme'], 'May 2026', 'June 2026', 'July 2026'), ['May 2026', 'June 2026', 'July 2026']],
  ['what was is not when it is due', table(['Action', 'Lead', 'Last inspected'], 'May 2026', 'June 2026', 'July 2026'), ['', '', '']],
  ['nor is when it began', table(['Action', 'Lead', 'Start'], 'May 2026', 'June 2026', 'July 2026'), ['', '', '']],
  ['nor are words beside dates', table(['Action', 'Lead', 'Notes'], 'Agreed in May 2026', 'See June 2026', 'July'), ['', '', '']],
  ['a by-when that is known goes first', [['Action', 'Lead', 'Forecast', 'By when'], ['Offer a first visit', 'JCM', 'May 2026', 'June 2026'], ['Write to families', 'PIO', 'May 2026', 'July 2026']], ['June 2026', 'July 2026']],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900');
  const { grids } = readSheet(rowed, hintsOf([rowed]));
  expect(grids.flatMap((grid) => grid.rows.map(({ byWhen }) => byWhen.map(({ cell }) => cell.text).join()))).toEqual(expected);
}); // prettier-ignore
