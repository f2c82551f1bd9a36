import { type Day, addMonths, isAfter, isBefore } from '../../calendar/day';
import type { ByWhen, Deadline } from '../../by-when/types';
import type { BesideCell } from '../../grids/table/types';
import type { CellPlace } from '../../workbook/place';
import type { ByWhenReader } from './by-when-reader';
import type { DateHabit } from './excel-days';

/** 'Aut 2': a half-term is known by the month in which it ends, and begins in the one before. */
const HALF_TERM = /^(?:aut|spr|sum)[a-z]*\.?\s*(?:term\s*)?[12]\b/i;

/** The day that a column beside an action gives: the first that its words allow, of a month that it was due in the last. */
export interface BesideDay {
  readonly says: 'start' | 'raised' | 'original';
  readonly day: Day;
  readonly place: CellPlace;
}

const NO_DAYS: readonly BesideDay[] = [];

/** How the columns beside an action are read: as its by-when is. */
export interface DayReading {
  readonly readings: ByWhenReader;
  readonly habit: DateHabit;
}

/** The last day that a cell's words allow; undefined where they are no date, or more than one. */
export const lastDayIn = (cell: BesideCell['cell'], reading: DayReading): Day | undefined =>
  soleDate(cell, reading)?.due;

/** The days that columns beside an action give. */
export function daysBeside(beside: readonly BesideCell[], reading: DayReading): readonly BesideDay[] {
  if (beside.length === 0) return NO_DAYS;
  return beside.flatMap(({ says, cell, place }): BesideDay[] => {
    if (says !== 'start' && says !== 'raised' && says !== 'original') return [];
    const date = soleDate(cell, reading);
    if (!date) return [];
    // Of a quarter or a year nobody can tell when in it.
    const isLong = date.inferred.includes('last day of the period named');
    const opens = says === 'original' && !isLong ? date.due : date.first;
    return [{ says, place, day: says === 'start' && HALF_TERM.test(cell.text) ? addMonths(opens, -1) : opens }];
  });
}

function soleDate(cell: BesideCell['cell'], { readings, habit }: DayReading) {
  if (cell.kind === 'number') return undefined;
  const { parts, doubts } = readings.read(readings.said([{ cell, goesOn: false }], habit));
  const [deadline, ...others] = parts.flatMap(({ deadlines }) => deadlines);
  return deadline?.kind === 'date' && others.length === 0 && !doubts.some(({ kind }) => kind === 'not read')
    ? deadline
    : undefined;
}

/** A by-when whose recurrences begin no sooner than its action starts, or was raised, where its words name no start. */
export function startingFrom(byWhen: ByWhen, days: readonly BesideDay[]): ByWhen {
  if (days.length === 0) return byWhen;
  const start = days.find(({ says }) => says === 'start') ?? days.find(({ says }) => says === 'raised');
  if (!start || !byWhen.parts.some(({ deadlines }) => deadlines.some(hasNoStart))) return byWhen;
  const from = (deadline: Deadline): Deadline => {
    if (deadline.kind !== 'recurrence' || !hasNoStart(deadline)) return deadline;
    const { window } = deadline.recurrence;
    const isInside = isAfter(start.day, window.first) && isBefore(start.day, window.last);
    if (!isInside) return deadline;
    return { ...deadline, recurrence: { ...deadline.recurrence, window: { first: start.day, last: window.last } } };
  };
  return { ...byWhen, parts: byWhen.parts.map((part) => ({ ...part, deadlines: part.deadlines.map(from) })) };
}

/** 'Monthly', 'each May': what the plan's own beginning alone would begin. */
const hasNoStart = (deadline: Deadline): boolean =>
  deadline.kind === 'recurrence' &&
  (deadline.recurrence.kind === 'days' || deadline.inferred.includes('natural ends in the plan'));
