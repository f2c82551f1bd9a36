import type { DateSystem } from '../../core/calendar/serial';
import { MANAGED_TABLES } from '../../core/managed-sheets/tables';
import type { SheetContents, TableContents, WorkbookContents } from '../../core/workbook/contents';
import { marksOf } from '../../core/workbook/marks';
import { keptIn } from './kept';
import { AlikeTexts } from './shared-cells';
import { beyond, Budget, LIMITS } from './limits';
import type { Package } from './package';
import { damaged, notAWorkbook, oldFormat } from './problems';
import { readSheetPart } from './read-sheet';
import type { SheetContext, SheetPart } from './sheet-part';
import { parseRange, sheetOfReference } from './references';
import { readSharedStrings } from './shared-strings';
import { NO_STYLES, readStyles } from './styles-read';
import { childOf, childrenOf, isTrue, prefixedAttribute, textOf } from './xml';

/** A sheet as the workbook's part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetContents['visibility'];
  readonly part: string;
  /** False for chart sheets, dialog sheets and sheets of Excel 4 macros. */
  readonly isWorksheet: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to: `'Section 1'!$A$1`. */
  readonly reference: string;
  /** True where it is known in one sheet only. */
  readonly isLocal: boolean;
}

/** A workbook's own part, and where the parts are that all its sheets share. */
export interface WorkbookPart {
  readonly part: string;
  readonly dateSystem: DateSystem;
  /** Chart sheets included, in the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** True where sheets can be neither added nor moved. */
  readonly isLocked: boolean;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

function workbookPartOf(pkg: Package): string {
  const main = pkg.relationships('').find(({ type }) => type === 'officeDocument')?.part;
  if (main?.toLowerCase().endsWith('.bin') || pkg.has('xl/workbook.bin')) {
    throw oldFormat('It is a binary workbook (.xlsb).');
  }
  if (/^word\//i.test(main ?? '') || (main === undefined && pkg.has('word/document.xml')))
    throw notAWorkbook('It is a Word document.');
  if (main !== undefined && /^ppt\//i.test(main)) throw notAWorkbook('It is a PowerPoint presentation.');
  if (main === undefined && pkg.has('mimetype') && pkg.has('content.xml')) {
    const kind = new TextDecoder().decode(pkg.bytes('mimetype'));
    const save = 'Open it there, save it as an Excel workbook (.xlsx), and use the saved copy.';
    throw kind.includes('spreadsheet')
      ? notAWorkbook('It is an OpenDocument spreadsheet (.ods), as LibreOffice saves it.', save)
      : notAWorkbook('It is an OpenDocument file, as LibreOffice saves it.');
  }
  if (main !== undefined && pkg.has(main)) return main;
  if (pkg.has('xl/workbook.xml')) return 'xl/workbook.xml';
  if (pkg.has('[Content_Types].xml')) throw damaged(`Its part ${main ?? 'xl/workbook.xml'} is missing.`);
  throw notAWorkbook('It is a zip archive that holds something else.');
}

function visibilityOf(state: string | undefined): SheetContents['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very hidden' : 'visible';
}

/** @throws HostProblem 'not a workbook', 'old format', 'damaged' */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const part = workbookPartOf(pkg);
  const text = pkg.text(part);
  const root = pkg.outline(part);
  if (root.local !== 'workbook') throw damaged(`Its part ${part} is not a list of sheets.`);
  const relationships = pkg.relationships(part);
  const partOfType = (type: string): string | undefined => {
    const found = relationships.find((relationship) => relationship.type === type)?.part;
    return found !== undefined && pkg.has(found) ? found : undefined;
  };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet');
  if (sheets.length > LIMITS.sheets) throw beyond('sheets');
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName');
  if (names.length > LIMITS.names) throw beyond('names');
  const parts = new Map<string, string>();
  return {
    part,
    dateSystem: isTrue(childOf(root, 'workbookPr')?.attributes['date1904']) ? '1904' : '1900',
    sheets: sheets.map(({ attributes }) => {
      const relationship = byId.get(prefixedAttribute(attributes, 'id') ?? '');
      const name = attributes['name'] ?? '';
      if (relationship?.part === undefined) throw damaged(`The part of its sheet ‘${name}’ is missing.`);
      const other = parts.get(relationship.part);
      if (other !== undefined) throw damaged(`Its sheets ‘${other}’ and ‘${name}’ are one part, ${relationship.part}.`);
      parts.set(relationship.part, name);
      return {
        name,
        visibility: visibilityOf(attributes['state']),
        part: relationship.part,
        isWorksheet: relationship.type === 'worksheet',
      };
    }),
    names: names.map((element) => ({
      name: element.attributes['name'] ?? '',
      reference: textOf(text, element),
      isLocal: element.attributes['localSheetId'] !== undefined,
    })),
    isLocked: isTrue(childOf(root, 'workbookProtection')?.attributes['lockStructure']),
    stringsPart: partOfType('sharedStrings'),
    stylesPart: partOfType('styles'),
  };
}

/** What all sheets need to be read. @throws HostProblem 'damaged' */
export function readContext(pkg: Package, { dateSystem, stringsPart, stylesPart }: WorkbookPart): SheetContext {
  return {
    dateSystem,
    strings: stringsPart === undefined ? [] : readSharedStrings(pkg.pieces(stringsPart), stringsPart),
    stringsFrom: stringsPart === undefined ? undefined : pkg.identityOf(stringsPart),
    styles: stylesPart === undefined ? NO_STYLES : readStyles(pkg.outline(stylesPart)),
    texts: new AlikeTexts(),
    budget: new Budget(),
  };
}

/** The parts of a sheet's tables, in the sheet's order. */
export function tablePartsOf(pkg: Package, sheetPart: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const parts = new Map(pkg.relationships(sheetPart).map(({ id, part }) => [id, part]));
  return [...new Set(ids)].flatMap((id) => parts.get(id) ?? []);
}

export function readTable(pkg: Package, part: string): TableContents {
  const { attributes } = pkg.outline(part);
  const range = parseRange(attributes['ref']);
  if (!range) throw damaged(`Its part ${part} does not say where the table is.`);
  const name = attributes['displayName'] ?? attributes['name'] ?? '';
  return Number(attributes['totalsRowCount'] ?? 0) > 0 ? { name, range, totalsRow: true } : { name, range };
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The names that the whole workbook knows, each with the sheet that it leads to. */
export function namesWithSheets({
  names,
  sheets,
}: WorkbookPart): { readonly name: string; readonly sheet: string | undefined }[] {
  const byName = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  return names
    .filter(({ isLocal }) => !isLocal)
    .map(({ name, reference }) => ({ name, sheet: byName.get(sheetOfReference(reference)?.toLowerCase() ?? '') }));
}

/** The hidden columns among those that hold something. */
function hiddenColumnsOf({ rows, hiddenColumns }: SheetPart): number[] {
  if (hiddenColumns.length === 0) return [];
  const left = rows.reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), Infinity);
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? most), 0);
  const hidden: number[] = [];
  let shown = left;
  for (const { first, last } of hiddenColumns.toSorted((a, b) => a.first - b.first)) {
    for (shown = Math.max(shown, first); shown <= Math.min(last, right); shown++) hidden.push(shown);
  }
  return hidden;
}

