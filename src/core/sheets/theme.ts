import type { SheetTheme } from '../workbook/drawing';

/** White on dark blue, 9.8 to 1. */
export const OUR_THEME: SheetTheme = { headerFill: '1F3864', headerInk: 'FFFFFF', lines: 'BFBFBF' };
