import type { ByWhen } from '../by-when/types';
import { type ByWhom, OwnerReader } from '../by-whom/read-by-whom';
import type { Day } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { hintsOf } from '../grids/lines/furniture';
import { withNextPages } from '../grids/next-pages';
import { readSheets } from '../grids/read-sheet';
import { rowsOf } from '../grids/heads/sheet-rows';
import type { Grid, GridRow, Piece, PlacedText } from '../grids/table/types';
import { joined } from '../lists/joined';
import { once } from '../lists/once';
import type { WorkbookContents } from '../workbook/contents';
import { actionParts } from './dates/action-parts';
import { daysBeside, lastDayIn, startingFrom } from './dates/beside-days';
import { saidBeside, standingOf } from './beside/said-beside';
import { ByWhenReader } from './dates/by-when-reader';
import { datedFrom, daysOf, heldIn } from './dates/dated-from';
import { definedTerms, definesTime } from './dates/defined-terms';
import { withoutExamples } from './example-sheets';
import { findPeriod } from './find-period';
import { datedByHeadings, timedTitles } from './dates/heading-dates';
import { labelledPeriods } from './years/labelled-period';
import { ownYears, yearsFor } from './years/own-years';
import { listedElsewhere } from './listed-elsewhere';
import { partnershipIn } from './years/partnership';
import type { ReadingSettings } from './settings';
import { isOfSchool } from './years/school';
import { countsCalendarQuarters } from './dates/calendar-quarters';
import { plansCalendarYears } from './years/calendar-years';
import { settledIn, settledInDate } from './beside/settled';
import { stackedByWhen } from './dates/stacked';
import type { StatusKey } from './beside/status-key';
import { statusKeyOf, tellsStatus } from './beside/status-key-of';
import { withStatusColumns } from './beside/status-columns';
import type { Action, Partners, Plan, PlanGrid } from './types';
import { uncalculatedIn } from './uncalculated';

/**
 * Reads a whole workbook as a plan: its grids where they stand, what each by-when and by-whom means. Sheets that
 * Plan Grid made are no part of the plan. `today` serves only where nothing tells which years are planned.
 */
export function readPlan(workbook: WorkbookContents, settings: ReadingSettings, today: Day): Plan {
  const userOwned = workbook.sheets.filter((sheet) => sheet.mark === undefined);
  const isRead = (sheet: { visibility: string }): boolean =>
    settings.readHiddenSheets || sheet.visibility === 'visible';
  const read = userOwned.filter(isRead);
  const rowed = withNextPages(
    read.map((sheet) =>
      rowsOf(
        settings.readHiddenRows ? sheet : { ...sheet, rows: sheet.rows.filter((row) => !row.isHidden) },
        workbook.dateSystem,
        settings.columns,
      ),
    ),
  );
  const hints = hintsOf(rowed);
  const { sheets, leftOut } = withoutExamples(readSheets(rowed, hints));
  const entries = sheets.flatMap((sheet) => sheet.glossary);
  const glossary = entries.filter((entry) => !definesTime(entry));
  const grids = withStatusColumns(
    sheets.flatMap((sheet) => sheet.grids),
    rowed,
  );
  const rows = joined(grids.map((grid) => grid.rows));
  const owners = new OwnerReader(byWhomsOf(rows), glossary);
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const partnership = partnershipIn(
    lines,
    grids.flatMap(({ furniture, comments }) => [...furniture, ...comments]),
  );
  const ofSchool = isOfSchool(partnership, rows, lines);
  const years = ofSchool ? 'academic' : plansCalendarYears(partnership, lines) ? 'calendar' : 'financial';
  const said = { labelled: labelledPeriods(rowed), years } as const;
  const own = ownYears(sheets, years);
  const words = { terms: definedTerms(entries), hasCalendarQuarters: countsCalendarQuarters(rowed) };
  const ofYear = once((year: PlanPeriod) => new ByWhenReader(year, grids, ofSchool, words));
  const raised = datedFrom(sheets, ofYear);
  const { period, periodFrom, begins } = findPeriod(sheets, said, own, settings, today, daysOf(raised));
  const isStated = periodFrom.kind === 'line' || periodFrom.kind === 'settings';
  const from = (row: GridRow): ByWhen | undefined => {
    const one = raised.get(row);
    return one && heldIn(one, period, isStated);
  };
  const ofPlan = new ByWhenReader(period, grids, ofSchool, { ...words, ...(begins && { begins }) });
  const yearFor = yearsFor(own, period);
  const readingsOf = (grid: Grid, { objective }: GridRow): ByWhenReader => {
    const year = yearFor(grid, objective);
    return year ? ofYear(year) : ofPlan;
  };
  const key = statusKeyOf(rowed, rows);
  const titles = timedTitles(sheets);
  return {
    ...(partnership !== undefined && { partnership }),
    period,
    periodFrom,
    grids: grids.map((grid) => planGrid(grid, { readingsOf, from, owners, key, titles })),
    glossary,
    listedElsewhere: listedElsewhere(rowed.filter(({ name }) => !grids.some(({ place }) => place.sheet === name))),
    skippedSheets: userOwned.filter((sheet) => !isRead(sheet)).map((sheet) => sheet.name),
    exampleSheets: leftOut,
    sheetsWithoutGrid: sheets
      .filter(({ sheet, grids: its }) => its.length === 0 && !leftOut.includes(sheet))
      .map((sheet) => sheet.sheet),
    sheets: read,
    dateSystem: workbook.dateSystem,
    uncalculated: uncalculatedIn(read, grids),
    nearHeaders: sheets.flatMap((sheet) => sheet.nearHeaders.filter(({ isPlain }) => isPlain || grids.length === 0)),
  };
}

