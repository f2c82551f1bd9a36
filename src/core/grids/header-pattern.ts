/** A pattern for the whole of a header's words, of which one of these is enough. */
export const whole = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`);
