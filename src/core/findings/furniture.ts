import { totalOf } from '../reading';

const DRAFT = /^(?:final |working )?draft\b/i;

/** 'DRAFT', 'Final draft v2': a line that says that the plan isn't finished. */
export const saysDraft = (line: string): boolean => DRAFT.test(line);

/** 'Total', 'Sub-total, priority 1': a line that belongs to a table without being a row of it. */
export const isTotal = (line: string): boolean => totalOf(line) !== undefined;
