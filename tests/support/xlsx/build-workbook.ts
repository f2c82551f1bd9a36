import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A package as its parts, to be changed by a test before it is packed. */
export type Parts = Record<string, string | Uint8Array>;

export interface SheetParts {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands before and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Further attributes of its entry in the workbook. */
  readonly entry?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** The `si` elements of the shared strings; no such part without them. */
  readonly strings?: string;
  /** What stands inside `styleSheet`; no such part without it. */
  readonly styles?: string;
  /** What stands before and behind `sheets` in the workbook's part. */
  readonly before?: string;
  readonly after?: string;
}

/** The smallest package that holds all this. */
export function workbookParts({ sheets, strings, styles, before = '', after = '' }: WorkbookParts): Parts {
  const shared = [
    ...(strings === undefined
      ? []
      : [{ id: 'strings', kind: 'sharedStrings', xml: `<sst xmlns="${MAIN}">${strings}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ id: 'styles', kind: 'styles', xml: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }]),
  ];
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const parts: Parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
      shared.map(({ kind }) => override(`xl/${kind}.xml`, kind)).join('') +
      '</Types>',
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>` +
      sheets
        .map(({ name, entry = '' }, i) => `<sheet name="${name}" sheetId="${i + 1}"${entry} r:id="rId${i + 1}"/>`)
        .join('') +
      `</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
      shared.map(({ id, kind }) => relationship(id, kind, `${kind}.xml`)).join('') +
      '</Relationships>',
  };
  sheets.forEach(({ rows = '', before: head = '', after: tail = '' }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
  });
  for (const { kind, xml } of shared) parts[`xl/${kind}.xml`] = xml;
  return parts;
}

/** A package as the bytes of a file. */
export const pack = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** A file's parts as text. */
export const unpack = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** A file with some of its parts changed. */
export function repack(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const parts = unpack(bytes);
  change(parts);
  return pack(parts);
}

export const buildWorkbook = (workbook: WorkbookParts): Uint8Array => pack(workbookParts(workbook));

/** Changes a text and fails where there is nothing to change. */
export function swap(text: string | undefined, from: string | RegExp, to: string): string {
  const swapped = text?.replace(from, () => to);
  if (text === undefined || swapped === text) throw new Error(`There is no ${String(from)} to change.`);
  return swapped ?? '';
}
