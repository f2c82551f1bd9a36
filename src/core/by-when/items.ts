import type { Day } from '../calendar/day';
import type { Weekday } from '../calendar/weekday';
import type { Stretch } from './stretches';
import type {
  Bound, DayKind, Exception, Feast, Length, Moment, Nth, Position, Season, Span, Step,
} from './types'; // prettier-ignore

/** Units of time as words name them. */
export type Unit =
  'hour' | 'day' | 'working day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'half-term' | 'term' | 'year';
export type YearKind = 'financial' | 'school' | 'calendar' | 'plan' | 'municipal';

/** What a piece of a by-when can be, with what each kind bears. The lexicon makes the first ones, rules the later. */
interface Kinds {
  /** '12', '1st', 'twelve', 'last'. `digits` is '' for words; `isYear` where an apostrophe says so ("'12"). */
  number: { readonly value: number; readonly digits: string; readonly isOrdinal: boolean; readonly isYear: boolean };
  month: { readonly month: number };
  weekday: { readonly weekday: Weekday; readonly isPlural: boolean };
  /** `isShort` for a letter or two: 'Q', 'Yr', 'FY'. */
  unit: { readonly unit: Unit; readonly year?: YearKind; readonly isShort?: boolean; readonly isPlural?: boolean };
  season: { readonly season: Season };
  feast: { readonly feast: Feast };
  /** 'summer recess': the month in which it is; what is done by then is done before it begins. */
  holiday: { readonly month: number; readonly eve: Moment };
  /** 'school holidays', 'term time': times that no calendar here knows. */
  spell: object;
  position: { readonly position: Position };
  bound: { readonly bound: Bound };
  /** 'within', 'for', 'over' before a length of time. */
  lasting: { readonly isFor: boolean };
  between: object;
  /** Before a date that no longer holds: 'was', 'originally', 'moved from'. */
  formerly: object;
  /** Before a date that takes the place of the one before it: 'now', 'slipped to'. */
  instead: object;
  /** Before the first day on which something may happen: 'not before', 'earliest'. */
  earliest: object;
  latest: object;
  next: object;
  then: object;
  review: object;
  /** 'monitored', 'daily': somebody looks at it. */
  watch: object;
  /** `isDaily`: what it begins on is no deadline. */
  ongoing: { readonly isThroughout: boolean; readonly isDaily?: boolean };
  /** 'names' a document or a meeting whose dates are not deadlines; 'when' waits for something. */
  condition: { readonly cue: 'names' | 'when'; readonly note?: 'on demand' | 'each time' };
  reference: { readonly to: string };
  /** `takesBack` where a date beside it may no longer hold: 'cancelled', 'overdue'. */
  'no date': { readonly isDone: boolean; readonly takesBack?: boolean };
  except: object;
  /** 'in odd years', 'periodically': changes the time beside it. */
  altering: object;
  /** 'etc', 'repeated': behind times, more of them. */
  'and more': object;
  not: object;
  /** 'otherwise', 'whichever is later': one of several dates. */
  choice: object;
  only: object;
  alternate: object;
  arrears: object;
  /** 'each', 'every'. */
  each: object;
  per: object;
  a: object;
  of: object;
  times: { readonly count: number };
  /** 'times', 'x' behind a number. */
  'times word': object;
  /** 'phase', 'wave', 'priority': a number behind it is a label. `isEvent` where a day may stand behind it as well. */
  label: { readonly isEvent: boolean };
  /** 'am', 'pm', 'noon', 'hrs'. */
  clock: object;
  /** 'pupils', 'groups', 'data', 'plan': words behind a year that make it no date. */
  people: object;
  /** 'referral', 'request': something that happens again and again. */
  occasion: object;
  paper: object;
  unsure: object;
  join: { readonly mark: ',' | '/' | '&' };
  /** '-' and 'to'. */
  range: { readonly isDash: boolean };
  stop: { readonly mark: ';' | '.' | '\n' };
  open: object;
  close: object;
  colon: object;
  dot: object;
  percent: object;
  currency: object;
  part: { readonly label: string };
  /** Words that no lexicon knows, as many as stand together. */
  word: { readonly hasDigits: boolean };
  moment: { readonly moment: Moment; readonly position?: Position };
  step: { readonly step: Step };
  /** 'bi-weekly': every two weeks or twice a week. */
  'unsure step': { readonly step: Step };
  /** A day in each step, before it is known in which: 'first Tuesday'. */
  'day of': { readonly nths: readonly Nth[]; readonly of: DayKind };
  /** 'after six months': so long after the date before it; `isAdded` where '+' makes one date of the two. */
  offset: { readonly length: Length; readonly isAdded?: boolean };
  duration: { readonly length: Length; readonly isFor: boolean };
  /** '6 weeks after', 'within 3 months of': a length from a date that follows. */
  relative: { readonly length: Length; readonly direction: 'before' | 'after' };
  /** A day that no calendar has. */
  'no such day': object;
  /** A date with its place on the calendar. */
  date: DateBody;
  exception: { readonly except: readonly Exception[] };
}

/**
 * A date as clauses use it: one moment, a range, or neighbouring months written with a slash. It falls due on
 * `stretch.due`; `isYearless` dates found their year somewhere else and may be meant for every year.
 */
export interface DateBody {
  readonly stretch: Stretch;
  readonly isRange: boolean;
  readonly isYearless: boolean;
  /** The year came from a date beside it, so it is one of a list and no yearly month. */
  readonly isYearBorrowed: boolean;
  readonly unit: Moment['unit'];
  readonly bound: Bound | undefined;
  /** Where in the moment it falls due, as written: 'before the end of June'. */
  readonly position: Position | undefined;
  /** Of a day that moves from year to year: 'second Wednesday in May', Easter. */
  readonly dayIn?: (year: number) => Day | undefined;
  /** The first day on which something may happen rather than a deadline: 'not before Sept 23'. */
  readonly isEarliest?: boolean;
}

export type Kind = keyof Kinds;

interface Spelling {
  /** The right spelling of a word that is misspelt, in lower case. */
  readonly meant?: string;
}

/** What the lexicon says of a word. */
export type Lexeme = { readonly [K in Kind]: Spelling & { readonly kind: K } & Kinds[K] }[Kind];

/** A piece of a by-when and what it is. */
export type Item = { readonly [K in Kind]: Span & Spelling & { readonly kind: K } & Kinds[K] }[Kind];
export type ItemOf<K extends Kind> = Extract<Item, { readonly kind: K }>;
export type DateItem = ItemOf<'date'>;

/** True for an item of a kind. */
export const is = <K extends Kind>(item: Item | undefined, kind: K): item is ItemOf<K> =>
  item !== undefined && item.kind === kind;
