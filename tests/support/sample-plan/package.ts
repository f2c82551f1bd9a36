import { strToU8, zipSync } from 'fflate';
import { serialFromDay } from '../../../src/core/calendar/serial';
import { ABOVE, type Row, type RowStyle, type Sheet, type Value } from './content';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TABLE_STYLES: readonly RowStyle[] = ['header', 'action', 'group'];

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const columnName = (column: number): string => String.fromCharCode(64 + column);

/*
 * Styles. Fonts: 0 plain, 1 cover, 2 title, 3 bold, 4 small and grey, 5 link.
 * Fills: 0 and 1 as Excel wants them, 2 grey (headers), 3 pale (groups). Borders: 0 none, 1 thin all round.
 */
const FONTS = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="22"/><color rgb="FF1F4E5F"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="16"/><color rgb="FF1F4E5F"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="9"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font>',
];
const SIDES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`)
  .join('');
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly format?: number;
  readonly alignment?: string;
}

const TOP = 'vertical="top" wrapText="1"';
const LOOKS: Record<RowStyle | 'typed text' | 'd-mmm' | 'mmm-yy' | 'dd/mm/yyyy' | 'money', Look> = {
  text: { alignment: TOP },
  cover: { font: 1 },
  title: { font: 2, alignment: TOP },
  heading: { font: 3, alignment: TOP },
  link: { font: 5 },
  header: { font: 3, fill: 2, border: 1, alignment: 'vertical="center" wrapText="1"' },
  action: { border: 1, alignment: TOP },
  group: { font: 3, fill: 3, border: 1, alignment: TOP },
  footer: { font: 4, alignment: 'horizontal="left"' },
  'typed text': { border: 1, format: 49, alignment: TOP },
  'd-mmm': { border: 1, format: 16, alignment: TOP },
  'mmm-yy': { border: 1, format: 17, alignment: TOP },
  'dd/mm/yyyy': { border: 1, format: 164, alignment: TOP },
  money: { border: 1, format: 3, alignment: TOP },
};
const LOOK_NAMES = Object.keys(LOOKS);

function xf({ font = 0, fill = 0, border = 0, format = 0, alignment }: Look): string {
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applies = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  return alignment === undefined ? `<xf ${ids} ${applies}/>` : `<xf ${ids} ${applies}><alignment ${alignment}/></xf>`;
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

const stylesXml = (): string =>
  `${XML}<styleSheet xmlns="${MAIN}">` +
  list('numFmts', ['<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>']) +
  list('fonts', FONTS) +
  list('fills', [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill('FFD9D9D9'),
    fill('FFEAF1F3'),
  ]) +
  list('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${SIDES}<diagonal/></border>`,
  ]) +
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...Object.values(LOOKS).map(xf)]) +
  list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
  '</styleSheet>';

/** The name of the look that a value has in a row of a style. */
function lookOf(value: Value, { style }: Row, isTypedText: boolean): string {
  if (style !== 'action') return style;
  if (typeof value === 'object') return 'format' in value ? value.format : 'money';
  if (typeof value === 'number') return 'money';
  return isTypedText ? 'typed text' : style;
}

function cellXml(value: Value, place: string, look: string): string {
  const attributes = `r="${place}" s="${LOOK_NAMES.indexOf(look) + 1}"`;
  if (value === '' || typeof value === 'symbol') return `<c ${attributes}/>`;
  if (typeof value === 'number') return `<c ${attributes}><v>${value}</v></c>`;
  if (typeof value === 'string')
    return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  if ('formula' in value) return `<c ${attributes}><f>${value.formula}</f><v>${value.result}</v></c>`;
  const [year, month, day] = value.date;
  return `<c ${attributes}><v>${serialFromDay({ year, month, day })}</v></c>`;
}

/** The sheet's columns from the first that is used. */
const usedWidths = ({ firstColumn, widths }: Sheet): readonly number[] => widths.slice(firstColumn - 1);

