import type { Day } from '../../calendar/day';
import { withoutNumber } from '../said';
import { type MaySay, mayPrecede, maySay } from './may-say';
import { SharedLasts, isFound, mayBeAlike, mayFollow } from './shared-lasts';
import type { Step } from './steps';
import { ONE_WORD, SAID_WHOLE, SAME_WORD, alikeness, haveOrder, isDoerOf, isMade, isTelling } from './alike';
import type { Follow } from './follows';
import { FIRST_ALWAYS, NO_ORDER, numberOf, orderOf } from './lexicon';
import { SaidStep } from './said-step';

/** A word that more steps of an objective share doesn't tell what one of them is about. */
const FEW_SHARING = 3;
/** So many rows below the earlier one stands what takes it up in one word. */
const NEAR = 4;
/** Further below, both are about the same. */
const FAR = 6;
/** And so many what takes it up as 'the plan'. */
const NEXT = 2;

/** A step that may be one of a pair: read only where it may. */
interface Candidate {
  readonly step: Step;
  readonly may: MaySay;
  /** Its first day, and its only one, as numbers: 0 where it has none. */
  readonly from: number;
  readonly due: number;
  said?: SaidStep;
}

const numberOfDay = ({ year, month, day }: Day): number => (year * 16 + month) * 32 + day;
const saidOf = (candidate: Candidate): SaidStep =>
  (candidate.said ??= candidate.may.said ?? new SaidStep(withoutNumber(candidate.step.action), candidate.may.numbers));

/** Pairs of steps of which the later one is due first, by what they say: the surest for each later one. */
export function reversedByStages(steps: readonly Step[]): readonly (readonly [earlier: Step, later: Step])[] {
  if (steps.length < 2) return [];
  const candidates: Candidate[] = [];
  for (const step of steps) {
    if (step.comesBack) continue;
    const may = maySay(step.said);
    const due = step.due ? numberOfDay(step.due) : 0;
    candidates.push({ step, may, from: due || numberOfDay(step.from), due });
  }
  const surest = new Map<Step, readonly [earlier: Step, sureness: number]>();
  const look = (earlier: Candidate, later: Candidate): void => {
    const sureness = surenessOf(earlier, later, candidates);
    if (sureness > (surest.get(later.step)?.[1] ?? 0)) surest.set(later.step, [earlier.step, sureness]);
  };
  const shared = new SharedLasts();
  candidates.forEach((other, at) => {
    const found = shared.add(other.may, at);
    if (found === 0) return;
    for (let before = Math.max(at - FURTHEST + 1, 0); before < at; before++) {
      const one = isFound(found, before) ? candidates[before] : undefined;
      if (one) lookAtPair(one, other, look);
    }
  });
  return [...surest].map(([later, [earlier]]) => [earlier, later]);
}

function lookAtPair(one: Candidate, other: Candidate, look: (earlier: Candidate, later: Candidate) => void): void {
  const isFirst = mayComeFirst(one, other);
  if (!isFirst && !mayComeFirst(other, one)) return;
  const [earlier, later] = isFirst ? [one, other] : [other, one];
  const isNear = other.step.at - one.step.at <= FAR;
  if (mayBeAlike(one.may, other.may, isNear) || mayFollow(later.may, earlier.may, isNear)) look(earlier, later);
}

/** So many steps lie between two of one thing. */
const FURTHEST = 20;

/** Whether one is due behind another that it may come before: told from the numbers of their words. */
function mayComeFirst(
  { step: earlier, may: one, from }: Candidate,
  { step: later, may: other, due }: Candidate,
): boolean {
  if (due === 0 || due >= from) return false;
  return other.leads || mayPrecede(one, other, later.at > earlier.at);
}

/** Whether few steps of a list say what two of them share. */
function isRare(one: SaidStep, other: SaidStep, among: readonly Candidate[]): boolean {
  for (const stem of one.stems) if (other.stems.includes(stem) && countSaying(among, stem) <= FEW_SHARING) return true;
  return false;
}

/** In how many steps of a list something is said. */
const countSaying = (among: readonly Candidate[], stem: string): number =>
  among.filter(({ step }) => step.action.action.toLowerCase().includes(stem)).length;

