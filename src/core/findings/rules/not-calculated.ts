import { showCells } from '../places';
import { rule } from '../rule';

export const notCalculated = rule({
  id: 'not-calculated',
  title: 'Formula without a result',
  fires:
    'Fires on cells in the columns of a grid that hold a formula whose result is not stored in the file, as other programs than Excel leave them; once for the plan. A formula with a result is read as what it shows.',
  why: 'A cell without a result is read as empty, so a date or an owner seems to be missing.',
  about: 'grids',
  scope: 'plan',
  severity: 'error',
  check: ({ plan: { uncalculated } }) => {
    const [first] = uncalculated;
    if (!first) return [];
    const [cells, them] =
      uncalculated.length === 1
        ? ['1 cell holds a formula', 'it']
        : [`${uncalculated.length} cells hold formulas`, 'them'];
    return [
      {
        place: first,
        places: uncalculated,
        words: showCells(uncalculated),
        message: `${cells} without a result (${showCells(uncalculated)}) and ${uncalculated.length === 1 ? 'was' : 'were'} read as empty. Open the workbook in Excel, save it, and check again; or type over ${them}.`,
      },
    ];
  },
});
