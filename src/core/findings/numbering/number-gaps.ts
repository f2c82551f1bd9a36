import { once } from '../../lists/once';
import type { Action, Plan, PlanGrid } from '../../plan/types';
import { actionsOf } from '../actions';
import { numbersChangedByExcel } from './changed-numbers';
import { isNumbersOwn, plainNumber, shownNumber } from './numbers';
import { numbersOf } from '../references/references';

/** Numbers that a plan lacks between two rows, one directly below the other. */
export interface NumberGap {
  readonly before: Action;
  readonly after: Action;
  /** As the plan writes its numbers: '1.6', 'QI-09'. */
  readonly missing: readonly string[];
}

/** More are left out on purpose: the rows of a list from which some were chosen. */
const MOST_MISSING = 2;
/** So many steps from one number to the next show that a plan counts its actions. */
const ENOUGH_STEPS = 3;
/** So many steps from a gap a number that comes again has nothing to do with it. */
const NEAR = 3;
/** For so many of them one may lack a number: a plan with more gaps keeps its numbers when rows are taken out. */
const STEPS_FOR_EACH = 12;

/**
 * The numbers that a plan lacks where it counts all other actions one by one. A number that anything of the plan bears
 * or speaks of is not missing; where rows between the two were not read, it may be in them.
 */
export const numberGaps = once((plan: Plan): readonly NumberGap[] => {
  if (plan.skippedSheets.concat(plan.sheetsWithoutGrid).some((sheet) => PUT_ASIDE.test(sheet))) return [];
  const series = plan.grids.flatMap((grid) => [...seriesIn(grid).values()].map(stepsOf));
  const inOrder = series.flat().filter(({ by }) => by === 1).length;
  // Where a number goes back, or comes again near the gap, nobody can tell which one is missing.
  const counted = series.filter((steps) => steps.every(({ by }) => by >= 0));
  const jumps = counted.flatMap((steps) =>
    steps.filter(
      ({ by, before, after }, at) =>
        by > 1 &&
        steps.slice(Math.max(0, at - NEAR), at + NEAR + 1).every((near) => near.by > 0) &&
        isDirectlyBelow(after.action, before.action, plan),
    ),
  );
  if (inOrder < ENOUGH_STEPS || jumps.length > Math.max(1, Math.floor(inOrder / STEPS_FOR_EACH))) return [];
  return jumps.flatMap(({ before, after, by }) => {
    const missing = Array.from({ length: by - 1 }, (_, index) => before.write(before.count + index + 1));
    return by - 1 <= MOST_MISSING && missing.every((number) => isNowhere(number, plan))
      ? [{ before: before.action, after: after.action, missing }]
      : [];
  });
}); // prettier-ignore

/** Sheets on which a plan keeps what is no longer in it. */
const PUT_ASIDE = /\b(?:clos|complet|archiv|remov|delet|defer|withdr|merg|done|old|previous)/i;

interface Numbered {
  readonly action: Action;
  /** What counts in its number: 6 of '1.6', 2 of '4b'. */
  readonly count: number;
  /** A number of its series as the plan would write it. */
  readonly write: (count: number) => string;
}

/** The numbered actions of a grid by what stands before the number that counts: '1.' of '1.6', 'QI-' of 'QI-09'. */
function seriesIn({ actions }: PlanGrid): ReadonlyMap<string, readonly Numbered[]> {
  const changed = numbersChangedByExcel(actions);
  const series = new Map<string, Numbered[]>();
  for (const action of actions) {
    if (!isNumbersOwn(action)) continue;
    const number = shownNumber(changed.get(action) ?? action.number ?? '');
    const [, before, digits, letter] = /^(.*?)(?:(\d+)|(?<=\d)([a-z]))$/i.exec(number) ?? [];
    if (before === undefined) continue;
    const count = letter === undefined ? Number(digits) : lettersCount(letter);
    const write = (of: number): string =>
      before + (letter === undefined ? String(of).padStart(digits?.startsWith('0') === true ? digits.length : 1, '0') : letterOf(of));
    const key = `${plainNumber(before)}${letter === undefined ? '' : ' letters'}`;
    series.set(key, [...(series.get(key) ?? []), { action, count, write }]);
  }
  return series;
} // prettier-ignore

const BEFORE_A = 'a'.charCodeAt(0) - 1;
const lettersCount = (letter: string): number => letter.toLowerCase().charCodeAt(0) - BEFORE_A;
const letterOf = (count: number): string => String.fromCharCode(BEFORE_A + count);

const stepsOf = (series: readonly Numbered[]) =>
  series.flatMap((after, index) => {
    const before = series[index - 1];
    return before ? [{ before, after, by: after.count - before.count }] : [];
  });

/** True for a number that nothing bears, and that no action speaks of: '1.5 and 1.6 became one'. */
function isNowhere(number: string, plan: Plan): boolean {
  if (numbersOf(plan).has(plainNumber(number))) return false;
  if (/^\d+$/.test(number)) return true;
  const spoken = new RegExp(String.raw`(?<![\d.])${number.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)}(?![\d.]*\d)`, 'i');
  return !actionsOf(plan).some(({ action, outcome }) => spoken.test(action) || spoken.test(outcome?.text ?? ''));
} // prettier-ignore

/** No row between the two but lines that were read as something else. */
function isDirectlyBelow(after: Action, before: Action, { grids }: Plan): boolean {
  const grid = grids.find(({ actions }) => actions.includes(after));
  if (!grid || grid.actions.indexOf(after) !== grid.actions.indexOf(before) + 1) return false;
  const { headers, furniture, objectives, priorities, outcomes } = grid;
  const known = new Set([...headers, ...[...furniture, ...objectives, ...priorities, ...outcomes].map(({ place }) => place)].map(({ row }) => row));
  for (let row = before.lastRow + 1; row < after.place.row; row++) if (!known.has(row)) return false;
  return true;
} // prettier-ignore
