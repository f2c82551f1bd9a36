import type { GridColumns } from '../table/grid-columns';
import { isHeadingText } from '../words/headings';
import { beginsWithVerb } from '../words/verbs';
import { othersIn, textIn, whenIn, whomIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

const FEWEST = 2;
const LONGEST = 8;
/** Of the rows below, so many say what to do. */
const MOST = 0.6;
/** Each heads so many: an action may lack its date. */
const BELOW = 2;

/**
 * Rows of a few words that are nothing to do, with somebody who leads and no date, above rows that have dates and mostly begin
 * with verbs, or have no owner: 'Safer streets | Head of Community Safety' heads those. The first row below the header is one, and all that
 * lack a date are.
 */
export function ledHeads(body: readonly SheetRow[], columns: GridColumns): ReadonlySet<SheetRow> {
  const [first] = body;
  if (columns.byWhen === undefined || columns.byWhom.length === 0 || !first || whenIn(first, columns) !== '') return NONE;
  const undated = body.filter((row) => whenIn(row, columns) === '');
  if (undated.length < FEWEST || undated.length * 2 > body.length) return NONE;
  const dated = body.filter((row) => whenIn(row, columns) !== '');
  const isHead = (row: SheetRow): boolean => {
    const text = textIn(row, columns.action);
    return whomIn(row, columns) !== '' && row.mergedFromAbove.size === 0 && othersIn(row, columns).length === 0 && isHeadingText(text) && text.split(/\s+/).length <= LONGEST && !beginsWithVerb(text);
  };
  const areFollowed = body.every((row, at) => whenIn(row, columns) !== '' || (body[at + 1] !== undefined && whenIn(body[at + 1] ?? row, columns) !== ''));
  const verbs = dated.filter((row) => beginsWithVerb(textIn(row, columns.action)));
  const isToBeDone = (verbs.length >= MOST * dated.length && dated.length >= BELOW * undated.length) || dated.every((row) => whomIn(row, columns) === '');
  return areFollowed && undated.every(isHead) && isToBeDone ? new Set(undated) : NONE;
} // prettier-ignore

const NONE: ReadonlySet<SheetRow> = new Set();
