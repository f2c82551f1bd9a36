import type { Action } from '../../plan/types';
import { actionsOf } from '../actions';
import { rowsWithoutWords } from '../references/lost-actions';
import { counted, quoted } from '../words';
import type { Fix } from '../types';
import { rule } from '../rule';

export const brokenRow = rule({
  id: 'broken-row',
  title: 'Row split by a page break',
  fires:
    'Fires on a row that was put together from two or more, because a page break cut it when the plan was copied: the action, the date or the owner goes on in the row below. Rows that a merge holds together are whole. The fix joins the pieces in the first row and empties the others.',
  why: 'A filter or a sort tears such a row apart, and half a date is read by whoever sees only one half.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) =>
    actionsOf(plan).flatMap((action) => {
      const { laterRows, place, byWhen, byWhom } = action;
      const [first, last] = [laterRows[0], laterRows.at(-1)];
      if (!first || !last || action.action === '' || rowsWithoutWords(action).length > 0) return [];
      const fix = joined(action);
      const rows = first === last ? `row ${first.row}` : `rows ${first.row} to ${last.row}`;
      return {
        place,
        action: place,
        words: `${byWhen.text} | ${byWhom.text}`,
        message: `This row goes on in ${rows}. It was read as one (${read(action)}). Join the ${counted(laterRows.length + 1, 'row')}.`,
        ...(fix && { fix }),
      };
    }),
});

const read = ({ byWhen, byWhom }: Action): string =>
  [
    byWhen.text === '' ? 'no date' : `by when ${quoted(byWhen.text)}`,
    byWhom.text === '' ? 'no owner' : `by whom ${quoted(byWhom.text)}`,
  ].join('; ');

/**
 * The pieces in the first row, the other cells emptied. None where a stored date would have to be joined, where owners
 * stand in several columns, and where another column of the rows below holds something that would be left behind.
 */
function joined({
  action,
  place,
  laterRows,
  byWhen,
  byWhom,
  byWhenPlace,
  byWhomPlace,
  excelDays,
  partners,
}: Action): Fix | undefined {
  if (excelDays.length > 0 || partners.length > 0 || laterRows.some(({ holdsMore }) => holdsMore)) return undefined;
  const columns = [
    { column: place.column, text: action, pieces: laterRows.map((row) => row.action) },
    { column: byWhenPlace.column, text: byWhen.text, pieces: laterRows.map((row) => row.byWhen) },
    ...(byWhomPlace
      ? [{ column: byWhomPlace.column, text: byWhom.text, pieces: laterRows.map((row) => row.byWhom) }]
      : []),
  ];
  return columns.flatMap(({ column, text, pieces }) =>
    pieces.every((piece) => piece === '')
      ? []
      : [
          { place: { ...place, column }, after: text },
          ...laterRows.flatMap(({ row }, index) =>
            pieces[index] === '' ? [] : [{ place: { ...place, row, column }, after: '' }],
          ),
        ],
  );
}
