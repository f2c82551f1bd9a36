import { type Day, isBefore, sameMonth } from '../../calendar/day';
import { deadlinesOf, soleDeadline } from '../actions';
import { sayers, withoutNumber } from '../said';
import { type Thing, objectOf } from './step-things';
import type { Step } from './steps';
import type { Plan } from '../../plan/types';

/** A review that is due before it can be, and what it reviews. */
export interface EarlyReview {
  readonly review: Step;
  readonly of: Step;
  /** When that begins. */
  readonly begins: Day;
  /** So many months after that the review is to be; 0 where it says none. */
  readonly months: number;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = String.raw`(?<number>\d{1,2}|an?|${NUMBERS.join('|')})`;
const LENGTH = String.raw`(?:full |whole )?(?<unit>months?|years?|terms?)`;

/** How long after its start something is reviewed. One group holds the number, where it isn't one; another the unit. */
export const LAGS: readonly { readonly words: RegExp; readonly months: number; readonly example: string }[] = [
  [String.raw`\bafter (?:the |its |their |about |at least )?(?:first )?${NUMBER}[ -]${LENGTH}\b(?! (?:of age|old)\b)`, 3, 'Review the rota after three months of operation'],
  [String.raw`\bafter (?:the |its |their |a )(?:first|full) (?<unit>year|term)\b`, 12, 'Review the clinic after its first year'],
  [String.raw`\b${NUMBER}[ -]${LENGTH} (?:after (?:it|they|launch|opening|go|the (?:launch|start|opening|introduction))\b|on\b(?! (?:from )?\p{L})|post[- ](?:launch|implementation)\b|into (?:the|its)\b|in$)`, 6, 'Evaluate the offer six months after it opens'],
  [String.raw`\b${NUMBER}[ -]month (?:review|evaluation) of\b`, 6, 'Six-month review of the rota'],
  [String.raw`^${NUMBER}[ -]${LENGTH} of\b`, 12, 'Twelve months of the clinic: count the cases'],
  [String.raw`\bfirst (?<unit>year)(?:['’]s (?:operation|use))? of\b`, 12, 'Review the first year of the bursary'],
].map(([words, months, example]) => ({ words: new RegExp(String(words), 'iu'), months: Number(months), example: String(example) })); // prettier-ignore

const REVIEWS =
  /^[^\p{L}]*(?:(?:independent|external|internal|formal|full|joint|first|initial|trustees|panel|board|(?:one|two|three|six|nine|twelve|\d{1,2})[ -]months?)\s+)?(?:review|evaluat\p{L}+|assess|audit|re-?audit|survey|check (?:how|whether)|measure|report on|take stock of)\b/iu;
/** Actions that may be a review. */
export const mayReview = sayers(
  'review evaluate evaluation evaluating lessons assess audit reaudit survey measure report stock check months years',
);

const saysLength = sayers('month months year years term terms');

/** Of what goes on for a time its date may be the end; so it is of what is looked at itself. */
const GOES_ON =
  /^[^\p{L}]*(?:pilot|trial|try|test|run|deliver|hold|provide|continue|train|monitor|maintain|work|support|complete|offer)\b/iu;
const LOOKS_AT =
  /^[^\p{L}]*(?:review|evaluat\p{L}+|assess\p{L}*|audit|survey|measure|report|consult|analyse|research|map|scope|plan)\b/iu;

/** Reviews that are due sooner than so long after what they review begins, or before what comes back begins at all. */
export function earlyReviews(steps: readonly Step[], plan: Pick<Plan, 'grids'>): readonly EarlyReview[] {
  const [reviewing, withLength] = [mayReview(plan), saysLength(plan)];
  return steps.flatMap((review, index): EarlyReview[] => {
    const { due, action } = review;
    if (!due || !reviewing.has(action)) return [];
    const text = withoutNumber(action).trim();
    const lag = withLength.has(action) ? lagIn(text) : undefined;
    if (!REVIEWS.test(text) && !(lag && text.startsWith(lag.words))) return [];
    // Nothing above begins too late for it.
    const soonest = monthOf(due) - (lag?.months ?? 0);
    const mayBeLate = ({ from }: Step): boolean => monthOf(from) >= soonest;
    const above = steps.slice(0, index);
    if (!above.some(mayBeLate)) return [];
    const of = reviewedBy(text, lag?.words, above, review.at, mayBeLate);
    if (!of) return [];
    const start = startOf(of);
    // What goes on may have begun long before its date.
    if (!start.isKnown && (lag === undefined || GOES_ON.test(withoutNumber(of.action)))) return [];
    const months = lag?.months ?? 0;
    const isEarly = months === 0 ? isBefore(due, start.day) : monthOf(due) < monthOf(start.day) + months - 1;
    return isEarly ? [{ review, of, begins: start.day, months }] : [];
  });
}

function lagIn(text: string): { readonly months: number; readonly words: string } | undefined {
  for (const { words } of LAGS) {
    const found = words.exec(text);
    if (!found) continue;
    const { number = 'one', unit = 'months' } = found.groups ?? {};
    const many = /^\d/.test(number) ? Number(number) : Math.max(NUMBERS.indexOf(number.toLowerCase()) + 1, 1);
    return { months: many * (/^y/i.test(unit) ? MONTHS_OF_YEAR : /^t/i.test(unit) ? MONTHS_OF_TERM : 1), words: found[0] };
  }
  return undefined;
} // prettier-ignore
const MONTHS_OF_YEAR = 12;
const MONTHS_OF_TERM = 4;

/** The nearest row above that says every word of what is reviewed, if it may be that; the row directly above a review that names nothing. */
function reviewedBy(
  text: string,
  lag: string | undefined,
  above: readonly Step[],
  at: number,
  mayBe: (step: Step) => boolean,
): Step | undefined {
  const plain = (lag === undefined ? text : text.replace(lag, lag.endsWith('of') ? ' ' : '; '))
    .replace(REVIEWS, ' ')
    .toLowerCase();
  const thing = objectOf(` ${plain.trim()} `);
  if (thing.length === 0) {
    const last = above.at(-1);
    return lag !== undefined && last?.at === at - 1 && /^\W*(?:it|them|this|and .*)?\W*$/.test(plain)
      ? last
      : undefined;
  }
  if (lag === undefined && thing.length < 2) return undefined;
  const says = ({ action }: Step): boolean => !LOOKS_AT.test(withoutNumber(action)) && saysAll(action.action, thing);
  const found = above.findLast((step) => mayBe(step) && says(step));
  return found && above.findLast(says) === found ? found : undefined;
}

/** In whatever form: 'libraries' for 'library'. */
function saysAll(text: string, thing: Thing): boolean {
  const stems = thing.map((word) => word.slice(0, Math.max(FEWEST_LETTERS, word.length - 2)));
  const said = text.toLowerCase();
  if (!stems.every((stem) => said.includes(stem))) return false;
  const words = said.match(/\p{L}+|\d+/gu) ?? [];
  return stems.every((stem) => words.some((word) => word.startsWith(stem)));
}
const FEWEST_LETTERS = 4;

interface Start {
  readonly day: Day;
  /** False of a date that may be the end of something as well. */
  readonly isKnown: boolean;
}

function startOf({ action, from }: Step): Start {
  // What is made begins its life when it is done; what goes on begins when its work does.
  const column = GOES_ON.test(withoutNumber(action)) ? action.days.find(({ says }) => says === 'start') : undefined;
  if (column) return { day: column.day, isKnown: true };
  const counted = deadlinesOf(action).find((deadline) => deadline.kind === 'recurrence');
  if (counted?.kind === 'recurrence') return { day: from, isKnown: true };
  const date = soleDeadline(action);
  return date && !sameMonth(date.first, date.due) ? { day: date.first, isKnown: true } : { day: from, isKnown: false };
}

const monthOf = ({ year, month }: Day): number => year * MONTHS_OF_YEAR + month;
