import { MONTH_WORD } from '../../calendar/months';

/** A month, a year of four digits or a part of a year: where a text has one of its own, a year beside it may be a label. */
export const OTHER_DATE = new RegExp(
  `\\b${MONTH_WORD}|\\b20\\d\\d\\b|\\b(?:spring|summer|autumn|easter|christmas)\\b`,
  'i',
);
