import type { ColumnKind } from './header';
import { beginsWithVerbOnly } from './headings';

/** What the words of a header say of its column. */
export interface HeaderKind {
  readonly kind: ColumnKind;
  /** Serves where no header of the grid says it better: 'Recommendation' beside 'Action', 'Review date' beside 'By when'. */
  readonly isSecond?: true;
  /** A column of those who help: beside one for the lead they don't lead. */
  readonly isPartners?: true;
  /** An objective, aim, goal or priority; other headers of that kind count left of the action alone. */
  readonly isAim?: true;
  /** A theme, requirement or standard: it heads actions and is none. */
  readonly isTheme?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DATE_HEADS = words(
  'date dates deadline deadlines timescale timescales timeframe timeframes timeline timelines when',
);
const DONE_BY =
  /^(?:(?:to be|date|when|be) )*(?:completed?|delivered?|achieved?|implemented?|finish(?:ed)?|done|due|end) (?:by|on)(?: (?:when|date))?$/;
const DATE_TO =
  /^(?:(?:target|due|expected|planned|proposed) )?(?:dates?|deadlines?|time ?scales?) (?:to be (?:completed|achieved|delivered|implemented|done)|(?:for|of) (?:\w+ )?(?:completion|delivery|implementation|achievement)|due|expected|required)$/;
const WHEN =
  /^(?:by )?when(?: (?:will|it|is|are|do|does|should|must|this|by|we|to|be|due|done|they|need|needs|needed|complete|completed|happen|finish|finished|achieve|achieved|deliver|delivered|implemented|for))+$/;
const START_AND_END = /^start (?:\/|and|to) (?:end|finish)(?: dates?)?$/;
/** What a date of the past is called, or one that isn't the action's own: 'Date completed', 'Start date', 'Last review date'. */
const OTHER_DATES = words(
  'completed start started begin commencement last previous reviewed updated achieved closed actual raised opened added ' +
    'agreed created identified entered received reported signed issue version document meeting birth original baseline ' +
    'approval approved publication no',
);
/** Dates after the deadline, and deadlines that were moved: they serve where there is no other. */
const SECOND_DATES = words('review next revised new update reporting check progress monitoring');
/** What may stand in one column with a deadline. */
const BESIDE_DATES =
  /^(?:frequency|duration|priority|status|review|key milestones?|milestones?|success measures?|outputs?)$/;

const PEOPLE_HEADS = words(
  'lead leads owner owners director directors officer officers sro sros responsibility responsibilities',
);
const WHO =
  /^(?:by )?whom?(?: (?:will|is|are|do|does|lead|leads|leading|it|this|responsible|accountable|be|to|should|for|deliver|delivers|need|needs|involved|the|action|can|by|own|owns|take|takes|make|makes|sure|happen|done))*$/;
const LED_BY = /^(?:to be )?(?:led|actioned|owned|delivered) by$/;
const PARTNERS =
  /^(?:(?:key|delivery|other|main|local) )*(?:partners?|partner (?:agency|agencies|organisations?)|agencies involved)(?: involved)?$|^(?:to be )?support(?:ed)? (?:by|from)$|^support(?:ing)? (?:partners?|officers?|leads?|agency|agencies|organisations?|teams?|staff|services?|people|person|roles?)(?: (?:and|or|\/) (?:partners?|agencies|organisations?))?$|^in partnership with$|^(?:working )?with$|^contributors?$|^consultees?$/;
/** Who answers for a paper or for money is not who does the action. */
const OTHER_PEOPLE = words(
  'document plan budget data information asset strategy policy previous former risk issue contact author',
);

const ACTION_HEADS = words(
  'action actions milestone milestones task tasks activity activities deliverable deliverables',
);
const SECOND_ACTION_HEADS = words('recommendation recommendations commitment commitments');
const HOW =
  /^(?:how|what)(?: (?:exactly|actions))? (?:will we|we will|we ll|we are going to|are we going to|we plan to|do we need to|we need to|will you|you will|is to be|needs to be|must be|will be|should be)(?: (?:do|done|achieve|achieved|deliver|delivered|get|take|it|this|there|that))*$/;
/** Actions of registers, of the past, and what is told about actions. */
const OTHER_ACTIONS = words(
  'mitigating mitigation corrective remedial contingency control controls completed previous past next outstanding last no number risk by lead linked related',
);

/** Words that stand in sentences and not in names of columns. */
const SENTENCE = words('the a an of to with for from in on at that which is are be this our we all by as if not');

/** True where a header names those who help and not who leads: 'Partners', 'Supported by'. */
export const namesPartners = (header: string): boolean => PARTNERS.test(header);

/** The kind of a column by the word with which its header ends, or begins; the words in lower case, without marks. */
export function kindByHeadWord(header: string): HeaderKind | undefined {
  if (DONE_BY.test(header) || DATE_TO.test(header) || WHEN.test(header) || START_AND_END.test(header))
    return { kind: 'by-when' };
  if (namesPartners(header)) return { kind: 'by-whom', isPartners: true };
  if (WHO.test(header) || LED_BY.test(header)) return { kind: 'by-whom' };
  if (HOW.test(header)) return { kind: 'action', isSecond: true };
  const sides = header.split(/ (?:and|or|\/) /);
  const [first = '', second] = sides;
  if (second === undefined) return ofName(first);
  if (sides.length > 2) return undefined;
  const [left, right] = [ofName(first), ofName(second)];
  if (left?.kind === right?.kind) return left;
  if (right?.kind === 'by-when') return BESIDE_DATES.test(first) ? right : undefined;
  return left?.kind === 'by-when' && BESIDE_DATES.test(second) ? left : undefined;
}

/** 'Expected delivery date', 'Executive lead', 'Improvement action': at most five words, the last of them tells. */
function ofName(name: string): HeaderKind | undefined {
  const said = name.replace(/\btime (?=scales?$|frames?$|lines?$)/, 'time').split(' ');
  const head = said.at(-1) ?? '';
  const before = said.slice(0, -1);
  const isOneOf = (set: ReadonlySet<string>): boolean => before.some((word) => set.has(word));
  if (said.length > 5 || isOneOf(SENTENCE)) return undefined;
  if (DATE_HEADS.has(head)) {
    if (isOneOf(OTHER_DATES) || beginsWithVerbOnly(name, DATE_VERBS)) return undefined;
    return isOneOf(SECOND_DATES) ? { kind: 'by-when', isSecond: true } : { kind: 'by-when' };
  }
  if (beginsWithVerbOnly(name, NO_VERBS)) return undefined;
  if (PEOPLE_HEADS.has(head)) return isOneOf(OTHER_PEOPLE) ? undefined : { kind: 'by-whom' };
  if (SECOND_ACTION_HEADS.has(head)) return isOneOf(OTHER_ACTIONS) ? undefined : { kind: 'action', isSecond: true };
  if (ACTION_HEADS.has(head) && before.length <= 2) return isOneOf(OTHER_ACTIONS) ? undefined : { kind: 'action' };
  return undefined;
}

const NO_VERBS: ReadonlySet<string> = new Set();
/** Verbs that are names beside a date: 'Complete date', 'Finish date'. */
const DATE_VERBS = words('complete deliver achieve target');