/** Reads all sheets whole. @throws HostProblem 'damaged' */
export function readWorkbook(pkg: Package, workbook: WorkbookPart): WorkbookContents {
  const context = readContext(pkg, workbook);
  const sheets = workbook.sheets.filter(({ isWorksheet }) => isWorksheet);
  const kept = keptIn(pkg, workbook.part);
  const contents = sheets.map(({ name, visibility, part }) => {
    const read = readSheetPart(pkg, { name, part }, context);
    const { isProtected, rows, merges, uncalculated, tableIds } = read;
    const tables = tablePartsOf(pkg, part, tableIds).map((tablePart) => readTable(pkg, tablePart));
    return {
      name,
      visibility,
      isProtected,
      rows,
      merges,
      tables,
      hiddenColumns: hiddenColumnsOf(read),
      ...(uncalculated.length > 0 && { uncalculated }),
    };
  });
  const tables = contents.flatMap((sheet) => sheet.tables.map(({ name }) => ({ name, sheet: sheet.name })));
  const marks = marksOf(namesWithSheets(workbook), tables, MANAGED_TABLES);
  return {
    dateSystem: workbook.dateSystem,
    ...(kept !== undefined && { kept }),
    sheets: contents.map(({ hiddenColumns, ...sheet }): SheetContents => {
      const mark = marks.get(sheet.name);
      return mark === undefined ? sheet : { ...sheet, mark, ...(hiddenColumns.length > 0 && { hiddenColumns }) };
    }),
  };
}
