import { memoize } from '../../text/memo';
import { type CodeMeaning, entriesInLine, isStatus } from './glossary-lines';

/** What a line that isn't a row of a table says: the text around and between the grids. */
export type Line =
  | { readonly kind: 'grid title' }
  /** `called`: 'Objective', 'Aim', 'Strategic objective'. */
  | { readonly kind: 'objective'; readonly called: string; readonly number: string; readonly rest: string }
  | { readonly kind: 'priority'; readonly number: string }
  | { readonly kind: 'heading'; readonly of: 'priorities' | 'outcomes' | 'comments' | 'glossary' | 'delivery plan' }
  | { readonly kind: 'glossary entry'; readonly code: string; readonly meaning: string }
  | { readonly kind: 'glossary entries'; readonly entries: readonly CodeMeaning[] }
  | { readonly kind: 'page furniture' }
  | { readonly kind: 'plain' };

const HEADINGS: readonly (readonly ['priorities' | 'outcomes' | 'comments' | 'glossary' | 'delivery plan', RegExp])[] =
  [
    ['outcomes', /^(?:expected|intended|planned|key)?\s*outcomes?\b(?!.*\b(?:to be|will)\b)/i],
    ['priorities', /^identification of (?:key )?priorities|^(?:key )?priorities\s*:?$/i],
    [
      'comments',
      /^(?:note|nb|n\.b)\b\s*[:.–-]|^(?:sro|author|contact|prepared|approved|agreed|signed|version|updated|source|footnote)\b[^:.]{0,25}:|^(?:other\s+)?(?:comments?|updates?|notes?)(?:\s*[/&]\s*(?:comments?|updates?|notes?))?\s*:?$/i,
    ],
    [
      'glossary',
      /^(?:glossary|who[’']?s who|who is who|(?:staff |names and )initials|initials and names|key|legend|abbreviations?|acronyms?|initials|owner codes?|list of (?:abbreviations|acronyms|codes))(?: (?:of|to|for|used|and|&)(?: .*)?)?\s*:?$/i,
    ],
    ['delivery plan', /^(?:delivery|action) plan\s*:?$/i],
  ];

/** 'Planning grid 2: …', 'Theme 3 Access'; 'Section 75 agreement depends on …' and 'Theme nights' are sentences. */
const TITLE =
  /^(?:(?:[Pp]lanning|[Aa]ction|[Dd]elivery|PLANNING|ACTION|DELIVERY)\s+)?(?:[Gg]rid|[Ss]ection|[Tt]heme|[Ww]ork\s?[Ss]tream|[Ss]trand|[Dd]omain|GRID|SECTION|THEME|WORK\s?STREAM|STRAND|DOMAIN)\s*(?:(?:\d{1,2}|[A-Ha-h])(?:\s*$|\s*[:.)–—-]|\s+\p{Lu})|(?:[IVX]{1,4}|[I-Z])(?:\s*[:–—]|\s-\s))/u;
const OBJECTIVE =
  /^((?:(?:key|strategic|plan)\s+)?(?:objective|aim|goal))\s*(\d+(?:\.\d+)*(?:[a-z](?![a-z]))?|[a-h]\b)\s*[:.)–—-]*\s*(.*)$/is;
const PRIORITY = /^(?:[a-z]+\s+)?priority\s*(?:area\s*)?(\d+[a-z]?)\b/iu;
/** 'Priority VAWG: Violence against women and girls'. */
const CODED = /^[Pp]riority ([A-Z]{1,6})\s*[:–—]\s*(?=\p{L})/u;
/** 'Outcome 1.1: A welcoming park', 'Pillar B – Homes', 'Ambition 2 Clean air'. */
const OUTCOME =
  /^(?:(?:[Kk]ey|[Ss]trategic)\s+)?(?:[Pp]illar|[Oo]utcome|[Aa]mbition|PILLAR|OUTCOME|AMBITION)\s*(\d+(?:\.\d+)*[a-z]?|[A-H])(?:\s*[:.)–—-]+\s*(?=\p{L})|\s+(?=\p{Lu}))/u;
