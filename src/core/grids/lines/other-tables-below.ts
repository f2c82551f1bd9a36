import { isDateAlone, saysWhen } from '../words/dated-words';
import { headsGlossary } from '../words/glossary-lines';
import type { HeaderSays } from '../headers/header-says';
import { headerMeaning } from '../headers/header-words';
import type { GridColumns } from '../table/grid-columns';
import { beginsWithVerb } from '../words/verbs';
import { isHeadingText } from '../words/headings';
import { looksNamed, namesOwner } from '../words/names-in-cells';
import { headsOtherTable } from '../headers/other-tables';
import { looseNumber } from '../table/row-numbers';
import { firstTwo, isOwn, isPlainEntry, lineCell, repeatsHeader, spansTable, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** Tables of another kind below a grid. */
export interface OtherTables {
  /** The rows that head them. */
  readonly headers: ReadonlySet<SheetRow>;
  /** The lines above those: what the tables are called. */
  readonly titles: ReadonlySet<SheetRow>;
}

/**
 * Measures, risks and contacts below the grids of a sheet. Their headers are known by their words, or by how they stand:
 * apart from the rows above, words in every column that is filled below, none of them a date, and numbers under one.
 */
export function otherTablesBelow(rows: readonly SheetRow[]): OtherTables {
  const headers = new Set<SheetRow>();
  const titles = new Set<SheetRow>();
  let columns: GridColumns | undefined;
  let header: SheetRow | undefined;
  rows.forEach((row, index) => {
    columns = row.header ?? columns;
    if (row.header) header = row;
    if (!columns || !header || row.header) return;
    const isHeader = repeatsHeader(row, header, columns) || (!isPlainEntry(row, columns) && headsOther(rows, index, columns));
    if (!isHeader) return;
    headers.add(row);
    const title = titleOver(rows, index, columns);
    if (title) titles.add(title);
  });
  return { headers, titles };
} // prettier-ignore

/** True for a header of another table by its words, or by how it stands. */
const headsOther = (rows: readonly SheetRow[], index: number, columns: GridColumns): boolean => {
  const row = rows[index];
  if (!row) return false;
  if (row.cells.size === 2 && headsGlossary(firstTwo(row).map(([, { text }]) => text))) return true;
  return headsAnother(row, rows[index - 1], columns) || headsWhoAndWhen(row, columns) || headsDates(rows, index, columns) || headsByItself(rows, index, columns);
}; // prettier-ignore

/** True of a header of another table by its words; 'Budget | Treasurer | 2026/27' directly below a row of the table is one more. */
export function headsAnother(row: SheetRow, above: SheetRow | undefined, columns: GridColumns | undefined): boolean {
  if (!headsOtherTable(row.cells)) return false;
  if (!columns || above?.row !== row.row - 1 || above.cells.size < FEWEST_COLUMNS) return true;
  return !columns.byWhom.some((column) => namesOwner(textIn(row, column)) || (row.cells.has(column) && saysWhen(textIn(row, columns.byWhen))));
} // prettier-ignore

const isTitle = (row: SheetRow, columns: GridColumns): boolean =>
  !row.header && (row.cells.size === 1 || spansTable(row, columns));

/** The title directly over a row: apart from the rows above it, so that it is none of them, or merged over the table. */
function titleOver(rows: readonly SheetRow[], index: number, columns: GridColumns): SheetRow | undefined {
  const [before, above, row] = [rows[index - 2], rows[index - 1], rows[index]];
  if (!row || above?.row !== row.row - 1 || !isTitle(above, columns)) return undefined;
  return (before !== undefined && before.row < above.row - 1) ||
    spansTable(above, columns) ||
    isName(lineCell(above, columns)[1].text)
    ? above
    : undefined;
}

/** 'Risks', 'Closed actions': a few words that are no action. */
const isName = (text: string): boolean =>
  text.split(/\s+/).length <= FEW_WORDS &&
  isHeadingText(text) &&
  !beginsWithVerb(text) &&
  looseNumber(text) === undefined;
const FEW_WORDS = 4;

/**
 * 'Decision | Who | Date', 'Action | Owner | Date closed': headers of owners and of dates in one row, and nothing in it that a
 * row of the table would say.
 */
function headsWhoAndWhen(row: SheetRow, columns: GridColumns): boolean {
  const cells = row.cells.values();
  if (cells.length < FEWEST_COLUMNS || row.mergedFromAbove.size > 0) return false;
  if (!cells.every(({ kind, text }) => kind === 'words' && text.length <= LONGEST)) return false;
  // What is to be done is another text in each row, and asked last.
  const others = row.cells.keys().filter((column) => column !== columns.action);
  const says = (column: number): HeaderSays | undefined => headerMeaning(textIn(row, column))?.says;
  // 'Lead Nurse' and 'Complete' may as well be what a row says.
  if (!others.some((column) => says(column)?.kind === 'by-whom' && !namesOwner(textIn(row, column)))) return false;
  if (
    !others.some(
      (column) =>
        (says(column)?.kind === 'by-when' && WHEN.test(textIn(row, column))) ||
        (saysDone(says(column)) && /\s/.test(textIn(row, column))),
    )
  )
    return false;
  const isHeader = cells.every(({ text }) => isHeaderText(text));
  return isHeader && !beginsWithVerb(textIn(row, columns.action)) && !saysWhen(textIn(row, columns.byWhen));
}

const WHEN = /\b(?:dates?|when|deadlines?|due|by|time ?(?:scales?|frames?|lines?)|complet(?:ed|ion)|target)\b/i;
const saysDone = (says: HeaderSays | undefined): boolean => says?.kind === 'other' && says.is === 'done';

/** 'Review', 'Month' and 'End' may as well say when something is done. */
const DATES = /\b(?:dates?|when|deadlines?|time ?scales?)\b/i;

/** 'Review points | Dates' apart from the rows above: two headers, the second over a date in the row below. */
function headsDates(rows: readonly SheetRow[], index: number, columns: GridColumns): boolean {
  const [row, below] = [rows[index], rows[index + 1]];
  if (!row || row.cells.size !== 2 || below?.row !== row.row + 1 || below.header || !isApart(rows, index, columns)) return false;
  const [[, first], [column, last]] = firstTwo(row);
  if (!isHeaderText(first.text) || !DATES.test(last.text) || headerMeaning(last.text)?.says.kind !== 'by-when') return false;
  return isDateIn(below, column) || (isOwn(below, column) && saysWhen(textIn(below, column)));
} // prettier-ignore

function headsByItself(rows: readonly SheetRow[], index: number, columns: GridColumns): boolean {
  const row = rows[index];
  const texts = row?.cells.values() ?? [];
  if (!row || texts.length < FEWEST_COLUMNS || row.mergedFromAbove.size > 0 || !isApart(rows, index, columns)) return false;
  const words = texts.every(({ kind, text }) => kind === 'words' && isHeaderText(text));
  if (!words || new Set(texts.map(({ text }) => text)).size < texts.length) return false;
  if (beginsWithVerb(textIn(row, columns.action)) || isDatedRow(row, columns)) return false;
  const body = bodyBelow(rows, index, columns);
  const isInside = body.every((below) => below.cells.keys().every((column) => row.cells.has(column)));
  const isDated = body.some((below) => isDateIn(below, columns.byWhen));
  return body.length >= (isBehindGap(rows, index) ? 1 : FEWEST_ROWS) && isInside && !isDated && row.cells.keys().slice(1).some((column) => areNumbers(body, column));
} // prettier-ignore

const FEWEST_COLUMNS = 3;
/** Directly below the others one row with a number in it may be one of the table. */
const FEWEST_ROWS = 2;

/** True where a time stands in the column of dates, or a person in that of owners: no header says those. */
const isDatedRow = (row: SheetRow, { byWhen, byWhom }: GridColumns): boolean =>
  (saysWhen(textIn(row, byWhen)) && headerMeaning(textIn(row, byWhen)) === undefined) ||
  byWhom.some(
    (column) => looksNamed(textIn(row, column)) === 'plainly' && headerMeaning(textIn(row, column)) === undefined,
  );
const LONGEST = 40;

const isHeaderText = (text: string): boolean =>
  text.length <= LONGEST &&
  (headerMeaning(text) !== undefined || (/\p{L}{2}/u.test(text) && !/[.!?;]$/.test(text) && !isDateAlone(text)));
const isBehindGap = (rows: readonly SheetRow[], index: number): boolean => {
  const [before, above, row] = [rows[index - 2], rows[index - 1], rows[index]].map((one) => one?.row);
  return row !== undefined && above !== undefined && (above < row - 1 || (before !== undefined && before < above - 1));
};

/** Below a blank row, or below a title that is. */
function isApart(rows: readonly SheetRow[], index: number, columns: GridColumns): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  if (!above || !row) return false;
  return above.row < row.row - 1 || titleOver(rows, index, columns) !== undefined;
}
function bodyBelow(rows: readonly SheetRow[], header: number, columns: GridColumns): readonly SheetRow[] {
  const body: SheetRow[] = [];
  for (const row of rows.slice(header + 1)) {
    const isNext = row.row === (rows[header]?.row ?? 0) + body.length + 1;
    if (!isNext || row.header || isTitle(row, columns)) break;
    body.push(row);
  }
  return body;
}

const isDateIn = (row: SheetRow, column: number | undefined): boolean =>
  isOwn(row, column) && (row.cells.get(column ?? 0)?.kind === 'day' || isDateAlone(textIn(row, column)));

const areNumbers = (body: readonly SheetRow[], column: number): boolean =>
  body.every(({ cells }) => NUMBER.test(cells.get(column)?.text ?? ''));

/** '39', '39.1%', '126 kg', '449.7 MWh'. */
const NUMBER =
  /^[£$€]?-?\d[\d,.]*\s?(?:%|[km]|[kmg]wh|k?g|t|tonnes?|(?:days?|hours?|hrs|miles|km|people|visits|homes)(?: per \w+)?|per \w+)?$/i;
