import type { SheetTheme } from '../../../core/workbook/drawing';
import type { Edition } from '../edition';
import { folderOf, type Package } from '../package';
import type { WorkbookPart } from '../read-workbook';
import { addPart, addRelationship } from './package-lists';
import { emptyStyles, StyleBook } from './style-book';

/** The styles part of a workbook, made where there is none. */
export function openStyles(
  pkg: Package,
  workbook: WorkbookPart,
  edition: Edition,
  theme: SheetTheme | undefined,
): { part: string; book: StyleBook } {
  let part = workbook.stylesPart;
  if (part === undefined) {
    part = `${folderOf(workbook.part)}styles.xml`;
    addPart(pkg, part, 'styles', emptyStyles(edition));
    addRelationship(pkg, workbook.part, 'styles', part, edition);
  }
  return { part, book: new StyleBook(pkg.text(part), part, theme) };
}
