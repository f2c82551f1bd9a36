import { chartXml } from '../../../src/hosts/xlsx/draw/chart-xml';
import { type Area, parseArea, splitReference } from '../model/area';
import { type Chart, newSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { Parts } from './parts';
import { child, children, descendants, type Element, escapeXml } from './xml';

const NAMESPACES = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

/** The charts of a sheet's part: stacked columns and bars over cells of the sheet; others are left out. */
export function loadCharts(sheet: Sheet, parts: Parts, sheetPart: string): void {
  const drawing = parts.related(sheetPart).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined) return;
  for (const anchor of children(parts.xml(drawing), 'twoCellAnchor')) {
    const [frame] = descendants(anchor, 'graphicFrame');
    const [reference] = descendants(frame, 'chart');
    const target = parts.related(drawing).find(({ id }) => id === reference?.attributes['r:id'])?.target;
    const root = target === undefined ? undefined : parts.xml(target);
    const name = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes['name'] ?? '';
    const chart = root && loadChart(sheet, name, root, overOf(anchor));
    if (chart) sheet.charts.push(chart);
  }
}

function overOf(anchor: Element): Area {
  const place = (corner: string, what: string): number => Number(child(child(anchor, corner), what)?.text ?? 0);
  return {
    top: place('from', 'row') + 1,
    left: place('from', 'col') + 1,
    bottom: place('to', 'row'),
    right: place('to', 'col'),
  };
}

const first = (element: Element | undefined, name: string): Element | undefined => [...descendants(element, name)][0];
const value = (element: Element | undefined, name: string): string | undefined =>
  first(element, name)?.attributes['val'];
const colour = (element: Element | undefined): string => value(element, 'srgbClr') ?? '';

function loadChart(sheet: Sheet, name: string, root: Element, over: Area): Chart | undefined {
  const bars = first(root, 'barChart');
  if (!bars || value(bars, 'grouping') !== 'stacked') return undefined;
  const area = (element: Element | undefined): Area | undefined =>
    parseArea(splitReference(first(element, 'f')?.text ?? '').address);
  return {
    id: sheet.book.newId(),
    type: value(bars, 'barDir') === 'bar' ? 'BarStacked' : 'ColumnStacked',
    name,
    title: first(first(root, 'title'), 't')?.text ?? '',
    over,
    legend: value(root, 'legendPos') === 'b' ? 'Bottom' : 'Right',
    isReversed: value(first(root, 'catAx'), 'orientation') === 'maxMin',
    crossing: value(first(root, 'valAx'), 'crosses') === 'max' ? 'Maximum' : 'Automatic',
    isTextAxis: value(first(root, 'catAx'), 'auto') === '0',
    series: children(bars, 'ser').flatMap((ser) => {
      const values = area(child(ser, 'val'));
      if (!values) return [];
      return {
        ...newSeries(first(child(ser, 'tx'), 'v')?.text ?? '', values),
        categories: area(child(ser, 'cat')),
        colour: colour(child(ser, 'spPr')),
        gapWidth: Number(value(bars, 'gapWidth')),
      };
    }),
  };
}

/** A chart's part. */
export function chartPartXml(sheet: Sheet, { name, type, title, over, series }: Chart): string {
  const shown = ({ top, bottom, left }: Area): (string | number)[] =>
    Array.from({ length: bottom - top + 1 }, (_, index) => {
      const held = sheet.valueAt(top + index, left);
      return typeof held === 'boolean' ? String(held) : held;
    });
  const numbers = (area: Area): number[] => shown(area).map(Number);
  const range = series[0]?.categories ?? over;
  return chartXml(
    sheet.name,
    {
      name,
      kind: type === 'BarStacked' ? 'stacked bars' : 'stacked columns',
      title,
      description: '',
      over,
      categories: { range, shows: shown(range), format: sheet.styleAt(range.top, range.left).format },
      series: series.map((one) => ({
        name: one.name,
        colour: one.colour,
        values: { range: one.values, shows: numbers(one.values) },
      })),
      isMoved: false,
      isRestored: false,
    },
    NAMESPACES,
  );
}

/** The part in which a sheet's charts stand. @param ids of the relationships to their parts. */
export function drawingPartXml({ charts }: Sheet, ids: readonly string[]): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const anchors = charts.map(
    ({ name, over }, index) =>
      `<xdr:twoCellAnchor>${corner('from', over.top - 1, over.left - 1)}${corner('to', over.bottom, over.right)}` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${NAMESPACES.chart}"><c:chart xmlns:c="${NAMESPACES.chart}" r:id="${ids[index] ?? ''}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  return (
    `<xdr:wsDr xmlns:xdr="${NAMESPACES.sheetDrawing}" xmlns:a="${NAMESPACES.drawing}" ` +
    `xmlns:r="${NAMESPACES.relationships}">${anchors.join('')}</xdr:wsDr>`
  );
}
