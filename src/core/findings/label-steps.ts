import { isBefore } from '../calendar/day';
import { groupBy } from '../lists/group-by';
import { sameWords } from '../text/tidy';
import { LADDERS, type Ladder, WHICH } from './step-ladders';
import { haveOrder } from './step-pairs';
import { holders, withoutNumber } from './said';
import type { Plan } from '../plan/types';
import type { Step } from './steps';

/** A step of something that its row names before a colon or a dash. */
interface Labelled {
  readonly step: Step;
  readonly label: string;
  /** The first words behind it, in small letters. */
  readonly does: string;
}

/**
 * Steps of one thing, each in a row that names the thing and, behind a colon, the step ('Foundry House: start on site',
 * 'Foundry House: first lettings'), of which the one below is due before the one above although it follows that on a
 * ladder. In pairs, the earlier one first.
 */
export function reversedLabels(
  steps: readonly Step[],
  plan: Pick<Plan, 'grids'>,
): readonly (readonly [earlier: Step, later: Step])[] {
  const marked = mayHoldMark(plan);
  const labelled: Labelled[] = [];
  for (const step of steps) {
    const isMarked = marked.has(step.action);
    const found = isMarked || step.action.action.length <= LONGEST_BARE ? labelledStep(step, isMarked) : undefined;
    if (found) labelled.push(found);
  }
  if (labelled.length < 2) return [];
  return [...groupBy(labelled, ({ label }) => label).values()].flatMap((ofOne) =>
    ofOne.length < 2 ? [] : LADDERS.flatMap((ladder) => reversedOn(ladder, ofOne)),
  );
}

function reversedOn(ladder: Ladder, ofOne: readonly Labelled[]): (readonly [Step, Step])[] {
  const staged = ofOne.flatMap((labelled) => {
    const at = stageOf(labelled, ladder);
    return at === undefined ? [] : [{ ...labelled, at }];
  });
  return staged.flatMap((later, index) => {
    const { due } = later.step;
    if (!due) return [];
    const earlier = staged.slice(0, index).find(({ at }) => at < later.at);
    // Of several tenders one may be behind the award of another.
    const isOneRound = staged.every(({ at, step }) => at >= later.at || isBefore(due, step.from));
    return earlier && isOneRound && areOfOne(earlier, later) ? [[earlier.step, later.step] as const] : [];
  });
}

const areOfOne = (earlier: Labelled, later: Labelled): boolean =>
  sayOne(earlier.does.match(WHICH), later.does.match(WHICH)) &&
  sayOne(
    earlier.does.match(FIGURES) ?? later.does.match(FIGURES),
    later.does.match(FIGURES) ?? earlier.does.match(FIGURES),
  ) &&
  haveOrder(earlier.step.action.action, BEGINS.test(later.does) ? later.label : later.step.action.action);

/** 'Weekly collection begins': once, though it comes back. */
const BEGINS = /\b(?:begins?|starts?)\b/;

const sayOne = (words: readonly string[] | null, others: readonly string[] | null): boolean =>
  words?.join() === others?.join();
/** 'Phase 2', '18 units', '2027/28', and no sum of money. */
const FIGURES = /(?<![£\d,.])\d[\d/–-]*(?![\d,.])/g;

/** Undefined where a step says none of them, or several. */
function stageOf({ label, does }: Labelled, ladder: Ladder): number | undefined {
  let found: number | undefined;
  for (const [at, { words }] of ladder.entries())
    if (label === '' ? words.exec(does)?.[0] === does : words.test(does)) {
      if (found !== undefined) return undefined;
      found = at;
    }
  return found;
}

/** Dashes are not ASCII, and looked for in all texts that aren't. */
const mayHoldMark = holders(':-');

const LABELLED = /^([^:\n]{3,80}?)(?::|\s[–—-])\s+(\S[^.;\n(]{0,80})/u;
/** One word heads what is alike as well as what is one thing: 'Training: …'. Then its steps say no more than what they are. */
const MOST_WORDS_BEHIND_ONE = 3;

function labelledStep(step: Step, isMarked: boolean): Labelled | undefined {
  const text = withoutNumber(step.action).trim();
  if (!isMarked || !/[:–—]|\s-\s/.test(text)) return bareStep(step, text);
  const [, named = '', behind = ''] = LABELLED.exec(text) ?? [];
  const does = behind.trim().toLowerCase();
  // 'Foundry House, 18 homes' is Foundry House.
  const label = sameWords(named.split(/[,(]/, 1)[0] ?? named);
  const isThing = label.includes(' ') || does.split(' ').length <= MOST_WORDS_BEHIND_ONE;
  return label !== '' && does !== '' && isThing ? { step, label, does } : undefined;
}

/** So many letters may say no more than the step: 'Obtain planning permission'. */
const LONGEST_BARE = 36;

/** Below a heading that names the thing. */
const bareStep = (step: Step, text: string): Labelled | undefined =>
  text.length <= LONGEST_BARE && step.action.objective
    ? {
        step,
        label: '',
        does: text.toLowerCase().replace(/^(?:submit|obtain|get|secure|receive) (?:the |an? )?|[.]$/g, ''),
      }
    : undefined;
