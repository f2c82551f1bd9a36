import { readByWhen } from '../by-when/read-by-when';
import type { ByWhen } from '../by-when/types';
import { type ByWhom, OwnerReader } from '../by-whom/read-by-whom';
import { type Day, dayOf } from '../calendar/day';
import { type PlanPeriod, financialYearOf, financialYears } from '../calendar/plan-period';
import { hintsOf } from '../grids/furniture';
import { readSheet } from '../grids/read-sheet';
import { rowsOf } from '../grids/sheet-rows';
import type { Grid, GridRow, Piece, PlacedText, SheetReading } from '../grids/types';
import { memoize } from '../text/memo';
import type { WorkbookContents } from '../workbook/contents';
import { actionParts } from './action-parts';
import { type DateHabit, type ExcelDay, type StoredDay, dateHabit, readExcelDay } from './excel-days';
import { partnershipIn } from './partnership';
import { periodOfDates, writtenPeriod } from './plan-period';
import type { ReadingSettings } from './settings';
import { stackedByWhen } from './stacked';
import type { Action, PeriodSource, Plan, PlanGrid } from './types';

/**
 * Reads a whole workbook as a plan: its grids where they stand, what each by-when and by-whom means. Sheets that
 * Plan Grid made are no part of the plan. `today` serves only where nothing tells which years are planned.
 */
export function readPlan(workbook: WorkbookContents, settings: ReadingSettings, today: Day): Plan {
  const theirs = workbook.sheets.filter((sheet) => sheet.mark === undefined);
  const isRead = (sheet: { visibility: string }): boolean =>
    settings.readHiddenSheets || sheet.visibility === 'visible';
  const rowed = theirs
    .filter(isRead)
    .map((sheet) =>
      rowsOf(
        settings.readHiddenRows ? sheet : { ...sheet, rows: sheet.rows.filter((row) => !row.isHidden) },
        workbook.dateSystem,
      ),
    );
  const hints = hintsOf(rowed);
  const sheets = rowed.map((sheet) => readSheet(sheet, hints));
  const { period, periodFrom } = findPeriod(sheets, settings, today);
  const glossary = sheets.flatMap((sheet) => sheet.glossary);
  const grids = sheets.flatMap((sheet) => sheet.grids);
  const owners = new OwnerReader(
    grids.flatMap((grid) => grid.rows.map((row) => row.byWhom)),
    glossary,
  );
  const partnership = partnershipIn(sheets.flatMap((sheet) => sheet.lines));
  const readings = new ByWhenReader(period, grids);
  return {
    ...(partnership !== undefined && { partnership }),
    period,
    periodFrom,
    grids: grids.map((grid) => planGrid(grid, readings, owners)),
    glossary,
    skippedSheets: theirs.filter((sheet) => !isRead(sheet)).map((sheet) => sheet.name),
    sheetsWithoutGrid: sheets.filter((sheet) => sheet.grids.length === 0).map((sheet) => sheet.sheet),
    nearHeaders: sheets.flatMap((sheet) => sheet.nearHeaders.filter(({ isPlain }) => isPlain || grids.length === 0)),
  };
}

function planGrid(grid: Grid, readings: ByWhenReader, owners: OwnerReader): PlanGrid {
  const habit = readings.habitOf(grid);
  const actions: Action[] = [];
  for (const row of grid.rows) actions.push(readAction(row, habit, readings, owners, actions.at(-1)));
  return { ...grid, actions };
}

