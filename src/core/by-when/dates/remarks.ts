import { isBefore } from '../../calendar/day';
import { plainDoubt } from '../doubt';
import type { Example, Reading } from '../rules/rule';
import { type Item, type Kind, is } from '../items';
import { lacksYear, stretchOf } from '../moments';
import type { Stretch } from '../stretches';

/** What is said beside a date, with a date of its own on which nothing of this row falls due. */
interface Remark {
  readonly what: string;
  /** What stands from the last mark before its date up to the date itself. */
  readonly says: RegExp;
  /** Where it may stand: anywhere, behind another date, or aside of one (in brackets, behind a dash or a full stop). */
  readonly where: 'anywhere' | 'behind' | 'aside';
  /** True where it must be before the date that it is beside. */
  readonly isEarlier?: true;
  /** True where it is a doubt without a date before it, and in a list of dates. */
  readonly isDoubtfulInList?: true;
  readonly examples: readonly Example[];
}

const BODY = "(?:[\\p{L}\\d&'/-]+ ){0,4}";
const ENDING =
  'contract|lease|licen[cs]e|funding|grant|SLA|agreement|tenancy|permit|warranty|insurance|framework|permission|consent|MoU|registration|certificate|accreditation|exemption|secondment';
const MADE = 'agreed|approved|confirmed|noted|discussed|endorsed|ratified|minuted|set|requested';

