import type { Day } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';

/**
 * A stretch of time as it was written: what stands there and no more. A year that is missing is missing here;
 * `moments.ts` finds it and says that it did.
 */
export type Moment =
  | { readonly unit: 'day'; readonly day: number; readonly month: number; readonly year: number | undefined }
  | { readonly unit: 'month'; readonly month: number; readonly year: number | undefined }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly year: QuarterYear | undefined }
  | { readonly unit: 'half'; readonly half: number; readonly year: QuarterYear | undefined }
  /** From 1 April of one year to 31 March of another. */
  | { readonly unit: 'financial year'; readonly startYear: number; readonly endYear: number }
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'season'; readonly season: Season; readonly year: number | undefined }
  | { readonly unit: 'term'; readonly term: Term; readonly year: number | undefined }
  /** The nth financial year of the plan; 'last' is the plan's last. */
  | { readonly unit: 'plan year'; readonly number: number | 'last' | 'first' }
  /** The nth month of the plan. */
  | { readonly unit: 'plan month'; readonly number: number }
  /** From 1 September to 31 July. */
  | { readonly unit: 'academic year'; readonly startYear: number | undefined }
  | { readonly unit: 'plan' };

/** A quarter's year: a financial year by its start, a bare year that may mean either, a calendar year, or a year of the plan. */
export type QuarterYear =
  | { readonly kind: 'financial'; readonly startYear: number }
  | { readonly kind: 'bare'; readonly year: number }
  /** 'first half of 2011': of the calendar year, where that lies in the plan or the financial year doesn't. */
  | { readonly kind: 'calendar'; readonly year: number }
  | { readonly kind: 'plan'; readonly number: number };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter' | 'christmas' | 'easter';
export type Term = 'autumn' | 'spring' | 'summer';

/** Where in a moment: 'mid June', 'end of 2011', 'early spring'. */
export type Position = 'start' | 'early' | 'mid' | 'late' | 'end';

/** How far apart the occurrences of a recurrence are. Terms end in December, March and July,
 * half-terms in May, July, October, December, February and March. */
export interface Step {
  readonly unit: 'week' | 'month' | 'term' | 'half-term';
  readonly count: number;
  /** The day of the month on which it falls due, where one was named: '15th of each month'. */
  readonly day?: number;
}

/** What one piece of a by-when can be, before clauses are made of the pieces. */
export type Meaning =
  | { readonly kind: 'moment'; readonly moment: Moment; readonly position?: Position }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'step'; readonly step: Step }
  /** 'after six months': so long after the date before it. */
  | { readonly kind: 'offset'; readonly step: Step }
  /** 'every', 'each' before a month. */
  | { readonly kind: 'every' }
  | { readonly kind: 'bound'; readonly bound: Bound }
  /** Before two dates: 'between May and July'. */
  | { readonly kind: 'between' }
  /** Before a date that no longer holds: 'Sept 11 (was June 11)'. */
  | { readonly kind: 'formerly' }
  /** Before a date that takes the place of the one before it: 'June 14 – slipped to Sept 14'. */
  | { readonly kind: 'instead' }
  /** 'within 6 months', 'for a year'; `isFor` where it says how long something goes on. */
  | { readonly kind: 'duration'; readonly step: Step; readonly isFor: boolean }
  /** '–', '-', 'to' */
  | { readonly kind: 'range' }
  /** ',', '&', 'and', '/', 'or' */
  | { readonly kind: 'join'; readonly slash: boolean }
  /** ';', '.', a line break, 'then'; 'soft' ones let a review go on. */
  | { readonly kind: 'stop'; readonly soft: boolean }
  | { readonly kind: 'then' }
  | { readonly kind: 'review' }
  | { readonly kind: 'ongoing' }
  /** 'names' a document or a meeting whose dates are not deadlines; 'when' waits for something. */
  | { readonly kind: 'condition'; readonly cue: 'names' | 'when' }
  | { readonly kind: 'reference'; readonly to: string }
  | { readonly kind: 'no date' }
  | { readonly kind: 'part'; readonly label: string }
  | { readonly kind: 'word'; readonly hasDigits: boolean };

export type Bound = 'from' | 'until' | 'by' | 'before';

