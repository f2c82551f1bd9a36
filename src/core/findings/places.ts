import type { CellPlace } from '../workbook/place';
import { cellName, showPlace } from '../workbook/place';
import { listed } from './words';

/** Cells in words, with their sheets where they stand on several: 'C43 and C44', 'Section 1!C21 and Section 4!C21'. */
export function showCells(places: readonly CellPlace[]): string {
  const isOneSheet = places.every(({ sheet }) => sheet === places[0]?.sheet);
  return listed(places.map(isOneSheet ? cellName : showPlace));
}

/** 'A4, A7 and A9': the cells of several remarks. */
export const cellsOf = (
  remarks: readonly { readonly place: CellPlace; readonly places?: readonly CellPlace[] }[],
): string => showCells(remarks.flatMap(({ place, places }) => places ?? [place]));
