import type { WorkbookContents } from '../../../src/core/workbook/contents';
import { openXlsx } from '../../../src/hosts/xlsx';
import { parseArea, splitReference } from '../model/area';
import { Book, type BookOptions } from '../model/book';
import { loadSheet } from './load-sheet';
import { loadStyles } from './load-styles';
import { Parts } from './parts';
import { child, children, descendants, type Element, flag, namespaceOf, number } from './xml';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very hidden': 'VeryHidden' } as const;

/** An .xlsx file that was read once, and of which as many workbooks can be made as are wanted. */
export interface ReadFile {
  readonly contents: WorkbookContents;
  readonly parts: Parts;
}

export const readFile = async (bytes: Uint8Array): Promise<ReadFile> => ({
  contents: await openXlsx(bytes).read(),
  parts: new Parts(bytes),
});

/** The workbook of an .xlsx file. Chart sheets are left out. */
export function loadBook({ contents, parts }: ReadFile, options: BookOptions): Book {
  const bookPart = parts.related('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = parts.xml(bookPart);
  const styles = loadStyles(parts.relatedXml(bookPart, 'styles'));
  const book = new Book(options);
  book.dateSystem = contents.dateSystem;
  book.isStructureLocked = flag(child(root, 'workbookProtection'), 'lockStructure');
  const entries = children(child(root, 'sheets'), 'sheet');
  for (const one of contents.sheets) {
    const sheet = book.newSheet(one.name);
    sheet.visibility = VISIBILITY[one.visibility];
    const id = entries.find(({ attributes }) => attributes['name'] === one.name)?.attributes['r:id'];
    const part = parts.related(bookPart).find((related) => related.id === id)?.target;
    if (part !== undefined) loadSheet(sheet, one, parts, part, styles);
  }
  loadNames(book, root, entries);
  const activeTab = number(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const active = book.sheet(entries[activeTab]?.attributes['name'] ?? '');
  if (active?.visibility === 'Visible') book.activate(active);
  loadSettings(book, parts);
  loadCustomXml(book, parts, bookPart);
  return book;
}

function loadNames(book: Book, root: Element | undefined, entries: readonly Element[]): void {
  for (const element of children(child(root, 'definedNames'), 'definedName')) {
    const name = element.attributes['name'] ?? '';
    const index = number(element, 'localSheetId');
    const scope = index === undefined ? undefined : book.sheet(entries[index]?.attributes['name'] ?? '');
    if (index !== undefined && !scope) continue;
    if (name === '_xlnm.Print_Titles' && scope) {
      for (const part of element.text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
        const address = splitReference(part).address.replaceAll('$', '');
        if (/^\d/.test(address)) scope.page.titleRows = address;
        else scope.page.titleColumns = address;
      }
    } else if (name === '_xlnm.Print_Area' && scope) {
      const { address } = splitReference(element.text);
      if (parseArea(address)) scope.page.area = address.replaceAll('$', '');
    } else if (!name.startsWith('_xlnm.')) {
      book.names.push({
        id: book.newId(),
        name,
        scope,
        formula: element.text,
        isVisible: !flag(element, 'hidden'),
        comment: element.attributes['comment'] ?? '',
      });
    }
  }
}

/** What add-ins kept in the workbook: Excel keeps it with the record of the add-in's pane. */
function loadSettings(book: Book, parts: Parts): void {
  const panes = parts.related('').find(({ type }) => type === 'webextensiontaskpanes')?.target;
  if (panes === undefined) return;
  for (const { type, target } of parts.related(panes)) {
    if (type !== 'webextension') continue;
    for (const property of descendants(parts.xml(target), 'property')) {
      const { name, value } = property.attributes;
      if (name !== undefined && value !== undefined) book.settings.set(name, parsed(value));
    }
  }
}

/** Custom XML parts, in the order of their numbers. */
function loadCustomXml(book: Book, parts: Parts, bookPart: string): void {
  const targets = parts.related(bookPart).flatMap(({ type, target }) => (type === 'customXml' ? target : []));
  for (const target of targets.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const xml = parts.text(target);
    if (xml !== undefined) book.customXml.push({ id: book.newId(), namespace: namespaceOf(xml), xml });
  }
}

function parsed(text: string): string | number | boolean | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : text;
  } catch {
    return text;
  }
}
