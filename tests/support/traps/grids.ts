import { dayCell } from '../workbooks';
import { HEADER, type TrapBook, type TrapRow, type TrapSheet, fires, grid, owned, row, spares } from './trap';

const TODAY = { year: 2026, month: 2, day: 15 };
const cover: TrapSheet = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };
const title = (name: string, ...marks: TrapRow['marks']): TrapRow => row([`Planning grid ${name}`], ...marks);
const OUTCOMES = row(['Expected outcomes']);
const PRIORITY = row(['Priority 1: people wait too long']);
const some = (...actions: string[]): TrapRow[] =>
  owned(
    actions.map((action) => row([action, 'Jun 26'])),
    actions[0]?.length,
  );

const empty: readonly TrapSheet[] = [
  grid('1 Poets', [], { header: row(HEADER.cells, fires('no-actions', 'A', 'a header alone')) }),
  grid('2 Painters', [row(['Page 2 of 9'])], {
    header: row(HEADER.cells, fires('no-actions', 'A', 'a page number is no row')),
  }),
  grid('3 Potters', [HEADER], { header: row(HEADER.cells, fires('no-actions', 'A', 'a header twice')) }),
  grid('4 Pipers', some('Tune the pipes'), { header: row(HEADER.cells, spares('no-actions', 'A', 'one row')) }),
  grid('5 Printers', [HEADER, ...some('Ink the plates')], {
    header: row(HEADER.cells, spares('no-actions', 'A', 'a header twice, then a row')),
  }),
  grid(
    '6 Players',
    [...some('Learn the lines'), row(['6']), HEADER, ...some('Build the stage')].map((one) =>
      one.cells[0] === '6' ? row(one.cells, fires('text-between-rows', 'A', 'a page number')) : one,
    ),
    { header: row(HEADER.cells, spares('no-actions', 'A', 'rows under both headers')) },
  ),
];

const objectives: readonly TrapSheet[] = [
  {
    name: '11 Bare',
    rows: [title('11 Bare', fires('no-objective', 'A', 'nothing says what for')), HEADER, ...some('Sand the boards')],
  },
  {
    name: '12 Bare',
    rows: [
      title('12 Bare', fires('no-objective', 'A', 'nothing says what for')),
      row([]),
      HEADER,
      ...some('Polish all boards'),
    ],
  },
  {
    name: 'Bare again',
    rows: [row(HEADER.cells), ...some('Lay the boards')].map((one, index) =>
      index === 0 ? row(one.cells, fires('no-objective', 'A', 'no title, either')) : one,
    ),
  },
  {
    name: '13 Line',
    rows: [
      title('13 Line', spares('no-objective', 'A', 'an objective above')),
      row(['Objective 13 Boards that last']),
      HEADER,
      ...some('Saw the boards'),
    ],
  },
  {
    name: '14 Heading',
    rows: [
      title('14 Heading', spares('no-objective', 'A', 'a heading in the table')),
      HEADER,
      row(['Boards for the hall']),
      ...some('Nail the boards'),
    ],
  },
  {
    name: '15 Column',
    rows: [
      title('15 Column', spares('no-objective', 'A', 'a column of objectives')),
      row(['Objective', ...HEADER.cells]),
      row(['Boards that shine', 'Oil the boards', 'Jun 26', 'Estates Manager']),
    ],
  },
  {
    name: '16 Empty',
    rows: [
      title('16 Empty'),
      HEADER,
      row(['Objective 161 Kites'], fires('objective-without-action', 'A', 'the next objective follows')),
      row(['Objective 162 Boats']),
      ...some('Mend the sails'),
      row(['Objective 163 Trains'], fires('objective-without-action', 'A', 'the last one')),
    ],
  },
  {
    name: '17 Empty',
    rows: [
      title('17 Empty'),
      HEADER,
      row(['171. Drums'], fires('objective-without-action', 'A', 'a numbered heading')),
      row(['172. Pipes']),
      ...some('Mend the reeds'),
    ],
  },
  {
    name: '18 Full',
    rows: [
      title('18 Full'),
      row(['Objective 181 Lamps'], spares('objective-without-action', 'A', 'listed, and served by its number')),
      row(['Objective 182 Bells'], spares('objective-without-action', 'A', 'listed, and served by its number')),
      HEADER,
      ...some('181.1 Trim the wicks', '182.1 Ring the bells'),
      row(['183. Clocks'], spares('objective-without-action', 'A', 'a heading of headings')),
      row(['183.1 Small clocks']),
      ...some('Wind the clocks'),
    ],
  },
];

