import type { ByWhen } from '../by-when/types';
import type { ByWhom } from '../by-whom/read-by-whom';
import type { PlanPeriod } from '../calendar/plan-period';
import type { DateSystem } from '../calendar/serial';
import type { GlossaryEntry, Grid, GridRow, NearHeader, PlacedText } from '../grids/table/types';
import type { NumberedHeading } from '../grids/lines/numbered-headings';
import type { SheetContents } from '../workbook/contents';
import type { CellPlace } from '../workbook/place';
import type { BesideDay } from './dates/beside-days';
import type { ExcelDay } from './dates/excel-days';
import type { Standing } from './beside/said-beside';
import type { Settled } from './beside/settled';

/** All grids of a workbook, understood: what checks and trackers are made from. */
export interface Plan {
  /** The partnership's name, as the workbook gives it. */
  readonly partnership?: string;
  readonly period: PlanPeriod;
  /** How the period is known: from settings, from a line of the workbook, from most of its dates, or from today. */
  readonly periodFrom: PeriodSource;
  readonly grids: readonly PlanGrid[];
  readonly glossary: readonly GlossaryEntry[];
  /** Numbered lines on sheets without a grid, which may say what its headings say. */
  readonly listedElsewhere: readonly NumberedHeading[];
  /** Sheets that were left out because they are hidden, and sheets without a grid. */
  readonly skippedSheets: readonly string[];
  /** Sheets that were left out because their names say that they show how a plan is filled in. */
  readonly exampleSheets: readonly string[];
  readonly sheetsWithoutGrid: readonly string[];
  /** Cells of the grids with a formula whose result the file doesn't hold: they were read as empty. */
  readonly uncalculated: readonly CellPlace[];
  /** The sheets that were read, as the workbook has them: for whoever asks what else stands on them. */
  readonly sheets: readonly SheetContents[];
  readonly dateSystem: DateSystem;
  /** Header rows that would head a grid if they had one column more. */
  readonly nearHeaders: readonly NearHeader[];
}

export type PeriodSource =
  | { readonly kind: 'settings' }
  | { readonly kind: 'line'; readonly line: PlacedText }
  /** Against a line that names years in which next to no date lies. */
  | { readonly kind: 'dates'; readonly against: PlacedText | undefined }
  | { readonly kind: 'today' };

export interface PlanGrid extends Omit<Grid, 'rows'> {
  /** True where a column of the plan says how its actions stand. */
  readonly hasStatus: boolean;
  readonly actions: readonly Action[];
}

/** A row of a grid, its by-when and by-whom understood. */
export interface Action extends Omit<GridRow, 'byWhen' | 'byWhom' | 'partners' | 'beside'> {
  readonly byWhen: ByWhen;
  /** Who leads, and who is named beside them in the same column. */
  readonly byWhom: ByWhom;
  /** What further columns of owners say: sponsors, partners, a second lead. */
  readonly partners: readonly Partners[];
  /** What the lead's own column says, where it names nobody and partners are named in theirs. */
  readonly unnamedLead: PlacedText | undefined;
  /** True where all of the by-when, or of the by-whom, stands in the one cell of its place. */
  readonly isByWhenInOneCell: boolean;
  readonly isByWhomInOneCell: boolean;
  /** The days in the by-when that Excel stored, and how they were read. */
  readonly excelDays: readonly ExcelDay[];
  /** What the plan itself says where nothing is left to do: a status, a date on which it was closed. */
  readonly settled: Settled | undefined;
  /** The days that columns beside it give: when it begins, when it was raised, when it was due at first. */
  readonly days: readonly BesideDay[];
  /** What a column of outcomes says of it. */
  readonly outcome: (PlacedText & { readonly header: string }) | undefined;
  /** What a column of notes or progress says of it. */
  readonly notes: PlacedText | undefined;
  /** How it stands, where a column says so. */
  readonly standing: Standing | undefined;
  /** What one of costs and funds says. */
  readonly resources: PlacedText | undefined;
  /** The action's parts, where its by-when has parts: their texts by label. */
  readonly parts: ReadonlyMap<string, string>;
}

/** A column of owners beside the lead's, as one action has it. */
export interface Partners {
  readonly place: CellPlace;
  readonly byWhom: ByWhom;
  /** True where all of it stands in the one cell of its place. */
  readonly isInOneCell: boolean;
}
