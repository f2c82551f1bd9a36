import type { Step } from '../types';
import { type Phrasing, byPattern, group } from './phrasing';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ORDINALS = 'first second third fourth last 1st 2nd 3rd 4th';
const UNITS: Record<string, Step> = {
  month: { unit: 'month', count: 1 },
  quarter: { unit: 'month', count: 3 },
  term: { unit: 'term', count: 1 },
  year: { unit: 'month', count: 12 },
};

/** 'Every Friday night', 'each Monday', 'every other Tuesday'. */
export const everyWeekday: Phrasing = byPattern({
  name: 'every weekday',
  starts: 'every each',
  pattern: new RegExp(
    `(?:every|each)\\s+(other\\s+|second\\s+|alternate\\s+)?${WEEKDAY}s?(?:\\s*(?:,|and|&|/)\\s*${WEEKDAY}s?)*(?:\\s+(?:morning|afternoon|evening|night)s?)?(?![a-z])`,
    'iy',
  ),
  read: (match) => ({ kind: 'step', step: { unit: 'week', count: group(match, 1) === '' ? 1 : 2 } }),
});

/** '15th of each month', 'on the 1st of every month'. */
export const dayOfEach: Phrasing = byPattern({
  name: 'day of each month',
  starts: '#st #nd #rd #th ##st ##nd ##rd ##th the_# on_the_#',
  pattern:
    /(?:on\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+(?:day\s+)?of\s+(?:each|every|the(?=\s+month))\s+(?:calendar\s+)?month(?![a-z])/iy,
  read: (match) => {
    const day = Number(group(match, 1));
    return day >= 1 && day <= 31 ? { kind: 'step', step: { unit: 'month', count: 1, day } } : undefined;
  },
});

/** 'First Tuesday of each month', 'last working day of every quarter', 'last Friday of the month'. */
export const weekdayOfEach: Phrasing = byPattern({
  name: 'weekday of each month',
  starts: ORDINALS.split(' ').flatMap((ordinal) => [`${ordinal}_`, `the_${ordinal}_`, `on_the_${ordinal}_`]).join(' '), // prettier-ignore
  pattern: new RegExp(
    `(?:on\\s+)?(?:the\\s+)?(?:${ORDINALS.replaceAll(' ', '|')})\\s+(?:${WEEKDAY}|(?:working\\s+)?day|week)\\s+(?:of|in)\\s+(?:each|every|(?:the(?=\\s+month)))\\s+(?:calendar\\s+)?(month|quarter|term|year)(?![a-z])`,
    'iy',
  ),
  read: (match) => {
    const step = UNITS[group(match, 1).toLowerCase()];
    return step && { kind: 'step', step };
  },
});
