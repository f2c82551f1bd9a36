import type { Serving } from '../../grids/table/grid-columns';
import type { ReadByContents } from '../../grids/table/types';
import { oneLine } from '../../text/tidy';
import { columnLetters } from '../../workbook/place';
import { rule } from '../rule';
import type { Remark } from '../types';
import { quoted } from '../words';

export const columnByContents = rule({
  id: 'column-by-contents',
  title: 'Column read by its cells',
  fires:
    "Fires once a sheet on a column whose header isn't known and which was read by its cells: dates below 'Programme', names below 'Developer', the sentences beside them, what says the same for several rows; on a sheet without a header that was read as the next page of the sheet before; on one that holds owners and dates together; and on a mere 'Date' left of the actions, which may say when they were agreed, where no other column says by when, and on any other 'date' that may be of something else ('Board date'); and on a column that was left out though its cells look more like dates or actions than those of the one that was read, or one read as owners that hardly holds names. Any other header that is known is left alone.",
  why: 'If the guess is wrong, all of the column is.',
  about: 'grids',
  scope: 'grid',
  severity: 'info',
  check: ({ plan }) => {
    const told = new Set<string>();
    return plan.grids.flatMap(({ byContents, goesOnFrom, place }) => [
      ...(goesOnFrom === undefined
        ? []
        : [
            {
              place,
              words: goesOnFrom,
              message: `${quoted(place.sheet)} has no header, and was read as going on from ${quoted(goesOnFrom)}. If that is wrong, give it one.`,
            },
          ]),
      ...byContents.flatMap((one): Remark[] => {
        const key = `${one.place.sheet} ${one.as} ${one.text}`;
        if (told.has(key) || saysWhenPlanned(one)) return [];
        told.add(key);
        return [{ place: one.place, words: one.text, message: messageOf(one) }];
      }),
    ]);
  },
});

/** 'Target' over dates is plain. */
const saysWhenPlanned = ({ as, text, rival }: ReadByContents): boolean =>
  as === 'by-when' && rival === undefined && /^(?:targets?|times?|timings?|timetable|when\b.*|by)$/i.test(text.trim());

const READ_AS: Readonly<Record<Serving, string>> = {
  action: 'the actions, because it holds sentences',
  'by-when': '"By when", because it holds dates',
  'by-whom': '"By whom", because it holds names',
  objective: 'the objectives, because of what it says beside the actions',
};

const messageOf = ({ text, as, place, rival }: ReadByContents): string => {
  const instead = rival === undefined ? 'another column' : quoted(oneLine(rival));
  switch (as) {
    case 'both':
      return `${quoted(text)} holds owners and dates, and each cell was read as both. Give each a column of its own.`;
    case 'day':
      return /^dates?$/i.test(text)
        ? `${quoted(text)} stands left of the actions and was read as "By when". If it says when they were agreed, call it "Date agreed"; if not, "By when".`
        : `${quoted(text)} was read as "By when". If it is the day of something else, rename it; if not, call it "By when".`;
    case 'other dates':
      return `${quoted(text)} holds dates, but ${instead} was read as "By when". If that is wrong, call the right one "By when".`;
    case 'other actions':
      return `${quoted(text)} may hold the actions, but ${instead} was read as them. If that is wrong, call the right one "Action".`;
    case 'no owners':
      return `${quoted(text)} was read as "By whom", but hardly holds names. If that is wrong, call the right one "By whom".`;
    case 'action':
    case 'by-when':
    case 'by-whom':
    case 'objective':
      return text === ''
        ? `Column ${columnLetters(place.column)} has no header and was read as the objectives. Give it one.`
        : `${quoted(text)} was read as ${READ_AS[as]}. ${rival === undefined ? 'If that is wrong, rename it.' : `It may as well be ${instead}: name the right one plainly.`}`;
  }
};
