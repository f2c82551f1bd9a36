import { oneLine } from '../../text/tidy';
import type { GridColumns } from '../table/grid-columns';
import type { PlanHints } from '../lines/furniture';
import { countedIn, furnitureKey } from '../words/furniture-key';
import { headsGlossary } from '../words/glossary-lines';
import { tellsHowToRead } from '../words/headings';
import { type RowTexts, byWhenGoesOn, continues } from '../table/page-breaks';
import { linesAboveHeaders, linesToldAbove, namesTable } from '../lines/above-headers';
import { asksInColumns, guidesInColumns, numbersColumns } from '../lines/column-numbers';
import { cardsIn } from '../lines/cards';
import { codeLists } from '../lines/code-lists';
import { labelsAbove } from '../lines/labels-above';
import { OVER } from '../lines/labels-over';
import { isLabelled } from '../lines/labelled-rows';
import { isLineInOtherColumn, standsOverHeader } from './lone-cells';
import { type Line, readLine } from '../words/lines';
import { actionNumber } from '../words/action-number';
import { loneKind } from './lone-lines';
import { nearHeader } from '../headers/other-tables';
import {
  actionColumn, actionIn, firstTwo, glossaryPair, isDatedOrOwned, isMergedAction, isOwn, lineCell, othersIn, saysHowItStands, saysNothingToDo, saysObjectiveAlone, spansTable, textIn, whenIn, whomIn,
} from '../table/row-shape'; // prettier-ignore
import { priorityTitles } from '../lines/priority-titles';
import { remarksIn } from '../lines/remarks';
import { asidesIn } from '../lines/asides';
import type { SheetRow } from '../table/rows';
import { headsAnother, otherTablesBelow } from '../lines/other-tables-below';
import { type TableTraits, traitsOf } from './table-traits';
import { saidBelow } from './said-above';
import { titlesInTables } from '../lines/titles-in-tables';
import type { ClassifiedRow, RowKind, SaidAbove, Section, SheetSigns, Surroundings } from './row-kinds';

/** Tells of every row of a sheet what it is. */
export function classifyRows(rows: readonly SheetRow[], hints: PlanHints): ClassifiedRow[] {
  const remarks = remarksIn(rows);
  const sheet: SheetSigns = {
    rows,
    titles: priorityTitles(rows),
    aboveHeaders: linesAboveHeaders(rows),
    toldAbove: linesToldAbove(rows),
    labels: labelsAbove(rows),
    titlesInTables: titlesInTables(rows),
    remarks,
    asides: asidesIn(rows),
    cards: cardsIn(rows),
    codes: codeLists(rows),
    others: otherTablesBelow(rows),
    traitsOf: traitsOf(remarks.size === 0 ? rows : rows.filter((row) => !remarks.has(row))),
    hints,
  };
  let said: SaidAbove = {
    section: 'lines',
    columns: undefined,
    traits: sheet.traitsOf(undefined),
    above: undefined,
    aboveNumber: undefined,
    last: undefined,
    isTitled: false,
  };
  let previous: RowKind | undefined;
  const objectives = new Set<string>();
  return rows.map((row, index): ClassifiedRow => {
    const { section, columns } = said;
    const texts = columns && rowTexts(row, columns, said);
    const kind = kindOf(row, texts, { sheet, index, said, previous });
    const [column, text] =
      kind.is === 'action' && texts
        ? [kind.column, texts.action]
        : (sheet.labels.headings.get(row) ?? lineOf(row, columns));
    if (kind.is !== 'furniture') {
      const isRepeated = kind.is === 'objective' && objectives.has(oneLine(text));
      said = saidBelow(row, kind, texts, said, isRepeated, sheet);
      previous = kind;
    }
    if (kind.is === 'objective') objectives.add(oneLine(text));
    return { row, kind, section, columns, text, column };
  });
}

