const DRAFT = /^(?:final |working )?draft\b/i;
const TOTAL = /^(?:grand |sub-?\s?)?totals?\s*:?$/i;

/** 'DRAFT', 'Final draft v2': a line that says that the plan isn't finished. */
export const saysDraft = (line: string): boolean => DRAFT.test(line);

/** 'Total', 'Subtotal': a line that belongs to a table without being a row of it. */
export const isTotal = (line: string): boolean => TOTAL.test(line);
