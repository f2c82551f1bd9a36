import { type ActionNumber, actionNumber } from './action-number';
import { beginsWithVerb } from './verbs';

export interface Around {
  /** The texts of the nearest rows with a date or an owner, before and after. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * Whether a line in a table with nothing beside it heads the rows below ('2. Formal engagement mechanism …',
 * '1.3 Clinical Governance') or is an action that still lacks its date and its owner.
 * A number that counts on among the actions' own numbers makes it an action; any other number, a heading. Without a
 * number, an action begins with a verb, is long, or has no row below it to head.
 */
export function isHeadingRow(text: string, { previous, next }: Around): boolean {
  if (TO_COME.test(text)) return false;
  const number = actionNumber(text);
  if (number) {
    const rest = text.slice(number.written.length).trim();
    if (/^objective/i.test(text)) return true;
    const isSibling = [previous, next].some((other) => other !== undefined && areSiblings(number, actionNumber(other)));
    return !isSibling && (rest !== '' || next !== undefined);
  }
  return (
    next !== undefined && isHeadingText(text) && text.split(/\s+/).length <= LONGEST_HEADING && !beginsWithVerb(text)
  );
}

const TO_COME = /\b(?:to be added|to be confirmed|tbc)\b/i;
/** In words; directly below or above a header a heading may be longer. */
const LONGEST_HEADING = 12;

/** True where a text is written as headings are: no sentence, no bullet, and not still to come. */
export const isHeadingText = (text: string): boolean =>
  !TO_COME.test(text) && !/^[-•*]|[.!?]$/.test(text) && text.split(/\s+/).length <= 2 * LONGEST_HEADING;

/** Numbers of the same kind that follow each other or share all but their last part. */
function areSiblings(a: ActionNumber, b: ActionNumber | undefined): boolean {
  if (!b || a.parts.length !== b.parts.length) return false;
  return a.parts.length === 1 ? true : a.parts.slice(0, -1).join('.') === b.parts.slice(0, -1).join('.');
}

/** Words with which a line below a table begins that tells of the plan or the paper. */
const FOOTNOTE =
  /^(?:(?:notes?|key|legend|abbreviations?|glossary|acronyms?|sources?|footnotes?)(?:\s*[:=–—-]|$)|(?:plan|document|report) (?:owner|author|control|title|reference|status|version|name)\b|version\s*(?:\d|control|history|no|number|date|:)|(?:last (?:updated|reviewed)|next review|review date|date (?:and time )?of (?:issue|(?:the )?next \w+)|approved by|author)\b|this (?:\w+ )?(?:plan|document|grid|table)\b|\*)|^\S{1,12} ?\/ ?version \d/i;

/** Whether a line below the last row of a table is a note to it: 'Source: …', 'This plan will be monitored by the board'. */
export const isFootnote = (text: string): boolean => FOOTNOTE.test(text.replace(/^\d{1,2}[.)]\s+(?=date )/i, ''));

/** Whether a text that stands apart below a table says something about it rather than what is to be done. */
export const isAfterword = (text: string): boolean =>
  !actionNumber(text) && !beginsWithVerb(text) && !/\bto be added\b/i.test(text);

const OF_KEY = String.raw`(?:(?:colou?r|status|rag|priority) )?(?:key|notes?|legend|footnotes?|glossary|abbreviations)`;
const HOW_TO_READ = new RegExp(
  String.raw`^\(?(?:please )?(?:(?:see|refer to) (?:the )?)?${OF_KEY}\b.{0,20}\b(?:below|above|overleaf|end|foot|bottom|next page|page \d+)\b|^\(?(?:dates|actions|rows|items|cells|text|words|those|figures) (?:shown |marked |that are )?in (?:bold|italics?|red|green|amber|blue|grey|gray|yellow)\b`,
  'i',
);

/** 'Colour key at end of table', '(see notes below)', 'Dates in bold have changed': how a table is to be read. */
export const tellsHowToRead = (text: string): boolean => text.length <= LONGEST_HOW && HOW_TO_READ.test(text);
const LONGEST_HOW = 120;