/** What a row is, from itself and what surrounds it. */
function kindOf(row: SheetRow, texts: RowTexts | undefined, around: Surroundings): RowKind {
  const { header, cells } = row;
  const { sheet, index } = around;
  const { columns, section } = around.said;
  if (header) {
    const lead = sheet.labels.leads.get(row);
    return { is: 'header', columns: header, ...(lead && { lead }) };
  }
  const cards = sheet.cards.cards.get(row);
  if (cards) return { is: 'cards', cards };
  if (sheet.cards.rows.has(row)) return { is: 'nothing' };
  if (sheet.cards.headings.has(row) && lineKind(row, around).is === 'text') return { is: 'heading' };
  if (sheet.labels.between.has(row)) return { is: 'nothing' };
  const labelled = sheet.labels.headings.get(row);
  if (labelled) return { is: 'heading', ...(labelled[2] !== undefined && { indent: labelled[2] }) };
  const lead = sheet.labels.bands.get(row);
  if (columns && lead)
    return { is: 'heading', ...numbered(row, columns, columns.action, textIn(row, columns.action)), lead };
  if (sheet.labels.asides.has(row) || (sheet.toldAbove.has(row) && !sheet.codes.has(row))) return { is: 'text' };
  if (
    sheet.asides.has(row) ||
    (around.previous?.is === 'header' && (numbersColumns(row) || asksInColumns(row) || guidesInColumns(row)))
  )
    return { is: 'furniture' };
  if (cells.size > 1 && !columns && sheet.aboveHeaders.has(row)) return lineKind(row, around);
  if (cells.size > 1) {
    if (cells.size === 2 && headsGlossary(firstTwo(row).map(([, { text }]) => text))) return { is: 'other header' };
    const isOther = sheet.others.headers.has(row);
    if (!isOther && headsAnother(row, sheet.rows[index - 1], columns)) return { is: 'other header' };
    const near = isOther || section !== 'rows' ? nearHeader(cells) : undefined;
    if (isOther || near) return { is: 'other header', ...(near && { near }) };
  }
  if (isLabelled(row, sheet.rows[index + 1]?.header !== undefined)) return { is: 'text' };
  const entries = sheet.codes.get(row);
  if (entries) return { is: 'glossary', entries };
  if (columns && section === 'rows' && saysObjectiveAlone(row, columns)) return { is: 'objective alone' };
  if (columns && section === 'rows' && saysNothingToDo(row, columns))
    return { is: isOwn(sheet.rows[index + 1] ?? row, columns.objective) ? 'nothing' : 'objective alone' };
  if (columns && cells.size === 1 && isLineInOtherColumn(sheet, index, columns)) return lineKind(row, around);
  return columns && texts && isEntry(row, columns, section)
    ? entryKind(row, columns, texts, around.said)
    : lineKind(row, around);
}

/** True for a row of the table: dated or owned, or with something to be done and more that is told of it. */
function isEntry(row: SheetRow, columns: GridColumns, section: Section): boolean {
  const isAside = section === 'glossary' || section === 'comments';
  const isPair = isAside && glossaryPair(row) !== undefined;
  if (isPair && (section === 'glossary' || whenIn(row, columns) === '')) return false;
  if (isDatedOrOwned(row, columns)) return true;
  if (isAside || spansTable(row, columns)) return false;
  const action = actionIn(row, columns);
  return action !== '' && othersIn(row, columns).length > 0 && readLine(action, false).kind === 'plain';
}

function entryKind(row: SheetRow, columns: GridColumns, texts: RowTexts, { above, traits, section }: SaidAbove): RowKind {
  if (isMergedAction(row, columns) && above) return { is: 'continuation' };
  const { action, byWhen, byWhom, others } = texts;
  // A column of days that counts them, with what is to be done beside some.
  const isDayList = columns.byWhom.length === 0 && (columns.byWhen ?? columns.action) < columns.action;
  if (action === '' && isDayList && !byWhenGoesOn(above?.byWhen ?? '', byWhen)) return { is: 'nothing' };
  if (above && section === 'rows' && continues(above, texts)) return { is: 'continuation' };
  if (action === '' && !isOwn(row, columns.number) && (others ?? []).length > 0 && (byWhen === '' || byWhom === '')) return { is: 'nothing' };
  const indent = traits.headIndent(row);
  if (indent !== undefined) return { is: 'heading', indent, ...numbered(row, columns, columns.action, action) };
  if (action !== '' && byWhen === '' && traits.headsAsNamed(row)) return { is: 'heading', ...numbered(row, columns, columns.action, action) };
  return actionKind(row, columns, traits);
} // prettier-ignore

/** An action, where it says what is to be done and how far it is set in. */
function actionKind(row: SheetRow, columns: GridColumns, traits: TableTraits): RowKind {
  const indent = traits.indentOf(row);
  const column = actionColumn(row, columns);
  return indent > 0 ? { is: 'action', column, indent } : { is: 'action', column };
}

function rowTexts(row: SheetRow, columns: GridColumns, { aboveNumber, traits }: SaidAbove): RowTexts {
  const others = othersIn(row, columns);
  const isNumbering = columns.number !== undefined && aboveNumber !== undefined;
  return {
    action: actionIn(row, columns),
    byWhen: whenIn(row, columns),
    byWhom: whomIn(row, columns),
    others: others.length === 0 ? NO_TEXTS : others.map(({ text }) => text),
    lacksNumber: isNumbering && !row.cells.has(columns.number ?? 0),
    hasNumber: isNumbering && isOwn(row, columns.number),
    isLowerCaseTable: traits.isLowerCase,
  };
}

const NO_TEXTS: readonly string[] = [];

