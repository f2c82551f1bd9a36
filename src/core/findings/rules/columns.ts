import type { Action, Plan } from '../../plan/types';
import { sameCell } from '../../workbook/place';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const columns = rule({
  id: 'columns',
  title: 'Column missing or repeated',
  fires:
    "Fires on a grid without a by-when or a by-whom column whose headings don't say it for each action, on a header row that names the same column twice ('By when' and 'By when'), and on a table with by-whens and owners but no action, which can't be read as a grid; as a note, on a table of what was done. 'Start date' and 'End date', 'Lead' and 'Partners' are different columns.",
  why: 'A column that is missing or doubled means dates or owners that nobody reads.',
  about: 'grids',
  scope: 'grid',
  severity: 'error',
  check: ({ plan }) => [...missing(plan), ...repeated(plan), ...nearly(plan)],
});

const missing = ({ grids }: Plan): Remark[] =>
  grids.flatMap(({ title, headers, place, missingColumns, actions }): Remark[] => {
    if (missingColumns.length === 0) return [];
    const message = missingColumns.includes('by-when') ? noDates(title, actions) : noOwners(title, actions);
    return message === undefined ? [] : [{ place: headers[0] ?? place, words: title, message }];
  });

/** Where each action has the date of its heading, nothing is wrong with it. */
function noDates(title: string, actions: readonly Action[]): string | undefined {
  const dated = actions.filter(({ datedBy }) => datedBy !== undefined);
  const heading = dated[0]?.byWhen.text;
  if (heading === undefined) return `${quoted(title)} has no column for dates. Add "By when" beside the owners.`;
  if (dated.some(({ datedBy, place }) => datedBy && sameCell(datedBy.place, place)))
    return `${quoted(title)} has no column for dates. Those in the actions' own words were read (${quoted(heading)}). Add "By when".`;
  if (dated.length === actions.length) return undefined;
  return `${quoted(title)} has no column for dates. Its headings were read instead (${quoted(heading)}). Add "By when".`;
}

/** Where each action has the lead of its heading, nothing is wrong with it. */
function noOwners(title: string, actions: readonly Action[]): string | undefined {
  const led = actions.filter(({ isLedByHeading }) => isLedByHeading);
  const [first] = led;
  if (!first) return `${quoted(title)} has no column for owners. Add "By whom" beside "By when".`;
  if (led.length === actions.length) return undefined;
  return `${quoted(title)} has no column for owners. Its headings were read instead (${quoted(first.byWhom.text)}). Add "By whom".`;
}

const repeated = ({ grids }: Plan): Remark[] =>
  grids.flatMap(({ repeatedColumns }) =>
    repeatedColumns.map(({ text, place }) => ({
      place,
      words: text,
      message: `Two columns are called ${quoted(text)}, and only one was read. Rename or delete the other.`,
    })),
  );

const nearly = ({ nearHeaders }: Plan): Remark[] =>
  nearHeaders.map(({ text, place, missing: what, isDone }) => ({
    place,
    words: text,
    ...(isDone && { severity: 'info' as const }),
    message: isDone
      ? `The table at ${quoted(text)} lists what was done, so it was not read.`
      : what === 'by-when'
        ? `The table at ${quoted(text)} has no column for dates, so it was not read. Add "By when".`
        : `The table at ${quoted(text)} has no column for actions, so it was not read. Add "Actions and milestones".`,
  }));
