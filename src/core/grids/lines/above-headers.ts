import { MONTH_WORD } from '../../calendar/months';
import { isDateAlone } from '../words/dated-words';
import { countedIn } from '../words/furniture-key';
import { NAMES_PAPER } from '../words/paper-words';
import { headerMeaning } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';
import { isHeadingText } from '../words/headings';
import { isLabelled } from './labelled-rows';
import { OVER } from './labels-over';
import { isFurniture, readLine } from '../words/lines';
import { lineCell } from '../table/row-shape';
import { looseNumber } from '../table/row-numbers';
import type { SheetRow } from '../table/rows';
import { tableBetween } from './tables-between';

/**
 * Lines directly above headers that are set out alike, the first of a sheet too: 'Area 1: Reading' and 'Area 2: Numbers'
 * each above a table of its own. Who leads an area may stand between.
 */
export function linesAboveHeaders(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const above = rows.filter(
    (row, index) =>
      !row.header &&
      row.cells.size === 1 &&
      isAboveHeader(rows, index) &&
      !isFurniture(lineCell(row, undefined)[1].text) &&
      !tellsMore(rows, index) &&
      !namesTable(row),
  );
  const shapes = above.map((row) => shapeOf(lineCell(row, undefined)[1].text));
  const alike = above.filter((_, index) => shapes.filter((shape) => shape === shapes[index]).length > 1);
  const beside = rows.filter((row) => row.isOverTable === true && row.cells.size === 1 && !isLabelled(row, true));
  return new Set([...alike, ...linesAboveEach(rows), ...lineAboveFirst(rows), ...beside]);
}

/** 'Green places' directly above the first table of a sheet and apart from what is above it, or '1. Homes': it heads the rows, unless it names the paper. */
function lineAboveFirst(rows: readonly SheetRow[]): readonly SheetRow[] {
  const first = rows.findIndex(({ header }) => header);
  let at = first - 1;
  while (isLabelBeside(rows[at])) at--;
  const [before, line, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (line && line.row + 1 === below?.row && isNumbered(line)) return [line];
  if (!line || line.row + 1 !== below?.row || line.cells.size !== 1) return [];
  const { text } = lineCell(line, undefined)[1];
  if ((!before || before.row >= line.row - 1) && !isCounted(text)) return [];
  return namesAim(line) ? [line] : [];
} // prettier-ignore

/** 'Accountable officer | Director of Education', 'What are we trying to achieve? | Shorter waits': told of all rows below. */
function isLabelBeside(row: SheetRow | undefined): boolean {
  const [label, said] = row && !row.header && row.cells.size === 2 ? row.cells.values() : [];
  if (label === undefined || said?.kind !== 'words' || label.text.length > LONGEST_NAME || !isNoHeader(said.text)) return false;
  return /[?:]$/.test(label.text) || besideSays(label.text) !== undefined || !isNoHeader(label.text);
} // prettier-ignore

/** '1 | Homes for all': a number in a cell of its own. */
function isNumbered({ cells }: SheetRow): boolean {
  const [[, number] = [0, undefined], [, said] = [0, undefined]] = cells.size === 2 ? cells.entries() : [];
  return number !== undefined && said?.kind === 'words' && /^(?:\d{1,2}|[A-H])[.)]?$/.test(number.text) && isHeadingText(said.text) && isNoHeader(said.text);
} // prettier-ignore

/** '1. Homes', '2 Digital', 'A. Before next winter', 'Workstream One – The Local Offer'. */
const isCounted = (text: string): boolean =>
  OVER.test(text) ||
  looseNumber(text) !== undefined ||
  /^[A-H][.):]\s+\p{Lu}/u.test(text) ||
  countedIn(text) !== undefined;

/** True of words that may head rows: they name no paper, no table and no time. */
export function namesAim(line: SheetRow): boolean {
  const { text } = lineCell(line, undefined)[1];
  const isAim =
    isHeadingText(text) &&
    readLine(text, false).kind === 'plain' &&
    (countedIn(text) !== undefined || OVER.test(text) || !LABELLED.test(text));
  return (
    isAim &&
    (!NAMES_PAPER.test(text) || COUNTED_PAPER.test(text)) &&
    !PAPER.test(text) &&
    !isOfDay(text) &&
    isNoHeader(text)
  );
}

/** 'Graduated response' speaks of actions only loosely. */
const isNoHeader = (text: string): boolean => {
  const says = headerMeaning(text)?.says;
  return says === undefined || (says.kind === 'action' && says.is === 'loose');
};

/** 'Programme A: Safer roads' is one of several. */
const COUNTED_PAPER = /^(?:programme|board|partnership) (?:\d{1,2}|[A-H])\s*[:.–—-]\s*\p{L}/iu;

/** 'June', 'As at 31 May', and not 'Before next winter' or 'Short term (0 to 6 months)'. */
const isOfDay = (text: string): boolean => isDateAlone(text) || OF_MONTH.test(text);
const OF_MONTH = new RegExp(String.raw`\b${MONTH_WORD}\b`, 'i');

