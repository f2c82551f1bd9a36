import { BULLETS } from '../text/bullets';
import { memoize } from '../text/memo';

/** 'Lead:', 'Responsible officer:', 'Support –' in front of a name. */
const LABEL =
  /^(?:(?:(?:overall|executive|exec|operational|op|ops|strategic|senior|project|delivery|responsible|accountable|lead|named|supporting|partner|key|joint|with|board)\s+)*(?:leads?|co-?leads?|joint|jointly|shared|both|sponsors?|pm|[racils]|officers?|agency|agencies|person|partners?|organisations?|owners?|sro|support(?:ing|ed by)?|responsible|accountable|with|by|action|delivery|deputy)\s*:|(?:(?:overall |executive |joint )?leads?|support(?:ing|ed by)?|responsible|accountable|owners?|with|partners?|by|action|delivery|deputy|joint|jointly|shared|co-?leads?|sponsor|exec sponsor|lead officer|responsible officer|lead agency|t\.?b\.?c\.?)\s*\s[–-])\s*/i;
/** What is left in front of a name where a mark stood before it: ', supported by the PCT', 'Vacant – covered by SMO'. */
const LEADING =
  /^(?:(?:in partnership|with (?:support|input) from|supported by|together with|working with|assisted by|led by)(?: with)?|(?:vacant|vacancy)\s*(?:[–-]|\()\s*(?:interim )?cover(?:ed)? (?:by|from))\s+/i;
const ROLE_NOTE = /\s*\((?:lead|support|chair|tbc|joint leads?|co-?lead)\)$|\s+(?:[–-] lead|leading|to lead)$/i;

/** Marks and bullets on both sides of a name, and its number in a list. */
const AROUND = new RegExp(
  `^(?:[\\s\\-–*.:,&+${BULLETS}]+(?=\\S)|\\d{1,2}[.)]\\s+(?=\\p{Lu}))|[\\s\\-–*.:,&${BULLETS}]+$`,
  'gu',
);

/** A name without the labels, bullets and marks around it. */
export const cleanName = memoize((name): string => {
  const bare = name
    .replace(LABEL, '')
    .replace(LEADING, '')
    .replace(ROLE_NOTE, '')
    .replace(AROUND, '')
    .replace(/^(?:and|all of)\s+/i, '')
    .trim();
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).trim() : bare;
});