const NUMBERS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** 'Priority one: Prevention', 'Strategic aim two – Homes'. */
const WORDED = new RegExp(
  String.raw`^(?:\p{L}+\s+)?(?:objective|aim|goal|priority|outcome|pillar|ambition|theme|strand)\s+(${NUMBERS.join('|')})\s*(?:[:.)–—-]|$)`,
  'iu',
);
const FURNITURE =
  /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^(?:final\s+|working\s+)?draft(?:\s*(?:v|version)?\s*[\d.]+)?$|^page\s+\d+.*$|^-\s*\d+\s*-$|[–—|-]\s*page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|\spage\s+\d{1,3}\s+of\s+\d{1,3}$|\(v(?:ersion)?\s?\d+(?:\.\d+)*\b[^()]{0,30}\)\s+\d{1,3}$/i;
/** 'Continued overleaf', 'Doc ref: HS/12', 'Version 3': what pages say of themselves. */
const OF_PAGE =
  /^[([]?\s*(?:(?:table )?cont(?:inued|['’]?d|inues)?\.? ?(?:over ?leaf|over(?: the)? page|over|on (?:the )?(?:next|following) page|from (?:the )?(?:previous|last) page)?|p\.? ?t\.? ?o\.?|please turn over)\s*[)\]]?[.…]*$|^(?:doc|document|file|form|template)\.? ?(?:ref|reference|no|number|id)\b\.?\s*[:#]?\s*(?=\S*\d)[\w/.-]{1,20}$|^v(?:ersion|er|)?\.?\s?\d+(?:\.\d+)*$/i;
const TOTAL =
  /^(?:grand |overall |annual |sub-?\s?)?totals?(?: (?:(?:number|estimated|annual|planned|of|budget|costs?|spend|funding|expenditure|amount|hours|days|actions?|tasks?|milestones?|objectives?|items?|rows?)\b ?)*)?(?:(?<= )(?:for|of) (?:the |this )?(?:priority|objective|year|plan|theme|section|sheet|page|table)\b.{0,20})?\s*[:=–-]?\s*£?[\d.,]*k?$/i;
/** '- END OF ACTION LOG -'. */
const END =
  /^[\s*–—-]*end of (?:the |this )?(?:[a-z]+ ){0,2}(?:plan|log|document|table|sheet|list|section|page)[\s*.–—-]*$/i;
const CODE = "[A-Z][A-Za-z0-9&’'./+–-]*(?:[ ][A-Z(&][A-Za-z0-9&’'()./-]*){0,3}";
const EQUALS = new RegExp(`^(${CODE})\\s*=\\s*(\\S.{2,})$`, 's');
const DASHED = new RegExp(
  `^([A-Z][A-Z0-9&’'./–-]{1,11}(?:\\s[A-Z]{1,4})?)\\s*(?::|[–—]|\\s-\\s|\\t)\\s*([A-Z]\\S.{2,})$`,
  's',
);

/** 'HoN-ED – Head of Nursing': a code with small letters has another capital or a digit in its first word. */
const MIXED =
  /^([A-Z][a-z]{0,4}[A-Z0-9][A-Za-z0-9&’'./-]{0,9}(?: [A-Z][A-Za-z]{0,4}){0,2})\s*(?::|[–—]|\s-\s|\t)\s*([A-Z]\S.{2,})$/s;

/** 'HoH Head of Housing': without a mark, where the code's first capitals begin words of its meaning. */
function unmarkedIn(text: string): CodeMeaning | undefined {
  const [, code, meaning] = /^([A-Z][A-Za-z0-9&/-]{1,9})\s+(\p{Lu}\p{Ll}\S*(?:\s\S+){1,7})$/u.exec(text) ?? [];
  const capitals = code?.match(/[A-Z]/g) ?? [];
  const [first, second] = capitals;
  if (code === undefined || meaning === undefined || first === undefined || second === undefined) return undefined;
  return new RegExp(`^${first}.*\\b${second}`).test(meaning) ? { code, meaning } : undefined;
}

/** 'PHP = Public Health Pharmacist' as one of several on a line. */
function equalsIn(piece: string): readonly CodeMeaning[] {
  const [, code, meaning] = EQUALS.exec(piece) ?? [];
  return code !== undefined && meaning !== undefined && !isStatus(code, meaning)
    ? [{ code, meaning: meaning.trim() }]
    : [];
}

/** 'Page 3 of 12', 'DRAFT', 'Total: 8': a line of the page rather than of the plan. */
export const isFurniture = (text: string): boolean =>
  (text.length <= LONGEST_FURNITURE || mayNamePage(text)) &&
  (FURNITURE.test(text) || OF_PAGE.test(text) || TOTAL.test(text) || END.test(text));

/** Longer ones have a title of the page beside its number. */
const LONGEST_FURNITURE = 60;
const mayNamePage = (text: string): boolean => /^page\s/i.test(text) || /\d/.test(text.slice(-1));

/** Reads a line. Lines under a glossary's heading may say 'CODE - Meaning'; elsewhere only 'CODE = Meaning' counts. */
export const readLine = (text: string, isInGlossary: boolean): Line =>
  isInGlossary ? lineOf(text, true) : outsideGlossary(text);

/** Whatever looks for lines of its kind asks anew. */
const outsideGlossary = memoize((text) => lineOf(text, false));

function lineOf(text: string, isInGlossary: boolean): Line {
  if (isFurniture(text)) return { kind: 'page furniture' };
  if (TITLE.test(text)) return { kind: 'grid title' };
  const [objective, called = '', number = '', rest = ''] = OBJECTIVE.exec(text) ?? [];
  if (objective !== undefined)
    return {
      kind: 'objective',
      called: /^objective$/i.test(called) ? 'Objective' : called,
      number,
      rest: withoutDeliveryPlan(rest),
    };
  const worded = WORDED.exec(text)?.[1]?.toLowerCase();
  if (worded !== undefined) return { kind: 'priority', number: String(NUMBERS.indexOf(worded) + 1) };
  const counted = (PRIORITY.exec(text) ?? CODED.exec(text) ?? OUTCOME.exec(text))?.[1];
  if (counted !== undefined) return { kind: 'priority', number: counted };
  const entries = entriesInLine(text);
  if (entries.length > 0) return { kind: 'glossary entries', entries };
  const heading = HEADINGS.find(([, pattern]) => pattern.test(text));
  if (heading) return { kind: 'heading', of: heading[0] };
  // 'Long = by March 2029.  TC = Town Clerk'
  const several = text.includes(';') ? text.split(/\s*;\s*|\.\s+(?=[A-Z]\S{0,7}\s*=)/).flatMap(equalsIn) : [];
  if (several.length > 1) return { kind: 'glossary entries', entries: several };
  const [entry, code = '', meaning = ''] =
    EQUALS.exec(text) ?? (isInGlossary ? (DASHED.exec(text) ?? MIXED.exec(text)) : null) ?? [];
  if (entry !== undefined && !isStatus(code, meaning)) return { kind: 'glossary entry', code, meaning: meaning.trim() };
  const unmarked = isInGlossary ? unmarkedIn(text) : undefined;
  return unmarked ? { kind: 'glossary entry', ...unmarked } : { kind: 'plain' };
}

/** 'Objective 5 …Delivery Plan:' in one cell: the heading behind it isn't part of the objective. */
const withoutDeliveryPlan = (text: string): string => text.replace(/\s*Delivery Plan\s*:?\s*$/i, '').trim();
