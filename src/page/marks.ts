import { SEVERITIES, type Severity } from '../core/findings/severities';
import type { Entry } from '../taskpane/model/entries';
import { cellName } from '../core/workbook/place';

/** What was found in a cell. */
export interface Mark {
  readonly severity: Severity;
  /** 'Error: No owner'. */
  readonly words: string;
}

/** The marks of a sheet's cells, by their names. */
export type SheetMarks = ReadonlyMap<string, Mark>;

export const NO_MARKS: SheetMarks = new Map();

/** The cells of findings, by their sheets; a cell bears its gravest. */
export function marksOf(entries: readonly Entry[]): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<string, Mark>>();
  for (const { id, title: kind } of SEVERITIES)
    for (const { severity, places, kind: title } of entries) {
      if (severity !== id) continue;
      for (const cell of places) {
        const marks = sheets.get(cell.sheet) ?? new Map<string, Mark>();
        sheets.set(cell.sheet, marks);
        const before = marks.get(cellName(cell));
        marks.set(cellName(cell), before ? { ...before, words: `${before.words}; ${title}` } : { severity, words: `${kind}: ${title}` }); // prettier-ignore
      }
    }
  return sheets;
}
