import { invalidArgument } from '../errors';
import { areaName, isWholeColumns, isWholeRows, parseArea } from '../model/area';
import { RangeRef } from '../model/range-ref';
import { PAPERS } from '../model/page';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { booleanOf, isMissing, numberOf, recordOf, textOf, wordOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { findRange } from './find-range';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';

/** Excel.PageLayout */
export function pageLayoutObject(sheet: Sheet): ApiObject {
  const { page } = sheet;
  const setting =
    (write: (value: Argument) => void) =>
    (value: Argument): void => {
      sheet.change('page layout');
      write(value);
    };
  const margin = (side: keyof typeof page.margins): { get: () => number; set: (value: Argument) => void } => ({
    get: () => page.margins[side],
    set: setting((value) => {
      page.margins[side] = numberOf(value);
    }),
  });
  const titles = (address: string | undefined): ApiObject | undefined => {
    const area = address === undefined ? undefined : parseArea(address);
    return area && rangeObject(new RangeRef(sheet, area));
  };
  const printArea = (): ApiObject | undefined =>
    page.area === undefined
      ? undefined
      : rangeAreasObject(
          sheet,
          page.area.split(',').map((part) => findRange(sheet, part)),
        );
  return new ApiObject('PageLayout', {
    get: {
      orientation: () => page.orientation,
      paperSize: () => page.paper ?? null,
      zoom: () => zoomOf(sheet),
      centerHorizontally: () => page.isCentredAcross,
      centerVertically: () => page.isCentredDown,
      printGridlines: () => page.printsGridlines,
      printHeadings: () => page.printsHeadings,
      leftMargin: margin('left').get,
      rightMargin: margin('right').get,
      topMargin: margin('top').get,
      bottomMargin: margin('bottom').get,
      headerMargin: margin('header').get,
      footerMargin: margin('footer').get,
    },
    set: {
      orientation: setting((value) => {
        page.orientation = wordOf(value, ['Portrait', 'Landscape']);
      }),
      paperSize: setting((value) => {
        page.paper = wordOf(value, Object.keys(PAPERS));
      }),
      zoom: setting((value) => {
        setZoom(sheet, value);
      }),
      centerHorizontally: setting((value) => {
        page.isCentredAcross = booleanOf(value);
      }),
      centerVertically: setting((value) => {
        page.isCentredDown = booleanOf(value);
      }),
      printGridlines: setting((value) => {
        page.printsGridlines = booleanOf(value);
      }),
      printHeadings: setting((value) => {
        page.printsHeadings = booleanOf(value);
      }),
      leftMargin: margin('left').set,
      rightMargin: margin('right').set,
      topMargin: margin('top').set,
      bottomMargin: margin('bottom').set,
      headerMargin: margin('header').set,
      footerMargin: margin('footer').set,
    },
    nav: {
      headersFooters: () =>
        new ApiObject('HeaderFooterGroup', { nav: { defaultForAllPages: () => wordsObject(sheet) } }),
    },
    call: {
      setPrintTitleRows: (rows) => {
        const area = areaOf(findRange(sheet, rows));
        if (!isWholeRows(area)) throw invalidArgument(`${areaName(area)} is not made of whole rows`);
        sheet.change('page layout');
        page.titleRows = areaName(area);
      },
      setPrintTitleColumns: (columns) => {
        const area = areaOf(findRange(sheet, columns));
        if (!isWholeColumns(area)) throw invalidArgument(`${areaName(area)} is not made of whole columns`);
        sheet.change('page layout');
        page.titleColumns = areaName(area);
      },
      setPrintArea: (area) => {
        sheet.change('page layout');
        page.area = areaName(areaOf(findRange(sheet, area)));
      },
      setPrintMargins: (unit, margins) => {
        sheet.change('page layout');
        setMargins(sheet, unit, margins);
      },
      getPrintTitleRows: () => titles(page.titleRows),
      getPrintTitleRowsOrNullObject: () => titles(page.titleRows),
      getPrintTitleColumns: () => titles(page.titleColumns),
      getPrintTitleColumnsOrNullObject: () => titles(page.titleColumns),
      getPrintArea: printArea,
      getPrintAreaOrNullObject: printArea,
    },
  });
}

function zoomOf({ page }: Sheet): Json {
  return page.isFitted
    ? { horizontalFitToPages: page.pagesWide ?? null, verticalFitToPages: page.pagesTall ?? null, scale: null }
    : { horizontalFitToPages: null, verticalFitToPages: null, scale: page.scale };
}

function setZoom({ page }: Sheet, value: Argument): void {
  const zoom = recordOf(value);
  const pages = (name: string): number | undefined => {
    const count = zoom[name];
    if (isMissing(count)) return undefined;
    const number = numberOf(count);
    if (!Number.isInteger(number) || number < 1) throw invalidArgument(`${name} is a number of pages, or left out`);
    return number;
  };
  const [wide, tall] = [pages('horizontalFitToPages'), pages('verticalFitToPages')];
  page.isFitted = wide !== undefined || tall !== undefined;
  page.pagesWide = wide;
  page.pagesTall = tall;
  if (page.isFitted) return;
  const scale = numberOf(zoom['scale']);
  if (scale < 10 || scale > 400) throw invalidArgument('a scale is between 10 and 400');
  page.scale = scale;
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins({ page }: Sheet, unit: Argument | undefined, margins: Argument | undefined): void {
  const points = POINTS[wordOf(unit, Object.keys(POINTS))] ?? 1;
  for (const [name, value] of Object.entries(recordOf(margins))) {
    const side = wordOf(name, ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const);
    if (!isMissing(value)) page.margins[side] = numberOf(value) * points;
  }
}

/** Excel.HeaderFooter of all pages. */
function wordsObject(sheet: Sheet): ApiObject {
  const { words } = sheet.page;
  const names = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
  return new ApiObject('HeaderFooter', {
    get: Object.fromEntries(names.map((name) => [name, () => words[name]])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value) => {
          sheet.change('page layout');
          words[name] = textOf(value);
        },
      ]),
    ),
  });
}
