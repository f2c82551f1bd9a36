import { cellName } from '../../../src/core/workbook/place';
import { type Area, areaName, joined } from '../model/area';
import { type Cell, type CellLink, isError } from '../model/cell';
import { PAPERS } from '../model/page';
import type { ConditionalRule, Validation } from '../model/rules';
import { type Sheet, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import { PLAIN } from '../model/style';
import type { Table } from '../model/table';
import { OPERATORS, TEXT_OPERATORS } from './load-rules';
import { MAIN, RELATIONS } from './namespaces';
import type { SaveStyles } from './save-styles';
import { filterColumnXml } from './save-tables';
import { escapeXml } from './xml';

/** Writes what a sheet leads to; each answers the id of the relationship. */
export interface SheetRelations {
  link(address: string): string;
  table(table: Table): string;
  property(value: string): string;
  /** Of all charts together. */
  charts(): string;
}

/** The part of a sheet. */
export function saveSheet(sheet: Sheet, styles: SaveStyles, relations: SheetRelations): string {
  const tables = sheet.tables.map((table) => `<tablePart r:id="${relations.table(table)}"/>`);
  const properties = [...sheet.customProperties].map(
    ([name, value]) => `<customPr name="${escapeXml(name)}" r:id="${relations.property(value)}"/>`,
  );
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `${sheet.page.isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}${viewXml(sheet)}` +
    `<sheetFormatPr defaultRowHeight="${STANDARD_HEIGHT}"${outlineAttribute(sheet)}/>${columnsXml(sheet, styles)}` +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    `${sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ''}${filterXml(sheet)}` +
    listXml(
      'mergeCells',
      sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ) +
    rulesXml(sheet, styles) +
    listXml('dataValidations', sheet.validations.map(validationXml)) +
    linksXml(sheet, relations) +
    printXml(sheet) +
    (properties.length > 0 ? `<customProperties>${properties.join('')}</customProperties>` : '') +
    (sheet.charts.length > 0 ? `<drawing r:id="${relations.charts()}"/>` : '') +
    `${listXml('tableParts', tables)}</worksheet>`
  );
}

function outlineAttribute({ columnLooks }: Sheet): string {
  const deepest = Math.max(0, ...Array.from(columnLooks.values(), ({ outline = 0 }) => outline));
  return deepest === 0 ? '' : ` outlineLevelCol="${deepest}"`;
}

const listXml = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

