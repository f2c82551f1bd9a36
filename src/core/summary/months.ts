import { addMonths, type Day } from '../calendar/day';
import { type DateSystem, dayFromSerial, serialFromDay } from '../calendar/serial';
import { type BlockCell, type Corner, isSameFormula } from '../sheets/blocks';
import { EMPTY, textCell } from '../sheets/record';
import { cellName } from '../workbook/place';
import { LOOKS } from './looks';
import { type TrackerCells, monthOf } from './tracker-cells';

/** What the chart of months shows, by state; what is deferred, withdrawn or gone is one piece. */
export const MONTH_SERIES = ['Complete', 'Overdue', 'Due soon', 'Planned', 'Other'] as const;

/** More months than these can't be read in a chart. */
const MOST_MONTHS = 36;

/** The months in which something falls due, as first days; of many those from a year before today on. */
export function monthsOf({ rows }: TrackerCells, today: Day, dateSystem: DateSystem): number[] {
  const dated = rows.flatMap(({ when, state }) => (when > 0 && state !== '' ? when : []));
  if (dated.length === 0) return [];
  const first = dayFromSerial(monthOf(Math.min(...dated), dateSystem), dateSystem);
  const last = monthOf(Math.max(...dated), dateSystem);
  const from = (start: Day): number[] => {
    const months: number[] = [];
    for (let n = 0; n < MOST_MONTHS; n++) {
      const month = serialFromDay(addMonths(start, n), dateSystem);
      if (month <= last) months.push(month);
    }
    return months;
  };
  const all = from(first);
  if (all.at(-1) === last) return all;
  const yearAgo = addMonths(dayFromSerial(monthOf(serialFromDay(today, dateSystem), dateSystem), dateSystem), -12);
  const latest = addMonths(dayFromSerial(last, dateSystem), 1 - MOST_MONTHS);
  const [a, b] = [serialFromDay(yearAgo, dateSystem), serialFromDay(latest, dateSystem)];
  return from(dayFromSerial(Math.max(Math.min(a, b), all[0] ?? a), dateSystem));
}

/** How many rows of each state fall due in each month, in the order of the series. */
export function monthCounts({ rows }: TrackerCells, months: readonly number[], dateSystem: DateSystem): number[][] {
  const counts = new Map(months.map((month) => [month, MONTH_SERIES.map(() => 0)]));
  for (const { when, state } of rows) {
    const own = when > 0 && state !== '' ? counts.get(monthOf(when, dateSystem)) : undefined;
    const found = MONTH_SERIES.findIndex((series) => series === state);
    const place = found < 0 ? MONTH_SERIES.length - 1 : found;
    if (own) own[place] = (own[place] ?? 0) + 1;
  }
  return [...counts.values()];
}

/** The cells behind the chart of months, outside of what is printed. @param counted of each month, in the order of the series. */
export function monthCells(
  tracker: TrackerCells,
  at: Corner,
  months: readonly number[],
  counted: readonly (readonly number[])[],
  dateSystem: DateSystem,
): BlockCell[] {
  const head = ['By month', ...MONTH_SERIES].map((text, right): BlockCell => ({ down: 0, right, cell: textCell(text), look: LOOKS.working }));
  const body = Array.from({ length: MOST_MONTHS }, (_, index): BlockCell[] => {
    const month = months[index];
    const down = index + 1;
    const row = at.row + down;
    const counts = counted[index] ?? [];
    const next = `EDATE(${cellName({ row: row - 1, column: at.column })},1)`;
    return [
      {
        down,
        right: 0,
        cell: month === undefined ? EMPTY : index === 0 ? { kind: 'day', day: dayFromSerial(month, dateSystem) } : { kind: 'formula', formula: next, shows: month },
        look: LOOKS.workingMonth,
        wasOurs: ({ formula, value }) => formula === next || (formula === undefined && typeof value === 'number'),
      },
      ...MONTH_SERIES.map((_, place): BlockCell => {
        const formula = monthFormula(tracker, { row, column: at.column }, place);
        return {
          down,
          right: place + 1,
          cell: month === undefined ? EMPTY : { kind: 'formula', formula, shows: counts[place] ?? 0 },
          look: LOOKS.working,
          wasOurs: ({ formula: held }) => held !== undefined && isSameFormula(held, formula),
        };
      }),
    ];
  });
  return [...head, ...body.flat()];
} // prettier-ignore

/** Those whose Due lies in the month, without those of them that were agreed anew, and those agreed for it. */
function monthFormula({ column }: TrackerCells, { row, column: first }: Corner, place: number): string {
  const month = `$${cellName({ row, column: first })}`;
  const [state, due, agreed] = [column('State'), column('Due'), column('Agreed date')];
  const within = (dates: string): string => `${dates},">="&${month},${dates},"<"&EDATE(${month},1)`;
  const count = (wanted: string): string =>
    `COUNTIFS(${state},"${wanted}",${within(due)})-COUNTIFS(${state},"${wanted}",${within(due)},${agreed},">=0")` +
    `+COUNTIFS(${state},"${wanted}",${within(agreed)})`;
  const series = MONTH_SERIES[place] ?? 'Other';
  if (series !== 'Other') return count(series);
  const cell = (right: number): string => cellName({ row, column: first + right });
  return `${count('?*')}-SUM(${cell(1)}:${cell(place)})`;
}
