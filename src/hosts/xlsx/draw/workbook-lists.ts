import type { SheetDrawing } from '../../../core/workbook/drawing';
import { missingMarkName } from '../../../core/workbook/marks';
import { columnLetters } from '../../../core/workbook/place';
import { fixedName, sheetInReference } from '../../../core/workbook/ranges';
import type { PageUpdate } from '../../../core/workbook/update/page';
import { relationshipPrefix, editionOf, withPrefix } from '../edition';
import type { Package } from '../package';
import { namesWithSheets, sameName, type WorkbookPart } from '../read-workbook';
import { TextEdits } from '../text-edits';
import { childOf, childrenOf, escapeAttribute, escapeText, outlineXml, type XmlElement } from '../xml';

/** Adds a sheet behind all others: the indices by which names and views know the others stay. */
export function addSheetEntry(
  pkg: Package,
  { part }: WorkbookPart,
  name: string,
  relationshipId: string,
  visibility: SheetDrawing['visibility'] = 'visible',
): void {
  const text = pkg.text(part);
  const root = outlineXml(text, part);
  const list = childOf(root, 'sheets');
  if (!list) return;
  const sheetId = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes['sheetId'] ?? 0))) + 1;
  const prefix = relationshipPrefix(root);
  const declaration = prefix === undefined ? ` xmlns:r="${editionOf(root).relationships}"` : '';
  const entry = `<sheet${declaration} name="${escapeAttribute(name)}" sheetId="${sheetId}"${visibility === 'visible' ? '' : ' state="hidden"'} ${prefix ?? 'r:'}id="${relationshipId}"/>`;
  const edits = new TextEdits(text);
  edits.append(list, withPrefix(entry, list.prefix));
  pkg.write(part, edits.apply());
}

interface NewName {
  readonly name: string;
  readonly reference: string;
  readonly localSheet?: number;
  readonly isHidden?: boolean;
}

function nameElement({ name, reference, localSheet, isHidden }: NewName): string {
  const local = localSheet === undefined ? '' : ` localSheetId="${localSheet}"`;
  const hidden = isHidden ? ' hidden="1"' : '';
  return `<definedName name="${escapeAttribute(name)}"${local}${hidden}>${escapeText(reference)}</definedName>`;
}

/** Behind which elements of a workbook its defined names stand. Source: ECMA-376 part 1, 18.2.27. */
const BEFORE_NAMES = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
]);

function defineNames(pkg: Package, part: string, names: readonly NewName[]): void {
  const text = pkg.text(part);
  const root = outlineXml(text, part);
  const edits = new TextEdits(text);
  const list = childOf(root, 'definedNames');
  const added: string[] = [];
  for (const name of names) {
    const existing = childrenOf(list, 'definedName').find((element) => isSameName(element, name));
    if (existing) edits.replace(existing.start, existing.end, withPrefix(nameElement(name), existing.prefix));
    else added.push(withPrefix(nameElement(name), root.prefix));
  }
  if (list && added.length > 0) edits.append(list, added.join(''));
  else if (added.length > 0) {
    const before = root.children.findLast(({ local }) => BEFORE_NAMES.has(local));
    const element = `<${root.prefix}definedNames>${added.join('')}</${root.prefix}definedNames>`;
    edits.insert(before?.end ?? root.contentStart, element);
  }
  if (!edits.isEmpty) pkg.write(part, edits.apply());
}

const isSameName = ({ attributes }: XmlElement, { name, localSheet }: NewName): boolean =>
  sameName(attributes['name'] ?? '', name) &&
  attributes['localSheetId'] === (localSheet === undefined ? undefined : String(localSheet));

/** Makes a sheet known as Plan Grid's own, by a hidden name for one of its cells, unless it has one. */
export function markSheet(
  pkg: Package,
  workbook: WorkbookPart,
  mark: string,
  sheet: string,
  cell: { readonly row: number; readonly column: number },
): void {
  const name = missingMarkName(mark, sheet, namesWithSheets(workbook));
  if (name === undefined) return;
  const reference = `${sheetInReference(sheet)}!$${columnLetters(cell.column)}$${cell.row}`;
  defineNames(pkg, workbook.part, [{ name, reference, isHidden: true }]);
}

/**
 * What is printed of a sheet: the row that each page repeats, and the columns.
 * @param index of the sheet among all sheets, from 0.
 */
export function namePrinted(
  pkg: Package,
  { part }: WorkbookPart,
  sheet: string,
  index: number,
  { titleRow, columns, area }: PageUpdate,
): void {
  const inSheet = sheetInReference(sheet);
  const name = (what: string, reference: string): NewName => ({
    name: `_xlnm.${what}`,
    reference: `${inSheet}!${reference}`,
    localSheet: index,
  });
  const names: NewName[] = [];
  if (columns) names.push(name('Print_Area', `$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`));
  else if (area) names.push(name('Print_Area', fixedName(area)));
  if (titleRow !== undefined) names.push(name('Print_Titles', `$${titleRow}:$${titleRow}`));
  if (names.length > 0) defineNames(pkg, part, names);
}
