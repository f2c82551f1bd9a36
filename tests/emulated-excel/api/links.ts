import { cellName } from '../../../src/core/workbook/place';
import { invalidArgument } from '../errors';
import type { CellLink } from '../model/cell';
import type { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { LINK_INK, restyled } from '../model/style';
import type { Argument } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { isMissing, recordOf, textOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';

/** Source: Excel specifications and limits. */
const MOST_LINKS = 65_530;

const optional = (argument: Argument | undefined): string | undefined =>
  isMissing(argument) || argument === '' ? undefined : textOf(argument);

/** Puts a link on a cell, with the look that Excel gives links and the text that it is to show. @throws ExcelError */
export function setLink(sheet: Sheet, row: number, column: number, argument: Argument): void {
  const record = recordOf(argument);
  const place = optional(record['documentReference']);
  const address = optional(record['address']);
  const tip = optional(record['screenTip']);
  const text = optional(record['textToDisplay']);
  if (place === undefined && address === undefined) throw invalidArgument('a link leads somewhere');
  const link: CellLink = {
    ...(place !== undefined && { place }),
    ...(address !== undefined && { address }),
    ...(tip !== undefined && { tip }),
  };
  sheet.links.set(cellName({ row, column }), link);
  if (sheet.links.size > MOST_LINKS) throw invalidArgument(`a sheet holds ${MOST_LINKS} links at most`);
  const cell = sheet.cell(row, column) ?? { value: '', style: sheet.styleAt(row, column) };
  const style = restyled(cell.style, { ink: LINK_INK, underline: 'Single' });
  const shown = text ?? (cell.value === '' && cell.formula === undefined ? (address ?? place ?? '') : undefined);
  sheet.put(row, column, { ...cell, style });
  // It is read as if somebody had typed it.
  if (shown !== undefined) sheet.enter(row, column, shown);
}

export function setLinks(ref: RangeRef, argument: Argument): void {
  const { sheet } = ref;
  const { top, left, bottom, right } = areaOf(ref);
  sheet.change('hyperlink', areaOf(ref));
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) setLink(sheet, row, column, argument);
  }
}

/** The link of a range's first cell, as Excel answers it. */
export function linkOf(ref: RangeRef): Json {
  const { top, left } = areaOf(ref);
  const link = ref.sheet.links.get(cellName({ row: top, column: left }));
  if (!link) return null;
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.place !== undefined && { documentReference: link.place }),
    screenTip: link.tip ?? '',
    textToDisplay: ref.sheet.textAt(top, left),
  };
}