function readAction(
  row: GridRow,
  habit: DateHabit,
  readings: ByWhenReader,
  owners: OwnerReader,
  above: Action | undefined,
): Action {
  const { action, byWhen: whenPieces, byWhom: whomPieces } = row;
  const { excelDays, words, shown } = readings.words(whenPieces, habit);
  const stacked = stackedByWhen(action, words, readings.period);
  const reading = stacked?.byWhen ?? (above && isDitto(words) ? above.byWhen : readings.read(words));
  const byWhen = reading.text === shown ? reading : { ...reading, text: shown };
  const parts = stacked?.parts ?? actionParts(action, byWhen);
  const whom = owners.read(whomPieces);
  const byWhom =
    above && isDitto(whom.text) ? { text: whom.text, parts: above.byWhom.parts } : besideParts(whom, byWhen, owners);
  const unnamedLead = unnamedLeadOf(row, byWhom, owners);
  return {
    place: row.place,
    lastRow: row.lastRow,
    isHidden: row.isHidden,
    action,
    number: row.number,
    numberCell: row.numberCell,
    objective: row.objective,
    isMended: row.isMended,
    laterRows: row.laterRows,
    byWhenPlace: row.byWhenPlace,
    byWhomPlace: row.byWhomPlace,
    hasOwnerColumns: row.hasOwnerColumns,
    byWhen,
    byWhom,
    unnamedLead,
    isByWhenInOneCell: whenPieces.length === 1,
    isByWhomInOneCell: whomPieces.length === 1,
    excelDays,
    parts,
  }; // prettier-ignore
}

/** Owners in as many lines as the by-when has parts, one line beside each of them. */
function besideParts(whom: ByWhom, byWhen: ByWhen, owners: OwnerReader): ByWhom {
  if (byWhen.parts.length < 2 || whom.parts.length > 1 || !whom.text.includes('\n')) return whom;
  const labels = byWhen.parts.flatMap(({ label }) => label ?? []);
  if (labels.length < 2) return whom;
  const lines = whom.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length !== labels.length) return whom;
  const parts = lines.map((text) => owners.read([{ cell: { text: text.replace(/^[-–•*▪●\s]+/, '') }, goesOn: false }]));
  if (parts.some(namesNobody)) return whom;
  return {
    text: whom.text,
    parts: parts.flatMap(({ parts: [part] }, index) => {
      const label = labels[index];
      return part && label !== undefined ? [{ label, owners: part.owners, written: part.written }] : [];
    }),
  };
}

const DITTO = /^(?:(?:same )?as (?:row )?above|ditto|do\.|see above|["”〃]|[-–]\s?["”〃]\s?[-–])\.?$/i;

/** 'As above', 'Ditto': what the row above says. */
const isDitto = (text: string): boolean =>
  text.length <= 16 && ENDS.includes(text.charAt(text.length - 1)) && DITTO.test(text.trim());
/** How such words end: most by-whens and by-whoms need not be looked at any closer. */
const ENDS = 'eEoO."”〃-–';

const namesNobody = ({ parts }: ByWhom): boolean => parts.every(({ owners }) => owners.length === 0);

function unnamedLeadOf({ lead }: GridRow, byWhom: ByWhom, owners: OwnerReader): PlacedText | undefined {
  if (!lead || namesNobody(byWhom)) return undefined;
  const leads = owners.read(lead.pieces);
  return namesNobody(leads) ? { text: leads.text, place: lead.place } : undefined;
}

function joinPieces(pieces: readonly Piece[], textOf: (piece: Piece) => string): string {
  const [first] = pieces;
  if (!first || pieces.length === 1) return first ? textOf(first) : '';
  return pieces.reduce(
    (text, piece) => (text === '' ? textOf(piece) : `${text}${piece.goesOn ? ' ' : '\n'}${textOf(piece)}`),
    '',
  );
}

const NO_DAYS: readonly ExcelDay[] = [];

/** Reads by-whens in one plan; equal words are read once. */
class ByWhenReader {
  private readonly read_ = new Map<string, ByWhen>();
  private readonly habits: ReadonlyMap<Grid, DateHabit>;
  private readonly planHabit: DateHabit;

  constructor(
    readonly period: PlanPeriod,
    grids: readonly Grid[],
  ) {
    this.habits = new Map(grids.map((grid) => [grid, this.countHabit(grid.rows)]));
    let [months, days] = [0, 0];
    for (const habit of this.habits.values()) {
      months += habit.months;
      days += habit.days;
    }
    this.planHabit = { months, days };
  }

  read(words: string): ByWhen {
    let reading = this.read_.get(words);
    if (!reading) {
      reading = readByWhen(words, { period: this.period });
      this.read_.set(words, reading);
    }
    return reading;
  }

