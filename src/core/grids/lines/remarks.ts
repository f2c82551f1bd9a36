import { isDateAlone } from '../words/dated-words';
import type { GridColumns } from '../table/grid-columns';
import { beginsWithVerb } from '../words/verbs';
import { actionNumber } from '../words/action-number';
import { readLine } from '../words/lines';
import { headsOtherTable } from '../headers/other-tables';
import { glossaryPair, isDatedOrOwned, lineCell, spansTable, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/**
 * How a remark says that it is one: by its first words ('Update July 2025: …'), by a date, by being a sentence, or by what
 * became of an action that is no longer in the table.
 */
type Manner = 'named' | 'dated' | 'sentence' | 'note' | 'gone';

interface Line {
  readonly row: SheetRow;
  readonly index: number;
  readonly text: string;
  readonly manner: Manner;
}

/**
 * Lines in a table that say how the row above them stands: 'Update July 2025: 12 trained so far'. They head nothing, and
 * the table goes on below them, as it does below a 'Note: …' between its rows.
 */
export function remarksIn(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const remarks = new Set<SheetRow>();
  let columns: GridColumns | undefined;
  let lines: Line[] = [];
  let [from, entries] = [0, 0];
  const close = (): void => {
    if (columns) for (const { row } of remarksOf(rows, lines, entries, from, columns)) remarks.add(row);
  };
  rows.forEach((row, index) => {
    if (row.header) {
      close();
      [columns, lines, from, entries] = [row.header, [], index, 0];
    } else if (columns) {
      const manner = mannerOf(row, columns);
      if (manner) lines.push({ row, index, text: lineCell(row, columns)[1].text, manner });
      else if (isEntry(row, columns)) entries++;
    }
  });
  close();
  return remarks;
}

function remarksOf(rows: readonly SheetRow[], lines: readonly Line[], entries: number, from: number, columns: GridColumns): readonly Line[] {
  const below = new Set<SheetRow>();
  for (const { row, index } of lines) {
    const above = rows[index - 1];
    const isBelow = above !== undefined && index - 1 > from && above.row === row.row - 1;
    if (isBelow && (below.has(above) || isEntry(above, columns))) below.add(row);
  }
  const [dated, sentences] = [standing('dated'), standing('sentence')];
  const areRemarks: Record<Manner, (line: Line) => boolean> = {
    named: ({ row }) => below.has(row),
    dated: ({ text }) => dated.areBelow && (isSentence(text) || dated.areUsual),
    sentence: () => sentences.areBelow && sentences.areUsual,
    note: ({ index }) => goesOnBelow(rows, index, columns),
    gone: () => true,
  };
  return lines.filter((line) => areRemarks[line.manner](line));

  /** Headings are set out alike, and the first of them stands below the header or another heading. */
  function standing(manner: Manner): { readonly areBelow: boolean; readonly areUsual: boolean } {
    const alike = lines.filter((line) => line.manner === manner);
    return { areBelow: alike.every(({ row }) => below.has(row)), areUsual: alike.length > 1 && alike.length * 2 >= entries };
  }
} // prettier-ignore

function isEntry(row: SheetRow, columns: GridColumns): boolean {
  if (row.cells.size < 2 || spansTable(row, columns)) return false;
  return isDatedOrOwned(row, columns) || textIn(row, columns.action) !== '';
}

/** True where the next row that is no line is one of the table, with no gap before it. */
function goesOnBelow(rows: readonly SheetRow[], index: number, columns: GridColumns): boolean {
  for (let at = index + 1; at < index + FAR; at++) {
    const [above, row] = [rows[at - 1], rows[at]];
    if (!above || row?.row !== above.row + 1 || row.header || headsOtherTable(row.cells)) return false;
    if (glossaryPair(row)) return false;
    if (isDatedOrOwned(row, columns)) return true;
    if (row.cells.size > 1 && !spansTable(row, columns)) return false;
  }
  return false;
}

/** How far below a note the rows of the table may go on. */
const FAR = 12;

function mannerOf(row: SheetRow, columns: GridColumns): Manner | undefined {
  const isMerged = spansTable(row, columns);
  if (row.cells.size > 1 && !isMerged) return undefined;
  const [column, { text }] = lineCell(row, columns);
  if (column > columns.action && !isMerged) return undefined;
  if (GONE.test(text)) return 'gone';
  const line = readLine(text, false);
  if (line.kind === 'heading' && line.of === 'comments') return /[:.–-]\s*\S+\s+\S/.test(text) ? 'note' : undefined;
  if (line.kind !== 'plain') return undefined;
  if (isNamed(text)) return 'named';
  if (isDateAlone(HEAD.exec(text)?.[1] ?? '')) return 'dated';
  return isMerged && isSentence(text) && !isAim(text) ? 'sentence' : undefined;
}

/** 'IS3-A7 (reading lists) was merged into IS3-A1', 'Action 2.4: moved to the estates plan'. */
const GONE =
  /^(?:(?:[Aa]ction|[Mm]ilestone|[Ss]tep|[Rr]ow|[Nn]o\.?|[Nn]umber|[Ii]tem)\s+)?(?=[\w.-]*\d)[A-Za-z\d][\w.-]{0,9}(?:\s\([^()]{1,80}\))?[:,]?\s(?:(?:was|were|is|are|has been|have been)\s)?(?:now\s)?(?:merged|combined|moved|transferred|withdrawn|deleted|removed|superseded|replaced|incorporated|not used|part of)\b/;

/** What is before the first colon or dash, with words behind it. */
const HEAD = /^([^:–—\n]{2,40}?)\s*(?::|\s[–—-])\s*\S+\s+\S/;
const NAME = /\b(?:updates?|progress|comments?|commentary|position|status|notes?)\b/i;
/** Words that such a name may have beside it: when it was, and who said it. */
const BESIDE =
  /\b(?:as|at|by|end|for|from|in|latest|of|officer|on|quarter|quarterly|since|so far|current|the|to date|year|report|q[1-4]|\d[\d/.-]*(?:st|nd|rd|th)?)\b|\([^()]*\)/gi;

/** 'Update July 2025: …', 'Progress so far – …', 'Q1 update: …'. */
function isNamed(text: string): boolean {
  const head = HEAD.exec(text)?.[1] ?? '';
  if (!NAME.test(head)) return false;
  const others = head.replace(NAME, ' ').replace(NAME, ' ').replace(BESIDE, ' ').split(/[\s,.]+/).filter(Boolean);
  return others.every((word) => isDateAlone(word));
} // prettier-ignore

const isSentence = (text: string): boolean => /\p{L}[)’”"']?[.!]$/u.test(text.trim()) && text.split(/\s+/).length > 3;

/** 'To open two rooms.', 'We will open two rooms.': what is aimed at, and no more a remark than a line with a number is. */
const isAim = (text: string): boolean =>
  /^(?:to|we (?:will|want|aim))\b/i.test(text) || beginsWithVerb(text) || actionNumber(text) !== undefined;
