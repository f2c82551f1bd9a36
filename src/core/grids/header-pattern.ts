/** A pattern for the whole of a header's words, of which one of these is enough. */
export const whole = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`);

/** What any of several patterns matches. */
export const anyOf = (...patterns: readonly RegExp[]): Pick<RegExp, 'test'> => ({
  test: (words) => patterns.some((pattern) => pattern.test(words)),
});
