import type { CellRange } from './ranges';

/** A chart of Excel's own over cells of the sheet that it stands on. */
export interface ChartDrawing {
  /** By which it is known again among other people's charts on the sheet. */
  readonly name: string;
  readonly kind: 'stacked columns' | 'stacked bars';
  readonly title: string;
  /** What it shows, for people who can't see it. */
  readonly description: string;
  /** The cells that it covers, on a sheet where it is new. */
  readonly over: CellRange;
  /** One column of cells. */
  readonly categories: ChartCells<string | number>;
  /** From the axis outwards. */
  readonly series: readonly ChartSeries[];
  /** True where the cells that it shows are others than at the last drawing. */
  readonly isMoved: boolean;
  /** Whether it is drawn on a sheet that exists and lacks it: somebody may have taken it out. */
  readonly isRestored: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** 'RRGGBB'. */
  readonly colour: string;
  readonly values: ChartCells<number>;
}

/** Cells of the sheet, and what they show now. */
export interface ChartCells<T> {
  readonly range: CellRange;
  readonly shows: readonly T[];
  /** The number format of numbers. */
  readonly format?: string;
}