const outcomes: TrapBook = {
  name: 'Grids: outcomes',
  today: TODAY,
  sheets: [
    cover,
    {
      name: '1',
      rows: [
        title('1 North'),
        PRIORITY,
        row(OUTCOMES.cells, fires('missing-outcomes', 'A', 'two years of three')),
        row(['2026-27: ten beds']),
        HEADER,
        ...some('Make ten beds'),
      ],
    },
    {
      name: '2',
      rows: [
        title('2 South'),
        PRIORITY,
        row(OUTCOMES.cells, fires('missing-outcomes', 'A', 'the middle year')),
        row(['26/27: ten halls']),
        row(['28/29: thirty halls']),
        HEADER,
        ...some('Let ten halls'),
      ],
    },
    {
      name: '3',
      rows: [
        title('3 East', fires('missing-outcomes', 'A', 'none, while others have them')),
        PRIORITY,
        HEADER,
        ...some('Rent ten vans'),
      ],
    },
    {
      name: '4',
      rows: [
        title('4 West'),
        PRIORITY,
        row(OUTCOMES.cells, spares('missing-outcomes', 'A', 'from first to last')),
        row(['2026/27 to 2028/29: thirty vans']),
        HEADER,
        ...some('Buy ten vans'),
      ],
    },
    {
      name: '5',
      rows: [
        title('5 Middle'),
        PRIORITY,
        row(['Expected outcomes by March 2029'], spares('missing-outcomes', 'A', 'the end of the plan')),
        row(['Thirty boats']),
        HEADER,
        ...some('Buy ten boats'),
      ],
    },
    {
      name: '6',
      rows: [
        title('6 Coast'),
        PRIORITY,
        row(OUTCOMES.cells, spares('missing-outcomes', 'A', 'no year stands for all')),
        row(['Thirty bikes']),
        HEADER,
        ...some('Buy ten bikes'),
      ],
    },
  ],
};

const shapes: readonly TrapSheet[] = [
  {
    name: '21 Who',
    rows: [
      title('21 Who'),
      PRIORITY,
      row(['Action', 'By when'], fires('columns', 'A', 'no column of owners')),
      row(['Hem the curtains', 'Jun 26'], spares('no-owner', 'A', 'told as a column')),
    ],
  },
  {
    name: '22 Twice',
    rows: [
      title('22 Twice'),
      PRIORITY,
      row([...HEADER.cells, 'By when'], fires('columns', 'D', 'the same column twice')),
      row(['Hem the sheets', '', 'Clinic Lead', 'Jun 26']),
    ],
  },
  {
    name: '23 When',
    rows: [
      title('23 When'),
      PRIORITY,
      row(['Action', 'Lead', 'Progress'], fires('columns', 'A', 'no column of dates')),
      row(['Hem the towels', 'Clinic Lead', 'Two of ten']),
    ],
  },
  {
    name: '24 Register',
    rows: [
      row(['Risk', 'Action', 'Owner'], spares('columns', 'A', 'a register of risks')),
      row(['Fire', 'Buy a hose', 'Estates Manager']),
    ],
  },
  {
    name: '25 Meetings',
    rows: [
      row(['Meeting', 'Date', 'Lead'], spares('columns', 'A', 'a list of meetings')),
      row(['Board', '3 June 2026', 'Rota Manager']),
    ],
  },
  {
    name: '26 Dates',
    rows: [
      title('26 Dates'),
      PRIORITY,
      row(
        ['Action', 'Start date', 'End date', 'Lead', 'Partners'],
        spares('columns', 'C', 'a start and an end'),
        spares('too-many-owners', 'E', 'a lead of its own'),
      ),
      row(['Hem the flags', 'Apr 26', 'Jun 26', 'Rota Manager', 'Cook, Porter, Driver, Gardener, Clerk']),
    ],
  },
  {
    name: '28 Dates unnamed',
    rows: [
      title('28 Dates unnamed'),
      PRIORITY,
      row(
        ['Action', 'Programme', 'Lead', 'Date raised'],
        fires('column-by-contents', 'B', 'dates below what heads other things'),
        spares('column-by-contents', 'D', 'says what was'),
      ),
      row(['Hem the banners', 'Jun 26', 'Pool Manager', '']),
      row(['Hem the awnings', 'Jul 26', 'Shop Manager', '']),
    ],
  },
  {
    name: '29 Names unnamed',
    rows: [
      title('29 Names unnamed'),
      PRIORITY,
      row(
        ['Action', 'By when', 'Seamstress or tailor', 'Venue'],
        fires('column-by-contents', 'C', 'posts below a word for them'),
        spares('column-by-contents', 'D', 'places'),
      ),
      row(['Hem the covers', 'Jun 26', 'Yard Manager', 'Hall']),
      row(['Hem the cushions', 'Jul 26', 'Park Manager', 'Hall']),
    ],
  },
  {
    name: '30 Actions unnamed',
    rows: [
      title('30 Actions unnamed'),
      PRIORITY,
      row(
        ['Our promise', 'By when', 'Lead'],
        fires('column-by-contents', 'A', 'sentences below a word of their own'),
        spares('column-by-contents', 'C', 'a lead that is known'),
      ),
      row(['Hem all aprons of the kitchen', 'Jun 26', 'Farm Manager']),
      row(['Hem all smocks of the school', 'Jul 26', 'Mill Manager']),
    ],
  },
  grid(
    '27 Between',
    owned([
      row(['Sweep the yard', 'Jun 26']),
      row(['12'], fires('text-between-rows', 'A', 'a page number')),
      row(['Sweep the lane', 'Jun 26']),
      row(['Page 13 of 20'], spares('text-between-rows', 'A', 'every printed plan has one')),
      row(['Sweep the street', 'Jun 26']),
      row(['Subtotal'], spares('text-between-rows', 'A', 'belongs to the table')),
      row(['Sweep the square', 'Jun 26']),
      row(['Sweeping indoors'], spares('text-between-rows', 'A', 'a heading')),
      row(['Sweep the cellar', 'Jun 26']),
      row(['14'], fires('text-between-rows', 'A', 'another')),
      row(['Sweep the attic', 'Jun 26']),
      row(['Page 14 of 20'], spares('text-between-rows', 'A', 'below the last row')),
    ]),
  ),
];