function viewXml({ frozen: { rows, columns }, showsGridlines }: Sheet): string {
  const gridlines = showsGridlines ? '' : ' showGridLines="0"';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${gridlines} workbookViewId="0"/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = cellName({ row: rows + 1, column: columns + 1 });
  return (
    `<sheetViews><sheetView${gridlines} workbookViewId="0">` +
    `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columnLooks }: Sheet, styles: SaveStyles): string {
  const columns = [...columnLooks]
    .toSorted(([a], [b]) => a - b)
    .map(([column, { width, style, isHidden, outline = 0 }]) => {
      const look = style === undefined ? '' : ` style="${styles.cell(style)}"`;
      const custom = width === undefined ? '' : ' customWidth="1"';
      return `<col min="${column}" max="${column}" width="${width ?? STANDARD_WIDTH}"${look}${isHidden ? ' hidden="1"' : ''}${custom}${outline > 0 ? ` outlineLevel="${outline}"` : ''}/>`;
    });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowsXml(sheet: Sheet, styles: SaveStyles): string {
  const numbers = [...new Set([...sheet.rows.keys(), ...sheet.rowLooks.keys()])].toSorted((a, b) => a - b);
  return numbers
    .map((row) => {
      const look = sheet.rowLooks.get(row);
      const height = look?.height === undefined ? '' : ` ht="${look.height}" customHeight="1"`;
      const style = look?.style === undefined ? '' : ` s="${styles.cell(look.style)}" customFormat="1"`;
      const cells = [...(sheet.rows.get(row) ?? [])]
        .toSorted(([a], [b]) => a - b)
        .map(([column, cell]) => cellXml(sheet, cellName({ row, column }), cell, styles));
      const hidden = sheet.isRowHidden(row) ? ' hidden="1"' : '';
      return `<row r="${row}"${style}${height}${hidden}>${cells.join('')}</row>`;
    })
    .join('');
}

/** What XML can't hold stands as '_x0001_', and text that looks like it behind '_x005F_'. ECMA-376 part 1, 22.9.2.19. */
const xstring = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these characters are what has to be found
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });

function cellXml(sheet: Sheet, name: string, cell: Cell, styles: SaveStyles): string {
  const value = sheet.book.valueOf(sheet, cell);
  const start = `<c r="${name}"${cell.style === PLAIN ? '' : ` s="${styles.cell(cell.style)}"`}`;
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  if (value === '' && formula === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
  const text = escapeXml(xstring(value));
  if (isError(value)) return `${start} t="e">${formula}<v>${text}</v></c>`;
  if (formula !== '') return `${start} t="str">${formula}<v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function filterXml({ filter }: Sheet): string {
  if (!filter) return '';
  const columns = [...filter.criteria].map(([column, values]) => filterColumnXml(column, values));
  return `<autoFilter ref="${areaName(filter.area)}">${columns.join('')}</autoFilter>`;
}

const sqref = (areas: readonly Area[]): string => joined(areas).map(areaName).join(' ');

const keyOf = (words: Readonly<Record<string, string>>, word: string): string =>
  Object.entries(words).find(([, value]) => value === word)?.[0] ?? '';

function rulesXml({ rules }: Sheet, styles: SaveStyles): string {
  return rules
    .map((rule, i) => {
      const xml = ruleXml(rule, i + 1, styles);
      return xml === '' ? '' : `<conditionalFormatting sqref="${sqref(rule.areas)}">${xml}</conditionalFormatting>`;
    })
    .join('');
}

function ruleXml(rule: ConditionalRule, priority: number, styles: SaveStyles): string {
  const stop = rule.stopsHere ? ' stopIfTrue="1"' : '';
  const common = `dxfId="${styles.rule(rule.look)}" priority="${priority}"${stop}`;
  const formula = `<formula>${escapeXml(rule.formula)}</formula>`;
  const second = rule.formula2 === undefined ? '' : `<formula>${escapeXml(rule.formula2)}</formula>`;
  if (rule.kind === 'CellValue') {
    return `<cfRule type="cellIs" ${common} operator="${keyOf(OPERATORS, rule.operator)}">${formula}${second}</cfRule>`;
  }
  if (rule.kind === 'Custom') return `<cfRule type="expression" ${common}>${formula}</cfRule>`;
  if (rule.kind === 'Other') return '';
  const type = keyOf(TEXT_OPERATORS, rule.operator);
  const [first] = rule.areas;
  const cell = first ? cellName({ row: first.top, column: first.left }) : 'A1';
  const search = `NOT(ISERROR(SEARCH("${rule.text.replaceAll('"', '""')}",${cell})))`;
  return (
    `<cfRule type="${type}" ${common} operator="${type === 'notContainsText' ? 'notContains' : type}" ` +
    `text="${escapeXml(rule.text)}"><formula>${escapeXml(search)}</formula></cfRule>`
  );
}

function validationXml(validation: Validation): string {
  const { type, source, alert, prompt } = validation;
  const formula = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  const text = (name: string, words: string): string => (words === '' ? '' : ` ${name}="${escapeXml(words)}"`);
  return (
    `<dataValidation type="${type}"${alert.style === 'Stop' ? '' : ` errorStyle="${alert.style.toLowerCase()}"`}` +
    `${validation.ignoresBlanks ? ' allowBlank="1"' : ''}${validation.hasButton ? '' : ' showDropDown="1"'}` +
    `${prompt.isShown ? ' showInputMessage="1"' : ''}${alert.isShown ? ' showErrorMessage="1"' : ''}` +
    `${text('errorTitle', alert.title)}${text('error', alert.message)}` +
    `${text('promptTitle', prompt.title)}${text('prompt', prompt.message)} sqref="${sqref(validation.areas)}">` +
    `<formula1>${escapeXml(formula)}</formula1></dataValidation>`
  );
}

function linksXml(sheet: Sheet, relations: SheetRelations): string {
  const linkXml = ([name, { place, address, tip }]: readonly [string, CellLink]): string =>
    `<hyperlink ref="${name}"${address === undefined ? '' : ` r:id="${relations.link(address)}"`}` +
    (place === undefined ? '' : ` location="${escapeXml(place)}"`) +
    `${tip === undefined ? '' : ` tooltip="${escapeXml(tip)}"`}/>`;
  const links = [...sheet.links].map(linkXml);
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

const POINTS_PER_INCH = 72;

function printXml({ page }: Sheet): string {
  const inches = (points: number): string => String(Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000);
  const margins = Object.entries(page.margins).map(([side, points]) => `${side}="${inches(points)}"`);
  const options =
    `${page.isCentredAcross ? ' horizontalCentered="1"' : ''}${page.isCentredDown ? ' verticalCentered="1"' : ''}` +
    `${page.printsHeadings ? ' headings="1"' : ''}${page.printsGridlines ? ' gridLines="1"' : ''}`;
  const paper = page.paper === undefined ? undefined : PAPERS[page.paper];
  const fit = page.isFitted
    ? ` fitToWidth="${page.pagesWide ?? 0}" fitToHeight="${page.pagesTall ?? 0}"`
    : page.scale === 100
      ? ''
      : ` scale="${page.scale}"`;
  const words = (where: 'Header' | 'Footer'): string => {
    const parts = (['left', 'center', 'right'] as const).map((side): readonly [string, string] => [
      side.charAt(0).toUpperCase(),
      page.words[`${side}${where}`],
    ]);
    const text = parts.map(([letter, word]) => (word === '' ? '' : `&${letter}${word}`)).join('');
    return text === '' ? '' : `<odd${where}>${escapeXml(text)}</odd${where}>`;
  };
  const headerFooter = words('Header') + words('Footer');
  return (
    `${options === '' ? '' : `<printOptions${options}/>`}<pageMargins ${margins.join(' ')}/>` +
    `<pageSetup${paper === undefined ? '' : ` paperSize="${paper}"`}${fit} ` +
    `orientation="${page.orientation.toLowerCase()}"/>` +
    (headerFooter === '' ? '' : `<headerFooter>${headerFooter}</headerFooter>`)
  );
}