/** What a paper says of itself or of its table. */
const PAPER =
  /^(?:version|draft|appendix|annexe?|table|part|(?:last )?updated?|status|action points?|actions?|(?:agenda )?item|agenda|enclosure|attachment|paper|report|document|schedule|agreed|approved|prepared|reviewed|notes?|key|page)\b/i;
export const saysOfPaper = (text: string): boolean => PAPER.test(text);

/** Lines between such a line and its header that tell more of it: 'Why this matters: …'. */
export function linesToldAbove(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const told = new Set<SheetRow>();
  rows.forEach(({ header }, index) => {
    if (!header) return;
    for (let at = index - 1; rows[at]?.cells.size === 1 && tellsMore(rows, at); at--) {
      const line = rows[at];
      if (line && readLine(lineCell(line, undefined)[1].text, false).kind === 'plain') told.add(line);
    }
  });
  return told;
}

/** 'SAFE', 'EFFECTIVE': a line of its own above each header of a sheet, be it with a blank row between; the first of them is not what the paper is called. */
function linesAboveEach(rows: readonly SheetRow[]): readonly SheetRow[] {
  const heads: { readonly row: number; readonly index: number }[] = [];
  rows.forEach(({ header, row }, index) => {
    if (header && !isFoot(rows[index - 1])) heads.push({ row, index });
  });
  if (heads.length < 2 || new Set(heads.map(({ row }) => row)).size < heads.length) return [];
  const lines = heads.flatMap(({ row, index }) => {
    let at = index - tableBetween(rows, index).length - 1;
    while (rows[at]?.cells.size === 1 && (tellsMore(rows, at) || namesTable(rows[at]))) at--;
    const line = rows[at];
    return line && (at > 0 || !NAMES_PAPER.test(lineCell(line, undefined)[1].text)) && !line.header && isOwnLine(line) && (row === line.row + index - at || (row === line.row + index - at + 1 && namesAim(line))) ? line : [];
  });
  const texts = new Set(lines.map((line) => lineCell(line, undefined)[1].text));
  return lines.length === heads.length && texts.size === lines.length ? lines : [];
} // prettier-ignore

/** 'Action' or 'What we will do' alone above a table says no more than its header. */
export function namesTable(line: SheetRow | undefined): boolean {
  const text = line && !line.header && line.cells.size === 1 ? lineCell(line, undefined)[1].text : '';
  return text.length <= LONGEST_NAME && NAMES_TABLE.test(text);
}
const LONGEST_NAME = 40;
const NAMES_TABLE =
  /^(?:(?:our|the|key|planned|agreed) )?(?:actions?|tasks?|activities|steps|milestones|deliverables)(?: plan| points?| required| needed| to be taken)?:?$|^what (?:we will|will we|are we going to) do\??$/i;

/** Below the foot of a page a header is that of the table above. */
const isFoot = (line: SheetRow | undefined): boolean =>
  line?.cells.size === 1 && isFurniture(lineCell(line, undefined)[1].text);

/** One cell of words, and beside it at most what a label says of it: 'Rating: Good'. */
function isOwnLine(line: SheetRow): boolean {
  const [first, ...others] = line.cells.values();
  return first !== undefined && !isFurniture(first.text) && !isLabelled(line, true) && !LABELLED.test(first.text) && others.every(({ text }) => LABELLED.test(text));
} // prettier-ignore

const LABELLED = /^\p{L}[\p{L} ]{1,30}:\s/u;

/** 'Success criteria: …' of what the lines above it head. */
function tellsMore(rows: readonly SheetRow[], index: number): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  const label = row && /^(\p{L}[\p{L} ’'-]{1,30}):\s/u.exec(lineCell(row, undefined)[1].text)?.[1];
  // 'Programme A: Safer roads' is one of several.
  if (label === undefined || countedIn(`${label}: A`) !== undefined) return false;
  const says = headerMeaning(label)?.says;
  const isKnown =
    besideSays(label) !== undefined || (says !== undefined && says.kind !== 'objective' && says.kind !== 'action');
  if (isKnown) return true;
  if (!above || above.row !== (row?.row ?? 0) - 1 || above.cells.size !== 1 || above.header) return false;
  // 'Target: 90% of paths' directly below 'Objective B – Everyone can get out'.
  const { kind } = readLine(lineCell(above, undefined)[1].text, false);
  return says === undefined || (!IS_AIM.test(label) && (kind === 'objective' || kind === 'priority'));
}

const IS_AIM = /\b(?:objective|aim|priority|goal)/i;

function isAboveHeader(rows: readonly SheetRow[], index: number): boolean {
  let below = index + 1;
  for (let row = rows[below]; row && !row.header && isLabelled(row, true); row = rows[below]) below++;
  return rows[below]?.header !== undefined;
}

/** A line's first word and its numbers: 'Area 1: Reading' is 'area #', '2. Numbers' is '#'. */
const shapeOf = (text: string): string => {
  const [first = '', second = ''] = text
    .toLowerCase()
    .replace(/\d+(?:\.\d+)*/g, '#')
    .split(/[\s:.–—-]+/);
  return first === '#' ? '#' : `${first} ${second}`;
};
