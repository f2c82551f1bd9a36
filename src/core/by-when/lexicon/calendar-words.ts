import { MONTH_NAMES } from '../../calendar/months';
import type { Weekday } from '../../calendar/weekday';
import type { Moment, Term } from '../types';
import { type Entry, each } from './entry';
import { FEASTS } from './feasts';

const WEEKDAYS: readonly (readonly [Weekday, name: string, ...short: string[]])[] = [
  [1, 'monday', 'mon'], [2, 'tuesday', 'tues', 'tue'], [3, 'wednesday', 'weds', 'wed'], [4, 'thursday', 'thurs', 'thur', 'thu'],
  [5, 'friday', 'fri'], [6, 'saturday', 'sat'], [7, 'sunday', 'sun'],
]; // prettier-ignore

/** A holiday of schools, councils and parliaments, with the month in which it is, and when it has not yet begun. */
const holiday = (name: string, month: number, eve: Moment): Entry => [
  { kind: 'holiday', month, eve },
  each(name, 'holidays | holiday | hols | break | recess | vacation | vac'),
];

const inMonth = (month: number, words: string): Entry => [
  { kind: 'moment', moment: { unit: 'month', month, year: undefined } },
  words,
];
export const inTerm = (term: Term, words: string): Entry => [
  { kind: 'moment', moment: { unit: 'term', term, year: undefined } },
  words,
];

/** Months, weekdays, seasons, holidays, units of time: what calendars are made of. */
export const CALENDAR_WORDS: readonly Entry[] = [
  ...MONTH_NAMES.map(([month, words]): Entry => [{ kind: 'month', month }, words]),

  ...WEEKDAYS.flatMap(([weekday, name, ...short]): Entry[] => [
    [{ kind: 'weekday', weekday, isPlural: false }, [name, ...short].join(' | ')],
    [{ kind: 'weekday', weekday, isPlural: true }, `${name}s`],
  ]),

  [{ kind: 'season', season: 'spring' }, 'spring | spr'],
  inMonth(5, 'sum 1'),
  inMonth(7, 'sum 2'),
  inTerm('autumn', 'michaelmas term | christmas term'),
  inTerm('spring', 'lent term | hilary term | easter term'),
  inTerm('summer', 'sum term | trinity term | pentecost term'),
  inMonth(1, 'dry january'),
  inMonth(2, 'lgbt history month | lgbt+ history month'),
  inMonth(5, 'whitsun half term | whit half term | whitsun holidays | whitsun holiday'),
  inMonth(6, 'pride month'),
  inMonth(10, 'black history month | stoptober'),
  [{ kind: 'season', season: 'summer' }, 'summer | sum | s/s'],
  [{ kind: 'season', season: 'autumn' }, 'autumn | aut'],
  [{ kind: 'season', season: 'winter' }, 'winter | a/w'],
  ...FEASTS.map((feast): Entry => [{ kind: 'feast', feast }, feast.names]),
  holiday('easter', 4, { unit: 'month', month: 3, year: undefined }),
  holiday('summer', 8, { unit: 'month', month: 7, year: undefined }),
  holiday('christmas', 12, { unit: 'day', day: 24, month: 12, year: undefined }),
  [
    { kind: 'spell' },
    'term time | school holidays | school holiday | holiday periods | weekends | weekend | weekdays | bank holidays | bank holiday | christmas period | ramadan | eid | eid al fitr | eid al adha | diwali | holi | hanukkah | chanukah | passover | rosh hashanah | yom kippur | chinese new year | lunar new year | nowruz | lent | advent | purdah | recess | semester | semesters | semester 1 | semester 2 | semester one | semester two | first semester | second semester',
  ],

  [{ kind: 'unit', unit: 'hour' }, 'hour | hours | hr'],
  [{ kind: 'unit', unit: 'day' }, 'day | calendar day'],
  [{ kind: 'unit', unit: 'day', isPlural: true }, 'days | calendar days'],
  [{ kind: 'unit', unit: 'working day' }, 'working day | working days | business day | business days | workday | wd | wds'],
  [{ kind: 'unit', unit: 'week' }, 'week | wk'],
  [{ kind: 'unit', unit: 'week', isPlural: true }, 'weeks | wks'],
  [{ kind: 'unit', unit: 'fortnight' }, 'fortnight | fortnights'],
  [{ kind: 'unit', unit: 'month' }, 'month | mth | calendar month'],
  [{ kind: 'unit', unit: 'month', isPlural: true }, 'months | mths | calendar months'],
  [{ kind: 'unit', unit: 'quarter' }, 'quarter | calendar quarter'],
  [{ kind: 'unit', unit: 'quarter', isPlural: true }, 'quarters'],
  [{ kind: 'unit', unit: 'quarter', isShort: true }, 'q | qs | qtr | qtrs | qrtr | qu'],
  [{ kind: 'unit', unit: 'half' }, 'half'],
  [{ kind: 'unit', unit: 'half', isShort: true }, 'h'],
  [{ kind: 'unit', unit: 'half-term' }, 'half term | half terms | halfterm'],
  [{ kind: 'unit', unit: 'half-term', isShort: true }, 'ht'],
  [{ kind: 'unit', unit: 'term' }, 'term | school term'],
  [{ kind: 'unit', unit: 'term', isPlural: true }, 'terms'],
  [{ kind: 'unit', unit: 'year' }, 'year'],
  [{ kind: 'unit', unit: 'year', isPlural: true }, 'years'],
  [{ kind: 'unit', unit: 'year', isShort: true }, 'y | yr | yrs'],
  [{ kind: 'unit', unit: 'year', year: 'plan' }, 'plan year | planning year | delivery year'],
  [{ kind: 'unit', unit: 'year', year: 'financial' }, 'financial year | financial yr | fin year | fin yr | fin. year | fin. yr | financial years | fiscal year | this financial year | current financial year | new financial year'],
  [{ kind: 'unit', unit: 'year', year: 'financial', isShort: true }, 'fy | new fy'],
  [{ kind: 'unit', unit: 'year', year: 'calendar' }, 'calendar year | cy'],
  [{ kind: 'unit', unit: 'year', year: 'municipal' }, 'municipal year | civic year | council year'],
  [{ kind: 'unit', unit: 'year', year: 'school' }, 'new academic year | new school year | next academic year | next school year | academic year | academic yr | acad year | acad yr | school yr | academic years | school year | school years | acad. yr | acad. year'],
  [{ kind: 'unit', unit: 'year', year: 'school', isShort: true }, 'ay'],
  inMonth(1, 'new year | new calendar year | turn of year'),
  inMonth(9, 'after summer | after summer recess | after summer holidays | after summer holiday | after summer break | return to school | back to school'),
  [
    { kind: 'moment', moment: { unit: 'plan year', number: 1 }, position: 'end' },
    'this year | this planning year | this plan year | current year | current plan year | in year | eoy | eofy | fye',
  ],
  [{ kind: 'moment', moment: { unit: 'plan year', number: 2 }, position: 'end' }, 'next financial year | next fy'],
  [{ kind: 'moment', moment: { unit: 'plan year', number: 1 }, position: 'mid' }, 'mid year | midyear'],
  [
    { kind: 'moment', moment: { unit: 'plan' }, position: 'end' },
    each('end of', 'plan | plan period | action plan | delivery plan | treatment plan | current plan | three year plan | 3 year plan | strategy | strategy period | programme | current strategy'),
  ],
]; // prettier-ignore
