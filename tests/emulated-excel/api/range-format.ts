import { invalidArgument, notEmulated } from '../errors';
import { cellCount, intersect, isUnbounded, isWholeColumns, isWholeRows } from '../model/area';
import type { RangeRef } from '../model/range-ref';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import { type CellStyle, PLAIN } from '../model/style';
import { ApiObject, type Argument, type Members } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { booleanOf, numberOf, textOf, wordOf } from '../protocol/read-argument';
import { autofitColumns, autofitRows } from './autofit';
import { bordersObject } from './borders';
import { areaOf, uniform } from './cell-grid';
import { readColour, showColour } from './colours';
import { pointsOfWidth, TALLEST_ROW, WIDEST_COLUMN, widthOfPoints } from './lengths';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** The most rows or cells whose look is set one by one. */
const MOST = 2_000_000;

function* stylesOf(refs: readonly RangeRef[]): Generator<CellStyle> {
  for (const ref of refs) {
    const area = areaOf(ref);
    if (isUnbounded(area)) {
      const { sheet } = ref;
      for (const { cell } of sheet.cellsIn(area)) yield cell.style;
      for (let column = area.left; column <= area.right; column++) yield sheet.columnLooks.get(column)?.style ?? PLAIN;
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) yield ref.sheet.styleAt(row, column);
      }
    }
  }
}

function restyle(refs: readonly RangeRef[], changes: Partial<CellStyle>): void {
  for (const ref of refs) {
    const area = areaOf(ref);
    const isWhole = { columns: isWholeColumns(area), rows: isWholeRows(area) };
    if (!isUnbounded(area) && cellCount(area) > MOST) throw notEmulated(`format ${cellCount(area)} cells at once`);
    ref.sheet.change('format', area);
    ref.sheet.restyle(area, changes, isWhole);
  }
}

/** A property that all cells of the ranges have, as Excel reads and writes it. */
function property<K extends keyof CellStyle>(
  refs: readonly RangeRef[],
  key: K,
  show: (value: CellStyle[K]) => Json,
  read: (argument: Argument) => CellStyle[K],
): { readonly get: () => Json; readonly set: (argument: Argument) => void } {
  return {
    get: () => {
      const shown: Json[] = [];
      for (const style of stylesOf(refs)) {
        const value = show(style[key]);
        if (shown.length > 0 && value !== shown[0]) return null;
        shown[0] = value;
      }
      return shown[0] ?? null;
    },
    set: (argument) => {
      restyle(refs, { [key]: read(argument) });
    },
  };
}

const asIs = <T extends Json>(value: T): T => value;

/** Members out of properties that are read and written the same way. */
function membersOf(
  properties: Readonly<Record<string, { readonly get: () => Json; readonly set: (argument: Argument) => void }>>,
): Members {
  const pick = <K extends 'get' | 'set'>(which: K): Record<string, (typeof properties)[string][K]> =>
    Object.fromEntries(Object.entries(properties).map(([name, both]) => [name, both[which]]));
  return { get: pick('get'), set: pick('set') };
}

/** Excel.RangeFormat */
export function rangeFormatObject(refs: readonly RangeRef[]): ApiObject {
  const members = membersOf({
    wrapText: property(refs, 'wraps', asIs, booleanOf),
    horizontalAlignment: property(refs, 'horizontal', asIs, (value) => wordOf(value, HORIZONTAL)),
    verticalAlignment: property(refs, 'vertical', asIs, (value) => wordOf(value, VERTICAL)),
    indentLevel: property(refs, 'indent', asIs, (value) => numberOf(value)),
    columnWidth: columnWidth(refs),
    rowHeight: rowHeight(refs),
  });
  return new ApiObject('RangeFormat', {
    ...members,
    nav: {
      font: () => fontObject(refs),
      fill: () => fillObject(refs),
      borders: () => bordersObject(refs),
      protection: () =>
        new ApiObject('FormatProtection', membersOf({ locked: property(refs, 'isLocked', asIs, booleanOf) })),
    },
    call: {
      autofitRows: () => {
        for (const ref of refs) autofitRows(ref);
      },
      autofitColumns: () => {
        for (const ref of refs) autofitColumns(ref);
      },
    },
  });
}

function fontObject(refs: readonly RangeRef[]): ApiObject {
  const members = membersOf({
    bold: property(refs, 'isBold', asIs, booleanOf),
    italic: property(refs, 'isItalic', asIs, booleanOf),
    strikethrough: property(refs, 'isStruck', asIs, booleanOf),
    underline: property(refs, 'underline', asIs, (value) => wordOf(value, UNDERLINES)),
    color: property(refs, 'ink', showColour, readColour),
    name: property(refs, 'fontName', asIs, (value) => textOf(value)),
    size: property(refs, 'fontSize', asIs, (value) => numberOf(value)),
  });
  return new ApiObject('RangeFont', members);
}

function fillObject(refs: readonly RangeRef[]): ApiObject {
  const none = '#FFFFFF';
  const members = membersOf({
    color: property(
      refs,
      'fill',
      (fill) => (fill === undefined ? none : showColour(fill)),
      (value) => (value === '' ? undefined : readColour(value)),
    ),
  });
  const clear = (): undefined => {
    restyle(refs, { fill: undefined });
  };
  return new ApiObject('RangeFill', { ...members, call: { clear } });
}

function columnWidth(refs: readonly RangeRef[]): ReturnType<typeof property> {
  function* widths(): Generator<number> {
    for (const ref of refs) {
      const { left, right } = areaOf(ref);
      for (let column = left; column <= right; column++) {
        yield pointsOfWidth(ref.sheet.columnLooks.get(column)?.width ?? STANDARD_WIDTH);
      }
    }
  }
  return {
    get: () => uniform(widths()),
    set: (argument) => {
      const points = numberOf(argument);
      if (points < 0 || points > WIDEST_COLUMN) throw invalidArgument(`a column can't be ${points} points wide`);
      for (const ref of refs) {
        const { left, right } = areaOf(ref);
        ref.sheet.change('column width', areaOf(ref));
        for (let column = left; column <= right; column++) ref.sheet.columnLook(column).width = widthOfPoints(points);
      }
    },
  };
}

function rowHeight(refs: readonly RangeRef[]): ReturnType<typeof property> {
  function* heights(): Generator<number> {
    for (const ref of refs) {
      const used = ref.sheet.used(false);
      const { top, bottom } = (isUnbounded(areaOf(ref)) && used && intersect(areaOf(ref), used)) || areaOf(ref);
      for (let row = top; row <= bottom; row++) yield ref.sheet.rowLooks.get(row)?.height ?? STANDARD_HEIGHT;
    }
  }
  return {
    get: () => uniform(heights()),
    set: (argument) => {
      const points = numberOf(argument);
      if (points < 0 || points > TALLEST_ROW) throw invalidArgument(`a row can't be ${points} points high`);
      for (const ref of refs) {
        const { top, bottom } = areaOf(ref);
        if (bottom - top > MOST / 10) throw notEmulated('set the height of whole columns of rows');
        ref.sheet.change('row height', areaOf(ref));
        for (let row = top; row <= bottom; row++) ref.sheet.rowLook(row).height = points;
      }
    },
  };
}
