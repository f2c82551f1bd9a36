import type { Action } from '../../plan/types';
import { sameWords } from '../../text/tidy';
import { wordsHash } from '../../text/words-hash';
import { cellName, showPlace } from '../../workbook/place';
import { groupBy } from '../../lists/group-by';
import { sharing } from '../../lists/sharing';
import { actionsOf } from '../actions';
import { showCells } from '../places';
import { counted, quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** Fewer words come again by chance: 'Programme start'. */
const FEWEST_WORDS = 3;
/** Fewer come again on purpose, with another date or in another grid: 'Report to the Board'. */
const MANY_WORDS = 7;

export const repeatedAction = rule({
  id: 'repeated-action',
  title: 'Repeated action',
  fires:
    "Fires on an action whose words, its number aside, are in the same grid already. Short ones may come again with another date ('Report to the Board'), and in other grids. Actions that two grids share are told once for the two grids, where one of them at least is long.",
  why: 'A row that was copied is delivered once and reported twice, or changed in one place and not in the other.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => {
    const few = new Set(sharing(actionsOf(plan), (action) => [wordsHash(withoutNumber(action))]));
    const rows = plan.grids.flatMap((grid, gridIndex) =>
      grid.actions
        .filter((action) => few.has(action))
        .map((action): Row => ({ action, gridIndex, grid: grid.title, key: sameWords(withoutNumber(action)) })),
    );
    const groups = [...groupBy(rows, ({ key }) => key)].flatMap(([key, group]) =>
      group.length > 1 && key.split(' ').length >= FEWEST_WORDS ? [group] : [],
    );
    return [...groups.flatMap(inOneGrid), ...acrossGrids(groups)];
  },
});

interface Row {
  readonly action: Action;
  readonly gridIndex: number;
  readonly grid: string;
  readonly key: string;
}

const withoutNumber = ({ action, number }: Action): string =>
  number !== undefined && action.startsWith(number) ? action.slice(number.length) : action;

const isLong = ({ key }: Row): boolean => key.split(' ').length >= MANY_WORDS;
const isSameDate = (a: Row, b: Row): boolean => sameWords(a.action.byWhen.text) === sameWords(b.action.byWhen.text);

function inOneGrid(group: readonly Row[]): Remark[] {
  return group.flatMap((row, index) => {
    const first = group
      .slice(0, index)
      .find((other) => other.gridIndex === row.gridIndex && (isLong(row) || isSameDate(other, row)));
    if (!first) return [];
    const { action } = row;
    return {
      place: action.place,
      action: action.place,
      words: action.action,
      message: `${cellName(first.action.place)} has the same action${sameElse(first.action, action)}. Delete one, or say how they differ.`,
    };
  });
}

function sameElse(a: Action, b: Action): string {
  const same = [
    ...(a.byWhen.text === b.byWhen.text && a.byWhen.text !== '' ? ['the same date'] : []),
    ...(a.byWhom.text === b.byWhom.text && a.byWhom.text !== '' ? ['the same owners'] : []),
  ];
  return same.length === 0 ? '' : `, with ${same.join(' and ')}`;
}

/** Two programmes may well take the same steps: one remark for each pair of grids. */
function acrossGrids(groups: readonly (readonly Row[])[]): Remark[] {
  const pairs = groups.flatMap((group) => {
    const [first] = group;
    const later = group.find(({ gridIndex }) => gridIndex !== first?.gridIndex);
    return first && later ? [{ first, later }] : [];
  });
  return [...groupBy(pairs, ({ first, later }) => `${first.gridIndex} ${later.gridIndex}`).values()].flatMap(
    (ofPair) => {
      const [pair] = ofPair;
      if (!pair || !ofPair.some(({ later }) => isLong(later))) return [];
      const { first, later } = pair;
      const places = ofPair.map((one) => one.later.action.place);
      const message =
        ofPair.length === 1
          ? `${quoted(later.action.action)} is also in ${showPlace(first.action.place)}${sameElse(first.action, later.action)}. If it is one piece of work, keep it once and refer to it; if not, say how they differ.`
          : `${counted(ofPair.length, 'action')} here are also in ${quoted(first.grid, 40)} from ${showPlace(first.action.place)} on: ${showCells(places)}. If they are one piece of work, keep them once and refer to them; if not, say how they differ.`;
      return {
        place: later.action.place,
        places,
        action: later.action.place,
        words: ofPair.map((one) => one.later.action.action).join('\n'),
        message,
      };
    },
  );
}
