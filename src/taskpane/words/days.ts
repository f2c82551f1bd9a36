/** Beside a field for a day. */
export const DAY_FIELD = {
  hint: 'As 15/09/2026. Leave it empty for the day it is.',
  wrong: 'Write a day as 15/09/2026, or leave it empty.',
} as const;
