import type { ChartCells, ChartDrawing, ChartSeries } from '../../../core/workbook/chart';
import { fixedName, sheetInReference } from '../../../core/workbook/ranges';
import type { Edition } from '../edition';
import { escapeAttribute, escapeText } from '../xml';

/** In hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const LINES = 'D9D9D9';
const INK = '404040';

const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];

/** A chart's part. Source: ECMA-376 part 1, 21.2. */
export function chartXml(sheet: string, chart: ChartDrawing, edition: Edition): string {
  const isBars = chart.kind === 'stacked bars';
  return withPrefixes(
    `<chartSpace xmlns:c="${edition.chart}" xmlns:a="${edition.drawing}" xmlns:r="${edition.relationships}">` +
      `<roundedCorners val="0"/><chart>${titleXml(chart.title)}<autoTitleDeleted val="0"/><plotArea><layout/>` +
      `<barChart><barDir val="${isBars ? 'bar' : 'col'}"/><grouping val="stacked"/><varyColors val="0"/>` +
      chart.series.map((series, index) => seriesXml(sheet, chart, series, index)).join('') +
      `<gapWidth val="40"/><overlap val="100"/><axId val="${CATEGORY_AXIS}"/><axId val="${VALUE_AXIS}"/></barChart>` +
      `${categoryAxisXml(chart, isBars)}${valueAxisXml(isBars)}</plotArea>` +
      `<legend><legendPos val="b"/><overlay val="0"/>${textXml(INK)}</legend>` +
      '<plotVisOnly val="1"/><dispBlanksAs val="gap"/></chart>' +
      `<spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></spPr></chartSpace>`,
  );
}

/** Elements of charts are written without their prefix here. */
const withPrefixes = (xml: string): string => xml.replace(/<(\/?)(?=[A-Za-z]+[ />])/g, '<$1c:');

const titleXml = (title: string): string =>
  '<title><tx><rich><a:bodyPr/><a:p><a:pPr>' +
  `<a:defRPr sz="${TITLE_SIZE}" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="${TITLE_SIZE}" b="1">${inkXml(INK)}</a:rPr>` +
  `<a:t>${escapeText(title)}</a:t></a:r></a:p></rich></tx><overlay val="0"/></title>`;

const inkXml = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const textXml = (ink: string): string =>
  `<txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TEXT_SIZE}">${inkXml(ink)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></txPr>`;

function seriesXml(sheet: string, chart: ChartDrawing, { name, colour, values }: ChartSeries, index: number): string {
  return (
    `<ser><idx val="${index}"/><order val="${index}"/><tx><v>${escapeText(name)}</v></tx>` +
    `<spPr>${inkXml(colour)}</spPr><invertIfNegative val="0"/>` +
    `${cellsXml('cat', sheet, chart.categories)}${cellsXml('val', sheet, values)}</ser>`
  );
}

/** Which cells a series shows, and what they hold; without a prefix. */
export function cellsXml(
  element: 'cat' | 'val',
  sheet: string,
  { range, shows, format }: ChartCells<string | number>,
): string {
  const isText = shows.some((one) => typeof one === 'string');
  const formula = `<f>${escapeText(`${sheetInReference(sheet)}!${fixedName(range)}`)}</f>`;
  const points = shows.map((one, index) => `<pt idx="${index}"><v>${escapeText(String(one))}</v></pt>`);
  const cache = `<ptCount val="${shows.length}"/>${points.join('')}`;
  const code = `<formatCode>${escapeText(format ?? 'General')}</formatCode>`;
  return isText
    ? `<${element}><strRef>${formula}<strCache>${cache}</strCache></strRef></${element}>`
    : `<${element}><numRef>${formula}<numCache>${code}${cache}</numCache></numRef></${element}>`;
}

/** Bars are read from top to bottom, so that their axis is turned round. */
const categoryAxisXml = ({ categories }: ChartDrawing, isBars: boolean): string =>
  `<catAx><axId val="${CATEGORY_AXIS}"/><scaling><orientation val="${isBars ? 'maxMin' : 'minMax'}"/></scaling>` +
  `<delete val="0"/><axPos val="${isBars ? 'l' : 'b'}"/>` +
  `<numFmt formatCode="${escapeAttribute(categories.format ?? 'General')}" sourceLinked="1"/>` +
  '<majorTickMark val="none"/><minorTickMark val="none"/><tickLblPos val="low"/>' +
  `<spPr><a:ln w="9525">${inkXml(LINES)}</a:ln></spPr>${textXml(INK)}` +
  `<crossAx val="${VALUE_AXIS}"/><crosses val="autoZero"/><auto val="0"/><lblAlgn val="ctr"/><lblOffset val="100"/>` +
  '<noMultiLvlLbl val="1"/></catAx>';

/** It stands under the bars, whose axis is turned round. */
const valueAxisXml = (isBars: boolean): string =>
  `<valAx><axId val="${VALUE_AXIS}"/><scaling><orientation val="minMax"/></scaling>` +
  `<delete val="0"/><axPos val="${isBars ? 'b' : 'l'}"/>` +
  `<majorGridlines><spPr><a:ln w="9525">${inkXml(LINES)}</a:ln></spPr></majorGridlines>` +
  '<numFmt formatCode="0" sourceLinked="0"/><majorTickMark val="none"/><minorTickMark val="none"/>' +
  `<tickLblPos val="nextTo"/><spPr><a:ln><a:noFill/></a:ln></spPr>${textXml(INK)}` +
  `<crossAx val="${CATEGORY_AXIS}"/><crosses val="${isBars ? 'max' : 'autoZero'}"/><crossBetween val="between"/></valAx>`;