const uncalculated: readonly TrapSheet[] = [
  grid('41 Formulas', [
    row(['Wax the floor', { uncalculated: 'TODAY()' }, 'Rota Manager'], fires('not-calculated', 'B', 'no result'), fires('no-date', 'B', 'read as empty')),
    row(['Wax the stairs', 'Jun 26', { uncalculated: 'A1' }], fires('not-calculated', 'C', 'no result'), fires('no-owner', 'C', 'read as empty')),
    row(['Wax the door', { uncalculated: 'TODAY()' }, 'Porter'], fires('not-calculated', 'B', 'no result'), fires('no-date', 'B', 'read as empty')),
    row(['Wax the desk', 'Jun 26', 'Cook'], spares('not-calculated', 'B', 'a date')),
    row(['Wax the bench', dayCell({ year: 2026, month: 6, day: 1 }, 'dd/mm/yyyy'), 'Clerk'], spares('not-calculated', 'B', 'a day')),
    row(['Wax the chair', 'Jun 26', 'Driver', { uncalculated: 'TODAY()' }], spares('not-calculated', 'D', 'a column of no grid')),
  ]),
]; // prettier-ignore

const NUMBERED = row(['No', ...HEADER.cells]);
const DUSTERS = ['Rota Manager', 'Porter', 'Gardener'];
const numbered = (number: number | string, words: string, ...marks: TrapRow['marks']): TrapRow =>
  row([number, words, 'Jun 26', DUSTERS[Math.round(Number(number) * 100) % DUSTERS.length]], ...marks);
const may = (day: number) => dayCell({ year: 2026, month: 5, day }, 'd-mmm');
const dayNumber = (day: number, words: string): TrapRow =>
  row([may(day), words, 'Jun 26', 'Cook'], fires('number-made-by-excel', 'A', 'stored as a day'));

const excel: readonly TrapSheet[] = [
  {
    name: '31 Noughts',
    rows: [
      title('31 Noughts'),
      PRIORITY,
      NUMBERED,
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((last) =>
        numbered(
          Number(`1.${last}`),
          `Dust shelf ${last} of the library`,
          ...(last === 2 ? [spares('number-made-by-excel', 'A', 'decimals in order')] : []),
        ),
      ),
      numbered(
        1.1,
        'Dust the last shelf of the library',
        fires('number-made-by-excel', 'A', '1.1 behind 1.9'),
        spares('number-repeated', 'B', 'told as what Excel did'),
      ),
      numbered(1.11, 'Dust the lamp of the library', spares('number-made-by-excel', 'A', 'as it was typed')),
    ],
  },
  {
    name: '32 Days',
    rows: [
      title('32 Days'),
      PRIORITY,
      NUMBERED,
      dayNumber(4, 'Dust the first organ pipe'),
      dayNumber(5, 'Dust the second organ pipe'),
    ],
  },
  {
    name: '33 Text',
    rows: [
      title('33 Text'),
      PRIORITY,
      NUMBERED,
      row(['3.9', 'Dust the bench', 'Jun 26', 'Clinic Lead']),
      row(['3.10', 'Dust the chair', 'Jun 26', 'Clinic Lead'], spares('number-made-by-excel', 'A', 'text')),
    ],
  },
];

export const GRIDS: readonly TrapBook[] = [
  { name: 'Grids: rows', today: TODAY, sheets: [cover, ...empty] },
  { name: 'Grids: objectives', today: TODAY, sheets: [cover, ...objectives] },
  outcomes,
  { name: 'Grids: columns', today: TODAY, sheets: [cover, ...shapes] },
  { name: 'Grids: formulas', today: TODAY, sheets: [cover, ...uncalculated] },
  { name: 'Grids: numbers', today: TODAY, sheets: [cover, ...excel] },
];