export interface Span {
  /** Offsets into the text as written; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A piece of a by-when and what it means. */
export interface Token<M extends Meaning = Meaning> extends Span {
  /** Its meaning's kind, kept at hand: every step asks for it, and meanings have many shapes to ask for it in. */
  readonly kind: M['kind'];
  readonly meaning: M;
}

/** What the reading of a by-when may lean on. */
export interface ByWhenContext {
  readonly period: PlanPeriod;
}

/** Something that was not written but concluded. */
export type Inference =
  | 'year from the date after it'
  | 'year from the date before it'
  | 'year from the plan'
  | 'last day of the month'
  | 'last day of the period named'
  | 'start from the date before it'
  | 'so long after the date before it'
  | 'so long after the plan begins'
  | 'natural ends in the plan'
  | 'month as Excel shows a day';

/** What a by-when means: in the end, dates; each deadline bears the words that it came from. */
export type Deadline =
  | {
      readonly kind: 'date';
      readonly due: Day;
      /** Where a range was written, its first day. */
      readonly from?: Day;
      readonly isReview: boolean;
      readonly words: string;
      readonly inferred: readonly Inference[];
    }
  | {
      readonly kind: 'recurrence';
      readonly recurrence: Recurrence;
      readonly isReview: boolean;
      readonly words: string;
      readonly inferred: readonly Inference[];
    }
  | { readonly kind: 'ongoing'; readonly words: string }
  | { readonly kind: 'condition'; readonly words: string }
  | { readonly kind: 'reference'; readonly to: string; readonly words: string }
  | { readonly kind: 'no date'; readonly words: string };

/**
 * When something comes back.
 * 'counted': first on `first` (or one step after it where `isAfter`), then every step. `dayOfMonth` is the day on
 * which it falls due in later months, cut to the month's length; 31 for the month's end.
 * 'natural': at the ends of the quarters, half-years, years, months or weeks that are counted from `origin`, the
 * plan's first day.
 * 'months': every year at the end of the months named.
 */
export type Recurrence = { readonly step: Step; readonly window: PlanPeriod; readonly hasEnd: boolean } & (
  | { readonly kind: 'counted'; readonly first: Day; readonly isAfter: boolean; readonly dayOfMonth: number }
  | { readonly kind: 'natural'; readonly origin: Day }
  | { readonly kind: 'months'; readonly months: readonly number[] }
);

/** The reading of one by-when cell, or of one part of it ('ii) Dec 11 and review 6 monthly'). */
export interface ByWhenPart {
  /** 'i', 'ii', 'a', '1'; none where the by-when has no parts. */
  readonly label?: string;
  readonly deadlines: readonly Deadline[];
}

export interface ByWhen {
  /** The words as written. */
  readonly text: string;
  /** At least one. */
  readonly parts: readonly ByWhenPart[];
  /** What a person may want to look at, in the order of the words. */
  readonly doubts: readonly Doubt[];
}

/**
 * Something about a reading that a person may want to look at, with its place in the words as written:
 * - 'not read': words that no rule used;
 * - 'no such day': '31 June';
 * - 'range runs backwards': 'Dec 11 – Jun 11';
 * - 'two readings': the likelier was taken;
 * - 'year may be a day': 'Aug 11', read as August 2011; 'day may be a year': 'May 30', read as a day;
 *   'day behind month': 'Aug 5th'. Together they tell how a grid writes its dates;
 * - 'pair of years': '2012/13';
 * - 'done already': 'Completed'; 'on demand': 'As required'; 'each time': 'At each meeting';
 * - 'looked at': 'monitored at …'; 'goes on': 'throughout', 'each year'.
 */
export type Doubt =
  | { [K in PlainDoubt]: AnyDoubt & { readonly kind: K } }[PlainDoubt]
  /** With the digits behind the month. */
  | { [K in NumberDoubt]: AnyDoubt & { readonly kind: K; readonly number: number } }[NumberDoubt];

interface AnyDoubt extends Span {
  readonly words: string;
  /** What was read instead. */
  readonly readAs?: string;
}

export type PlainDoubt =
  | 'not read'
  | 'no such day'
  | 'range runs backwards'
  | 'two readings'
  | 'pair of years'
  | 'done already'
  | 'on demand'
  | 'each time'
  | 'looked at'
  | 'goes on';

type NumberDoubt = 'year may be a day' | 'day may be a year' | 'day behind month';