function byWhomsOf(rows: readonly GridRow[]): (readonly Piece[])[] {
  const byWhoms: (readonly Piece[])[] = [];
  for (const { byWhom, partners } of rows) {
    byWhoms.push(byWhom);
    for (const { pieces } of partners) byWhoms.push(pieces);
  }
  return byWhoms;
}

/** What the rows of a plan are read with. */
interface Readers {
  /** Reads by-whens in the year that a row of a grid is for. */
  readonly readingsOf: (grid: Grid, row: GridRow) => ByWhenReader;
  /** A by-when that is read from the day on which its action was raised. */
  readonly from: (row: GridRow) => ByWhen | undefined;
  readonly owners: OwnerReader;
  readonly key: StatusKey;
  /** Titles that say when what is in their grids is due. */
  readonly titles: ReadonlyMap<Grid, PlacedText>;
}

function planGrid(grid: Grid, readers: Readers): PlanGrid {
  const actions: Action[] = [];
  for (const row of datedByHeadings(grid, readers.titles.get(grid)))
    actions.push(readAction(row, grid, readers, actions.at(-1)));
  return { ...grid, hasStatus: grid.rows.some(({ beside }) => beside.some(tellsStatus)), actions };
}

function readAction(
  row: GridRow,
  grid: Grid,
  { readingsOf, from, owners, key }: Readers,
  above: Action | undefined,
): Action {
  const readings = readingsOf(grid, row);
  const habit = readings.habitOf(grid);
  const { action, byWhen: whenPieces, byWhom: whomPieces } = row;
  const said = readings.said(whenPieces, habit);
  const { excelDays } = said;
  const stacked = stackedByWhen(action, said, readings.period);
  const days = daysBeside(row.beside, { readings, habit });
  const byWhen = startingFrom(
    stacked?.byWhen ??
      (above && isDitto(said.text) ? { ...above.byWhen, text: said.text } : (from(row) ?? readings.read(said))),
    days,
  );
  const parts = stacked?.parts ?? actionParts(action, byWhen);
  const whom = owners.read(whomPieces);
  const byWhom =
    above && isDitto(whom.text) ? { text: whom.text, parts: above.byWhom.parts } : besideParts(whom, byWhen, owners);
  const partners = partnersOf(row, owners, above);
  return {
    place: row.place,
    lastRow: row.lastRow,
    isHidden: row.isHidden,
    action,
    number: row.number,
    numberCell: row.numberCell,
    objective: row.objective,
    section: row.section,
    isMended: row.isMended,
    laterRows: row.laterRows,
    byWhenPlace: row.byWhenPlace,
    byWhomPlace: row.byWhomPlace,
    byWhen,
    byWhom,
    partners,
    unnamedLead: partners.length > 0 ? unnamedLeadOf(row, byWhom, partners) : undefined,
    datedBy: row.datedBy,
    isLedByHeading: row.isLedByHeading,
    isByWhenInOneCell: whenPieces.length === 1 && row.datedBy === undefined && !row.sharesCell,
    isByWhomInOneCell: whomPieces.length === 1 && !row.isLedByHeading && !row.sharesCell,
    sharesCell: row.sharesCell,
    excelDays,
    settled:
      settledIn(row.beside, key, (cell) => lastDayIn(cell, { readings, habit })) ??
      settledInDate(said.text, row.byWhenPlace),
    days,
    outcome: saidBeside(row.beside, 'outcome'),
    notes: saidBeside(row.beside, 'progress'),
    standing: standingOf(row.beside),
    resources: saidBeside(row.beside, 'resources'),
    parts,
  };
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

function partnersOf({ partners }: GridRow, owners: OwnerReader, above: Action | undefined): readonly Partners[] {
  if (partners.length === 0) return NO_PARTNERS;
  return partners.map(({ place, pieces }): Partners => {
    const byWhom = owners.read(pieces);
    const before = isDitto(byWhom.text) && above?.partners.find((one) => one.place.column === place.column);
    return { place, byWhom: before ? { ...before.byWhom, text: byWhom.text } : byWhom, isInOneCell: pieces.length === 1 };
  });
} // prettier-ignore

const NO_PARTNERS: readonly Partners[] = [];

function unnamedLeadOf({ byWhomPlace }: GridRow, byWhom: ByWhom, partners: readonly Partners[]): PlacedText | undefined {
  if (!byWhomPlace || !namesNobody(byWhom) || partners.every((one) => namesNobody(one.byWhom))) return undefined;
  return { text: byWhom.text, place: byWhomPlace };
} // prettier-ignore
