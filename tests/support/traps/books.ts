import { ACTIONS } from './actions';
import { COLUMNS } from './columns';
import { CONTRADICTIONS } from './contradictions';
import { DATES } from './dates';
import { DAYS } from './days';
import { GRIDS } from './grids';
import { OWNERS_BOOK } from './owners';
import { RISKS } from './risks';
import { STANDING_BOOKS } from './standing';
import { SUMS } from './sums';
import type { TrapBook } from './trap';

/** Every workbook of traps. */
export const TRAP_BOOKS: readonly TrapBook[] = [
  DATES,
  DAYS,
  OWNERS_BOOK,
  ACTIONS,
  CONTRADICTIONS,
  ...STANDING_BOOKS,
  SUMS,
  COLUMNS,
  ...GRIDS,
  ...RISKS,
];
