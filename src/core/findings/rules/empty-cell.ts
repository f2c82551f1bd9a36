import { groupBy } from '../../lists/group-by';
import type { Action, Plan, PlanGrid } from '../../plan/types';
import { cellName } from '../../workbook/place';
import { type BesideColumn, type ColumnCell, besideColumns } from '../columns/beside-columns';
import { saysNotStarted } from '../../plan/beside/status-words';
import { listed, quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many cells of a column are filled before an empty one is an oversight, and so few may be empty. */
const FEWEST_FILLED = 9;
const MOST_EMPTY = 2;
const MOST_SHARE = 0.1;

export const emptyCell = rule({
  id: 'empty-cell',
  title: 'Cell left empty',
  fires:
    'Fires on one or two empty cells of a further column (a status, a second lead, a baseline, a budget, a start) that all other rows fill, nine at least; a status and a lead as a warning. Columns that are meant to have gaps (notes, partners, dependencies, what was done and when, marks) are left alone, and so are merged cells and outcomes, which have a rule of their own.',
  why: 'Whoever reads the row takes the gap for an answer: no budget, nobody, nothing to report.',
  about: 'grids',
  scope: 'row',
  severity: 'info',
  check: ({ plan }) => {
    const empty = [
      ...besideColumns(plan).flatMap((column) => gapsIn(column, plan)),
      ...plan.grids.flatMap(withoutFirstLead),
    ];
    return [...groupBy(empty, ({ cell }) => cell.action).values()].flatMap(remarkOn);
  },
});

interface Gap {
  readonly cell: ColumnCell;
  readonly header: string;
}

/** Where leads stand in two columns, those whose first is empty. */
function withoutFirstLead({ actions, headers, columnNames }: PlanGrid): Gap[] {
  const byColumn = groupBy(actions.filter(({ byWhomPlace }) => byWhomPlace), ({ byWhomPlace }) => byWhomPlace?.column ?? 0);
  if (byColumn.size < 2 || headers.length === 0) return [];
  const [first, ...others] = [...byColumn].sort(([a], [b]) => a - b);
  const odd = others.flatMap(([, of]) => of);
  if (!first || first[1].length < FEWEST_FILLED || odd.length > Math.min(MOST_EMPTY, MOST_SHARE * first[1].length)) return [];
  return odd.map((action) => ({
    cell: { action, place: { ...action.place, column: first[0] }, text: '' },
    header: columnNames.get('by-whom') ?? 'Lead',
  }));
} // prettier-ignore

/** What is filled in where there is something to say, or later. */
const MAY_BE_EMPTY =
  /\b(?:notes?|comments?|remarks?|links?|linked|depend\w*|see|refs?|references?|evidence|actual|completed|closed|done|achieved|finished|revised|original|reviewed|review|support\w*|partners?|partnership|with|working|help|others?|additional|further|risks?(?! rating)|issues?|barriers?|mitigation|reasons?|changes?|next|if|optional|involved|consult\w*|informed|escalat\w*|source|tag|category|months?|weeks?|update)\b|^\W*(?:\d{1,4}\W*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\W*\d*|q[1-4]\W*\d*|y(?:ea)?r ?\d)$/i;
const ANSWERS = /\b(?:lead|leads|owner|responsible|accountable|officer|sponsor|status|rag|brag)\b/i;

function gapsIn({ header, cells, filled }: BesideColumn, { sheets }: Plan): Gap[] {
  const most = Math.min(MOST_EMPTY, MOST_SHARE * filled.length);
  const gaps = cells.length - filled.length;
  if (filled.length < FEWEST_FILLED || gaps === 0 || gaps > most || MAY_BE_EMPTY.test(header) || areMarks(filled)) return [];
  return cells.flatMap((cell) => {
    const { action, place, text } = cell;
    if (text !== '' || action.action === '' || action.isHidden || action.lastRow !== place.row || isToldBeside(header, action)) return [];
    if (filled.some((one) => one.action.outcome?.place.column === one.place.column)) return [];
    const merges = sheets.find(({ name }) => name === place.sheet)?.merges ?? [];
    const isMerged = merges.some(({ top, bottom, left, right }) => top <= place.row && place.row <= bottom && left <= place.column && place.column <= right);
    return isMerged ? [] : [{ cell, header }];
  });
} // prettier-ignore

/** An empty lead beside no owner, an empty start beside no date: one of the two is told as what it is. */
const isToldBeside = (header: string, { byWhen, byWhom, byWhomPlace, standing }: Action): boolean =>
  // Of what has not begun nothing is told yet.
  (PROGRESS.test(header) && (!standing || saysNotStarted(standing.status.text))) ||
  (LEADS.test(header) && byWhomPlace !== undefined && byWhom.text === '') ||
  (byWhen.text === '' && DATES.test(header));
const PROGRESS = /^(?:latest |current )?(?:progress|position|updates?)\b(?! (?:rag|rating|status))/i;
const LEADS = /\b(?:lead|leads|owner|responsible|accountable|officer|sponsor|manager|director)\b/i;
const DATES = /\b(?:start|begin\w*|date|when|quarter|year|from)\b/i;

/** Crosses and ticks say yes, and nothing says no. */
const areMarks = (filled: readonly ColumnCell[]): boolean =>
  filled.filter(({ text }) => /^(?:x|y|yes|✓|✔|●|•|■|\*|1)$/i.test(text)).length * 2 > filled.length;

function remarkOn(gaps: readonly Gap[]): Remark[] {
  const [first] = gaps;
  if (!first) return [];
  const places = gaps.map(({ cell }) => cell.place);
  const headers = listed(gaps.map(({ header }) => quoted(header, 40)));
  const [is, one, others] = gaps.length === 1 ? ['is', '', 'it'] : ['are', ` (${places.map(cellName).join(', ')})`, 'them'];
  return [
    {
      place: first.cell.place,
      ...(places.length > 1 && { places }),
      action: first.cell.action.place,
      words: first.cell.action.action,
      ...(gaps.some(({ header }) => ANSWERS.test(header)) && { severity: 'warning' as const }),
      message: `${headers} ${is} empty here${one}; the other rows have one. Fill ${others} in.`,
    },
  ];
} // prettier-ignore
