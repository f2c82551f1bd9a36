import { HEADER, type TrapBook, fires, grid, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };

const stands = (action: string, status: string, progress: string, ...marks: ReturnType<typeof fires>[]) =>
  row([action, 'Dec 26', 'Estates Manager', status, progress], ...marks);
const both = (why: string) => [fires('status-differs', 'D', why), fires('status-differs', 'E', why)];

const progress = grid(
  '1 Progress',
  [
    stands('Tile the porch', 'Complete', 'Six done, the rest to follow in May', ...both('not all')),
    stands('Tile the lobby', 'Not started', 'Finished 4 February', ...both('it is done')),
    stands('Tile the attic', 'In progress', 'Completed', ...both('it is done')),
    stands('Tile the store', 'Complete', 'Laid in May', spares('status-differs', 'D', 'nothing is left')),
    stands('Tile the dairy', 'In progress', 'Six done', spares('status-differs', 'D', 'not all')),
    stands('Tile the vault', 'Not started', 'Tiles chosen in June', spares('status-differs', 'D', 'made ready')),
  ],
  { header: row([...HEADER.cells, 'Status', 'Progress']) },
);

const NAMES = ['Helen Marsh', 'Priya Nair', 'Tom Ashworth', 'Sarah Cole', 'Joanna Lim', 'Imran Shah', 'Ruth Pugh', 'Kate Orwell']; // prettier-ignore
/** What each of those who are there does, and what three do who are not. */
const led = grid('2 People', [
  ...NAMES.flatMap((name) => ['Wash', 'Iron'].map((verb) => row([`${verb} the coats of ${name}`, 'Sept 26', name]))),
  row(['Sew the hems', 'Oct 26', 'Derek Holt'], fires('owner-not-listed', 'C', 'he has left')),
  row(['Sew the seams', 'Nov 26', 'Imran Sheikh'], fires('owner-not-listed', 'C', 'another surname')),
  row(['Sew the pockets', 'Nov 26', 'Derek Holt'], fires('owner-not-listed', 'C', 'the same')),
  row(['Sew the cuffs', 'Dec 26', 'Priya Nair / H Marsh'], spares('owner-not-listed', 'C', 'her initial')),
  row(['Sew the belts', 'Jan 27', 'Cllr Ruth Pugh'], spares('owner-not-listed', 'C', 'a title')),
  row(['Sew the hats', 'Feb 27', 'Estates Manager'], spares('owner-not-listed', 'C', 'a post')),
]);
const people = {
  name: 'Officers',
  rows: [row(['Name', 'Job title']), ...NAMES.map((name, index) => row([name, `Manager of room ${index + 1}`]))],
};
const PEOPLE: TrapBook = {
  name: 'People',
  today: { year: 2026, month: 6, day: 15 },
  sheets: [cover, led, people],
};

const STANDING: TrapBook = {
  name: 'Standing',
  today: { year: 2026, month: 6, day: 15 },
  sheets: [cover, progress],
};

const ROOMS = ['Count the beds', 'Count the halls', 'Count the lamps'];
const OWNERS = ['Rota Manager', 'Clinic Lead', 'Insight Officer'];
/** A sheet with its title, a line below it, and a column of costs. */
const yearly = (name: string, title: string, line: string, cost: string, ...marks: [number, ReturnType<typeof fires>][]) => ({
  name,
  rows: [
    row([title]),
    row([line]),
    row(['Priority 1: people wait too long']),
    row([...HEADER.cells, cost]),
    ...ROOMS.map((action, index) => row([`${action} of ${name}`, `${['Jul', 'Sept', 'Nov'][index] ?? 'Dec'} 26`, OWNERS[index], '£5'])),
  ].map(({ cells }, index) => row(cells, ...marks.flatMap(([at, mark]) => (at === index + 1 ? [mark] : [])))),
}); // prettier-ignore

const PERIOD = 'Period: April 2026 to March 2027';
const YEARS: TrapBook = {
  name: 'Years',
  today: { year: 2026, month: 6, day: 15 },
  sheets: [
    { name: 'Cover', rows: [row(['Northmere recovery plan 2026/27'])] },
    yearly('Ash', 'Recovery plan 2026/27', PERIOD, 'Cost 2026/27', [1, spares('title-year-differs', 'A', 'as the others')]), // prettier-ignore
    yearly('Beech', 'Recovery plan 2025/26', PERIOD, 'Cost 2026/27', [1, fires('title-year-differs', 'A', 'last year’s')]), // prettier-ignore
    yearly('Cedar', 'Recovery plan 2026/27', 'Period: April 2025 to March 2026', 'Cost 2026/27', [2, fires('title-year-differs', 'A', 'in months')]), // prettier-ignore
    yearly('Elm', 'Recovery plan 2026/27', PERIOD, 'Cost 2025/26', [
      4,
      fires('title-year-differs', 'D', 'in a header'),
    ]),
    yearly('Fir', 'Recovery plan 2026-27', 'Agreed in May 2025', 'Cost 2026/27', [1, spares('title-year-differs', 'A', 'written otherwise')], [2, spares('title-year-differs', 'A', 'when it was agreed')]), // prettier-ignore
    yearly('Oak', 'Recovery plan 2026/27', 'Agreed in May 2026', 'Cost 2026/27', [4, spares('title-year-differs', 'D', 'as the others')]), // prettier-ignore
  ],
};

/** Three rows, and what is said of how many they are. */
const COUNTED: TrapBook = {
  name: 'Counted',
  today: { year: 2026, month: 6, day: 15 },
  sheets: [
    {
      name: 'Cover',
      rows: [
        row(['Northmere recovery plan 2026/27']),
        row(['The plan has 4 actions, one for each lead'], fires('action-count-differs', 'A', 'three')),
        row(['4 actions across two themes'], fires('action-count-differs', 'A', 'three')),
        row(['Total actions: 5'], fires('action-count-differs', 'A', 'three')),
        row(['The plan has 3 actions, one for each lead'], spares('action-count-differs', 'A', 'so many')),
        row(['The last plan had 4 actions'], spares('action-count-differs', 'A', 'another plan')),
        row(['4 actions in the plan are complete'], spares('action-count-differs', 'A', 'some of them')),
      ],
    },
    grid('1 Rooms', ROOMS.map((action, index) => row([action, `${['Jul', 'Sept', 'Nov'][index] ?? 'Dec'} 26`, OWNERS[index]]))),
  ],
}; // prettier-ignore

export const STANDING_BOOKS: readonly TrapBook[] = [STANDING, PEOPLE, YEARS, COUNTED];
