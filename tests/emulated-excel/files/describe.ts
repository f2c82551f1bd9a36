import type { Day } from '../../../src/core/calendar/day';
import { cellName, columnLetters } from '../../../src/core/workbook/place';
import { areaName, joined } from '../model/area';
import type { Book } from '../model/book';
import type { CellValue } from '../model/cell';
import type { Chart } from '../model/chart';
import { linesInWords, NO_LINES, type Side } from '../model/lines';
import type { ConditionalRule, Validation } from '../model/rules';
import { type ColumnLook, type Sheet, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import { PLAIN } from '../model/style';
import { loadBook, readFile } from './load';

/** A sheet in plain words, the same whichever host drew it: for holding two of them against each other. */
export interface SheetDescription {
  readonly name: string;
  readonly visibility: string;
  /** Widths in characters by column letters, where they aren't the standard one. */
  readonly widths: Readonly<Record<string, number>>;
  /** Columns that are hidden, by their letters, and those that lie in a group. */
  readonly hidden: readonly string[];
  readonly grouped: readonly string[];
  /** In points by row numbers, where they aren't the standard one. */
  readonly heights: Readonly<Record<string, number>>;
  /** By address; cells that hold nothing and look plain are left out. */
  readonly cells: Readonly<Record<string, CellDescription>>;
  /** By their cells. */
  readonly comments: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly charts: readonly ChartDescription[];
  readonly showsGridlines: boolean;
  readonly tables: readonly TableDescription[];
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly RuleDescription[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintDescription;
  readonly isProtected: boolean;
  /** The visible and hidden names that lead to the sheet, with what they lead to. */
  readonly names: Readonly<Record<string, string>>;
}

export interface CellDescription {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string;
  readonly format: string;
  readonly wraps: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly isBold: boolean;
  /** In points, where it isn't the standard one. */
  readonly size?: number;
  readonly ink: string;
  readonly underline: string;
  readonly fill: string | undefined;
  /** The lines on its own sides: { top: 'thin #BFBFBF' }. */
  readonly lines?: Readonly<Partial<Record<Side, string>>>;
  /** Where its link leads. */
  readonly link?: string;
  /** What the link says of itself. */
  readonly tip?: string;
}

export interface TableDescription {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly style: string;
  readonly hasBandedRows: boolean;
  readonly hasButtons: boolean;
  readonly hasTotals: boolean;
}

export interface ChartDescription {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly over: string;
  readonly categories: string;
  readonly isReversed: boolean;
  /** Where among the categories the axis of values stands. */
  readonly crossing: string;
  readonly legend: string;
  /** 'Overdue: B2:B9 #9C0006 40', the last the width of gaps. */
  readonly series: readonly string[];
}

export interface ValidationDescription {
  readonly range: string;
  readonly type: string;
  readonly source: string;
  readonly refusal: string;
  readonly title: string;
  readonly style: string;
  readonly refuses: boolean;
  readonly ignoresBlanks: boolean;
}

export interface RuleDescription {
  readonly range: string;
  /** 'CellValue EqualTo "Overdue"'. */
  readonly rule: string;
  readonly fill: string | undefined;
  readonly ink: string | undefined;
  readonly isBold: boolean;
  /** The lines that it draws: { top: 'dashed #9C0006' }. */
  readonly lines?: Readonly<Record<string, string>>;
}

export interface PrintDescription {
  readonly orientation: string;
  readonly paper: string | undefined;
  readonly scale: number | undefined;
  readonly pagesWide: number | undefined;
  readonly pagesTall: number | undefined;
  readonly titleRows: string | undefined;
  readonly titleColumns: string | undefined;
  readonly area: string | undefined;
  readonly isCentredAcross: boolean;
  readonly margins: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Describes a sheet of an emulated workbook, or of the bytes of an .xlsx file.
 * @param today by which formulas of a file are worked out.
 */
export async function describeSheet(source: Book | Uint8Array, name: string, today?: Day): Promise<SheetDescription> {
  const options = { today: today ?? { year: 2026, month: 4, day: 1 }, isReadOnly: false } as const;
  const book =
    source instanceof Uint8Array ? loadBook(await readFile(source), { ...options, filteredWrites: 'refuse' }) : source;
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet '${name}', only ${book.sheets.map((one) => one.name).join(', ')}.`);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    widths: widthsOf(sheet),
    hidden: columnsOf(sheet, ({ isHidden }) => isHidden),
    grouped: columnsOf(sheet, ({ outline = 0 }) => outline > 0),
    heights: heightsOf(sheet),
    cells: cellsOf(sheet),
    comments: Object.fromEntries(sheet.comments.map(({ area, text }) => [areaName(area), text])),
    merges: sheet.merges.map(areaName).toSorted(),
    charts: sheet.charts.map(chartOf),
    showsGridlines: sheet.showsGridlines,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: areaName(table.area),
      columns: Array.from({ length: table.area.right - table.area.left + 1 }, (_, i) =>
        sheet.textAt(table.area.top, table.area.left + i),
      ),
      style: table.style,
      hasBandedRows: table.hasBandedRows,
      hasButtons: table.hasButtons,
      hasTotals: table.hasTotals,
    })),
    validations: byText(sheet.validations.map(validationOf)),
    conditionalFormats: byText(sheet.rules.map(ruleOf)),
    frozen: { ...sheet.frozen },
    print: printOf(sheet),
    isProtected: sheet.isProtected,
    names: namesOf(sheet),
  };
}

const byText = <T>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'));

/** By whole pixels, because add-ins measure in points: no two hosts mean the same fraction of a character. */
const inPixels = (characters: number): number => Math.round(characters * 7);

function widthsOf(sheet: Sheet): Record<string, number> {
  const widths: Record<string, number> = {};
  for (const [column, { width }] of [...sheet.columnLooks].toSorted(([a], [b]) => a - b)) {
    if (width === undefined || inPixels(width) === inPixels(STANDARD_WIDTH)) continue;
    widths[columnLetters(column)] = Math.round((inPixels(width) / 7) * 100) / 100;
  }
  return widths;
}

const columnsOf = ({ columnLooks }: Sheet, isMeant: (look: ColumnLook) => boolean): string[] =>
  [...columnLooks]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([column, look]) => (isMeant(look) ? columnLetters(column) : []));

function heightsOf(sheet: Sheet): Record<string, number> {
  const heights: Record<string, number> = {};
  for (const [row, { height }] of [...sheet.rowLooks].toSorted(([a], [b]) => a - b)) {
    if (height !== undefined && height !== STANDARD_HEIGHT) heights[String(row)] = height;
  }
  return heights;
}

function cellsOf(sheet: Sheet): Record<string, CellDescription> {
  const cells: Record<string, CellDescription> = {};
  for (const row of [...sheet.rows.keys()].toSorted((a, b) => a - b)) {
    const inRow = [...(sheet.rows.get(row) ?? [])].toSorted(([a], [b]) => a - b);
    for (const [column, { formula, style }] of inRow) {
      const name = cellName({ row, column });
      const link = sheet.links.get(name);
      const leadsTo = link?.place ?? link?.address;
      const described = {
        value: sheet.valueAt(row, column),
        text: sheet.textAt(row, column),
        ...(formula !== undefined && { formula }),
        format: style.format,
        wraps: style.wraps,
        horizontal: style.horizontal,
        vertical: style.vertical,
        isBold: style.isBold,
        ...(style.fontSize !== PLAIN.fontSize && { size: style.fontSize }),
        ink: style.ink,
        underline: style.underline,
        fill: style.fill,
        ...(style.lines !== NO_LINES && { lines: linesInWords(style.lines) }),
        ...(leadsTo !== undefined && { link: leadsTo }),
        ...(link?.tip !== undefined && { tip: link.tip }),
      };
      if (described.value !== '' || formula !== undefined || !isPlain(described)) cells[name] = described;
    }
  }
  return cells;
}

const isPlain = (cell: CellDescription): boolean =>
  cell.format === 'General' &&
  !cell.wraps &&
  cell.horizontal === 'General' &&
  cell.vertical === 'Bottom' &&
  !cell.isBold &&
  cell.size === undefined &&
  cell.ink === '000000' &&
  cell.underline === 'None' &&
  cell.fill === undefined &&
  cell.lines === undefined &&
  cell.link === undefined;

const chartOf = (chart: Chart): ChartDescription => ({
  name: chart.name,
  type: chart.type,
  title: chart.title,
  over: areaName(chart.over),
  categories: [...new Set(chart.series.map(({ categories }) => (categories ? areaName(categories) : 'none')))].join(),
  isReversed: chart.isReversed,
  crossing: chart.crossing,
  legend: chart.legend,
  series: chart.series.map(
    ({ name, values, colour, gapWidth }) => `${name}: ${areaName(values)} #${colour} ${gapWidth}`,
  ),
});

const validationOf = (validation: Validation): ValidationDescription => ({
  range: joined(validation.areas).map(areaName).join(' '),
  type: validation.type,
  source: validation.source,
  refusal: validation.alert.message,
  title: validation.alert.title,
  style: validation.alert.style,
  refuses: validation.alert.isShown,
  ignoresBlanks: validation.ignoresBlanks,
});

const ruleOf = ({ areas, kind, operator, formula, formula2, text, look }: ConditionalRule): RuleDescription => ({
  range: joined(areas).map(areaName).join(' '),
  rule: `${kind} ${kind === 'ContainsText' ? `${operator} ${text}` : kind === 'Custom' ? formula : `${operator} ${formula}`}${formula2 === undefined ? '' : ` ${formula2}`}`,
  fill: look.fill,
  ink: look.ink,
  isBold: look.isBold === true,
  ...(look.lines && { lines: linesInWords(look.lines) }),
});

function printOf({ page }: Sheet): PrintDescription {
  return {
    orientation: page.orientation,
    paper: page.paper,
    scale: page.isFitted ? undefined : page.scale,
    pagesWide: page.pagesWide,
    pagesTall: page.pagesTall,
    titleRows: page.titleRows,
    titleColumns: page.titleColumns,
    area: page.area,
    isCentredAcross: page.isCentredAcross,
    margins: Object.fromEntries(
      Object.entries(page.margins).map(([side, points]) => [side, Math.round(points * 10) / 10]),
    ),
    words: Object.fromEntries(Object.entries(page.words).filter(([, words]) => words !== '')),
  };
}

function namesOf(sheet: Sheet): Record<string, string> {
  const own = sheet.book.names.filter(({ formula }) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
    return formula.startsWith(`${sheet.name}!`) || formula.startsWith(quoted);
  });
  return Object.fromEntries(
    own.map(({ name, formula, isVisible }) => [name, `${formula}${isVisible ? '' : ' (hidden)'}`]),
  );
}
