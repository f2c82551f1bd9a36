import { HEADER, type TrapBook, fires, grid, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };

const plan = grid(
  '1 Costs',
  [
    row(['Mow the lawn', 'Jun 26', 'Estates Manager', '£1,200']),
    row(['Mow the bank', 'Jul 26', 'Clinic Lead', 'Nil']),
    row(['Mow the verge', 'Aug 26', 'Rota Manager', '£300']),
    row(['Mow the field', 'Sept 26', 'Insight Officer', '£250']),
    row(['Mow the moor', 'Oct 26', 'Estates Manager', '£50']),
    row(['Total', '', '', '£1,900'], fires('wrong-total', 'D', 'the costs above are £1,800')),
  ],
  { header: row([...HEADER.cells, 'Cost']) },
);

const sides = {
  name: 'Budget',
  rows: [
    row(['Line', 'Year 1', 'Year 2', 'Total']),
    row(['Pay', 100, 110, 210], spares('wrong-total', 'D', 'the sum of the two')),
    row(['Rent', 50, 55, 115], fires('wrong-total', 'D', 'one hundred and five')),
    row(['Food', 10, 11, 21], spares('wrong-total', 'D', 'the sum of the two')),
    row([]),
    row(['Ward', 'Must', 'Should']),
    row(['Ash', 4, 1]),
    row(['Beech', 3, 2]),
    row(['Total', 8, 3], fires('wrong-total', 'B', 'seven'), spares('wrong-total', 'C', 'right')),
    row([]),
    row(['Site', 'People reached']),
    row(['North', 30]),
    row(['South', 40]),
    row(['Total', 60], spares('wrong-total', 'B', 'two sites may reach the same people')),
  ],
};

export const SUMS: TrapBook = {
  name: 'Sums',
  today: { year: 2026, month: 2, day: 15 },
  sheets: [cover, plan, sides],
};
