import { groupBy } from '../lists/group-by';
import type { Action, Plan } from '../plan/types';
import { sharing } from '../lists/sharing';
import { type Told, toldIn } from '../text/telling-words';
import { sameWords } from '../text/tidy';
import { showDay } from '../calendar/day';
import { leadOf, soleDate } from './actions';
import { type Said, mayHoldFigure, saidInPlan, withoutNumber } from './said';

/** An action, and one above it that says the same. */
export interface SaidAnew {
  readonly action: Action;
  readonly first: Action;
}

/** Of fewer letters another order may be another thing. */
const FEWEST_LETTERS = 24;

/**
 * Actions that say what one above them says: on the same date in another order or with other hyphens ('libraries and
 * leisure centres', 're-write'); or the same telling words ('Report published', 'Publish the report') and no more than
 * for whom ('… for all partners'), so many that they can hardly be about two things: more where the date, the owner or
 * the grid is another one, and fewer where they cost the same.
 */
export function saidAnew(plan: Plan): readonly SaidAnew[] {
  const all = saidInPlan(plan);
  const withDate = all.filter(({ action }) => action.byWhen.text !== '');
  const dated = sharing(withDate, new Int32Array(withDate.map(({ letters }) => letters)));
  const byLetters = [...groupBy(dated, ({ action }) => action.byWhen.text).values()].flatMap((group) =>
    pairs(group, lettersOf, () => true),
  );
  const said = new Set(byLetters.map(({ action }) => action));
  const retold = pairs(
    sharing(all, new Int32Array(all.map(({ told }) => told))),
    (words) => toldIn(words).stems.join(' '),
    areTold,
  );
  const found = [...byLetters, ...retold.filter(({ action }) => !said.has(action))];
  const told = new Set(found.map(({ action }) => action));
  const ofOneCost = [
    ...groupBy(
      all.filter(({ action }) => action.resources),
      ({ action }) => costOf(action),
    ),
  ].flatMap(([cost, group]) => (cost === undefined || group.length < 2 ? [] : group));
  const costing = pairs(ofOneCost, (_, action) => costOf(action), areWithin).filter(({ action }) => !told.has(action));
  for (const { action } of costing) told.add(action);
  const counting = pairs(
    countingIn(plan),
    (words, action) => `${action.byWhen.text} ${figureOf(words) ?? ''}`,
    areWithin,
  );
  return [...found, ...costing, ...counting.filter(({ action }) => !told.has(action))];
}

/** The actions with a date that count something: the same number on the same date is mostly of one thing. */
function countingIn(plan: Plan): readonly Said[] {
  const holding = mayHoldFigure(plan);
  return saidInPlan(plan).filter(({ action }) => holding.has(action) && action.byWhen.text !== '' && figureOf(withoutNumber(action)) !== undefined); // prettier-ignore
}

/** A number of two figures or three, which is no year. */
const figureOf = (words: string): string | undefined => /(?<![\d.,/])\d{2,3}(?![\d.,/]\d|\d)/.exec(words)?.[0];

interface Row {
  readonly action: Action;
  readonly words: string;
  readonly key: string | undefined;
}

/** The actions that have a key in common with one above them, where the two pass; same words are told elsewhere. */
function pairs(
  said: readonly Said[],
  keyOf: (words: string, action: Action) => string | undefined,
  pass: (a: Row, b: Row) => boolean,
): readonly SaidAnew[] {
  const rows = said.map(({ action }): Row => {
    const words = sameWords(withoutNumber(action));
    return { action, words, key: keyOf(words, action) };
  });
  return [...groupBy(rows, ({ key }) => key)].flatMap(([key, group]) =>
    key === undefined || key === ''
      ? []
      : group.flatMap((row, index) => {
          const first = group.slice(0, Math.min(index, MOST_ABOVE)).find((above) => row.words !== above.words && pass(row, above));
          return first ? [{ action: row.action, first: first.action }] : [];
        }),
  ); // prettier-ignore
}

/** So many rows above are looked at: of rows without end that say one thing nothing more is learnt. */
const MOST_ABOVE = 8;

function lettersOf(words: string): string | undefined {
  const letters = Array.from(words.replaceAll(' ', ''));
  return letters.length < FEWEST_LETTERS ? undefined : letters.sort().join('');
}

/** So many telling words make one thing of two actions of a grid that share date and lead; so many more where they don't. */
const FEWEST_TELLING = 3;
const MORE_FOR_OTHER = { owner: 1, date: 1, grid: 1 };
/** And fewer where both cost the same sum. */
const FEWER_FOR_SAME_COST = 1;

/** A sum that few actions share: three figures of it at least. */
const costOf = ({ resources }: Action): string | undefined =>
  resources && /\d{3}|\d,\d|\dk/i.test(resources.text) ? sameWords(resources.text) : undefined;

function areTold(a: Row, b: Row): boolean {
  const [one, other] = [toldIn(a.words), toldIn(b.words)];
  const isOneDate = areOneDate(a.action, b.action);
  // 'Develop the strategy' and 'Implement the strategy' are two steps, one after the other.
  if (!isOneDate && one.doing.join() !== other.doing.join()) return false;
  const least =
    FEWEST_TELLING +
    (isOneDate ? 0 : MORE_FOR_OTHER.date) +
    (leadOf(a.action) === leadOf(b.action) ? 0 : MORE_FOR_OTHER.owner) +
    (a.action.place.sheet === b.action.place.sheet ? 0 : MORE_FOR_OTHER.grid) -
    (costOf(a.action) !== undefined && costOf(a.action) === costOf(b.action) ? FEWER_FOR_SAME_COST : 0);
  return one.stems.length >= least && areForTheSame(one, other);
}

/** So many telling words, and so much of the longer text, make one thing of two that cost the same: the longer one says where, or with whom. */
const FEWEST_WITHIN = 4;
const MOST_OF_LONGER = 0.6;
/** What says that it is another one. */
const ANOTHER = /\b(?:again|second|third|repeat|follow|further|additional|extra|next|another|phase|stage|round|wave)\b/;

/** 'Solar panels to go on the roof', 'Solar panels on the roof, with the landlord', for one sum. */
function areWithin(a: Row, b: Row): boolean {
  const [few, many] = [toldIn(a.words), toldIn(b.words)].sort((one, other) => one.stems.length - other.stems.length);
  if (!few || !many || few.stems.length < FEWEST_WITHIN || few.stems.length < MOST_OF_LONGER * many.stems.length)
    return false;
  if (ANOTHER.test(a.words) !== ANOTHER.test(b.words)) return false;
  return (
    few.stems.every((stem) => many.stems.includes(stem)) &&
    few.doing.join() === many.doing.join() &&
    areForTheSame(few, many)
  );
}

function areOneDate(a: Action, b: Action): boolean {
  if (a.byWhen.text === b.byWhen.text) return true;
  const [due, other] = [soleDate(a), soleDate(b)];
  return due !== undefined && other !== undefined && showDay(due) === showDay(other);
}

/** False where each says for whom, and not for the same: 'for staff', 'for partners'. */
const areForTheSame = (a: Told, b: Told): boolean =>
  a.whom.length === 0 || b.whom.length === 0 || a.whom.join() === b.whom.join();
