import type { DateSystem } from '../../core/calendar/serial';
import type { RowContents } from '../../core/workbook/contents';
import type { CellRange } from '../../core/workbook/ranges';
import type { Budget } from './limits';
import type { AlikeTexts } from './shared-cells';
import type { SharedString } from './shared-strings';
import type { CellStyles } from './styles-read';

/** What a worksheet's cells need to be understood. */
export interface SheetContext {
  readonly dateSystem: DateSystem;
  readonly strings: readonly SharedString[];
  /** What is the same as long as the strings are. */
  readonly stringsFrom: object | undefined;
  readonly styles: CellStyles;
  /** The texts of the sheets that were read with it. */
  readonly texts: AlikeTexts;
  /** What may still be read of the workbook. */
  readonly budget: Budget;
}

/** What stands in a worksheet's own part. */
export interface SheetPart {
  readonly isProtected: boolean;
  readonly rows: readonly RowContents[];
  readonly merges: readonly CellRange[];
  /** Stretches of hidden columns, both inclusive; they may go far beyond those that hold something. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly uncalculated: readonly { readonly row: number; readonly column: number }[];
  /** Ids of the relationships that lead to its tables. */
  readonly tableIds: readonly string[];
}

/** What stands in parts that have been read: a sheet of half a million rows is in memory once, and read once. */
const KNOWN = new WeakMap<object, Known>();

type Known = { readonly read: SheetPart } & Pick<SheetContext, 'dateSystem' | 'stringsFrom' | 'styles'>;

/** True where cells mean what they meant before: styles may have been added behind those that there were. */
const saysSame = ({ dateSystem, stringsFrom, styles }: Known, now: SheetContext): boolean =>
  dateSystem === now.dateSystem &&
  stringsFrom === now.stringsFrom &&
  styles.formats.every(
    (format, style) =>
      format === now.styles.formats[style] && styles.struck.has(style) === now.styles.struck.has(style),
  );

/** What stands in a part, where it was read before and still means the same. */
export function knownPart(identity: object, context: SheetContext): SheetPart | undefined {
  const before = KNOWN.get(identity);
  return before && saysSame(before, context) ? before.read : undefined;
}

export function rememberPart(
  identity: object,
  { dateSystem, stringsFrom, styles }: SheetContext,
  read: SheetPart,
): void {
  KNOWN.set(identity, { read, dateSystem, stringsFrom, styles });
}
