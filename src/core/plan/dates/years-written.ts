import { readByWhen } from '../../by-when/read-by-when';
import type { FigureOrder } from '../../by-when/types';
import { type Day, dayOf } from '../../calendar/day';
import { financialYears } from '../../calendar/plan-period';
import type { Grid } from '../../grids/table/types';
import { areWholeDays, writtenDates } from './excel-days';
import { figureOrder } from './figure-order';

/** The dates in by-whens that bear their own year: texts with a month and a year, and days that Excel stored. */
export function yearsWritten(grids: readonly Grid[]): Day[] {
  const written = writtenDates(grids);
  const withoutYear = areWholeDays(written);
  const figures = figureOrder(grids) ?? 'day first';
  const stored = written.stored.filter(
    ({ shape }) => shape === 'whole day' || shape === 'month and year' || (shape === 'day and month' && withoutYear),
  );
  return [...stored.map(({ day }) => day), ...written.texts.flatMap((text) => yearsIn(text, figures))].filter(
    (day) => dayOf(day.year, day.month, day.day) !== undefined,
  );
}

const QUARTER_OF_YEAR =
  /\b(?<before>20\d\d),? ?q[1-4]\b|\b(?:q[1-4]|(?:quarter|qtr) ?[1-4]|[1-4](?:st|nd|rd|th) quarter)\b,? ?(?:of )?(?<behind>(?:20)?\d\d)\b(?!\s?[/–-]\s?\d)/gi;

/** Where the year of a by-when may stand, the surest first: '2026', '15/03/26', 'Mar 26'. */
const YEAR_FORMS = [/\b20(?<year>\d\d)\b/, /\b\d{1,2}([./-])\d{1,2}\1(?<year>\d\d)\b/, /\b(?<year>\d\d)\b/];

function yearsIn(text: string, figures: FigureOrder): Day[] {
  // Of a quarter nobody knows yet whether the calendar's is meant.
  const ofQuarters = [...text.matchAll(QUARTER_OF_YEAR)];
  if (ofQuarters.length > 0)
    return ofQuarters.map(({ groups }): Day => ({ year: 2000 + (Number(groups?.['before'] ?? groups?.['behind']) % 100), month: 12, day: 31 }));
  // Any period will do: only dates that say their own year are used.
  const form = YEAR_FORMS.find((one) => one.test(text));
  const year = form?.exec(text)?.groups?.['year'];
  if (year === undefined) return [];
  const start = 2000 + Number(year);
  const around = financialYears(start - 1, start + 1);
  return readByWhen(text, { period: around, figures }).parts.flatMap(({ deadlines }) =>
    deadlines.flatMap((deadline) =>
      deadline.kind === 'date' && !deadline.inferred.some((inference) => /^(?:year from|so long)/.test(inference)) ? [deadline.due] : [],
    ),
  );
} // prettier-ignore
