import { ExcelError, invalidArgument, notEmulated } from '../errors';
import { type Area, around, width } from '../model/area';
import { CHART_TYPES, type Chart, newSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import { booleanOf, isMissing, numberOf, textOf, wordOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { fontObject } from './chart-font';
import { chartSeriesObject } from './chart-series';
import { findRange } from './find-range';

/** Excel.ChartCollection */
export function chartsObject(sheet: Sheet): ApiObject {
  const find = (argument: Argument | undefined): ApiObject | undefined => {
    const wanted = textOf(argument, "a chart's name").toLowerCase();
    // By its id: so the client asks for what it found in a collection.
    const found = sheet.charts.find(({ name, id }) => [name, id].some((one) => one.toLowerCase() === wanted));
    return found && chartObject(sheet, found);
  };
  return new ApiObject('ChartCollection', {
    get: { count: () => sheet.charts.length },
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item: find,
    call: {
      getCount: () => sheet.charts.length,
      getItem: find,
      getItemOrNullObject: find,
      getItemAt: (index) => {
        const chart = sheet.charts[numberOf(index)];
        return chart && chartObject(sheet, chart);
      },
      add: (type, source, seriesBy) => chartObject(sheet, addChart(sheet, type, source, seriesBy)),
    },
  });
}

function addChart(
  sheet: Sheet,
  type: Argument | undefined,
  source: Argument | undefined,
  seriesBy: Argument | undefined,
): Chart {
  const known = CHART_TYPES.find((one) => one.toLowerCase() === textOf(type).toLowerCase());
  if (!known) throw notEmulated(`draw a chart of the type ${textOf(type)}`);
  if (isMissing(seriesBy) || wordOf(seriesBy, ['Auto', 'Columns', 'Rows']) !== 'Columns')
    throw notEmulated('find out by itself which cells are a series');
  const area = areaOf(findRange(sheet, source));
  // Of several columns Excel guesses which one holds the categories.
  if (width(area) !== 1) throw notEmulated('draw a chart of several columns at once');
  sheet.change('chart added', area);
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let n = 1;
  while (taken.has(`Chart ${n}`)) n++;
  const chart: Chart = {
    id: sheet.book.newId(),
    type: known,
    name: `Chart ${n}`,
    title: '',
    over: { top: 1, left: 1, bottom: 15, right: 8 },
    series: [newSeries('Series1', area)],
    legend: 'Right',
    isReversed: false,
    crossing: 'Automatic',
    isTextAxis: false,
  };
  sheet.charts.push(chart);
  return chart;
}

/** Excel.Chart */
function chartObject(sheet: Sheet, chart: Chart): ApiObject {
  const change = (write: () => void): void => {
    if (!sheet.charts.includes(chart)) throw new ExcelError('ItemNotFound');
    sheet.change('chart');
    write();
  };
  const corner = (argument: Argument | undefined): Area => areaOf(findRange(sheet, argument));
  return new ApiObject('Chart', {
    id: chart.id,
    get: { id: () => chart.id, name: () => chart.name, chartType: () => chart.type },
    set: {
      name: (value) => {
        const name = textOf(value, "a chart's name");
        if (name === '' || name.length > 255) throw invalidArgument("a chart's name has 1 to 255 characters");
        change(() => (chart.name = name));
      },
    },
    nav: {
      series: () => chartSeriesObject(sheet, chart, change),
      title: () => titleObject(chart, change),
      legend: () =>
        new ApiObject('ChartLegend', {
          get: { position: () => chart.legend },
          set: {
            position: (value) => {
              const position = wordOf(value, ['Bottom', 'Right'] as const);
              change(() => (chart.legend = position));
            },
          },
          nav: { format: () => new ApiObject('ChartLegendFormat', { nav: { font: () => fontObject(change) } }) },
        }),
      axes: () => axesObject(chart, change),
    },
    call: {
      setPosition: (start, end) => {
        const [from, to] = [corner(start), isMissing(end) ? undefined : corner(end)];
        if (!to) throw notEmulated('keep the size of a chart that is moved');
        change(() => (chart.over = around(from, to)));
      },
      delete: () => {
        change(() => undefined);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  });
}

const titleObject = (chart: Chart, change: (write: () => void) => void): ApiObject =>
  new ApiObject('ChartTitle', {
    get: { text: () => chart.title },
    set: {
      text: (value) => {
        const title = textOf(value);
        change(() => (chart.title = title));
      },
    },
    nav: { format: () => new ApiObject('ChartTitleFormat', { nav: { font: () => fontObject(change) } }) },
  });

function axesObject(chart: Chart, change: (write: () => void) => void): ApiObject {
  const format = (): ApiObject => new ApiObject('ChartAxisFormat', { nav: { font: () => fontObject(change) } });
  const categoryAxis = (): ApiObject =>
    new ApiObject('ChartAxis', {
      get: { reversePlotOrder: () => chart.isReversed },
      set: {
        reversePlotOrder: (value) => {
          const isReversed = booleanOf(value);
          change(() => (chart.isReversed = isReversed));
        },
        position: (value) => {
          const crossing = wordOf(value, ['Automatic', 'Maximum'] as const);
          change(() => (chart.crossing = crossing));
        },
        categoryType: (value) => {
          const type = wordOf(value, ['Automatic', 'TextAxis', 'DateAxis']);
          change(() => (chart.isTextAxis = type === 'TextAxis'));
        },
      },
      nav: { format },
    });
  const valueAxis = (): ApiObject => new ApiObject('ChartAxis', { nav: { format } });
  return new ApiObject('ChartAxes', { nav: { categoryAxis, valueAxis } });
}