/** The number of a heading; what stands in the column of numbers is no number of itself. */
const numbered = (row: SheetRow, columns: GridColumns, column: number, text: string): { number?: string } => {
  if (column === columns.number) return {};
  const written = textIn(row, columns.number) || actionNumber(text)?.written;
  return written === undefined ? {} : { number: written };
};

/** A line: text in one cell, or merged across the table. */
function lineKind(row: SheetRow, around: Surroundings): RowKind {
  const { section, columns, isTitled } = around.said;
  const { titles, titlesInTables, aboveHeaders, others, hints, remarks } = around.sheet;
  const isAside = section === 'glossary' || section === 'comments';
  const pair = isAside ? glossaryPair(row) : undefined;
  if (pair) return { is: 'glossary', entries: [{ code: pair.code, meaning: pair.meaning }] };
  if (remarks.has(row)) return { is: 'remark' };
  const [column, text] = lineOf(row, columns);
  if (columns && around.previous?.is === 'header' && tellsHowToRead(text)) return { is: 'remark' };
  if (around.sheet.rows[around.index + 1]?.header && namesTable(row)) return { is: 'nothing' };
  // A number in another column than the action's is no page number.
  if (columns && section === 'rows' && column !== columns.action && !/\p{L}/u.test(text) && !aboveHeaders.has(row)) return { is: 'nothing' };
  const line = readLine(text, isAside);
  if (line.kind === 'priority') return { is: 'priority', number: line.number, titles: titles.has(row) && !isTitled };
  if (line.kind === 'objective' && titles.has(row) && !isTitled) return { is: 'priority', number: line.number, titles: true };
  if (titlesInTables.has(row)) return { is: 'heading', ...(columns && numbered(row, columns, column, text)) };
  if (line.kind !== 'plain') return namedLine(line);
  if (section === 'rows' && hints.furniture.has(furnitureKey(text))) return { is: 'furniture' };
  if (lacksWords(around.previous)) return { is: 'heading rest' };
  const isOutside = section === 'lines' ? !columns || around.previous?.is === 'priority' || around.previous?.is === 'title' : section === 'rows' && !columns;
  if (isOutside && (aboveHeaders.has(row) || hints.ofSheets.has(row) || hints.counted.has(countedIn(text)?.[0] ?? text))) return { is: 'heading' };
  if (!columns || section !== 'rows') return { is: 'text' };
  const isLine = column <= columns.action || spansTable(row, columns) || aboveHeaders.has(row) || standsOverHeader(around.sheet.rows, around.index) || (row.cells.size === 1 && column !== columns.byWhen && headsInWords(text));
  if (others.titles.has(row) && !aboveHeaders.has(row)) return { is: 'text' };
  if (saysHowItStands(row, column, columns)) return { is: 'nothing' };
  if (!isLine || (!/\p{L}/u.test(text) && !aboveHeaders.has(row))) return { is: 'nothing' };
  const indent = around.said.traits.headIndent(row);
  if (indent !== undefined) return { is: 'heading', indent, ...numbered(row, columns, column, text) };
  const lone = loneKind(row, text, column, columns, around);
  return lone === 'heading'
    ? { is: 'heading', ...numbered(row, columns, column, text) }
    : lone === 'action' ? actionKind(row, columns, around.said.traits) : { is: lone };
} // prettier-ignore

/** 'Area for improvement 1: Records', 'Aim: Homes', wherever it stands. */
const headsInWords = (text: string): boolean => countedIn(text) !== undefined || OVER.test(text);

/** True of 'Objective 4' with nothing behind it: what it is comes in the next line. */
const lacksWords = (kind: RowKind | undefined): boolean => kind?.is === 'objective' && kind.rest === '';

function namedLine(line: Exclude<Line, { kind: 'plain' | 'priority' }>): RowKind {
  switch (line.kind) {
    case 'page furniture':
      return { is: 'furniture' };
    case 'grid title':
      return { is: 'title' };
    case 'objective':
      return { is: 'objective', called: line.called, number: line.number, rest: line.rest };
    case 'heading':
      return { is: 'section', of: line.of };
    case 'glossary entry':
      return { is: 'glossary', entries: [{ code: line.code, meaning: line.meaning }] };
    case 'glossary entries':
      return { is: 'glossary', entries: line.entries };
  }
}

/** A line's text and the column of its cell; what is behind a label or a number ('Partnership: | Anytown') belongs to it. */
function lineOf(row: SheetRow, columns: GridColumns | undefined): [column: number, text: string] {
  const [column, { text }] = lineCell(row, columns);
  if (columns || row.cells.size !== 2 || !/:$|^\d+(?:\.\d+)*[.)]?$/.test(text)) return [column, text];
  return [column, `${text} ${firstTwo(row)[1][1].text}`];
}
