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

export const STANDING: TrapBook = {
  name: 'Standing',
  today: { year: 2026, month: 6, day: 15 },
  sheets: [cover, progress],
};
