import type { HighlightLook } from '../../../core/workbook/highlights';

/*
 * Highlights are conditional formats that are always true, so that what the cells look like themselves stays as it is.
 * Plan Grid knows them by the words in their formula, on every sheet, however the user moved them.
 */

/** N() of a text is 0 in every language of Excel. */
export const markerOf = ({ name }: HighlightLook): string => `=N("Plan Grid: ${name.replaceAll('"', '""')}")=0`;
export const isOurs = (formula: string): boolean => /^=\s*N\("Plan Grid: .*"\)\s*=\s*0$/i.test(formula);
