import type { Action, Plan } from '../core/plan/types';
import type { CellPlace } from '../core/workbook/place';

/** The action in whose rows a cell is. */
export const actionAt = ({ grids }: Plan, { sheet, row }: CellPlace): Action | undefined =>
  grids
    .flatMap(({ actions }) => actions)
    .find(({ place, lastRow }) => place.sheet === sheet && place.row <= row && row <= lastRow);
