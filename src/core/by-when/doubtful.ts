import { isYearOrPlan } from './dates/years';
import { type Item, type ItemOf, type Kind, is } from './items';
import { isWord } from './rules/matchers';
import type { Span, Step } from './types';

/** What says when: words before it that are not read would change it. */
const TIMED: readonly Kind[] = [
  'date',
  'step',
  'unit',
  'weekday',
  'each',
  'duration',
  'offset',
  'relative',
  'day of',
  'spell',
  'exception',
  'month',
  'season',
  'feast',
  'ongoing',
];
const isTimed = (item: Item | undefined): boolean => item !== undefined && TIMED.includes(item.kind);
type Test<K extends Kind> = (
  item: ItemOf<K>,
  before: Item | undefined,
  after: Item | undefined,
  text: string,
) => boolean;

const governs = (_: Item, __: Item | undefined, after: Item | undefined): boolean => isTimed(after);

/** When an item that no rule used is a doubt; items of other kinds are what the date is about, or marks. */
const DOUBTFUL: { readonly [K in Kind]?: Test<K> } = {
  number: (item, before, after, text) => isStray(item, before, after, text),
  word: (item, before, after, text) =>
    (item.hasDigits && !isWord(after) && !isWord(before)) ||
    isNameOfYear(item, before, after, text) ||
    isBlank(item, after, text),
  // 'Sept 11 but not sure'
  except: ({ start, end }, before, after, text) =>
    isTimed(after) || (isTimed(before) && !/^but$/i.test(text.slice(start, end))),
  only: (_, before, after) => isTimed(after) || isTimed(before),
  not: (_, __, after) => isTimed(after) || is(after, 'bound'),
  // 'Diwali (8 Nov 2026)', 'Bank Holiday Monday 31 August' say when it is themselves.
  spell: ({ start, end }, before, after, text) =>
    !(NAMED_DAY.test(text.slice(start, end)) && (is(after, 'open') || (is(after, 'date') && after.unit === 'day'))) &&
    (!is(before, 'bound') || is(after, 'only') || is(after, 'date')),
  choice: (_, before, after) => isTimed(after) || isTimed(before) || (after === undefined && !isWord(before)),
  altering: (_, __, after) => !isWord(after),
  // 'June 11 etc'
  'and more': (_, before, after) => endsThere(after) && (isTimed(before) || is(before, 'join') || is(before, 'open')),
  // '31 July, or 31 Aug if needed', 'weekly or monthly', 'weekly/monthly'
  join: ({ start, end, mark }, before, after, text) =>
    isTimed(after) &&
    ((mark === '/' &&
      is(after, 'step') &&
      (is(before, 'step') ? isOther(before.step, after.step) : is(before, 'ongoing') && before.isDaily === true)) ||
      ((isTimed(before) || is(before, 'join')) && /^or$/i.test(text.slice(start, end)))),
  // 'Sept 11 or after'
  bound: ({ start, end }, before, after, text) =>
    is(before, 'join') && endsThere(after) && /^(?:after|post|following)$/i.test(text.slice(start, end)),
  'no date': isUnset,
  // 'June 11 (mid)'
  position: ({ start, end }, before, after, text) =>
    (is(after, 'join') || (endsThere(after) && before !== undefined)) &&
    !isWord(before) &&
    /^(?:mid|middle|early)$/i.test(text.slice(start, end)),
  // 'Sept 11 (originally)'
  formerly: (_, before, after) => before !== undefined && !isWord(before) && endsThere(after),
  // 'Sept 11 – slipped': to when?
  instead: ({ start, end }, before, after, text) =>
    is(after, 'duration') ||
    (before !== undefined &&
      endsThere(after) &&
      /^(?:slip|delay|defer|postpon|pu[ts]|moved b)/i.test(text.slice(start, end))),
  // 'Contract start + 3 months (1 July 11)'
  offset: ({ isAdded }, before) => isAdded === true && (isWord(before) || is(before, 'bound')),
  // 'Report Sept 11, draft 6 weeks before'
  relative: (_, __, after) => endsThere(after),
  // 'One by Oct 11, the other by March 12'
  alternate: ({ start }, _, after, text) => isTimed(after) && !/\bthe $/i.test(text.slice(0, start)),
  earliest: governs,
  latest: governs,
  next: governs,
  between: governs,
  times: (_, __, after) => !isWord(after),
  arrears: () => true,
  'day of': () => true,
  weekday: (_, __, after) => !isWord(after),
  each: (_, __, after) => is(after, 'number') || is(after, 'weekday') || is(after, 'unit'),
  unit: ({ isShort, unit }, before, after) =>
    // 'Volunteers' Week 2027', 'Month 2027'
    ((is(before, 'word') || (before === undefined && unit === 'month')) &&
      is(after, 'date') &&
      isYearOrPlan(after.unit) &&
      !after.bound &&
      unit !== 'year') ||
    (isOfSchool({ unit }) && isLead(before) && !saysWhen(after)) ||
    (isShort !== true && before !== undefined && COUNTED.includes(before.kind) && !isWord(after) && !is(after, 'of')),
};

/** 'Weekly until half term', 'by end of term': which one, nobody can tell. */
const isLead = (before: Item | undefined): boolean =>
  is(before, 'bound') ||
  (is(before, 'position') && before.position !== 'mid') ||
  (is(before, 'range') && !before.isDash);
/** 'By half term, 23 October' */
const saysWhen = (after: Item | undefined): boolean =>
  isWord(after) ||
  is(after, 'of') ||
  is(after, 'date') ||
  is(after, 'open') ||
  (is(after, 'join') && after.mark === ',');
