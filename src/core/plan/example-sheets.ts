import type { SheetReading } from '../grids/table/types';

/** A sheet that shows how to fill in a plan, by its name: 'EXAMPLE', 'Blank template', 'How to use this form'. */
const SHOWS_HOW =
  /^(?:(?:a|an|the|completed|completion|worked|filled(?: in)?|blank|empty|plan|action plan|user|notes?|general)\s+)*(?:examples?|samples?|templates?|guidance|guides?|instructions?|how to|read ?me|help)(?:\s+(?:for|on|of|notes?|plans?|action plans?|actions?|sheets?|forms?|pages?|tabs?|use|complete|fill|in|out|this|the|completion|template|only|blank|v?\d+))*$/i;

export const showsHow = (sheet: string): boolean => SHOWS_HOW.test(sheet.replace(/[^\p{L}\d]+/gu, ' ').trim());

/** 'READ ME' without a table says whose plan it is and for which years as often as how to fill it in. */
const saysWhat = ({ sheet, grids }: SheetReading): boolean => /read ?me/i.test(sheet) && grids.length === 0;

/**
 * The sheets of a workbook with those that show how to fill in a plan left out, unless they are all that holds a grid.
 * What short forms stand for is learnt from them all the same.
 */
export function withoutExamples(sheets: readonly SheetReading[]): {
  readonly sheets: readonly SheetReading[];
  readonly leftOut: readonly string[];
} {
  const isExample = ({ sheet, grids }: SheetReading): boolean => grids.length > 0 && showsHow(sheet);
  if (!sheets.some((sheet) => sheet.grids.length > 0 && !isExample(sheet))) return { sheets, leftOut: [] };
  return {
    sheets: sheets.map((sheet) =>
      showsHow(sheet.sheet) && !saysWhat(sheet) ? { ...sheet, grids: [], lines: [], nearHeaders: [] } : sheet,
    ),
    leftOut: sheets.filter(isExample).map(({ sheet }) => sheet),
  };
}
