/** A pattern for the whole of a header's words, of which one of these is enough. */
export const whole = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`);

/** What any of several patterns matches. */
export const anyOf = (...patterns: readonly RegExp[]): Pick<RegExp, 'test'> => ({
  test: (words) => patterns.some((pattern) => pattern.test(words)),
});

const STARTS = '(?:start|starts|started|starting|commencement|commence|commences|begin|begins|beginning|from)';
/** When something begins. */
export const START: readonly string[] = [
  `(?:(?:planned|task|action|baseline|project|expected|proposed|target|estimated|earliest|latest|scheduled) )*${STARTS}(?: (?:dates?|on|month|week|day|year))*`,
  'dates? (?:started|commenced|begun|of commencement|from)',
  '(?:time ?lines?|dates?) (?:start|from)',
];
