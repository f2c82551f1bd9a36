import { type Day, isBefore } from '../calendar/day';
import { inPeriod, type PlanPeriod } from '../calendar/plan-period';
import type { Action } from '../plan/types';
import { deadlinesOf, soleDate } from './actions';

/** Verbs in the order in which one thing goes through them. Only what nine plans in ten do in this order is here. */
interface Chain {
  readonly phases: readonly ReadonlySet<string>[];
  /** True where the verbs say no order by themselves: then the rows have to stand in it as well. */
  readonly isByRows: boolean;
  /** The two steps of an example, the earlier one first. */
  readonly example: readonly [earlier: string, later: string];
}

const chain = (example: Chain['example'], ...phases: readonly string[]): Chain => ({
  phases: phases.map((verbs) => new Set(verbs.split(' '))),
  isByRows: false,
  example,
});

export const CHAINS: readonly Chain[] = [
  chain(
    ['Consult on the behaviour policy', 'Adopt the behaviour policy'],
    'consult ask draft develop design write prepare scope map research survey gather',
    'agree approve finalise finalize ratify endorse',
    'adopt publish launch implement introduce issue circulate distribute',
    'evaluate',
  ),
  chain(['Tender the contract', 'Award the contract'], 'tender advertise procure', 'award mobilise'),
  chain(['Recruit two support workers', 'Induct and train the two support workers'], 'recruit appoint', 'induct train'),
  chain(['Write the training programme', 'Deliver the training programme'], 'write design develop', 'deliver run'),
  chain(['Pilot the booking service', 'Roll out the booking service'], 'pilot trial', 'evaluate', 'roll'),
  chain(['Sensor pilot in ten homes', 'Evaluate the sensor pilot'], 'thing', 'evaluate analyse'),
  chain(['Order the sensors', 'Install the sensors'], 'order buy purchase', 'install fit'),
  chain(['Build the clinic', 'Open the clinic'], 'design build construct', 'open'),
  chain(['Collect the data', 'Analyse the data'], 'collect gather', 'analyse analyze'),
  chain(['Obtain three quotations for the ramp', 'Install the ramp'], 'seek', 'install fit buy purchase order build'),
  {
    ...chain(
      ['Publish the toolkit', 'Review the use of the toolkit'],
      'agree introduce establish launch publish implement adopt issue install pilot roll open create produce mobilise',
      'review evaluate audit assess',
    ),
    isByRows: true,
  },
];

/** What is sought before something is bought or built: 'obtain three quotations for the ramp'. */
const SOUGHT =
  /^(?:obtain|get|seek|request|invite|gather|apply for|secure)\b[^.;:]{0,40}?\b(?:quotations?|quotes|tenders|bids|funding|permission|consent)\s+for\b/;

/** A review that says of nothing what it reviews: that is the step above it. */
const REVIEWS_ABOVE =
  /^(?:(?:post|after)[- ](?:implementation|project|launch|installation|completion|event|go[- ]live)\b.{0,20}\b(?:review|evaluation|audit)|(?:review|evaluate|evaluation|lessons learn(?:ed|t))(?: and (?:report|evaluate|lessons learn(?:ed|t)|review))?)[.]?$/;

/** What is looked at of a thing: 'the use of the toolkit' is about the toolkit, 'whether scorecards are used' about them. */
const ASPECT =
  /^\s+(?:(?:the )?(?:use|impact|effect|effectiveness|implementation|quality|operation|progress|success|uptake|take-up|embedding|first year|roll-?out|outcomes?|results?|findings)\s+(?:of|with|on|in|from)|whether|how (?:well )?)(?=\s)/;

/** What is done once and then evaluated, where no verb says so: 'Sensor pilot in 100 homes'. */
const THINGS = 'pilot|trial|survey|audit|campaign|conference|workshop|consultation|evaluation';
const THING = new RegExp(`^(?:${THINGS})$`);
const MAY_SAY_THING = new RegExp(THINGS);

/** Words that say nothing of what an action is about. */
const SMALL = new Set(
  'with from that this their them into onto over under about after before between across within through all and the for new plan staff people'.split(' '), // prettier-ignore
);

/** A word that more actions of an objective share doesn't tell what one of them is about. */
const MOST_SHARING = 6;

interface Step {
  readonly action: Action;
  /** The first and the last of its dates; one that has several comes before others by its first alone, after none. */
  readonly from: Day;
  readonly due: Day | undefined;
  readonly verb: string;
  /** What it may be about: what it says behind the verb, and before a colon. */
  readonly things: readonly ReadonlySet<string>[];
}

export interface Reversed {
  readonly later: Action;
  readonly due: Day;
  readonly earlier: Action;
  readonly earlierDue: Day;
}

/** Pairs of actions about one thing of which the later step ('Adopt the policy') is due before the earlier one ('Consult on the policy'). */
export function reversedSteps(actions: readonly Action[], period: PlanPeriod): Reversed[] {
  const steps = actions.flatMap((action) => stepOf(action, period) ?? []);
  const reversed = new Map<Action, Reversed>();
  const tell = (earlier: Step, later: Step): void => {
    if (!later.due) return;
    reversed.set(later.action, {
      later: later.action,
      due: later.due,
      earlier: earlier.action,
      earlierDue: earlier.from,
    });
  };
  steps.forEach((step, index) => {
    const above = steps[index - 1];
    if (step.verb === REVIEW && above && isDueFirst(step, above) && isNextTo(above, step, actions)) tell(above, step);
  });
  for (const sharing of stepsByWord(steps).values()) {
    if (sharing.length > MOST_SHARING) continue;
    for (const later of sharing)
      for (const earlier of sharing)
        if (isDueFirst(later, earlier) && comesBefore(earlier, later) && areAboutOne(earlier, later))
          tell(earlier, later);
  }
  return [...reversed.values()];
}

