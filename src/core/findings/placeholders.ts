/**
 * Words that say that words are still to come. 'To be agreed' may well be the action, and so may 'naloxone to be added
 * to the formulary'; '(name, date of birth)' is what a form asks for.
 */
const PLACEHOLDER =
  /\bto be (?:added|confirmed|inserted|advised)\b(?! (?:to|of|by|with|within|in|into|on|onto|at|that|about|as|and|before|when|once)\b)|\bt\.?b\.?[acd]\b\.?|\?{2,}|\bx{2,}\b|£\s?x+\b|\bx\s?%|\blorem ipsum\b|\b(?:text|details?|wording|information|figures?) to follow\b|^insert\b.*\bhere\b|\bawaiting (?:text|details|wording|information|figures|confirmation)\b|[[<{](?:insert|add|enter|text|name|date|nb|check|ask|query|xx+)\b[^\]>}]*[\]>}]|\(insert\b[^)]*\)/i;

/** The words of a text that say that words are still to come; undefined where it has none. */
export const placeholderIn = (text: string): string | undefined =>
  CUE.test(text) ? PLACEHOLDER.exec(text.trim())?.[0] : undefined;

/** One of these stands in all of them; most texts have none and need not be looked at closer. */
const CUE =
  /[oO] [bB][eE] |[tT]\.?[bB]|\?\?|[xX](?:[xX]|\s?%)|£\s?[xX]|[oO]rem|ollow|OLLOW|nsert|NSERT|wait|WAIT|[[<{]/;