/** How surely one comes before the other: 0 where nothing says so. */
function surenessOf(earlier: Candidate, later: Candidate, among: readonly Candidate[]): number {
  const sureness = surenessByWords(earlier, later, among);
  return sureness > 0 && haveOrder(earlier.step.action.action, later.step.action.action) ? sureness : 0;
}

/** What a step says by itself that it follows is surer than any table. */
const SUREST = 10;

function surenessByWords(earlier: Candidate, later: Candidate, among: readonly Candidate[]): number {
  const [one, other] = [saidOf(earlier), saidOf(later)];
  const distance = later.step.at - earlier.step.at;
  if (later.may.leads && other.follows.some((follow) => isFollowed(one, other, follow, distance))) return SUREST;
  if (distance > 0 && one.stages.some((stage) => orderOf(stage, ACT) !== NO_ORDER) && isDoerOf(one, other))
    return SAID_WHOLE;
  const order = orderOfSteps(one, other);
  if (order === NO_ORDER || (distance < 0 && order !== FIRST_ALWAYS)) return 0;
  const alike = alikeness(one, other);
  if (alike === ONE_WORD) return distance > 0 && distance <= NEAR && isRare(one, other, among) ? alike : 0;
  if (alike === SAID_WHOLE) return distance > 0 && distance <= FAR ? alike : 0;
  if (alike === SAME_WORD) return Math.abs(distance) <= NEAR ? alike : 0;
  return alike;
}
const ACT = numberOf('act');

/** Whether an action is what another says that it follows. */
function isFollowed(earlier: SaidStep, later: SaidStep, { stems, how, isFound }: Follow, distance: number): boolean {
  if (how === 'decided') return distance > 0 && distance <= NEXT && earlier.stages.some((stage) => DECIDES.has(stage));
  const isNear = distance > 0 && distance <= (isTelling(stems) ? NEAR : NEXT);
  if ((how === 'uses' || stems.length === 1) && !isNear) return false;
  const head = stems.at(-1) ?? '';
  const isKind = earlier.kinds.some((kind) => isOf(kind, head));
  if (!stems.every((stem) => earlier.stems.includes(stem) || (isKind && stem === head))) return false;
  const isThing = earlier.things.some(
    ({ role, stems: own }) =>
      role !== 'beside' && isPart(stems, own) && (isFound || role === 'label' || own.at(-1) === head),
  );
  if (!isKind && !isThing) return false;
  // What says it too follows the same.
  if (earlier.follows.some((other) => other.stems.join() === stems.join())) return false;
  if (how === 'after')
    return isTelling(stems) || isMade(stems) || isKind || earlier.stages.some((stage) => FINDS.has(stage));
  return (isTelling(stems) || isMade(stems)) && makes(earlier) && orderOfSteps(later, earlier) === NO_ORDER;
}

/** 'Observe' and 'observation'. */
const isOf = (verb: string, noun: string): boolean =>
  verb === noun || (verb.length >= BEGINNING && noun.startsWith(verb.slice(0, BEGINNING)));
const BEGINNING = 6;

const isPart = (few: readonly string[], many: readonly string[]): boolean => few.every((stem) => many.includes(stem));

const DECIDES: ReadonlySet<number> = new Set([numberOf('decide'), numberOf('approve'), numberOf('adopt')]);
/** What somebody says something in. */
const FINDS: ReadonlySet<number> = new Set([numberOf('ask'), numberOf('look')]);
/** What there is something new behind. */
const MAKES: ReadonlySet<number> = new Set(
  (['draft', 'revise', 'approve', 'adopt', 'choose', 'order', 'install', 'build', 'establish', 'recruit', 'award', 'sign', 'publish', 'migrate', 'set', 'start'] as const).map(numberOf),
); // prettier-ignore
const makes = ({ stages }: SaidStep): boolean => stages.some((stage) => MAKES.has(stage));

/** How surely one comes first: by any of its stages, unless another says the contrary. */
function orderOfSteps(earlier: SaidStep, later: SaidStep): number {
  let most = NO_ORDER;
  for (const one of earlier.stages)
    for (const other of later.stages) {
      if (orderOf(other, one) > orderOf(one, other)) return NO_ORDER;
      most = Math.max(most, orderOf(one, other));
    }
  return most;
}
