import type { ChartDrawing } from '../../../core/workbook/chart';
import { cellName } from '../../../core/workbook/place';
import { type CellRange, rangeName } from '../../../core/workbook/ranges';
import type { SheetUpdate } from '../../../core/workbook/update/types';

/** In points. */
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;
const INK = '#404040';

/** Adds the charts that are new, and lets those that are there show other cells. Excel tells no words for those who can't
 * see a chart to an add-in: the title says what it shows. */
export function drawCharts(sheet: Excel.Worksheet, { charts }: SheetUpdate): void {
  for (const { kind, chart } of charts) {
    if (kind === 'new') addChart(sheet, chart);
    else showCells(sheet, sheet.charts.getItem(chart.name), chart);
  }
}

function addChart(sheet: Excel.Worksheet, drawing: ChartDrawing): void {
  const { kind, name, title, over, series } = drawing;
  const [first, ...others] = series;
  if (!first) return;
  const isBars = kind === 'stacked bars';
  const chart = sheet.charts.add(
    isBars ? 'BarStacked' : 'ColumnStacked',
    rangeIn(sheet, first.values.range),
    'Columns',
  );
  chart.name = name;
  chart.setPosition(cellName({ row: over.top, column: over.left }), cellName({ row: over.bottom, column: over.right }));
  for (const one of others) chart.series.add(one.name);
  showCells(sheet, chart, drawing);
  for (const [index, { name: own, colour }] of series.entries()) {
    const drawn = chart.series.getItemAt(index);
    drawn.name = own;
    drawn.gapWidth = 40;
    drawn.format.fill.setSolidColor(`#${colour}`);
  }
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.categoryType = 'TextAxis';
  categoryAxis.reversePlotOrder = isBars;
  categoryAxis.format.font.size = TEXT_SIZE;
  // Bars are read from top to bottom, and the axis of numbers stands under them all the same.
  if (isBars) categoryAxis.position = 'Maximum';
  valueAxis.format.font.size = TEXT_SIZE;
  chart.legend.position = 'Bottom';
  chart.legend.format.font.size = TEXT_SIZE;
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
}

const rangeIn = (sheet: Excel.Worksheet, range: CellRange): Excel.Range => sheet.getRange(rangeName(range));

function showCells(sheet: Excel.Worksheet, chart: Excel.Chart, { series, categories }: ChartDrawing): void {
  for (const [index, { values }] of series.entries()) {
    const drawn = chart.series.getItemAt(index);
    drawn.setValues(rangeIn(sheet, values.range));
    drawn.setXAxisValues(rangeIn(sheet, categories.range));
  }
}