/** The steps that say a word of what they are about, each once. */
function stepsByWord(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const byWord = new Map<string, Step[]>();
  for (const step of steps)
    for (const words of step.things)
      for (const word of words) {
        const sharing = byWord.get(word);
        if (!sharing) byWord.set(word, [step]);
        else if (sharing.at(-1) !== step) sharing.push(step);
      }
  return byWord;
}

const isDueFirst = ({ due }: Step, other: Step): boolean => due !== undefined && isBefore(due, other.from);

/** Whether one step is done before another by its verb. */
function comesBefore(earlier: Step, later: Step): boolean {
  const areInRows = earlier.action.place.row < later.action.place.row;
  const [from, to] = [PHASES.get(earlier.verb), PHASES.get(later.verb)];
  return CHAINS.some(({ isByRows }, chain) => {
    const [first = -1, second = -1] = [from?.[chain], to?.[chain]];
    return first >= 0 && first < second && (!isByRows || areInRows);
  });
}

/** For each verb its phase in each of the chains, -1 where it has none there. */
const PHASES: ReadonlyMap<string, readonly number[]> = new Map(
  CHAINS.flatMap(({ phases }) => phases.flatMap((verbs) => [...verbs])).map((verb) => [
    verb,
    CHAINS.map(({ phases }) => phases.findIndex((verbs) => verbs.has(verb))),
  ]),
);

function stepOf(action: Action, period: PlanPeriod): Step | undefined {
  const due = soleDate(action);
  const from = due ?? firstDate(action);
  if (!from || !inPeriod(period, from)) return undefined;
  const text = action.action.replace(/^[^\p{L}]*(?:[a-z][.)]\s+)?/iu, '').toLowerCase();
  const said = verbIn(text);
  return { action, from, due, ...(said ?? NO_VERB) };
}

/** The first day of an action that has dates alone. */
function firstDate(action: Action): Day | undefined {
  let first: Day | undefined;
  for (const deadline of deadlinesOf(action)) {
    if (deadline.kind !== 'date') return undefined;
    if (!first || isBefore(deadline.due, first)) first = deadline.due;
  }
  return first;
}

const NO_VERB: Pick<Step, 'verb' | 'things'> = { verb: '', things: [] };

/** The verb of a review that is of the step above it. */
const REVIEW = 'review above';

const isNextTo = (above: Step, below: Step, actions: readonly Action[]): boolean =>
  actions.indexOf(above.action) + 1 === actions.indexOf(below.action);

function verbIn(text: string): Pick<Step, 'verb' | 'things'> | undefined {
  if (REVIEWS_ABOVE.test(text)) return { verb: REVIEW, things: [] };
  const sought = SOUGHT.exec(text);
  if (sought) return { verb: 'seek', things: objectsOf(text.slice(sought[0].length)) };
  const verb = firstWord(text);
  if (PHASES.has(verb)) return { verb, things: objectsOf(text.slice(verb.length)) };
  // 'Licensing policy: consult with trade'.
  const [, label, rest] = /[:–]/.test(text) ? (/^([^:–]{3,60})(?::| –)\s+(.*)$/s.exec(text) ?? []) : [];
  const inner = rest === undefined ? '' : firstWord(rest);
  if (label !== undefined && rest !== undefined && PHASES.has(inner))
    return { verb: inner, things: [objectOf(` ${label}`, END), ...objectsOf(rest.slice(inner.length))] };
  if (!MAY_SAY_THING.test(text)) return undefined;
  const thing = objectOf(` ${text}`, END);
  return [...thing].slice(-1).some((word) => THING.test(word)) ? { verb: 'thing', things: [thing] } : undefined;
}

function firstWord(text: string): string {
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  return word;
}

/** Where the words of a thing end. */
const END =
  /[,;:.(\n–]|(?<=\S)\s(?:to|so|which|that|including|as|for|of|with|in|at|by|from|through|via|against|is|are|has|have|being|and|across)\s/;
/** The same where 'and' joins two words of one thing: 'the self-neglect and hoarding toolkit'. */
const END_BEHIND_AND = new RegExp(END.source.replace('|and|', '|'));

/** What a step may be about, by the words behind its verb. */
function objectsOf(text: string): ReadonlySet<string>[] {
  const object = objectOf(text, END);
  return /\sand\s/.test(text) ? [object, objectOf(text, END_BEHIND_AND)] : [object];
}

/** 'Consult parents on the behaviour policy for all years': the words of 'behaviour policy', the last of which says what it is. */
function objectOf(text: string, endPattern: RegExp): ReadonlySet<string> {
  const behindOn = /^[^,;:.(\n]{0,60}?\s(?:on|about)\s/.exec(text)?.[0];
  // 'Induct and train the new workers', 'Roll out the booking service'.
  const object = (behindOn === undefined ? text : text.slice(behindOn.length))
    .replace(/^\s+(?:out|and \p{L}+)(?=\s)/u, '')
    .replace(ASPECT, '');
  const end = object.search(endPattern);
  const words = (end < 0 ? object : object.slice(0, end)).match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.replace(/s$/, '')));
}

/** One and the same thing, maybe with a word more in one of the two: 'the policy', 'the behaviour policy'. */
const areAboutOne = (a: Step, b: Step): boolean =>
  a.things.some((words) => b.things.some((others) => areOne(words, others)));

function areOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [[...a], b] : [[...b], a];
  return shorter.length > 0 && shorter.every((word) => longer.has(word)) && shorter.at(-1) === [...longer].at(-1);
}