/** In order: the first that applies decides. Case doesn't matter. */
export const REMARKS: readonly Remark[] = [
  {
    what: 'where it was said',
    says: /^(?:as (?:agreed|discussed|requested|noted|minuted|approved|decided|reported|set)\b|(?:see|per|as per|ref|refer to) (?:the )?(?:[\p{L}&]+ ){0,3}(?:minutes?|e-?mails?|letter|memo|decision|resolution|report)\b|(?:the )?(?:\p{L}+ )?(?:minutes?|e-?mails?|letter|memo) (?:of|from|dated)\b|minuted\b)/iu,
    where: 'behind',
    examples: [
      ['Sept 2011 (as agreed at Board on 12 May 2011)', '2011-09-30'],
      ['Sept 2011 – per email from KL 3/4/2011', '2011-09-30'],
      ['Oct 2011 (see minutes 14/6/11)', '2011-10-31'],
      ['Sept 2011 (draft letter June 2011)', '2011-06-30 2011-09-30'],
    ],
  },
  {
    what: 'how far it is',
    says: /^(?:(?:position|status|progress|situation|rag)(?: as)? at|as at|(?:(?:last|rag|status|log|entry|progress) )?updated?(?: (?:given|provided|received|made))?(?: (?:at|to|by) [\p{L} ]{2,20})?:?)\s(?:on )?$/iu,
    where: 'aside',
    isEarlier: true,
    examples: [
      ['Sept 2011 (position at 1/6/11: on track)', '2011-09-30'],
      ['30/9/11 – updated 1/6/11', '2011-09-30'],
      ['Nov 2011. Update 14/5/11: on track', '2011-11-30'],
      ['Sept 2011, update Jan 2012', '2011-09-30 2012-01-31'],
    ],
  },
  {
    what: 'when it was first said',
    says: /^(?:(?:date|first|originally|issue|action) )?(?:raised|logged|opened|identified|recorded|assigned|flagged|recommendation made)(?: (?:at|by|in|on) [\p{L} ]{2,20})?(?: (?:on|in))?:?\s$/iu,
    where: 'anywhere',
    isEarlier: true,
    examples: [
      ['Raised 1 Apr 2011, target 30 June 2011', '2011-06-30'],
      ['Opened 4/5/11. Due 30/9/11', '2011-09-30'],
      ['By Sept 2011 – first raised Jan 2011', '2011-09-30'],
      ['Identified in Apr 2011 audit; mend by Sept 2011', '2011-09-30'],
    ],
  },
  {
    what: 'when it was agreed',
    says: new RegExp(
      `^(?:target |date |deadline |timescale )?(?:${MADE})(?: (?:at|by|with|in|on) ${BODY})?:?\\s?$`,
      'iu',
    ),
    where: 'aside',
    isEarlier: true,
    examples: [
      ['Sept 2011 (agreed June 2011)', '2011-09-30'],
      ['Sept 2011 – target set by Board June 2011', '2011-09-30'],
      ['Strategy approved June 2011, published Sept 2011', '2011-06-30 2011-09-30'],
    ],
  },
  {
    what: 'when something else ends',
    says: new RegExp(
      `^(?:before |until |as |while )?(?:the |our )?(?:[\\p{L}&']+ ){0,2}(?:${ENDING})s? (?:is |currently |now )?(?:ends?|ending|end date|expir(?:es?|y|ing)|runs? (?:out|to|until|through)|ceases?|lapses?|finish(?:es)?|up)(?: (?:in|on|at|until))?\\s$`,
      'iu',
    ),
    where: 'behind',
    isDoubtfulInList: true,
    examples: [
      ['July 2011 (contract expires 31/8/11)', '2011-07-31'],
      ['Jan 2012 – funding ends Mar 2012', '2012-01-31'],
      ['Sept 2011, before the lease ends in Nov 2011', '2011-09-30'],
    ],
  },
  {
    what: 'what came before it',
    says: /^(?:following|after|in response to|arising from|further to|since)\s(?!(?:that|which|this|it)\b)[\p{L}\d&' -]{3,50} (?:(?:in|on|of|at)\s|\()$/iu,
    where: 'behind',
    isEarlier: true,
    examples: [
      ['Sept 2011 following inspection in May 2011', '2011-09-30'],
      ['Sept 2011 in response to the HMI report (May 2011)', '2011-09-30'],
      ['Sept 2011; launch after training in Nov 2011', '2011-09-30 2011-11-30'],
    ],
  },
  {
    what: 'what it is to fit',
    says: /^(?:in order )?to (?:coincide|align|tie in|fit in|dovetail) with [\p{L}\d&' -]{3,50}(?: (?:in|on|of)|\((?:due|starts?|starting|from|expected|published|in|on)(?: (?:in|on))?)\s$/iu,
    where: 'behind',
    examples: [['Sept 2011 to align with new guidance (due Aug 2011)', '2011-09-30']],
  },
  {
    what: 'when it was done last',
    says: /^last (?:\p{L}+ed|held|done|met|seen|sent)(?: (?:in|on))?:?\s$/iu,
    where: 'behind',
    isEarlier: true,
    examples: [['Sept 2011 (last inspected May 2009)', '2011-09-30']],
  },
];

/** What a bracket behind it belongs to. */
const GOES_ON =
  /^\s*(?:following|after|in response|arising|further|since|(?:in order )?to (?:coincide|align|tie|fit|dovetail))\b/i;
const ENDS = /^ends? (?:in )?/i;
/** 'as at' */
const SHORTEST = 5;
/** Nobody's remark is longer. */
const LONGEST = 90;
/** Where a remark begins: behind a mark, a dash between spaces, a full stop. */
const MARKS = /[(;,\n[]\s*|\s-\s+|\.\s+/g;

/** Items of which no remark is made: most lists of dates have no others. */
const OF_TIME: ReadonlySet<Kind> = new Set(['stop', 'join', 'range', 'review', 'step', 'bound', 'open', 'close', 'colon', 'part', 'then', 'ongoing']); // prettier-ignore

const isDated = (item: Item | undefined): boolean => is(item, 'moment') || is(item, 'date');

/** A part's items, the dates of what is said beside others made words. What remains has one date at least. */
export function withoutRemarks(items: readonly Item[], reading: Reading): readonly Item[] {
  if (items.length < 3) return items;
  let count = 0;
  let hasWords = false;
  for (const item of items) {
    if (isDated(item)) count++;
    else hasWords ||= !OF_TIME.has(item.kind);
  }
  if (count < 2 || !hasWords) return items;
  const kept: Item[] = [];
  let previous: Item | undefined;
  items.forEach((item, at) => {
    const start = isDated(item) && count > 1 ? remarkBefore(item, previous, nextDated(items, at), reading) : undefined;
    if (start === undefined) {
      kept.push(item);
      if (isDated(item)) previous = item;
      return;
    }
    while ((kept.at(-1)?.start ?? -1) >= start) kept.pop();
    kept.push({ kind: 'word', hasDigits: false, start, end: item.end });
    count--;
  });
  return kept;
}

function nextDated(items: readonly Item[], at: number): Item | undefined {
  let next = at + 1;
  while (next < items.length && !isDated(items[next])) next++;
  return items[next];
}

/** Where a remark begins that ends with a date; undefined where none does. */
function remarkBefore(item: Item, previous: Item | undefined, next: Item | undefined, reading: Reading): number | undefined {
  const { text } = reading;
  const from = Math.max(previous?.end ?? 0, item.start - LONGEST);
  // 'Funding ends March 2012'
  const end = item.start + (ENDS.exec(text.slice(item.start, item.start + 9))?.[0].length ?? 0);
  if (end - from < SHORTEST) return undefined;
  const before = text.slice(from, end);
  let [begins, mark] = [0, ''];
  for (const match of before.matchAll(MARKS)) {
    // 'In response to the report (May 2011)'
    if (match[0].startsWith('(') && GOES_ON.test(before.slice(begins, match.index))) continue;
    [begins, mark] = [match.index + match[0].length, match[0].trim() || '\n'];
  }
  while (before.charAt(begins) === ' ') begins++;
  const said = before.slice(begins);
  if (said.length < 3) return undefined;
  const isAside = mark !== '' && mark !== ',';
  const isOld = isEarlier(item, undefined, reading);
  const found = REMARKS.find(
    ({ says, where, isDoubtfulInList }) =>
      (where === 'anywhere' || (previous ? where === 'behind' || isAside : isOld || isDoubtfulInList)) && says.test(said),
  );
  if (!found || (found.isEarlier && !isEarlier(item, previous ?? next, reading))) return undefined;
  const isSure = previous && (/^[([-]/.test(mark) || /^(?:before|until|as|while)\b/i.test(said));
  if (isSure || !found.isDoubtfulInList) return from + begins;
  reading.doubt(plainDoubt('two readings', { start: from + begins, end: item.end }, reading));
  return undefined;
} // prettier-ignore

/** Before another, as far as their years tell; where there is none, before the plan. */
function isEarlier(item: Item, other: Item | undefined, reading: Reading): boolean {
  const one = stretchIn(item, reading);
  if (!other) return one !== undefined && isBefore(one.due, reading.period.first);
  const two = stretchIn(other, reading);
  return !one || !two || isBefore(one.due, two.due);
}

function stretchIn(item: Item, { period }: Reading): Stretch | undefined {
  if (is(item, 'date')) return item.stretch;
  return is(item, 'moment') && !lacksYear(item.moment) ? stretchOf(item.moment, item.position, period) : undefined;
}
