import { type Series, seriesOf } from '../lists/series';
import { oneLine } from '../text/tidy';
import type { SheetDrawing } from '../workbook/drawing';
import {
  AS_BUILT,
  COLUMNS_WITHOUT_WORDS,
  HEADERS_OF_TRACKER,
  IS,
  type KeptRow,
  NUMBER,
  SHEETS_OF_PLAN,
} from './as-built';
import { type BuiltRow, isSamePeriod, sayTheSame } from './built-row';
import { dataSheet } from './data-sheet';
import type { ExistingTable } from './existing-table';
import type { TitleLine } from './lay-out';
import type { HeaderPair } from './renamed-columns';

const EXPLAINED = 'Plan Grid keeps here what it last wrote into the tracker, to tell your edits from its own.';

/** What a row has in common with the one above isn't written again: most of a plan's actions have several dates. */
const keptRows = (rows: readonly BuiltRow[]): Series<KeptRow> =>
  seriesOf(rows, (row, at) => {
    const above = rows[at - 1];
    return {
      row,
      hasWordsOfAbove: above !== undefined && sayTheSame(above.shared, row.shared),
      hasPeriodOfAbove: above !== undefined && isSamePeriod(above.period, row.period),
    };
  });

/** 'Deadline ⇒ Due'; nothing behind it where the column is the user's own. */
const showHeader = ({ shown, ours }: HeaderPair): string => `${oneLine(shown)}${IS}${ours ?? ''}`;

/** What is kept of the tracker as a whole, in lines above the table. */
export interface TrackerFacts {
  /** The tracker's, as they are now. */
  readonly headers: readonly HeaderPair[];
  readonly hiddenColumns: ReadonlySet<string>;
  readonly number: string;
  /** Fingerprints by name. */
  readonly planSheets: ReadonlyMap<string, string>;
}

const factLine = (start: string, facts: readonly string[]): TitleLine => ({
  text: start + facts.join('\n'),
  look: 'plain',
  isOurs: (text) => text.startsWith(start),
});

/** The sheet as a drawing. */
export function asBuiltSheet(
  table: ExistingTable | undefined,
  built: readonly BuiltRow[],
  { headers, hiddenColumns, number, planSheets }: TrackerFacts,
): SheetDrawing {
  return dataSheet(AS_BUILT, table, keptRows(built), [
    { text: EXPLAINED, look: 'plain', isOurs: (text) => text === EXPLAINED },
    factLine(HEADERS_OF_TRACKER, headers.map(showHeader)),
    factLine(
      SHEETS_OF_PLAN,
      Array.from(planSheets, (pair) => pair.join(IS)),
    ),
    factLine(COLUMNS_WITHOUT_WORDS, [...hiddenColumns]),
    factLine(NUMBER, [number]),
  ]);
}
