import type { Action } from '../../plan/types';
import { toldIn } from '../../text/telling-words';
import { sameWords } from '../../text/tidy';
import { cellName, showPlace } from '../../workbook/place';
import { groupBy } from '../../lists/group-by';
import { sharing } from '../../lists/sharing';
import { cellsOf, showCells } from '../places';
import { saidInPlan, withoutNumber } from '../said';
import { counted, quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** Fewer words come again by chance: 'Programme start'. */
const FEWEST_WORDS = 3;
/** Fewer come again on purpose in another grid: 'Report to the Board'. So many say what they are about. */
const MANY_WORDS = 7;

export const repeatedAction = rule({
  id: 'repeated-action',
  title: 'Repeated action',
  fires:
    "Fires on an action whose words, its number aside, are in the same grid already, a block of rows that was copied once. With another date only where the words say what it is about ('Report to the Board' may come again), and where the dates are no steps of it ('Quarterly report' for each quarter; the same row three times on three days). With another lead and another outcome it is another action. Actions that two grids share are told once for the two grids, where one of them at least is long.",
  why: 'A row that was copied is delivered once and reported twice, or changed in one place and not in the other.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => {
    const said = saidInPlan(plan);
    const few = new Set(sharing(said, new Int32Array(said.map(({ whole }) => whole))).map(({ action }) => action));
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

const isLong = ({ key }: Row): boolean => key.split(' ').length >= MANY_WORDS;
const isSameDate = (a: Row, b: Row): boolean => sameWords(a.action.byWhen.text) === sameWords(b.action.byWhen.text);

function inOneGrid(group: readonly Row[]): Remark[] {
  return group.flatMap((row, index) => {
    const inGrid = group.filter(({ gridIndex }) => gridIndex === row.gridIndex);
    const isTold = (other: Row): boolean =>
      !areKeptApart(other, row) && (isSameDate(other, row) || (isTelling(row) && !areSteps(row, other, inGrid)));
    const first = group.slice(0, index).find((other) => other.gridIndex === row.gridIndex && isTold(other));
    if (!first) return [];
    const { action } = row;
    const above = action.place.row - first.action.place.row;
    return {
      place: action.place,
      action: action.place,
      words: action.action,
      message: `${cellName(first.action.place)} has the same action${sameElse(first.action, action) || otherElse(first.action, action)}. Delete one, or say how they differ.`,
      together: {
        key: `${row.gridIndex} ${above}`,
        message: (rows: readonly Remark[]) =>
          `${showCells(rows.map(({ place }) => ({ ...place, row: place.row - above })))} have the same actions as ${cellsOf(rows)}. Delete them once, or say how they differ.`,
      },
    };
  });
}

/** Who leads differs, and what shows that it is done: the same is done twice, for two. */
function areKeptApart({ action: a }: Row, { action: b }: Row): boolean {
  const isOther = (one: string, other: string, told: (words: string) => string): boolean =>
    one !== '' && other !== '' && told(sameWords(one)) !== told(sameWords(other));
  // 'On time' and 'in time' tell the same.
  const tellingWords = (words: string): string => toldIn(words).stems.join(' ');
  return (
    isOther(a.byWhom.text, b.byWhom.text, String) && isOther(a.outcome?.text ?? '', b.outcome?.text ?? '', tellingWords)
  );
}

/** Rows of one owner on several days are steps of one thing where the words say that it comes again, or where they are three. */
function areSteps({ action, key }: Row, { action: other }: Row, group: readonly Row[]): boolean {
  const dates = new Set(group.map((row) => sameWords(row.action.byWhen.text)));
  const isOneOwner = sameWords(action.byWhom.text) === sameWords(other.byWhom.text);
  return isOneOwner && dates.size === group.length && (group.length > 2 || COMES_AGAIN.test(key));
}

const COMES_AGAIN =
  /\b(?:(?:week|fortnight|month|quarter|term|year|annual)ly|annual|regular(?:ly)?|reports?|reporting|reviews?|monitor(?:ing)?|updates?|refresh|surveys?|audits?|meet|meetings?|newsletters?|bulletins?|campaigns?|conferences?|events?|forums?|sessions?|phase|round|wave|stage)\b/;

/** So many words say what an action is about, beside those that many actions share. */
const ENOUGH_TELLING = 3;

/** True where the words are about one thing and no other: 'Set up a private landlords forum', not 'Agree the action plan'. */
const isTelling = ({ key }: Row): boolean =>
  key.split(' ').length >= MANY_WORDS ||
  new Set(key.split(' ').filter((word) => word.length > 3 && !SHARED.has(word))).size >= ENOUGH_TELLING;

/** Words of which every plan is full. */
const SHARED = new Set(
  'with from that this they them their into will have what which when where more each every across within through action actions plan plans agree develop implement ensure provide deliver establish identify support improve increase continue complete consider produce prepare publish launch train staff service services board group partners partnership team teams people users agencies providers work working programme project policy policies strategy process procedure progress quality health new local relevant appropriate'.split(' '), // prettier-ignore
);

/** The first's date and owners, where both are other ones. */
function otherElse(a: Action, b: Action): string {
  const other = [
    ...(sameWords(a.byWhen.text) === sameWords(b.byWhen.text) ? [] : [`date (${quoted(a.byWhen.text, 40)})`]),
    ...(sameWords(a.byWhom.text) === sameWords(b.byWhom.text) ? [] : [`owner (${quoted(a.byWhom.text, 40)})`]),
  ];
  return other.length === 0 ? '' : `, with another ${other.join(' and ')}`;
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
