import { type Day, parseIsoDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import type { CellNews, ChangeKind } from '../changes/record';
import { type BuiltRow, KEPT_COLUMNS, type RowWords, isSamePeriod } from '../sheets/built-row';
import { wordsOfCell } from '../sheets/cell-words';
import { fateOf } from '../sheets/edits';
import type { ExistingTable } from '../sheets/existing-table';
import type { CellPlace } from '../workbook/place';
import type { ExistingRow } from './existing';
import { type Move, moveOf } from './moves';
import { type ComparedColumn, saidUnder } from './plan-words';
import type { TrackerColumn } from './record';
import { showWords } from './show-words';

/** A cell of ours in which a person wrote something else than the plan says. It stays. */
export interface HandEdit {
  readonly ref: string;
  readonly column: TrackerColumn;
  /** What the cell says, and what the plan says; days as 'YYYY-MM-DD'. */
  readonly shown: string;
  readonly plan: string;
  readonly place: CellPlace;
}

/** What a build makes of a row that is in the tracker and in the plan. */
export interface RowComparison {
  /** The columns in which a person's edit stays. */
  readonly kept: ReadonlySet<TrackerColumn>;
  readonly edits: readonly HandEdit[];
  /** What has to be reported, in the order of the columns. */
  readonly news: readonly CellNews[];
  /** True where a cell gets other words than it shows, be they worth no report: the row's place in the plan, say. */
  readonly isWritten: boolean;
  readonly move: Move;
  /** True where what is kept of the row (`BuiltRow`) is what the last build kept. */
  readonly isAsBuilt: boolean;
}

/** What a change of the plan in a column is called; in the others it isn't worth a word. */
const CHANGED: Readonly<Partial<Record<TrackerColumn, ChangeKind>>> = {
  Due: 'Re-dated',
  Lead: 'Re-assigned',
  With: 'Re-assigned',
  Action: 'Reworded',
  'By when': 'Reworded',
  Objective: 'Reworded',
  Grid: 'Reworded',
};

/** Behind a date that was typed over the plan's. */
const AGREED_PERHAPS = '; if it was agreed, it belongs in Agreed date';

const COMPARED: readonly ComparedColumn[] = ['Ref', ...KEPT_COLUMNS];

/** What the plan says of a row now. */
interface PlanSays {
  readonly ref: string;
  readonly words: RowWords;
  readonly due: Day | undefined;
  readonly period: PlanPeriod;
}

/**
 * Compares a row with what the plan says now and with what Plan Grid last wrote.
 * @param takesPlan tells of a cell whether its user asked for the plan's words instead of their own.
 */
export function compareRow(
  table: ExistingTable,
  existing: Pick<ExistingRow, 'at' | 'built' | 'agreed'>,
  { ref, words, due, period }: PlanSays,
  takesPlan: (ref: string, column: TrackerColumn) => boolean,
): RowComparison {
  const { built } = existing;
  const move = moveOf(existing, due);
  const kept = new Set<TrackerColumn>();
  const edits: HandEdit[] = [];
  const news: CellNews[] = [];
  let isWritten = false;
  let saysTheSame = true;
  for (const header of COMPARED) {
    const plan = saidUnder(ref, words, header);
    const before = built && saidUnder(built.ref, built, header);
    if (plan !== before) saysTheSame = false;
    if (!table.known.includes(header)) continue;
    const shown = wordsOfCell(existing.at.cellUnder(header), table.dateSystem, header === 'Due');
    if (shown === plan) {
      // A build that was broken off wrote the cell and didn't come to the list of changes.
      const kind = CHANGED[header];
      if (kind && before !== undefined && before !== plan && before !== '' && built?.edits.get(header) !== plan)
        news.push(newsOf(kind, header, before, plan, move.remark));
      continue;
    }
    const fate = fateOf({ shown, plan, built: before, reported: built?.edits.get(header) });
    if (fate.kind === 'keep the edit' && !takesPlan(ref, header)) {
      kept.add(header);
      const column = table.firstColumn + table.known.indexOf(header);
      edits.push({
        ref,
        column: header,
        shown,
        plan,
        place: { sheet: table.sheet, row: existing.at.row, column },
      });
      const kind = fate.isConflict ? 'Plan and hand differ' : 'Edited by hand';
      const remark = header === 'Due' && parseIsoDay(shown) ? AGREED_PERHAPS : '';
      if (fate.isNews) news.push({ kind, column: header, before: showWords(plan), after: showWords(shown) + remark });
    } else {
      isWritten = true;
      const kind = CHANGED[header];
      if (kind && shown !== '') news.push(newsOf(kind, header, shown, plan, move.remark));
    }
  }
  if (move.news) news.push(move.news);
  const hasNoEdits = edits.length === 0 && isNeverMoved(move);
  const isAsBuilt = saysTheSame && hasNoEdits && wasBuiltFor(period, built);
  if (hasNoEdits && news.length === 0 && !isWritten) return isAsBuilt ? AS_IT_WAS : AS_IT_SHOWS;
  return { kept, edits, news: withoutEcho(news), move, isWritten, isAsBuilt };
}

const wasBuiltFor = (period: PlanPeriod, built: BuiltRow | undefined): boolean =>
  built !== undefined && built.isInPlan && built.edits.size === 0 && isSamePeriod(built.period, period);

const isNeverMoved = ({ agreed, times }: Move): boolean => agreed === '' && times === 0;

/** Of most rows there is nothing to say. */
const AS_IT_WAS: RowComparison = {
  kept: new Set(),
  edits: [],
  news: [],
  isWritten: false,
  move: { agreed: '', times: 0, news: undefined, remark: '' },
  isAsBuilt: true,
};

/** The same, though something else was kept. */
const AS_IT_SHOWS: RowComparison = { ...AS_IT_WAS, isAsBuilt: false };

/** True where there is nothing to say of a row: then it has this comparison in common with all such. */
export const saysNothing = (comparison: RowComparison): boolean =>
  comparison === AS_IT_WAS || comparison === AS_IT_SHOWS;

const newsOf = (kind: ChangeKind, column: TrackerColumn, before: string, after: string, remark: string): CellNews => ({
  kind,
  column,
  before: showWords(before),
  after: showWords(after) + (kind === 'Re-dated' ? remark : ''),
  ...(kind === 'Re-dated' && after !== '' && { isLater: after > before }),
});

/** A row that was re-dated had another by-when: said once. */
function withoutEcho(news: readonly CellNews[]): readonly CellNews[] {
  const isRedated = news.some(({ kind }) => kind === 'Re-dated');
  return isRedated ? news.filter(({ column }) => column !== 'By when') : news;
}
