import { MONTH_WORD } from '../../calendar/months';

const TIME = String.raw`\b${MONTH_WORD}(?:\b|(?=\d))|\b(?:19|20)\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\bq(?:tr)?\.? ?[1-4]\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:spring|summer|autumn|winter|easter|christmas|terms?|half[- ]?term|termly|quarter(?:s|ly)?|month(?:s|ly)?|weeks?|weekly|fortnight(?:ly)?|annual(?:ly)?|yearly|years?|daily|days?|ongoing|on-going|continuous(?:ly)?|throughout|immediate(?:ly)?|tbc|tba|tbd|asap`;

/** Words and figures of which a by-when is made; what a cell says without any of them is none. */
const DATED = new RegExp(
  String.raw`${TIME}|completed?|done|now|required|needed|dates?|deadline|end of|as above|when|until|once|after|before|by)\b`,
  'i',
);
const SAYS_WHEN = new RegExp(String.raw`${TIME}|end of)\b`, 'i');
/** A by-when takes no more words than that, but for few. */
const LONGEST = 7;

/** A date, or a time of the year, with nothing else beside it. */
const DATE_ALONE = new RegExp(
  String.raw`^(?:(?:by|end|end of|early|mid|late|from) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_WORD}\.?|q(?:tr)?\.? ?[1-4]|quarter [1-4]|(?:spring|summer|autumn|winter)(?: term)?|\d{1,2}[/.-]\d{1,2})(?:[ /.-]?(?:\d{4}|\d\d)(?:[/-]\d\d)?)?$`,
  'i',
);

export const isDateAlone = (text: string): boolean => DATE_ALONE.test(text.trim());
export const looksDated = (text: string): boolean => DATED.test(text);
/** True for a short text with a word of time. */
export const saysWhen = (text: string): boolean => SAYS_WHEN.test(text) && text.split(/\s+/).length <= LONGEST;
