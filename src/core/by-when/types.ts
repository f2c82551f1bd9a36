import type { Day } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import type { Weekday } from '../calendar/weekday';

/**
 * A stretch of time as it was written: what stands there and no more. A year that is missing is missing here;
 * `dates/years.ts` finds it and says that it did.
 */
export type Moment =
  | { readonly unit: 'day'; readonly day: number; readonly month: number; readonly year: number | undefined }
  | { readonly unit: 'month'; readonly month: number; readonly year: number | undefined }
  | PartOfYear<'quarter'>
  | PartOfYear<'half'>
  /** '2011/12', '2011-14': years of the kind that the plan has. */
  | { readonly unit: 'years'; readonly startYear: number; readonly endYear: number }
  /** 'FY 2011/12': from 1 April of one year to 31 March of another; one that bears no year is the first to end in the plan. */
  | { readonly unit: 'financial year'; readonly startYear: number | undefined; readonly endYear: number | undefined }
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'season'; readonly season: Season; readonly year: number | undefined }
  | { readonly unit: 'term'; readonly term: Term; readonly year: number | undefined }
  /** 'Term 4': of three terms, or of six where the by-when counts beyond three. */
  | { readonly unit: 'numbered term'; readonly number: number; readonly isOfSix: boolean; readonly year: number | undefined }
  | { readonly unit: 'feast'; readonly feast: Feast; readonly year: number | undefined }
  /** The nth financial year of the plan; 'last' is the plan's last. */
  | { readonly unit: 'plan year'; readonly number: number | 'last' }
  /** The nth month of the plan. */
  | { readonly unit: 'plan month'; readonly number: number }
  /** From 1 September to 31 July. */
  | { readonly unit: 'school year'; readonly startYear: number | undefined; readonly endYear: number | undefined }
  | { readonly unit: 'plan' }
  /** 'last Friday of Nov 2023', 'first working day of Q2', 'second week of June'. */
  | { readonly unit: 'nth day'; readonly nth: Nth; readonly of: DayKind; readonly within: Moment }; // prettier-ignore

/** `inWords`: 'second quarter' rather than 'Q2'. */
interface PartOfYear<U> {
  readonly unit: U;
  readonly number: number;
  readonly year: YearOfPart | undefined;
  readonly inWords: boolean;
}

/** A quarter's year: a financial year by its start, a bare year that may mean either, a calendar year, or a year of the plan. */
export type YearOfPart =
  | { readonly kind: 'financial'; readonly startYear: number }
  /** A year as the plan counts its years, by its start. */
  | { readonly kind: 'own'; readonly startYear: number }
  | { readonly kind: 'bare'; readonly year: number }
  /** 'first half of 2011': of the calendar year, where that lies in the plan or the financial year doesn't. */
  | { readonly kind: 'calendar'; readonly year: number }
  | { readonly kind: 'plan'; readonly number: number };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** The three school terms, and the six of schools that count half-terms as terms. */
export type Term = 'autumn' | 'spring' | 'summer';

/** A day of the year that has a name, and how to find it in a year. */
export interface Feast {
  /** In lower case, parted by ' | '. */
  readonly names: string;
  /** In a school's plan it is the term of that name. */
  readonly term?: Term;
  readonly dayIn: (year: number) => Day | undefined;
}
export type Nth = number | 'last';
export type DayKind = Weekday | 'working day' | 'day' | 'week' | 'month';

/** Where in a moment: 'mid June', 'end of 2011', 'early spring'. */
export type Position = 'start' | 'early' | 'mid' | 'late' | 'end';

export type Bound = 'from' | 'until' | 'by' | 'before' | 'after';

/** A length of time: '6 months', '10 working days'. */
export interface Length {
  readonly unit: 'hour' | 'day' | 'working day' | 'week' | 'month';
  readonly count: number;
}

/**
 * How far apart the occurrences of a recurrence are, and on which days they fall. School terms end in December, March
 * and July, half-terms in May, July, October, December, February and March.
 */
export interface Step {
  readonly unit: 'week' | 'month' | 'term' | 'half-term';
  readonly count: number;
  /** So many times in each step: 'twice a month'. */
  readonly times?: number;
  /** The day in each step on which it falls due: '15th of each month', 'first Tuesday of each quarter', 'every Friday'. */
  readonly on?: { readonly nths: readonly Nth[]; readonly of: DayKind };
  /** So long after each step ends: 'one month after each quarter'. */
  readonly later?: Length;
}

export interface Span {
  /** Offsets into the text as written; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What the reading of a by-when may lean on. */
/** Which comes first in dates in figures; 'either' where a plan's dates differ, so that '5/6/2026' has two readings. */
export type FigureOrder = 'day first' | 'month first' | 'either';

export interface ByWhenContext {
  readonly period: PlanPeriod;
  /** Which figure of '5/6/2026' is the day, as far as other dates tell; left out where none does: then it is the first. */
  readonly figures?: FigureOrder;
  /** True in a school's plan, where 'Spring 2027' is the spring term. */
  readonly isOfSchool?: boolean;
  /** Days that Excel stored in the by-when's cells. */
  readonly stored?: readonly StoredMoment[];
}

/** Where a day that Excel stored stands in the text, and the moment that it was read as. */
export interface StoredMoment extends Span {
  readonly moment: Moment;
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
      /** The first and the last day that the words allow: of 'Q2 2011/12' 1 July and 30 September 2011. */
      readonly first: Day;
      readonly due: Day;
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
 * 'natural': at the ends of the quarters, half-years, years, months or weeks that are counted from `origin`, and of
 * the years of `plan` where they are the plan's own.
 * 'days': every year on the days named; day 31 is a month's end. One that moves is named for each year.
 */
export type Recurrence = {
  readonly step: Step;
  readonly window: PlanPeriod;
  readonly hasEnd: boolean;
  /** What is left out: whole months of every year, or a stretch of time. */
  readonly except?: readonly Exception[];
} & (
  | { readonly kind: 'counted'; readonly first: Day; readonly isAfter: boolean; readonly dayOfMonth: number }
  | { readonly kind: 'natural'; readonly origin: Day; readonly plan?: PlanPeriod }
  | { readonly kind: 'days'; readonly days: readonly DayOfYear[] }
);

/** A day of every year, or of one. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

export type Exception = { readonly months: readonly number[] } | PlanPeriod;

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
 * - 'not read': words that no rule used; 'misspelt': a word that was read as the one it is a slip of;
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
  | 'misspelt'
  | 'no such day'
  | 'range runs backwards'
  | 'two readings'
  | 'pair of years'
  | 'done already'
  | 'on demand'
  | 'each time'
  | 'looked at'
  | 'goes on';

export type NumberDoubt = 'year may be a day' | 'day may be a year' | 'day behind month';
