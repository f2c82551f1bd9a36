import { isBefore } from '../../calendar/day';
import { sayers, withoutNumber } from '../said';
import { haveOrder } from './alike';
import type { Step } from './steps';
import type { Plan } from '../../plan/types';

/** What is done again to see what has changed. */
const DONE_AGAIN =
  'audit|test|survey|inspect(?:ion)?|assess(?:ment)?|dip[- ]?sampl(?:e|ing)|mystery shop|count|baseline';
const KIND = `(?:${DONE_AGAIN})(?:s|ed|ing)?`;
/** 'Re-audit', 'second audit', 'repeat the care plan audit', 'follow-up survey'. */
const AGAIN = new RegExp(
  `\\bre-?(?:${DONE_AGAIN})|\\b(?:second|third|repeat(?:ed)?|follow[- ]?up|further) (?:(?:the |of |[\\p{L}-]+ ){0,5})${KIND}\\b`,
  'u',
);
const ONCE = new RegExp(`\\b(?:re-?)?${KIND}\\b`, 'u');
/** What is made of it, or made ready for it, and is not done again. */
const OF_IT =
  /\b(?:results?|findings|reports?|action plans?|recommendations|tools?|template|programme|policy|train\p{L}*|prepare|design|agree|act on|share|publish|analyse|present)\b/u;

const mayDo = sayers(
  'audit audits reaudit test tests retest survey surveys resurvey inspect inspection inspections assess assessment dip sample sampling mystery count recount baseline',
);

const mayDoAgain = sayers(
  'second third repeat repeated follow followup further re reaudit retest resurvey reinspect reassess recount',
);

/** What is done the second time before the first: in pairs, the first time first. */
export function repeatsBefore(
  steps: readonly Step[],
  plan: Pick<Plan, 'grids'>,
): readonly (readonly [first: Step, again: Step])[] {
  const again = mayDoAgain(plan);
  if (!steps.some(({ action }) => again.has(action))) return [];
  const doing = mayDo(plan);
  const done = steps.flatMap((step) => {
    if (!doing.has(step.action)) return [];
    const text = withoutNumber(step.action).toLowerCase();
    const kind = ONCE.exec(text)?.[0].replace(/^re-?/, '').slice(0, KIND_LETTERS);
    if (kind === undefined || OF_IT.test(text)) return [];
    return [{ step, kind, isAgain: AGAIN.test(text), of: topicOf(text) }];
  });
  return done.flatMap(({ step: later, kind, isAgain, of }) => {
    const { due } = later;
    if (!isAgain || !due || of.length === 0) return [];
    const first = done.find(
      (other) =>
        !other.isAgain &&
        (other.kind === kind || other.kind === BASELINE) &&
        isBefore(due, other.step.from) &&
        areOfOne(other.of, of) &&
        haveOrder(other.step.action.action, later.action.action),
    );
    return first ? [[first.step, later] as const] : [];
  });
}
const KIND_LETTERS = 4;
const BASELINE = 'base';

/** What it is about, in words of four letters at least, and figures: up to a comma. */
function topicOf(text: string): readonly string[] {
  const [clause = ''] = text.split(/[,;.(]/, 1);
  return [
    ...new Set(
      (clause.match(/\p{L}{4,}|\d+/gu) ?? [])
        .filter((word) => !NO_TOPIC.test(word))
        .map((word) => word.replace(/s$/, '')),
    ),
  ];
}
const NO_TOPIC = new RegExp(
  `^(?:re)?(?:${KIND}|second|third|repeat|repeated|follow|further|baseline|every|each|with|that|from|staff|round|again|first|carry|undertake)$`,
  'u',
);

function areOfOne(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((word) => many.includes(word)) && (few.length > 1 || many.length < 4);
}
