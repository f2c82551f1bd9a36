import type { PlacedText } from '../../grids/table/types';
import { MONTH_WORD } from '../../calendar/months';
import { tidy } from '../../text/tidy';

const LABEL = /^(?:partnership|organisation|council|authority|trust|agency)(?:\s+name)?\s*:/i;
const BODY =
  /\b(?:partnership|council|trust|board|daat|dat|authority|constabulary|ccg|pct|icb|borough|university|college|consortium|action team|school$|academy$|nhs|(?:fire|rescue|police|ambulance|probation|youth justice) service|hospice|diocese|police$|surgery|medical (?:centre|practice)|health centre|(?:care|nursing) home$|port of \p{L}+$|housing association|housing group|(?<=^\p{L}+ )(?<!\b(?:\p{L}*ing|empty|warm|affordable|care|council|children['’]?s|new|mobile|park|decent|healthy|healthier|safe|safer|green|greener|better|social|second|energy|residential|void|quality|local|future|smart|older|zero|carbon|more|rented|private|good|family|foster|first|all|our|your) )homes$|police and crime commissioner)\b/iu;
/** What the paper is, behind or before the name of whose it is. */
const PAPER =
  /\s*(?:[-–—:|]\s*)?\b(?:(?:adult|joint|local|annual|drug|alcohol|treatment|action|delivery|improvement|implementation|planning|strategic|business|community safety|service|corporate|three[- ]year|cqc|quality|tenant|work)\s+)*(?:plans?|strateg(?:y|ies)|grids?|programmes?|frameworks?|logs?|trackers?|s[ide][pf]|qip|crmp)\b.*$/i;
const LONGEST = 80;
/** 'Position for the Board of 26 November' is no name. */
const OF_DAY = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH_WORD}\b`, 'i');
/** What of a name is behind the body: 'Anytown Council Risk', of 'Anytown Council Risk Action Plan'. */
const BEHIND_BODY =
  /^(.+\b(?:council|partnership|authority|constabulary|ccg|pct|icb))\s+(?!(?:of|for|and|&|in|at|on|with|the)\b)(?!.*\b(?:council|trust|partnership|board|authority|constabulary|service|school|college|university)\b)[\p{L}&’' ]+$/iu;
/** 'Borough of Anytown: Equality Objectives': whose it is, and what. */
const BEFORE_COLON = /^([^:]{3,60}):\s+\p{L}/u;
const BEFORE_DASH = /^(.{3,80}?)\s+[-–—|]\s+(.+)$/;
/** Before a dash, too, but no body: a part of the plan, or the kind of paper that it is. */
const PART =
  /\b(?:priority|objective|aim|goal|section|theme|strand|appendix|annex|part|page|grid|work ?stream|domain|pillar|outcome|draft|final|template|copy|plan|strategy|programme|tracker|log|version|update|progress|review|summary|report|action|actions|\d)\b/i;

/** 'Wells BC', 'Anytown MBC' */
const SHORT_BODY = /^\p{Lu}\p{L}+(?: \p{L}+){0,3} (?:BC|DC|MBC|LBC)$/u;
/** 'Delivery Plan 2026/27, Anytown Council', 'Action plan of the Anytown Partnership': whose it is stands last. */
const OF_BODY = /\b(?:plan|strategy|programme)\b[^,–—-]{0,60}?(?:,| [–—-]| of| for)\s+(?:the )?(\p{Lu}[^,]{0,80})$/iu;
const ALL_NAMES = /^(?:(?:\p{Lu}[\p{L}’'.-]*|of|and|&|for|the|in|on)(?: |$))+$/u;
/** How a line ends that is a body's name and nothing else. */
const BODY_AT_END =
  /\b(?:partnership|council|trust|board|daat|dat|authority|constabulary|ccg|pct|icb|university|college|consortium|action team|school|academy)$/i;
/** What a page's foot says besides. */
const PAGE = /\s*[-–—|,(]?\s*\bpage\s+\d+.*$|\s*[-–—|]\s*\d+\s*$/i;

/**
 * Whose plan it is, as the lines above and around its grids give it: 'Partnership name: …' (and the line below it where
 * the name goes on there); or the first line that is the name of a body, with the name of the plan behind it or not; or
 * a body's name on a line of its own further down, or at the foot of its pages.
 */
export function partnershipIn(lines: readonly PlacedText[], feet: readonly PlacedText[] = []): string | undefined {
  const alone = (text: string): string | undefined =>
    BODY_AT_END.test(text) && text.split(' ').length <= 10 ? bodyIn(text) : undefined;
  const first = (texts: readonly PlacedText[], nameIn: (text: string) => string | undefined): string | undefined =>
    texts.map(({ text }) => nameIn(text)).find((name) => name !== undefined);
  return (
    labelled(lines) ??
    first(lines.slice(0, 5), (text) => bodyIn(text) ?? bodyBehind(text)) ??
    first(lines, alone) ??
    first(feet, (text) => alone(tidy(text).replace(PAGE, '')))
  );
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

function bodyBehind(text: string): string | undefined {
  const name = OF_BODY.exec(tidy(text))?.[1]?.trim() ?? '';
  return BODY_AT_END.test(name) && ALL_NAMES.test(name) ? bodyIn(name) : undefined;
}

/** 'Partnership working' begins with a body and is none. */
const isNamed = (name: string): boolean => (name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) > 1;

function bodyIn(text: string): string | undefined {
  const [before, behind] = [BEFORE_DASH.exec(tidy(text))?.[1], BEFORE_DASH.exec(tidy(text))?.[2]];
  // 'X Primary School – Accessibility Plan 2026-29': what is before the dash is whose the paper is.
  const isBefore = before !== undefined && behind !== undefined && PAPER.test(behind) && !PART.test(before);
  const labelled = BEFORE_COLON.exec(tidy(text))?.[1];
  const isLabelled = labelled !== undefined && BODY.test(labelled) && !PART.test(labelled);
  const name = (isBefore ? before : isLabelled ? labelled : tidy(text))
    .replace(PAPER, '')
    .replace(/(?<![\s,–—\d-])[\s,–—-]*\d{4}(?:\s*[/–-])?(?:\s*\d+)?\s*$/, '')
    .trim()
    .replace(BEHIND_BODY, (whole: string, body: string) => (body.includes(' ') ? body : whole));
  const isName =
    name.length > 0 &&
    name.length <= LONGEST &&
    (isBefore || BODY.test(name) || SHORT_BODY.test(name)) &&
    !/[.?!:]| (?:by|on|from|with|will|is|must|should) /i.test(name) &&
    !OF_DAY.test(name);
  return isName &&
    /^\p{Lu}/u.test(name) &&
    name.includes(' ') &&
    isNamed(name) &&
    !/^(?:an?|the|for|to|by|of|from|approved|presented|prepared|agreed|drafted)\b/i.test(name)
    ? name
    : undefined;
}
