import { readByWhen } from '../by-when/read-by-when';
import type { ByWhen } from '../by-when/types';
import type { PlanPeriod } from '../calendar/plan-period';
import type { Grid, Piece } from '../grids/types';
import { memoize } from '../text/memo';
import { type DateHabit, type ExcelDay, dateHabit, readExcelDay, writtenDates } from './excel-days';

/** Reads by-whens in one plan; equal words are read once. */
export class ByWhenReader {
  private readonly read_ = new Map<string, ByWhen>();
  private readonly habits: ReadonlyMap<Grid, DateHabit>;
  private readonly planHabit: DateHabit;

  constructor(
    readonly period: PlanPeriod,
    grids: readonly Grid[],
  ) {
    this.habits = new Map(grids.map((grid) => [grid, dateHabit(writtenDates(grid.rows), period)]));
    this.planHabit = dateHabit(writtenDates(grids.flatMap(({ rows }) => rows)), period);
  }

  read(words: string): ByWhen {
    let reading = this.read_.get(words);
    if (!reading) {
      reading = readByWhen(words, { period: this.period });
      this.read_.set(words, reading);
    }
    return reading;
  }

  /** The grid's own habit of writing dates where it has one to show, the plan's otherwise. */
  habitOf(grid: Grid): DateHabit {
    const own = this.habits.get(grid);
    return own && own.months + own.days >= 3 ? own : this.planHabit;
  }

  /** Most by-whens are one text, which is what it says. */
  private readonly plain = memoize((text): { shown: string; words: string; excelDays: readonly ExcelDay[] } => ({
    shown: text,
    words: text,
    excelDays: NO_DAYS,
  }));

  /** A by-when as its cells show it, and its words with each stored day in those that it was read as. */
  words(pieces: readonly Piece[], habit: DateHabit): { shown: string; words: string; excelDays: readonly ExcelDay[] } {
    const [first] = pieces;
    if (first && pieces.length === 1 && first.cell.kind !== 'day') return this.plain(first.cell.text);
    const shown = joinPieces(pieces, ({ cell }) => cell.text);
    if (!pieces.some(({ cell }) => cell.kind === 'day')) return { shown, words: shown, excelDays: NO_DAYS };
    const excelDays: ExcelDay[] = [];
    const words = joinPieces(pieces, ({ cell }) => {
      if (cell.kind !== 'day') return cell.text;
      const day = readExcelDay(cell, this.period, habit);
      excelDays.push(day);
      return day.words;
    });
    return { shown, words, excelDays };
  }
}

function joinPieces(pieces: readonly Piece[], textOf: (piece: Piece) => string): string {
  const [first] = pieces;
  if (!first || pieces.length === 1) return first ? textOf(first) : '';
  return pieces.reduce(
    (text, piece) => (text === '' ? textOf(piece) : `${text}${piece.goesOn ? ' ' : '\n'}${textOf(piece)}`),
    '',
  );
}

const NO_DAYS: readonly ExcelDay[] = [];
