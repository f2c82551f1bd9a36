import { readByWhen } from '../../by-when/read-by-when';
import type { ByWhen, FigureOrder, StoredMoment } from '../../by-when/types';
import type { Day } from '../../calendar/day';
import type { PlanPeriod } from '../../calendar/plan-period';
import type { Grid, Piece } from '../../grids/table/types';
import { type DefinedTerms, meantBy } from './defined-terms';
import { beginningOn } from './first-date';
import { inCalendarMonths } from './calendar-quarters';
import { type DateHabit, type ExcelDay, dateHabit, readExcelDay, writtenDates } from './excel-days';
import { figureOrder } from './figure-order';

/** A by-when as its cells show it, and the days in it that Excel stored. */
interface SaidByWhen {
  readonly text: string;
  /** What is read in its stead: the times whose columns are marked. */
  readonly means?: string;
  readonly stored: readonly StoredMoment[];
  readonly excelDays: readonly ExcelDay[];
  /** The order of its dates in figures, where others of the grid tell. */
  readonly figures?: FigureOrder;
}

const NO_DAYS: Pick<SaidByWhen, 'stored' | 'excelDays'> = { stored: [], excelDays: [] };

/** What a plan says of how its by-whens are meant. */
export interface WordsOfPlan {
  readonly terms: DefinedTerms;
  readonly hasCalendarQuarters: boolean;
  /** Its first date, where its years are known by its dates alone. */
  readonly begins?: Day;
}

/** Reads by-whens in one plan; equal words are read once. */
export class ByWhenReader {
  private readonly read_ = new Map<string, ByWhen>();
  private readonly habits: ReadonlyMap<Grid, DateHabit>;
  private readonly ofPlan: DateHabit;

  constructor(
    readonly period: PlanPeriod,
    grids: readonly Grid[],
    private readonly isOfSchool: boolean,
    private readonly words: WordsOfPlan,
  ) {
    const ofPlan = habitIn(grids, period);
    this.habits = new Map(grids.map((grid) => [grid, ownOr(ofPlan, habitIn([grid], period))]));
    this.ofPlan = ofPlan;
  }

  read({ text, means, stored, excelDays, figures }: SaidByWhen): ByWhen {
    const words =
      means !== undefined
        ? `${text}\n\n${means}`
        : excelDays.length === 0
          ? text
          : `${text}\n\n${excelDays.map(({ words }) => words).join('\n')}`;
    const key = figures === undefined ? words : `${figures}\n\n${words}`;
    let reading = this.read_.get(key);
    if (!reading) {
      const { period, isOfSchool } = this;
      const order = figures && { figures };
      const meant =
        stored.length > 0
          ? undefined
          : (meantBy(means ?? text, this.words.terms) ??
            (this.words.hasCalendarQuarters ? inCalendarMonths(means ?? text) : undefined) ??
            means);
      reading = beginningOn(
        this.words.begins,
        meant === undefined
          ? readByWhen(text, { period, isOfSchool, stored, ...order })
          : { ...readByWhen(meant, { period, isOfSchool, ...order }), text },
      );
      this.read_.set(key, reading);
    }
    return reading;
  }

  /** The grid's own habit of writing dates where it has one to show, the plan's otherwise. */
  habitOf(grid: Grid): DateHabit {
    return this.habits.get(grid) ?? this.ofPlan;
  }

  /** A by-when as its cells show it, with each day that Excel stored as what it was read as. */
  said(pieces: readonly Piece[], habit: DateHabit): SaidByWhen {
    const said = this.shown(pieces, habit);
    const { figures = 'day first' } = habit;
    return figures === 'day first' ? said : { ...said, figures };
  }

  private shown(pieces: readonly Piece[], habit: DateHabit): SaidByWhen {
    const [first] = pieces;
    if (first && pieces.length === 1 && first.cell.kind !== 'day') {
      const { cell } = first;
      const { text } = cell;
      if (cell.kind === 'words' && cell.means !== undefined) return { text, means: cell.means, ...NO_DAYS };
      // Most by-whens are one text, which is what it says.
      return { text, stored: NO_DAYS.stored, excelDays: NO_DAYS.excelDays };
    }
    const stored: StoredMoment[] = [];
    const excelDays: ExcelDay[] = [];
    let text = '';
    for (const { cell, goesOn } of pieces) {
      if (text !== '') text += goesOn ? ' ' : '\n';
      const start = text.length;
      text += cell.text;
      if (cell.kind !== 'day') continue;
      const day = readExcelDay(cell, this.period, habit);
      excelDays.push(day);
      stored.push({ start, end: text.length, moment: day.moment });
    }
    return { text, stored, excelDays };
  }
}

function ownOr(ofPlan: DateHabit, own: DateHabit): DateHabit {
  const habit = own.months + own.days >= 3 ? own : ofPlan;
  const figures = own.figures ?? ofPlan.figures;
  return figures === habit.figures ? habit : { ...habit, ...(figures && { figures }) };
}

function habitIn(grids: readonly Grid[], period: PlanPeriod): DateHabit {
  const figures = figureOrder(grids);
  return { ...dateHabit(writtenDates(grids), period), ...(figures && { figures }) };
}