/** Of a unit that schools count by. */
export const isOfSchool = ({ unit }: Pick<ItemOf<'unit'>, 'unit'>): boolean => unit === 'half-term' || unit === 'term';

const NAMED_DAY =
  /^(?:bank holiday$|ramadan|eid|diwali|holi$|hanukkah|chanukah|passover|rosh|yom|chinese|lunar|nowruz|lent|advent)/i;

/** 'Chwarterol / Quarterly' is said twice. */
const isOther = (one: Step, other: Step): boolean => one.unit !== other.unit || one.count !== other.count;

const endsThere = (after: Item | undefined): boolean => after === undefined || is(after, 'close') || is(after, 'stop');

/** 'Dec 26?', 'Q? 2026/27'; 'TBC 2026/27': when in that year nobody has said; 'not achieved by Sept 11'. */
function isUnset({ start, end, takesBack }: ItemOf<'no date'>, before: Item | undefined, after: Item | undefined, text: string): boolean {
  const words = text.slice(start, end);
  if (!is(after, 'date')) return words === '?' && is(before, 'date');
  if (words === '?') return is(before, 'date') || (!isWord(before) && text.charAt(end) === ' ');
  if (takesBack) return text.slice(end, after.start) === ' ' && (after.bound === undefined || after.bound === 'by' || after.bound === 'before');
  if (/^(?:not applicable|n\/a)$/i.test(words)) return after.bound !== 'until' && after.bound !== 'from';
  return TO_BE_SET.test(words) && isYearOrPlan(after.unit) && /\d/.test(text.charAt(after.start));
} // prettier-ignore

const TO_BE_SET = /^(?:(?:date )?(?:t\.?b|to be)|not (?:yet )?(?:known|set|agreed)|unknown|no date|none)/i;

const COUNTED: readonly Kind[] = ['number', 'alternate', 'except', 'only'];

export const isDoubtful = <K extends Kind>(
  item: ItemOf<K>,
  before: Item | undefined,
  after: Item | undefined,
  text: string,
): boolean => DOUBTFUL[item.kind]?.(item, before, after, text) ?? false;

/** A number that belongs to nothing: neither how many of something nor what a word before it counts. */
function isStray({ digits, isOrdinal }: ItemOf<'number'>, before: Item | undefined, after: Item | undefined, text: string): boolean {
  // 'March 202X'
  if (is(after, 'times word') && digits.length > 2) return true;
  // '1st: Dec 2011; 2nd: June 2012'
  if (isOrdinal && is(after, 'colon')) return false;
  // '3,000 each winter'
  if (digits.length > 4 && is(after, 'each')) return false;
  // 'Week 6 of the autumn term'
  if (is(before, 'unit') && is(after, 'of')) return true;
  // 'In years one, two and three' may not be read whole.
  if (digits === '') return isOrdinal ? isTimed(after) && !is(after, 'date') : is(before, 'join') && (after === undefined || is(after, 'stop') || is(after, 'close'));
  if (is(after, 'date') && /^(?:by|in|due|on)\b/i.test(text.slice(after.start, after.end))) return false;
  if (isWord(after) || is(after, 'bound') || is(after, 'of') || is(after, 'times word') || is(after, 'unit')) return is(after, 'unit') && isOrdinal;
  return !is(before, 'label') && !is(before, 'currency') && !is(after, 'percent');
} // prettier-ignore

/** 'XX March 2027', 'Q_ 2026/27', 'dd/mm/2027': a place for what nobody has filled in yet. */
const isBlank = ({ start, end }: Span, after: Item | undefined, text: string): boolean =>
  is(after, 'date') ? text.charAt(end) === ' ' && BLANK.test(text.slice(start, end)) : is(after, 'join') && after.mark === '/' && /^(?:dd|mm)$/i.test(text.slice(start, end)); // prettier-ignore
const BLANK = /(?:^|\s)(?:_[_ ]*|xx+)$/i;

/**
 * 'Diwali 2027', 'Census 2031': names alone before a year may say when in it. What is done in a year says nothing more
 * ('Launch 2027', 'Full delivery 2027/28').
 */
function isNameOfYear(item: ItemOf<'word'>, before: Item | undefined, after: Item | undefined, text: string): boolean {
  const isFirst = before === undefined || is(before, 'stop') || is(before, 'step') || (is(before, 'bound') && before.bound === 'by') || is(before, 'position');
  if (!isFirst || !is(after, 'date') || after.bound || after.isRange || !isYearOrPlan(after.unit)) return false;
  const words = text.slice(item.start, item.end);
  const isAlone = text.slice(item.end, after.start) === ' ' && /^\s*(?:$|[;,.\n)])/.test(text.slice(after.end));
  return isAlone && /^\p{Lu}/u.test(words) && !/ \p{Ll}/u.test(words) && (OF_SEASON.test(words) || !DEED.test(words));
} // prettier-ignore

/** 'Spring Statement', 'Autumn Budget' are on a day of their own. */
const OF_SEASON = /^(?:spring|summer|autumn|winter) \p{Lu}/iu;

/** Words for what is done, by their endings and by name. */
const DEED =
  /(?:ed|ing|[ts]ion|ment|al|ance|ery|out|live|up|back|ss)$|\b(?:launch|start|design|build|scope|consult|adopt|evaluate|embed|deliver|develop|implement|procure|mobilise|report|review|refresh|pilot|delivery|target|deadline|work|works|bid|bids|onwards?|full|new|all|full year|academic|financial|calendar|municipal|budget|programme|project|go)$/i;
