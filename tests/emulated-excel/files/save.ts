import { strToU8, zipSync } from 'fflate';
import type { Book } from '../model/book';
import { fixedName } from '../model/area';
import { sheetInReference } from '../../../src/core/workbook/ranges';
import { chartPartXml, drawingPartXml } from './charts';
import { commentsXml } from './comments';
import { MAIN, RELATIONS } from './namespaces';
import { SaveStyles } from './save-styles';
import { saveSheet, type SheetRelations } from './save-sheet';
import { tableXml } from './save-tables';
import { escapeXml } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SPREADSHEET = `${OFFICE}.spreadsheetml`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The files of a package as they are gathered. */
class Writer {
  readonly #files: Record<string, Uint8Array> = {};
  readonly #types = new Map<string, string>();

  xml(part: string, text: string, type?: string): void {
    this.#files[part] = strToU8(DECLARATION + text);
    if (type !== undefined) this.#types.set(part, type);
  }

  bytes(part: string, bytes: Uint8Array): void {
    this.#files[part] = bytes;
  }

  /** What a part leads to: type (its last word, or all of it), target, and whether that is outside. */
  relations(part: string, list: readonly Relation[]): void {
    if (list.length === 0) return;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const entries = list.map(
      ({ id, type, target, isOutside }) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${RELATIONS}/${type}`}" ` +
        `Target="${escapeXml(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
    );
    this.xml(
      `${folder}_rels/${part.slice(folder.length)}.rels`,
      `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`,
    );
  }

  zip(): Uint8Array {
    const overrides = [...this.#types].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
    this.xml(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Default Extension="bin" ContentType="${SPREADSHEET}.customProperty"/>${overrides.join('')}</Types>`,
    );
    return zipSync(this.#files, { mtime: '1980-01-01T00:00:00' });
  }
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

/** Writes a workbook as a plain .xlsx file: what the emulation knows of it, and nothing else. */
export function saveBook(book: Book): Uint8Array {
  const writer = new Writer();
  const styles = new SaveStyles();
  const relations: Relation[] = [];
  let lastTable = 0;
  let lastProperty = 0;
  let lastChart = 0;
  for (const [i, sheet] of book.sheets.entries()) {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    const own: Relation[] = [];
    const add = (type: string, target: string, isOutside = false): string => {
      const id = `rId${own.length + 1}`;
      own.push({ id, type, target, isOutside });
      return id;
    };
    const sheetRelations: SheetRelations = {
      link: (address) => add('hyperlink', address, true),
      table: (table) => {
        const name = `table${++lastTable}.xml`;
        writer.xml(`xl/tables/${name}`, tableXml(sheet, table, lastTable), `${SPREADSHEET}.table+xml`);
        return add('table', `../tables/${name}`);
      },
      property: (value) => {
        const name = `customProperty${++lastProperty}.bin`;
        writer.bytes(`xl/customProperty/${name}`, new Uint8Array(Buffer.from(value, 'utf16le')));
        return add('customProperty', `../customProperty/${name}`);
      },
      charts: () => {
        const drawing = `xl/drawings/drawing${i + 1}.xml`;
        const leads = sheet.charts.map((chart, index): Relation => {
          const name = `chart${++lastChart}.xml`;
          writer.xml(`xl/charts/${name}`, chartPartXml(sheet, chart), `${OFFICE}.drawingml.chart+xml`);
          return { id: `rId${index + 1}`, type: 'chart', target: `../charts/${name}` };
        });
        const ids = leads.map(({ id }) => id);
        writer.xml(drawing, drawingPartXml(sheet, ids), `${OFFICE}.drawing+xml`);
        writer.relations(drawing, leads);
        return add('drawing', `../drawings/drawing${i + 1}.xml`);
      },
    };
    writer.xml(part, saveSheet(sheet, styles, sheetRelations), `${SPREADSHEET}.worksheet+xml`);
    if (sheet.comments.length > 0) {
      writer.xml(`xl/comments${i + 1}.xml`, commentsXml(sheet), `${SPREADSHEET}.comments+xml`);
      add('comments', `../comments${i + 1}.xml`);
    }
    writer.relations(part, own);
    relations.push({ id: `rId${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` });
  }
  relations.push({ id: 'rIdStyles', type: 'styles', target: 'styles.xml' });
  writer.xml('xl/styles.xml', styles.toXml(), `${SPREADSHEET}.styles+xml`);
  relations.push(...saveCustomXml(book, writer));
  writer.xml('xl/workbook.xml', workbookXml(book), `${SPREADSHEET}.sheet.main+xml`);
  writer.relations('xl/workbook.xml', relations);
  const settings = saveSettings(book, writer);
  writer.relations('', [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }, ...settings]);
  return writer.zip();
}

const STATES = { Visible: '', Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' } as const;

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(
    ({ name, visibility }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${STATES[visibility]} r:id="rId${i + 1}"/>`,
  );
  const names = [...printNames(book), ...ownNames(book)];
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${book.dateSystem === '1904' ? ' date1904="1"' : ''}/>` +
    (book.isStructureLocked ? '<workbookProtection lockStructure="1"/>' : '') +
    `<bookViews><workbookView activeTab="${book.sheets.indexOf(book.active)}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    `${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}

function ownNames(book: Book): string[] {
  return book.names.map(({ name, scope, formula, isVisible, comment }) => {
    const local = scope ? ` localSheetId="${book.sheets.indexOf(scope)}"` : '';
    const hidden = isVisible ? '' : ' hidden="1"';
    const words = comment === '' ? '' : ` comment="${escapeXml(comment)}"`;
    return `<definedName name="${escapeXml(name)}"${words}${local}${hidden}>${escapeXml(formula)}</definedName>`;
  });
}

function printNames(book: Book): string[] {
  return book.sheets.flatMap((sheet, i) => {
    const { titleRows, titleColumns, area } = sheet.page;
    const inSheet = (address: string): string =>
      `${sheetInReference(sheet.name)}!${address.replace(/[A-Z]+|\d+/g, '$$$&')}`;
    const titles = [titleColumns, titleRows].flatMap((address) => (address === undefined ? [] : inSheet(address)));
    const name = (what: string, reference: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${i}">${escapeXml(reference)}</definedName>`;
    return [
      ...(sheet.filter ? [name('_FilterDatabase', fixedName(sheet.name, sheet.filter.area))] : []),
      ...(area === undefined ? [] : [name('Print_Area', area.split(',').map(inSheet).join(','))]),
      ...(titles.length > 0 ? [name('Print_Titles', titles.join(','))] : []),
    ];
  });
}

/** Custom XML parts, each with the part that holds its id. Source: ECMA-376 part 1, 15.2.5 and 22.5. */
function saveCustomXml({ customXml }: Book, writer: Writer): Relation[] {
  return customXml.map(({ id, xml }, i) => {
    const [item, properties] = [`item${i + 1}.xml`, `itemProps${i + 1}.xml`];
    writer.xml(`customXml/${item}`, xml.replace(/^<\?xml[^>]*\?>\s*/, ''));
    writer.xml(
      `customXml/${properties}`,
      `<ds:datastoreItem ds:itemID="${escapeXml(id)}" ` +
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    writer.relations(`customXml/${item}`, [{ id: 'rId1', type: 'customXmlProps', target: properties }]);
    return { id: `rIdCustom${i + 1}`, type: 'customXml', target: `../customXml/${item}` };
  });
}

/** What add-ins keep in the workbook stands with the record of their pane. */
function saveSettings(book: Book, writer: Writer): Relation[] {
  if (book.settings.size === 0) return [];
  const namespace = 'http://schemas.microsoft.com/office/webextensions';
  const properties = [...book.settings].map(
    ([key, value]) => `<we:property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  writer.xml(
    'xl/webextensions/webextension1.xml',
    `<we:webextension xmlns:we="${namespace}/webextension/2010/11" id="{00000000-0000-0000-0000-000000000001}">` +
      '<we:reference id="emulated" version="1.0.0.0" store="developer" storeType="Registry"/>' +
      `<we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`,
    'application/vnd.ms-office.webextension+xml',
  );
  writer.xml(
    'xl/webextensions/taskpanes.xml',
    `<wetp:taskpanes xmlns:wetp="${namespace}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" ` +
      `width="350" row="1"><wetp:webextensionref xmlns:r="${RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    'application/vnd.ms-office.webextensiontaskpanes+xml',
  );
  const base = 'http://schemas.microsoft.com/office/2011/relationships';
  writer.relations('xl/webextensions/taskpanes.xml', [
    { id: 'rId1', type: `${base}/webextension`, target: 'webextension1.xml' },
  ]);
  return [{ id: 'rId2', type: `${base}/webextensiontaskpanes`, target: 'xl/webextensions/taskpanes.xml' }];
}
