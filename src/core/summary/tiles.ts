import type { BlockCell } from '../sheets/blocks';
import { EMPTY, textCell } from '../sheets/record';
import { countFormula, countOf } from './counts';
import { TILES } from './looks';
import { dueSoonCaption } from './record';
import type { TrackerCells } from './tracker-cells';

/** The columns of each tile, both inclusive, counted from the first caption. */
const SPANS = [
  { from: 0, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 8 },
  { from: 9, to: 11 },
] as const;

/** The words under the first of the four large numbers, by which they are found again. */
export const FIRST_TILE = 'Overdue now';

/** The four large numbers. They are texts, which may run on over the cells beside them. */
export function tileCells(tracker: TrackerCells, dueSoonDays: number): BlockCell[] {
  const tiles = [
    { caption: FIRST_TILE, state: 'Overdue' },
    { caption: dueSoonCaption(dueSoonDays), state: 'Due soon' },
    { caption: 'Done', state: 'Complete' },
    { caption: 'In all', state: 'All' },
  ] as const;
  return tiles.flatMap(({ caption, state }, index) => {
    const { from, to } = SPANS[index] ?? SPANS[0];
    const look = TILES[index] ?? TILES[0];
    return Array.from({ length: to - from + 1 }, (_, place): BlockCell[] => {
      const right = from + place;
      const number = {
        kind: 'formula',
        formula: `TEXT(${countFormula(tracker, state)},"#,##0")`,
        shows: countOf(tracker, state).toLocaleString('en-GB'),
      } as const;
      return [
        { down: -1, right, cell: place === 0 ? number : EMPTY, look: { ...look, size: 28, isBold: true } },
        {
          down: 0,
          right,
          cell: place === 0 ? textCell(caption) : EMPTY,
          look: { ...look, isBold: true },
          wasOurs: ({ value }) => typeof value === 'string' && /^Due in (?:four weeks|\d+ (?:weeks|days))$/.test(value),
        },
      ];
    }).flat();
  });
}
