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

export const STANDING_BOOKS: readonly TrapBook[] = [STANDING, PEOPLE];
