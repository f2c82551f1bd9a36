import { HEADER, type TrapBook, fires, grid, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };
const OWNERS = ['Estates Manager', 'Clinic Lead', 'Rota Manager', 'Insight Officer'];
const MONTHS = ['Jul 26', 'Sept 26', 'Nov 26', 'Jan 27', 'Mar 27'];

/** Rows that fill columns of which one or two are meant to have gaps. */
const gaps = grid(
  '1 Rooms',
  ['porch', 'lobby', 'attic', 'store', 'dairy', 'vault', 'tower', 'study', 'cloister', 'chapel', 'stable', 'garden'].map(
    (room, n) => {
      const cells = [`Tile the ${room}`, MONTHS[n % 5], OWNERS[n % 4], n === 2 ? '' : 'Helen Marsh', n === 5 ? '' : `${n + 3}`, n === 8 ? '' : `Phase ${n % 3}`, n === 2 ? '' : 'Fully booked', n === 5 ? '' : 'x', n === 8 ? '' : 'Parish council'];
      return n === 2
        ? row(cells, fires('empty-cell', 'D', 'a sponsor in every other row'), spares('empty-cell', 'G', 'nothing to note'))
        : n === 5
          ? row(cells, fires('empty-cell', 'E', 'a baseline in every other row'), spares('empty-cell', 'H', 'a mark'))
          : n === 8
            ? row(cells, fires('empty-cell', 'F', 'a stage in every other row'), spares('empty-cell', 'I', 'nobody helps'))
            : row(cells);
    },
  ),
  { header: row([...HEADER.cells, 'Sponsor', 'Baseline', 'Zone', 'Notes', 'Board', 'Working with']) },
); // prettier-ignore

const aims = (action: string, by: number, from: string, to: string, ...marks: ReturnType<typeof fires>[]) =>
  row([action, MONTHS[by], OWNERS[by % 4], from, to], ...marks);
const both = (why: string) => [fires('figures-differ', 'D', why), fires('figures-differ', 'E', why)];

const targets = grid(
  '2 Targets',
  [
    aims('Reduce falls on the stairs', 0, '12', '15', ...both('more falls')),
    aims('Increase visits to the tower', 1, '40%', '30%', ...both('fewer visits')),
    aims('Cut the cost of lamps', 2, '300', '300', ...both('no less')),
    aims('Reduce leaks in the attic', 3, '9', '4', spares('figures-differ', 'E', 'fewer')),
    aims('Increase sales of honey', 4, 'n/a', '4', spares('figures-differ', 'E', 'no baseline')),
    aims('Reduce dust in the vault', 0, '40', '60%', spares('figures-differ', 'E', 'of two kinds')),
  ],
  { header: row([...HEADER.cells, 'Baseline', 'Target']) },
);

const reaches = (action: string, by: number, outcome: string, ...marks: ReturnType<typeof fires>[]) =>
  row([action, MONTHS[by % 5], OWNERS[by % 4], outcome], ...marks);
const pasted = [fires('repeated-outcome', 'D', 'of another action')];
const none = (why: string) => [spares('repeated-outcome', 'D', why)];

const outcomes = grid(
  '3 Gardens',
  [
    reaches('Plant limes beside the moat', 0, 'Sixty limes are planted'),
    reaches('Mend the sundial', 1, 'Sixty limes are planted', ...pasted),
    reaches('Clear the ditch', 2, 'No flood reaches the ditch'),
    reaches('Print a guidebook', 3, 'No flood reaches the ditch', ...pasted),
    reaches('Shear the hedges', 4, 'Hedges stand two metres high'),
    reaches('Rent out the boathouse', 0, 'Hedges stand two metres high', ...pasted),
    reaches('Sow clover in the meadow', 1, 'Bees return to the meadow'),
    reaches('Mow the meadow once', 2, 'Bees return to the meadow', ...none('of one meadow')),
    reaches('Show films at dusk', 3, 'Two hundred guests each night'),
    reaches('Hang lanterns in the yews', 4, 'Two hundred guests each evening', ...none('not the same')),
    ...['well', 'kiln', 'aviary', 'icehouse', 'bandstand', 'maze', 'orchard', 'rockery', 'fernery', 'grotto', 'ferry', 'bothy', 'sawmill', 'smithy', 'weir', 'quarry', 'lodge', 'terrace'].map((name, n) => reaches(`Inspect the ${name}`, n, `The ${name} is safe for visitors`, ...(n === 0 ? none('each of its own') : []))),
  ],
  { header: row([...HEADER.cells, 'What will be in place']) },
); // prettier-ignore

export const COLUMNS: TrapBook = {
  name: 'Columns',
  today: { year: 2026, month: 6, day: 15 },
  sheets: [cover, gaps, targets, outcomes],
};
