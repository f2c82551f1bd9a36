import { SEVERITIES, type Severity } from '../core/findings/severities';
import type { Finding } from '../core/findings/types';
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

/** The cells of all findings that nobody has accepted, by their sheets; a cell bears its gravest. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<string, Mark>>();
  for (const { id, title: kind } of SEVERITIES)
    for (const { severity, accepted, place, places, title } of findings) {
      if (severity !== id || accepted) continue;
      for (const cell of places ?? [place]) {
        const marks = sheets.get(cell.sheet) ?? new Map<string, Mark>();
        sheets.set(cell.sheet, marks);
        const before = marks.get(cellName(cell));
        marks.set(cellName(cell), before ? { ...before, words: `${before.words}; ${title}` } : { severity, words: `${kind}: ${title}` }); // prettier-ignore
      }
    }
  return sheets;
}
