import { looksDated } from './dated-words';

/** What stands in the names of posts and bodies. */
const POST =
  /\b(?:managers?|officers?|directors?|heads?|leads?|leaders?|teams?|co-?ordinators?|chairs?|board|groups?|committee|council|partnership|services?|departments?|dept|unit|clerk|teachers?|headteacher|principal|governors?|nurses?|matrons?|consultants?|trustees?|wardens?|secretary|treasurer|administrators?|assistants?|advisers?|advisors?|commissioners?|inspector|sergeant|police|nhs|trust|staff|practitioners?|supervisors?|engineers?|developers?|analysts?|executive|coaches|specialists?|workers?|cllr|dr|mrs?|ms|miss|prof|hr|ceo|cfo|coo|smt|slt|sro|sendco|senco|dsl)\b/i;
/** 'JCM', 'HT/DHT'; not 'N/A', 'YES', 'HIGH'. */
const INITIALS = /^(?!(?:NA|YES|NO|TBC|TBA|HIGH|LOW|MED|OPEN|DONE|ON|OFF|RAG|TRUE|KPI)$)[A-Z]{2,5}\d?$/;
const NAME = /^(?:\p{Lu}|all\b|the\b|·\s)/u;
const BETWEEN = /\s*(?:[,;/&\n]|\band\b|\bwith\b|[-–]\s)\s*/;
/** So many words a name has at most. */
const LONGEST = 7;

/** How much a cell looks like names of persons, posts or bodies: 'plainly' where a post or initials are among them. */
export function looksNamed(text: string): 'plainly' | 'perhaps' | 'not' {
  if (/[.!?]$/.test(text) || /\d{3}|%|£/.test(text) || looksDated(text.replace(/\b(?:end|before|after|by|now|done|needed|required)\b/gi, ''))) return 'not';
  const pieces = text.split(BETWEEN).map((piece) => piece.replace(/\([^()]*\)/g, '').trim()).filter(Boolean); // prettier-ignore
  if (pieces.length === 0 || !NAME.test(text)) return 'not';
  if (pieces.some((piece) => piece.split(/\s+/).length > LONGEST)) return 'not';
  return pieces.some((piece) => POST.test(piece) || INITIALS.test(piece)) ? 'plainly' : 'perhaps';
} // prettier-ignore
