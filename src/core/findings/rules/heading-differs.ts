import type { HeadingNumber, NumberedHeading } from '../../grids/lines/numbered-headings';
import type { PlacedText } from '../../grids/table/types';
import { headingNumber, numberedHeadings } from '../../reading';
import { actionsByObjective } from '../actions';
import type { Plan, PlanGrid } from '../../plan/types';
import { groupBy } from '../../lists/group-by';
import { sameWords } from '../../text/tidy';
import { cellName, sameCell, showPlace } from '../../workbook/place';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const headingDiffers = rule({
  id: 'heading-differs',
  title: 'Heading and priority with one number differ',
  fires:
    "Fires on a heading in a table whose number a priority listed above it bears, where the two have no word in common ('Priority 2: Housing' above, '2. Training' in the table). Other words for the same thing share one at least. Where all others are word for word as the list has them, or as another sheet does (a plan on a page), the one in other words is told.",
  why: 'One of the two has the wrong number, or the heading belongs to another priority.',
  about: 'grids',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const within = plan.grids.flatMap(unlike);
    const told = new Set(within.map(({ place }) => place));
    return [
      ...within,
      ...plan.grids.flatMap(otherThanListed).filter(({ place }) => !told.has(place)),
      ...otherElsewhere(plan),
    ];
  },
});

/** Headings of a table that have no word in common with the priority of their number above it. */
function unlike(grid: PlanGrid): Remark[] {
  const listed = new Map(grid.priorities.flatMap(numbered).map((priority) => [priority.number, priority]));
  if (listed.size === 0) return [];
  const headings = headingsIn(grid).map((heading) => ({ heading, priority: listed.get(heading.number) }));
  // Where none of them agrees, the numbers count something else.
  if (!headings.some(({ heading, priority }) => priority && haveWordInCommon(heading, priority))) return [];
  return headings.flatMap(({ heading, priority }) => {
    if (!priority || haveWordInCommon(heading, priority)) return [];
    return {
      place: heading.place,
      words: heading.text,
      message: `${quoted(heading.text)} has the number of ${quoted(priority.text)} (${cellName(priority.place)}). Check both.`,
    };
  });
}

/** So many headings word for word as a list has them show that the others are meant to be. */
const ENOUGH_ALIKE = 2;

/** The one heading that is in other words than a list has it, where all others are word for word the same. */
function theOther(
  headings: readonly Numbered[],
  list: readonly Numbered[],
): { readonly heading: Numbered; readonly listed: Numbered } | undefined {
  const byNumber = new Map(list.map((one) => [one.number, one]));
  if (byNumber.size < list.length) return undefined;
  const pairs = headings.flatMap((heading) => {
    const listed = byNumber.get(heading.number);
    return listed ? [{ heading, listed }] : [];
  });
  const [other, ...more] = pairs.filter(({ heading, listed }) => !agree(heading, listed));
  return more.length === 0 && pairs.length > ENOUGH_ALIKE ? other : undefined;
}

/** The words of the one are those of the other, or, where they are the name of a sheet, begin some of them. */
function agree(heading: Numbered, listed: Numbered): boolean {
  const [words, others] = [sameWords(heading.words), sameWords(listed.words)];
  if (words === others) return true;
  const inList = wordsIn(others);
  return heading.isOfTab === true && wordsIn(words).every((word) => inList.some((other) => other.startsWith(word)));
}

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word !== 'and');

function otherThanListed(grid: PlanGrid): Remark[] {
  const listed = grid.priorities.flatMap(numbered);
  const other = listed.length === 0 ? undefined : theOther(headingsIn(grid), listed);
  return other ? [otherRemark(other.heading, other.listed)] : [];
}

/** The headings of a plan beside the lists of its sheets without a grid. */
function otherElsewhere({ grids, listedElsewhere }: Plan): Remark[] {
  if (listedElsewhere.length === 0) return [];
  const headings = new Map(
    grids
      .flatMap(headingsOf)
      .filter(({ words }) => words !== '')
      .map((one) => [`${one.name.toLowerCase()} ${one.number} ${sameWords(one.words)}`, { ...one, ...one.heading }]),
  );
  return [...groupBy([...headings.values()], ({ name }) => name.toLowerCase()).values()].flatMap((series) =>
    new Set(series.map(({ number }) => number)).size < series.length
      ? []
      : [...groupBy(listedElsewhere, ({ heading }) => heading.place.sheet).values()].flatMap((list) => {
          const other = theOther(
            series,
            list.map((one) => ({ ...one, ...one.heading })),
          );
          return other ? [otherRemark(other.listed, other.heading)] : [];
        }),
  );
}

/** What heads a grid; the name of its sheet, which people shorten, only where no other heading has the number. */
function headingsOf(grid: PlanGrid): readonly (NumberedHeading & Pick<Numbered, 'isOfTab'>)[] {
  const headings = numberedHeadings(grid);
  const isTab = ({ heading: { text, place } }: NumberedHeading): boolean =>
    !grid.hasTitle && text === place.sheet && sameCell(place, grid.place);
  return headings.flatMap((one) => {
    if (!isTab(one)) return one;
    return headings.some((other) => !isTab(other) && other.number === one.number) ? [] : { ...one, isOfTab: true };
  });
}

const otherRemark = (at: Numbered, other: Numbered): Remark => ({
  place: at.place,
  words: at.text,
  message: `${`${at.name || other.name} ${at.number}`.trim()} is ${quoted(at.words)} here and ${quoted(other.words)} in ${(at.place.sheet === other.place.sheet ? cellName : showPlace)(other.place)}. Make them the same.`,
});

type Numbered = PlacedText & HeadingNumber & { readonly isOfTab?: boolean };

/** 'Objective 4' alone says nothing else. */
const numbered = ({ text, place }: PlacedText): readonly Numbered[] => {
  const number = headingNumber(text);
  return number && wordsOf(number).size > 0 ? [{ text, place, ...number }] : [];
};

/** The numbered headings of a table that the list above it does not hold itself. */
const headingsIn = (grid: PlanGrid): readonly Numbered[] =>
  [...actionsByObjective(grid).keys()].flatMap((objective) =>
    objective && !grid.priorities.some(({ text }) => text === objective.text) ? numbered(objective) : [],
  );

/** The beginnings of the longer words behind its number. */
const wordsOf = ({ words }: HeadingNumber): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

const haveWordInCommon = (heading: HeadingNumber, priority: HeadingNumber): boolean =>
  [...wordsOf(heading)].some((word) => wordsOf(priority).has(word));
