import { invalidArgument } from '../errors';
import { type Area, width } from '../model/area';
import { type Chart, type ChartSeries, newSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import { isMissing, numberOf, rangeOf, textOf } from '../protocol/read-argument';
import { readColour } from './colours';
import { areaOf } from './cell-grid';

type Change = (write: () => void) => void;

/** Excel.ChartSeriesCollection */
export function chartSeriesObject(sheet: Sheet, chart: Chart, change: Change): ApiObject {
  const made = (series: ChartSeries): ApiObject => seriesObject(sheet, series, change);
  return new ApiObject('ChartSeriesCollection', {
    get: { count: () => chart.series.length },
    items: () => chart.series.map(made),
    call: {
      getCount: () => chart.series.length,
      getItemAt: (index) => {
        const series = chart.series[numberOf(index)];
        if (!series) throw invalidArgument(`there is no series ${numberOf(index)}`);
        return made(series);
      },
      add: (name) => {
        const [first] = chart.series;
        const called = isMissing(name) ? `Series${chart.series.length + 1}` : textOf(name);
        const series = newSeries(called, first?.values ?? { top: 1, left: 1, bottom: 1, right: 1 });
        change(() => chart.series.push(series));
        return made(series);
      },
    },
  });
}

/** Excel.ChartSeries */
function seriesObject(sheet: Sheet, series: ChartSeries, change: Change): ApiObject {
  const column = (argument: Argument | undefined): Area => {
    const range = rangeOf(argument);
    const area = areaOf(range);
    if (range.sheet !== sheet || width(area) !== 1) throw invalidArgument('a series is a column of this sheet');
    return area;
  };
  return new ApiObject('ChartSeries', {
    get: { name: () => series.name, gapWidth: () => series.gapWidth },
    set: {
      name: (value) => {
        const name = textOf(value);
        change(() => (series.name = name));
      },
      gapWidth: (value) => {
        const gap = numberOf(value);
        if (gap < 0 || gap > 500) throw invalidArgument('a gap is between 0 and 500');
        change(() => (series.gapWidth = gap));
      },
    },
    nav: {
      format: () => new ApiObject('ChartSeriesFormat', { nav: { fill: () => fillObject(series, change) } }),
    },
    call: {
      setValues: (range) => {
        const area = column(range);
        change(() => (series.values = area));
      },
      setXAxisValues: (range) => {
        const area = column(range);
        change(() => (series.categories = area));
      },
    },
  });
}

const fillObject = (series: ChartSeries, change: Change): ApiObject =>
  new ApiObject('ChartFill', {
    call: {
      setSolidColor: (colour) => {
        const read = readColour(colour ?? null);
        change(() => (series.colour = read));
      },
    },
  });
