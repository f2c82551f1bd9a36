import type { TakeBack } from '../../core/workbook/abilities';
import { withPlainBreaks } from '../../core/workbook/cell-text';
import { groupBy } from '../../core/lists/group-by';
import { type CellChange, changedMeanwhile, isFormula } from '../../core/workbook/changes';
import { cellName } from '../../core/workbook/place';
import { textCell } from './draw/cell-xml';
import { SheetRows } from './draw/rows';
import { TextStyles } from './draw/text-styles';
import { withPrefix } from './edition';
import type { Package } from './package';
import { sheetNotFound, sheetProtected } from './problems';
import { readSheetPart } from './read-sheet';
import type { SheetContext } from './sheet-part';
import { type SheetEntry, type WorkbookPart, readContext, readWorkbookPart, sameName } from './read-workbook';
import { SheetText } from './sheet-text';

/** A cell that was changed, with what it takes to put it back. */
interface Changed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: string;
  /** The cell's element as it stood; '' where there was none. */
  readonly element: string;
}

/**
 * Writes cells as texts, all or none, in the looks that they have; what was a number becomes a cell for text, so that
 * Excel makes no date of it again. @throws HostProblem; then the package is as it was.
 */
export function changeCells(pkg: Package, changes: readonly CellChange[]): TakeBack {
  const changed = pkg.allOrNothing(() => writeChanges(pkg, changes));
  return () =>
    new Promise((resolve) => {
      resolve(pkg.allOrNothing(() => putBack(pkg, changed)));
    });
}

function writeChanges(pkg: Package, changes: readonly CellChange[]): Changed[] {
  const workbook = readWorkbookPart(pkg);
  const context = readContext(pkg, workbook);
  const styles = new TextStyles(pkg, workbook);
  const changed = Array.from(
    groupBy(changes, ({ place }) => place.sheet),
    ([name, own]) => {
      const sheet = openSheet(pkg, workbook, context, name);
      // Of several changes of a cell the last is taken.
      const last = new Map(own.map((change) => [cellName(change.place), change]));
      const done = Array.from(last.values(), ({ place, before, after }): Changed => {
        const { row, column } = place;
        const shown = sheet.shown(row, column);
        if ((shown?.text ?? '') !== withPlainBreaks(before)) throw changedMeanwhile(place);
        if (shown?.formula !== undefined) throw isFormula(place);
        const cell = sheet.rows.cell(row, column);
        const style = Number(cell?.attributes['s'] ?? 0);
        const wanted = typeof shown?.value === 'number' ? styles.asText(style) : style;
        sheet.write(
          row,
          column,
          after === '' ? emptyCell(row, column, wanted) : textCell(cellName(place), wanted, after),
        );
        return { sheet: name, row, column, after, element: cell?.xml ?? '' };
      });
      sheet.save();
      return done;
    },
  ).flat();
  styles.save();
  return changed;
}

/** @returns how many cells still held what was written, and were put back. */
function putBack(pkg: Package, changed: readonly Changed[]): number {
  const workbook = readWorkbookPart(pkg);
  const context = readContext(pkg, workbook);
  return Array.from(
    groupBy(changed, ({ sheet }) => sheet),
    ([name, own]) => {
      const sheet = openSheet(pkg, workbook, context, name);
      const mine = own.filter(({ row, column, after }) => (sheet.shown(row, column)?.value ?? '') === after);
      for (const { row, column, element } of mine) sheet.write(row, column, withReference(element, row, column));
      sheet.save();
      return mine.length;
    },
  ).reduce((sum, n) => sum + n, 0);
}

function openSheet(pkg: Package, workbook: WorkbookPart, context: SheetContext, name: string) {
  const entry: SheetEntry | undefined = workbook.sheets.find((one) => one.isWorksheet && sameName(one.name, name));
  if (!entry) throw sheetNotFound(name);
  const { part } = entry;
  const contents = readSheetPart(pkg, entry, context);
  if (contents.isProtected) throw sheetProtected(entry.name);
  const text = new SheetText(pkg, part);
  const { prefix } = text.root;
  const rows = new SheetRows(() => text.rows(), prefix);
  const shown = new Map(contents.rows.map((row) => [row.row, row.cells]));
  return {
    rows,
    shown: (row: number, column: number) => shown.get(row)?.find((cell) => cell.column === column),
    write: (row: number, column: number, xml: string): void => {
      rows.write(row, column, xml.startsWith(`<${prefix}`) ? xml : withPrefix(xml, prefix));
    },
    save: (): void => {
      if (rows.isChanged) text.write(rows.toXml());
    },
  };
}

const emptyCell = (row: number, column: number, style: number): string =>
  `<c r="${cellName({ row, column })}" s="${style}"/>`;

/** A cell's element that was only counted says where it is: others may come to stand before it. */
const withReference = (element: string, row: number, column: number): string =>
  element === '' || /^<[^>]*\sr\s*=/.test(element)
    ? element
    : element.replace(/^<[\w.:-]+/, (tag) => `${tag} r="${cellName({ row, column })}"`);
