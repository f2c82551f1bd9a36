import { isBody, isRole, namesBody } from '../../by-whom/words/lexicon';
import { looksDated } from './dated-words';

/** How persons are addressed, and what heads a field: 'Head of Housing', 'Chair of Governors'. */
const ADDRESSED = /^(?:cllr|councillor|dr|mrs?|ms|miss|prof|rev|sir|pc|sgt)\b\.?/i;
const POST_OF = /^(\p{L}+(?:\s\p{L}+)?) (?:of|for)\s/u;
/** 'JCM', 'HT/DHT'; not 'N/A', 'YES', 'HIGH'. */
const INITIALS = /^(?!(?:NA|YES|NO|TBC|TBA|HIGH|LOW|MED|OPEN|DONE|ON|OFF|RAG|TRUE|KPI)$)[A-Z]{2,5}\d?$/;
const NAME = /^(?:\p{Lu}|all\b|the\b|·\s)/u;
const BETWEEN = /\s*(?:[,;/&+\n]|\band\b|\bwith\b|[-–]\s)\s*/;
/** What is needed for an action rather than who does it: 'Officer time', 'Within budget'. */
const MEANS = /\b(?:time|budgets?|funding|costs?|grants?|resources|within)\b/i;
/** So many words a name has at most. */
const LONGEST = 7;

/** A name that is not told: a column of such says nobody. */
export const isWithheld = (text: string): boolean => /\b(?:redacted|withheld|removed|anonymised)\b/i.test(text);

/** What a body does for an action rather than who does it: 'Lead', 'Influence' below 'Council role'. */
export const isPart = (text: string): boolean => PART.test(text);
const PART =
  /^(?:(?:co-?)?lead(?:er)?|enabl(?:e|er|ing)|influenc(?:e|er|ing)|support(?:er|ing)?|partner|deliver(?:y|er|ing)?|facilitat(?:e|or|ing)|lobby(?:ing)?|advocate|commission(?:er)?|fund(?:er|ing)?|convene|inform)(?: ?(?:[/,&]|and) ?(?:lead|enable|influence|support|partner|deliver|facilitate|lobby|fund))*$/i;

/** How much a cell looks like names of persons, posts or bodies: 'plainly' where a post or initials are among them. */
export function looksNamed(text: string): 'plainly' | 'perhaps' | 'not' {
  if (/[.!?]$/.test(text) || /\d{3}|%|£/.test(text) || MEANS.test(text) || looksDated(text.replace(/\b(?:end|before|after|by|now|done|needed|required)\b/gi, ''))) return 'not';
  const pieces = text.split(BETWEEN).map((piece) => piece.replace(/\([^()]*\)/g, '').trim()).filter(Boolean); // prettier-ignore
  if (pieces.length === 0 || !NAME.test(text)) return 'not';
  if (pieces.some((piece) => piece.split(/\s+/).length > LONGEST)) return 'not';
  return pieces.some(isPlainly) ? 'plainly' : 'perhaps';
} // prettier-ignore

const isPlainly = (piece: string): boolean =>
  isRole(piece) ||
  isBody(piece) ||
  namesBody(piece) ||
  ADDRESSED.test(piece) ||
  INITIALS.test(piece) ||
  isRole(POST_OF.exec(piece)?.[1] ?? '');

/** True of a name, post or body that heads no column: 'Lead Nurse', and not 'Lead officer'. */
export const namesOwner = (text: string): boolean => looksNamed(text) === 'plainly' && !WHO.test(text);
const WHO =
  /^(?:by )?(?:whom?|(?:lead |responsible |action |named )?(?:leads?|owners?|officers?|persons?(?:\(s\))?|agency|team|staff|members?|department|committee|contact|resources?|assignees?|responsible|responsibility))(?: (?:responsible|name|names|person|officer))?[:?]?$/i;
