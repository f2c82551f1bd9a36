import * as chrono from 'chrono-node';

/** chrono-node as a British program would use it. */
export const parse = (text: string): unknown => chrono.en.GB.parse(text, new Date(2011, 3, 1), { forwardDate: true });
