import type { PlacedText } from '../grids/types';
import { tidy } from '../text/tidy';

const LABEL = /^(?:partnership|organisation|council|authority|trust|agency)(?:\s+name)?\s*:/i;
const BODY =
  /\b(?:partnership|council|trust|board|daat|dat|authority|constabulary|ccg|pct|icb|borough|university|college|consortium|action team)\b/i;
/** What the paper is, behind or before the name of whose it is. */
const PAPER = /\s*(?:[-–—:|]\s*)?\b(?:(?:adult|joint|local|annual|drug|alcohol|treatment|action|delivery|improvement|implementation|planning|strategic|business|community safety|service|corporate|three[- ]year)\s+)*(?:plans?|strateg(?:y|ies)|grids?|programmes?|frameworks?)\b.*$/i; // prettier-ignore
const LONGEST = 80;

/**
 * Whose plan it is, as the lines above and around its grids give it: 'Partnership name: …' (and the line below it where
 * the name goes on there), or the first line that is the name of a body, with the name of the plan behind it or not.
 */
export function partnershipIn(lines: readonly PlacedText[]): string | undefined {
  return labelled(lines) ?? lines.slice(0, 5).map(({ text }) => bodyIn(text)).find((name) => name !== undefined); // prettier-ignore
}

function labelled(lines: readonly PlacedText[]): string | undefined {
  const at = lines.findIndex(({ text }) => LABEL.test(text));
  const line = lines[at];
  if (!line) return undefined;
  const name = tidy(line.text.replace(/^[^:]*:/, ''));
  const next = lines[at + 1];
  // A long name is broken over two lines; a line of another kind is longer, has a comma, a number, or a label.
  const goesOn =
    next !== undefined &&
    next.place.sheet === line.place.sheet &&
    next.place.row === line.place.row + 1 &&
    next.text.split(' ').length <= 5 &&
    !/[\d,:]|\b(?:plan|part|date|strategy)\b/i.test(next.text);
  return name === '' ? undefined : goesOn ? `${name} ${next.text}` : name;
}

function bodyIn(text: string): string | undefined {
  const name = tidy(text).replace(PAPER, '').replace(/[\s,–—-]*\d{4}\s*[/–-]?\s*\d*\s*$/, '').trim(); // prettier-ignore
  const isName =
    name.length > 0 && name.length <= LONGEST && BODY.test(name) && !/[.?!:]| (?:by|on|from|with|will|is) /i.test(name);
  return isName && /^\p{Lu}/u.test(name) && name.includes(' ') && !/^(?:a|an|the)\b/i.test(name) ? name : undefined;
}
