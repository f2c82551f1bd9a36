import { notEmulated } from '../errors';
import { type Area, cellCount, isUnbounded } from '../model/area';
import { type Border, BORDERS, drawBorder, linesOf } from '../model/borders';
import {
  type Line,
  LINE_STYLES,
  lineStyle,
  lineWeight,
  LINE_WEIGHTS,
  USUAL_LINE,
  withStyle,
  withWeight,
} from '../model/lines';
import type { RangeRef } from '../model/range-ref';
import { ApiObject, type Argument } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { numberOf, wordOf } from '../protocol/read-argument';
import { areaOf, uniform } from './cell-grid';
import { readColour, showColour } from './colours';

/** The most cells whose lines are set one by one. */
const MOST = 2_000_000;

/** Excel.RangeBorderCollection */
export function bordersObject(refs: readonly RangeRef[]): ApiObject {
  return new ApiObject('RangeBorderCollection', {
    get: { count: () => BORDERS.length },
    items: () => BORDERS.map((border) => borderObject(refs, border)),
    item: (side) => borderObject(refs, wordOf(side, BORDERS)),
    call: {
      getItemAt: (index) => {
        const border = BORDERS[numberOf(index)];
        return border && borderObject(refs, border);
      },
    },
  });
}

/** Excel.RangeBorder */
function borderObject(refs: readonly RangeRef[], border: Border): ApiObject {
  const read = (show: (line: Line | undefined) => Json) => (): Json => {
    function* shown(): Generator<Json> {
      let isEmpty = true;
      for (const ref of refs) {
        for (const line of linesOf(ref.sheet, boundedArea(ref), border)) {
          isEmpty = false;
          yield show(line);
        }
      }
      if (isEmpty) yield show(undefined);
    }
    return uniform(shown());
  };
  const draw = (change: (line: Line | undefined) => Line | undefined): void => {
    for (const ref of refs) {
      const area = boundedArea(ref);
      ref.sheet.change('format', area);
      drawBorder(ref.sheet, area, border, change);
    }
  };
  return new ApiObject('RangeBorder', {
    get: {
      sideIndex: () => border,
      style: read((line) => (line ? lineStyle(line) : 'None')),
      weight: read((line = USUAL_LINE) => lineWeight(line)),
      color: read((line = USUAL_LINE) => showColour(line.colour)),
    },
    set: {
      style: (value: Argument) => {
        const style = wordOf(value, ['None', ...LINE_STYLES]);
        draw((line = USUAL_LINE) => (style === 'None' ? undefined : withStyle(line, style)));
      },
      weight: (value: Argument) => {
        const weight = wordOf(value, LINE_WEIGHTS);
        draw((line = USUAL_LINE) => withWeight(line, weight));
      },
      color: (value: Argument) => {
        const colour = readColour(value);
        draw((line = USUAL_LINE) => ({ ...line, colour }));
      },
    },
  });
}

function boundedArea(ref: RangeRef): Area {
  const area = areaOf(ref);
  if (isUnbounded(area)) throw notEmulated('borders of whole rows and columns');
  if (cellCount(area) > MOST) throw notEmulated(`borders of ${cellCount(area)} cells at once`);
  return area;
}
