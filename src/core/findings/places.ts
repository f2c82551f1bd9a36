import type { Remark } from './types';
import type { CellPlace } from '../workbook/place';
import { cellName, showPlace } from '../workbook/place';
import { groupBy } from '../lists/group-by';
import { sameWords } from '../text/tidy';
import { listed, quoted } from './words';

/** Cells in words, with their sheets where they stand on several: 'C43 and C44', 'Section 1!C21 and Section 4!C21'. */
export function showCells(places: readonly CellPlace[]): string {
  const isOneSheet = places.every(({ sheet }) => sheet === places[0]?.sheet);
  return listed(places.map(isOneSheet ? cellName : showPlace));
}

/** 'A4, A7 and A9': the cells of several remarks. */
export const cellsOf = (
  remarks: readonly { readonly place: CellPlace; readonly places?: readonly CellPlace[] }[],
): string => showCells(remarks.flatMap(({ place, places }) => places ?? [place]));

/** '"ASAP" (G31) and "Before next meeting" (G36)': what remarks are about, each with its cells; equal words once. */
export function wordsWithCells(remarks: readonly Pick<Remark, 'place' | 'places' | 'words'>[]): string {
  const byWords = groupBy(remarks, ({ words }) => sameWords(words));
  return listed(
    [...byWords.values()].map((of) => {
      const [first, second, third] = of;
      const cells = third === undefined ? [first, second] : [first];
      const shown = cellsOf(cells.flatMap((one) => one ?? []));
      const words = quoted(first?.words ?? '', 40);
      return third === undefined ? `${words} (${shown})` : `${words} (${of.length} actions, first ${shown})`;
    }),
  );
}
