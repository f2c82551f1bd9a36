import { count } from '../../../app/words';

export const words = {
  kinds: { 'by-when': 'By when', 'by-whom': 'By whom', action: 'Action' },
  empty: 'Empty',
  dates: (n: number, first: string | undefined, last: string | undefined): string =>
    first === undefined ? 'No date' : n === 1 ? `Due ${first}` : `${n} dates, ${first} to ${last ?? first}`,
  besides: (words: string): string => `Besides: ‘${words}’`,
  unread: (words: readonly string[]): string => `Not read: ${words.map((one) => `‘${one}’`).join(', ')}`,
  inferred: {
    'year from the date after it': 'The year is that of the next date.',
    'year from the date before it': 'The year follows the date before.',
    'year from the plan': 'The year comes from the plan.',
    'last day of the month': 'Last day of the month assumed.',
    'last day of the period named': 'Last day of what is named assumed.',
    'start from the date before it': 'Starts from the date before.',
    'so long after the date before it': 'Counted from the date before.',
    'so long after the plan begins': 'Counted from the plan’s start.',
    'natural ends in the plan': 'At the natural ends within the plan.',
    'month as Excel shows a day': 'A month that Excel made a day of.',
  },
  nobody: 'Nobody is named.',
  leads: (n: number): string => `leads ${count(n, 'action')}`,
  inTracker: ([first, ...others]: readonly string[]): string =>
    `In the tracker: ${[first, ...others.slice(-1)].join(' to ')}`,
  states: (states: readonly string[]): string =>
    [...new Set(states)]
      .map((state) => `${states.filter((one) => one === state).length} ${state.toLowerCase()}`)
      .join(', '),
} as const;
