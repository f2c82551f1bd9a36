import { BULLETS } from '../../text/bullets';
import { memoize } from '../../text/memo';
import { LEAD_WORDS } from './lead-words';
import { isField, isPost, isRole } from './lexicon';

const BEFORE_COLON = `(?:(?:overall|executive|exec|operational|op|ops|strategic|senior|project|delivery|responsible|accountable|lead|named|supporting|partner|key|joint|with|board)\\s+)*(?:${LEAD_WORDS}|co-?leads?|joint|jointly|shared|both|sponsors?|pm|[a-z]|officers?|contractors?|suppliers?|consultants?|architects?|agency|agencies|person|partners?|organisations?|sro|(?:support|monitor|review|deliver|approv|overse)(?:ed|en) by|supporting|support|consult(?:ed|ees?)?|inform(?:ed)?|with|by|action|delivery|deputy)`;
const BEFORE_DASH = `(?:overall |executive |joint )?(?:${LEAD_WORDS})|support(?:ing|ed by)?|consulted|informed|with|consultants?|contractors?|architects?|partners?|by|action|delivery|deputy|joint|jointly|shared|co-?leads?|sponsor|exec sponsor|sro|pm|[raci]|(?:lead|responsible|support(?:ing)?) (?:officers?|agency|agencies|partners?)|t\\.?b\\.?c\\.?`;
/** 'Lead:', 'Responsible officer:', 'Support –' in front of a name: the source of a pattern in which case doesn't matter. */
export const LABEL = `(?:(?:${BEFORE_COLON})\\s*:|(?:${BEFORE_DASH})\\s+[–-])\\s*`;
const LABEL_IN_FRONT = new RegExp(`^${LABEL}`, 'i');
/** What is left in front of a name where a mark stood before it: ', supported by the PCT', 'Vacant – covered by SMO'. */
const LEADING =
  /^(?:\([RACI]\)(?=\s\p{Lu})|(?:in partnership|with (?:support|input) from|together with|working with|lea?d by|overseen by|run by|[a-z-]+ed by)(?: with)?|(?:vacant|vacancy)\s*(?:[–-]|\()\s*(?:(?:interim )?cover(?:ed)? (?:by|from)|interim|acting)|vacant [–-](?=.*\scovering$))\s+/iu;
const ROLE_NOTE =
  /\s*\((?:lead|support|tbc|joint leads?|co-?lead)\)$|\s+(?:[–-] lead|leading|(?:to )?cover(?:ing)?|(?:[–-] )?tb[ca])$/i;
/** Of a person; of a board it is who is meant. */
const CHAIR_NOTE = /\s?\(chair\)$/i;
const isGroup = (name: string): boolean => isRole(name) && !isPost(name);
/** What the owner is to do, behind a name: 'Legal to advise', 'Head of Waste to sign off'. */
const ITS_TASK =
  /\s+to\s+(?:(?:consult|liaise|engage|work) with\s.*|(?:report|present|submit|send|escalate|refer|recommend|feed ?back)\s(?:[\p{Ll}\s]*\s)?to\s.*|(?:co-?)?(?:lead|advise|cascade|circulate|publish|produce|develop|share|send|present|submit|attend|facilitate|commission|discuss|consult|cost|recruit|train|run|host|pilot|scope|issue|brief|collate|analyse|record|design|order|install|purchase|support|assist|help|draft|write|prepare|review|check|approve|agree|authorise|confirm|sign[ -]?off|ordinate|deliver|implement|monitor|oversee|report|chair|arrange|organise|action|progress|complete|contribute|comment|update|nominate|appoint|allocate|assign|identify|follow up|feed (?:in|back))(?:\s(?:on|in|the|all|any|this|it|to|back|up)\b[\p{Ll}\s]*)?)$/u;

/** Marks and bullets on both sides of a name, and its number in a list. */
const AROUND = new RegExp(
  `^(?:[\\s\\-–*.:,&+${BULLETS}]+(?=\\S)|\\d{1,2}[.)]\\s+(?=\\p{Lu}))|[\\s\\-–*.:,&${BULLETS}]+$`,
  'gu',
);

/** 'Strategic Lead: Early Help' is a post and what it is for, 'Lead: Housing' who leads. */
const withoutLabel = (label: string, ...[at, name]: readonly [number, string]): string =>
  /^strategic lead\s*:/i.test(label) && isField(name.slice(at + label.length)) ? label : '';

/** A name without the labels, bullets and marks around it. */
export const cleanName = memoize((name): string => {
  const bare = name
    .replace(LABEL_IN_FRONT, withoutLabel)
    .replace(LEADING, '')
    .replace(ROLE_NOTE, '')
    .replace(CHAIR_NOTE, (note, at: number, whole: string) => (isGroup(whole.slice(0, at)) ? note : ''))
    .replace(ITS_TASK, '')
    .replace(AROUND, '')
    .replace(/^(?:and|or|then|all of)\s+/i, '')
    .trim();
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).trim() : bare;
});
