import { type Day, isBefore } from '../calendar/day';
import { inPeriod, type PlanPeriod } from '../calendar/plan-period';
import { groupBy } from '../lists/group-by';
import type { Action } from '../plan/types';
import { soleDate } from './actions';

/** What comes before what, by the verb with which an action begins: drafting and consulting, agreeing, adopting, evaluating. */
const PHASES: readonly ReadonlySet<string>[] = [
  'consult draft develop design write prepare scope map research survey gather',
  'agree approve finalise finalize ratify endorse',
  'adopt publish launch implement introduce issue circulate distribute',
  'evaluate',
].map((verbs) => new Set(verbs.split(' ')));

/** Words that say nothing of what an action is about. */
const SMALL = new Set(
  'with from that this their them into onto over under about after before between across within through all and the for new plan'.split(' '), // prettier-ignore
);

/** A word that more actions of an objective share doesn't tell what one of them is about. */
const MOST_SHARING = 6;

interface Step {
  readonly action: Action;
  readonly due: Day;
  readonly phase: number;
  /** What it is about. */
  readonly words: ReadonlySet<string>;
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
  const byWord = groupBy(
    steps.flatMap((step) => [...step.words].map((word) => ({ word, step }))),
    ({ word }) => word,
  );
  const reversed = new Map<Action, Reversed>();
  for (const sharing of byWord.values()) {
    if (sharing.length > MOST_SHARING) continue;
    for (const { step: later } of sharing)
      for (const { step: earlier } of sharing)
        if (earlier.phase < later.phase && isBefore(later.due, earlier.due) && areAboutOne(earlier, later))
          reversed.set(later.action, {
            later: later.action,
            due: later.due,
            earlier: earlier.action,
            earlierDue: earlier.due,
          });
  }
  return [...reversed.values()];
}

function stepOf(action: Action, period: PlanPeriod): Step | undefined {
  const text = action.action.replace(/^[^\p{L}]*(?:[a-z][.)]\s+)?/iu, '').toLowerCase();
  const verb = /^\p{L}+/u.exec(text)?.[0];
  const phase = PHASES.findIndex((verbs) => verb !== undefined && verbs.has(verb));
  const due = phase < 0 ? undefined : soleDate(action);
  if (!due || !inPeriod(period, due)) return undefined;
  return { action, due, phase, words: objectOf(text.slice(verb?.length)) };
}

/** 'Consult parents on the behaviour policy for all years': the words of 'behaviour policy', the last of which says what it is. */
function objectOf(text: string): ReadonlySet<string> {
  const behindOn = /^[^,;:.(\n]{0,60}?\s(?:on|about)\s/.exec(text)?.[0];
  const object = behindOn === undefined ? text : text.slice(behindOn.length);
  const end = object.search(
    /[,;:.(\n–]|(?<=\S)\s(?:to|so|which|that|including|as|for|of|with|in|at|by|from|and|across)\s/,
  );
  const words = (end < 0 ? object : object.slice(0, end)).match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.replace(/s$/, '')));
}

/** One and the same thing, maybe with a word more in one of the two: 'the policy', 'the behaviour policy'. */
function areAboutOne(a: Step, b: Step): boolean {
  const [shorter, longer] = a.words.size <= b.words.size ? [[...a.words], b.words] : [[...b.words], a.words];
  return shorter.length > 0 && shorter.every((word) => longer.has(word)) && shorter.at(-1) === [...longer].at(-1);
}
