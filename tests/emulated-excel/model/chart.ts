import type { Area } from './area';

export const CHART_TYPES = ['ColumnStacked', 'BarStacked'] as const;

/** A chart of Excel's own on a sheet, over cells of that sheet. */
export interface Chart {
  readonly id: string;
  readonly type: (typeof CHART_TYPES)[number];
  name: string;
  title: string;
  /** The cells that it covers. */
  over: Area;
  readonly series: ChartSeries[];
  legend: 'Bottom' | 'Right';
  /** Whether its categories run the other way. */
  isReversed: boolean;
  /** Where among the categories the axis of values stands. */
  crossing: 'Automatic' | 'Maximum';
  isTextAxis: boolean;
}

export interface ChartSeries {
  name: string;
  values: Area;
  categories: Area | undefined;
  /** 'RRGGBB'. */
  colour: string;
  gapWidth: number;
}

export const newSeries = (name: string, values: Area): ChartSeries => ({
  name,
  values,
  categories: undefined,
  colour: '4472C4',
  gapWidth: 150,
});