  /** The grid's own habit of writing dates where it has one to show, the plan's otherwise. */
  habitOf(grid: Grid): DateHabit {
    const own = this.habits.get(grid);
    return own && own.months + own.days >= 3 ? own : this.planHabit;
  }

  /** Most by-whens are one text, which is what it says. */
  private readonly plain = memoize((text): { shown: string; words: string; excelDays: readonly ExcelDay[] } => ({
    shown: text,
    words: text,
    excelDays: NO_DAYS,
  }));

  /** A by-when as its cells show it, and its words with each stored day in those that it was read as. */
  words(pieces: readonly Piece[], habit: DateHabit): { shown: string; words: string; excelDays: readonly ExcelDay[] } {
    const [first] = pieces;
    if (first && pieces.length === 1 && first.cell.kind !== 'day') return this.plain(first.cell.text);
    const shown = joinPieces(pieces, ({ cell }) => cell.text);
    if (!pieces.some(({ cell }) => cell.kind === 'day')) return { shown, words: shown, excelDays: NO_DAYS };
    const excelDays: ExcelDay[] = [];
    const words = joinPieces(pieces, ({ cell }) => {
      if (cell.kind !== 'day') return cell.text;
      const day = readExcelDay(cell, this.period, habit);
      excelDays.push(day);
      return day.words;
    });
    return { shown, words, excelDays };
  }

  private countHabit(rows: readonly GridRow[]): DateHabit {
    const texts: string[] = [];
    const stored: StoredDay[] = [];
    for (const { byWhen } of rows)
      for (const { cell } of byWhen)
        if (cell.kind === 'day') stored.push(cell);
        else if (cell.kind === 'words') texts.push(cell.text);
    return dateHabit(texts, stored, this.period);
  }
}

function findPeriod(
  sheets: readonly SheetReading[],
  settings: ReadingSettings,
  today: Day,
): { period: PlanPeriod; periodFrom: PeriodSource } {
  if (settings.period) return { period: settings.period, periodFrom: { kind: 'settings' } };
  const titles = sheets.flatMap((sheet) =>
    sheet.grids.map((grid): PlacedText => ({ text: grid.title, place: grid.place })),
  );
  const names = sheets.map((sheet): PlacedText => ({
    text: sheet.sheet,
    place: { sheet: sheet.sheet, row: 1, column: 1 },
  }));
  const written = writtenPeriod([...sheets.flatMap((sheet) => sheet.lines), ...titles, ...names]);
  if (written) return { period: written.period, periodFrom: { kind: 'line', line: written.line } };
  const ofDates = periodOfDates(yearsWritten(sheets));
  if (ofDates) return { period: ofDates, periodFrom: { kind: 'dates' } };
  const year = financialYearOf(today);
  return { period: financialYears(year, year + 1), periodFrom: { kind: 'today' } };
}

/** The dates in by-whens that bear their own year: texts with a month and a year, and whole days that Excel stored. */
function yearsWritten(sheets: readonly SheetReading[]): Day[] {
  const cells = sheets.flatMap((sheet) =>
    sheet.grids.flatMap((grid) => grid.rows.flatMap((row) => row.byWhen.map(({ cell }) => cell))),
  );
  return cells.flatMap((cell) => {
    if (cell.kind === 'day') return cell.shape === 'whole day' || cell.shape === 'month and year' ? [cell.day] : [];
    // Any period will do: only dates that say their own year are used.
    const year = /\b(?:20)?(\d\d)\b/.exec(cell.text);
    const around = year ? financialYears(2000 + Number(year[1]) - 1, 2000 + Number(year[1]) + 1) : undefined;
    if (!around) return [];
    return readByWhen(cell.text, { period: around }).parts.flatMap(({ deadlines }) =>
      deadlines.flatMap((deadline) =>
        deadline.kind === 'date' && !deadline.inferred.some((inference) => /^(?:year from|so long)/.test(inference)) ? [deadline.due] : [],
      ),
    );
  }).filter((day) => dayOf(day.year, day.month, day.day) !== undefined); // prettier-ignore
}