/** The values of a row, one for each column that it has: a merged line or a heading goes across all of them. */
function valuesOf(row: Row, sheet: Sheet): readonly Value[] {
  if (row.values.length === 0) return [];
  const isWhole = row.isMerged === true || TABLE_STYLES.includes(row.style);
  return isWhole ? usedWidths(sheet).map((_, index) => row.values[index] ?? '') : row.values;
}

/** Excel fits no row with merged cells to its text, so the height is worked out here. */
function heightOf(row: Row, sheet: Sheet): number {
  if (row.style === 'cover') return 30;
  const widths = usedWidths(sheet);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lines = row.values.map((value, index) => {
    const width = row.isMerged === true ? whole : (widths[index] ?? whole);
    const texts = typeof value === 'string' && row.style !== 'footer' ? value.split('\n') : [];
    return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0);
  });
  const count = Math.max(1, ...lines);
  return row.style === 'title' ? 24 * count : 15 * count + (TABLE_STYLES.includes(row.style) ? 4 : 0);
}

function rowXml(row: Row, number: number, sheet: Sheet): string {
  const byWhen = sheet.firstColumn + 1;
  const cells = valuesOf(row, sheet).map((value, index) => {
    const column = sheet.firstColumn + index;
    const look = lookOf(value, row, sheet.keepsText === true && column === byWhen);
    return cellXml(value, `${columnName(column)}${number}`, look);
  });
  if (cells.length === 0) return '';
  const hidden = row.isHidden === true ? ' hidden="1"' : '';
  return `<row r="${number}" ht="${heightOf(row, sheet)}" customHeight="1"${hidden}>${cells.join('')}</row>`;
}

function mergesOf({ rows, firstColumn, widths }: Sheet): readonly string[] {
  return rows.flatMap(({ values, isMerged }, index) => {
    const row = index + 1;
    if (isMerged === true) return [`${columnName(firstColumn)}${row}:${columnName(widths.length)}${row}`];
    return values.flatMap((value, at) => {
      const column = columnName(firstColumn + at);
      return value === ABOVE ? [`${column}${row - 1}:${column}${row}`] : [];
    });
  });
}

function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const links = sheet.rows.flatMap(({ link }, index) =>
    link === undefined
      ? []
      : [`<hyperlink ref="${columnName(sheet.firstColumn)}${index + 1}" location="'${link}'!A1" display="${link}"/>`],
  );
  const merges = mergesOf(sheet).map((ref) => `<mergeCell ref="${ref}"/>`);
  const breaks = sheet.rows.flatMap(({ endsPage }, index) =>
    endsPage === true ? [`<brk id="${index + 1}" max="16383" man="1"/>`] : [],
  );
  return (
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><cols>' +
    sheet.widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('') +
    `</cols><sheetData>${sheet.rows.map((row, index) => rowXml(row, index + 1, sheet)).join('\n')}</sheetData>` +
    (merges.length === 0 ? '' : list('mergeCells', merges)) +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;LNorthmere Recovery Partnership&amp;R&amp;A, page &amp;P of &amp;N</oddFooter></headerFooter>' +
    (breaks.length === 0
      ? ''
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`) +
    '</worksheet>'
  );
}

/** The header row is printed at the top of every page, except where somebody repeated it by hand. */
function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, rows }, index) => {
    const [row, again] = rows.flatMap(({ style }, at) => (style === 'header' ? [at + 1] : []));
    if (row === undefined || again !== undefined) return [];
    const ref = `'${name}'!$${row}:$${row}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${ref}</definedName>`];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** The plan as an .xlsx package; the same bytes each time. */
export function packSheets(sheets: readonly Sheet[]): Uint8Array {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('workbook.xml', 'sheet.main') +
      override('styles.xml', 'styles') +
      sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels':
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      sheets
        .map(({ name, isHidden }, i) => {
          const state = isHidden === true ? ' state="hidden"' : '';
          return `<sheet name="${name}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
        })
        .join('') +
      `</sheets>${printTitles(sheets)}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
      `${relationship('styles', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': stylesXml(),
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, i === 0);
  });
  // A zip keeps local time, so a local time is the same bytes everywhere.
  const options = { level: 9, mtime: new Date(2026, 1, 9) } as const;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), options);
}
