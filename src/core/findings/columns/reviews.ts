import { type Day, dayOf, lastOfMonth } from '../../calendar/day';
import { MONTH_WORD, monthOf } from '../../calendar/months';
import { once } from '../../lists/once';
import type { Action, Plan } from '../../plan/types';
import { readCell } from '../../reading';
import { rowAt } from '../../workbook/contents';
import { type ColumnCell, besideColumns } from './beside-columns';

/** What says that no review is set. */
const NONE = /^(?:n\/?a|none|nil|no|not applicable|tb[acd]|to be (?:agreed|confirmed|set|decided)|[-–—?]+)\.?$/i;

/** The actions of which a column says when, how often or by whom they are reviewed. */
export const reviewed = once(
  (plan: Plan): ReadonlySet<Action> =>
    new Set(
      besideColumns(plan)
        .filter(({ header }) => /\breview/i.test(header))
        .flatMap(({ filled }) => filled.flatMap(({ text, action }) => (NONE.test(text) ? [] : action))),
    ),
);

/** The cell in which an action's review has its day, and the last day that it allows. */
export interface ReviewDay extends ColumnCell {
  readonly day: Day;
}

/** 'Review', 'Next review date', 'Date for review': not 'Last review', 'Peer review', 'Reviewed'. */
const REVIEW =
  /^(?:(?:next|planned) )?(?:dates? (?:of|for) )?(?:the )?(?:next )?reviews?(?: (?:due|dates?|due date|month|by))?:?$/i;

/** What the columns of reviews give as days, column by column. */
export const reviewDays = (plan: Plan): readonly (readonly ReviewDay[])[] =>
  besideColumns(plan)
    .filter(({ header }) => REVIEW.test(header))
    .map(({ filled }) =>
      filled.flatMap((cell) => {
        const day = dayIn(cell, plan);
        return day ? { ...cell, day } : [];
      }),
    );

function dayIn({ place, text }: ColumnCell, { sheets, dateSystem }: Plan): Day | undefined {
  const rows = sheets.find(({ name }) => name === place.sheet)?.rows ?? [];
  const contents = rowAt(rows, place.row)?.cells.find(({ column }) => column === place.column);
  const cell = contents && readCell(contents, dateSystem);
  if (cell?.kind !== 'day') return dayOfWords(text);
  const { day, shape } = cell;
  if (shape === 'day and month') return undefined;
  return shape === 'month and year' ? lastOfMonth(day.year, day.month) : day;
}

const IN_WORDS = new RegExp(
  `^(?:(?:by|in) )?(?:(\\d{1,2})(?:st|nd|rd|th)?[ -])?(${MONTH_WORD})[ -]['’]?(\\d{4}|\\d\\d)$`,
  'i',
);
const IN_FIGURES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)$/;
const CENTURY = 2000;

/** 'Oct 2027', '31/05/2027'; none where it says more. */
function dayOfWords(text: string): Day | undefined {
  const [, day, month = '', year = ''] = IN_WORDS.exec(text) ?? IN_FIGURES.exec(text) ?? [];
  const [inYear, number] = [
    Number(year) < CENTURY ? CENTURY + Number(year) : Number(year),
    monthOf(month) ?? Number(month),
  ];
  if (year === '' || !(number >= 1 && number <= 12)) return undefined;
  return day === undefined ? lastOfMonth(inYear, number) : dayOf(inYear, number, Number(day));
}
