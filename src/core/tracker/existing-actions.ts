import { groupBy } from '../lists/group-by';
import { showIsoDay } from '../calendar/day';
import type { TrackerEntry } from './entries';
import type { ExistingRow } from './existing';
import { baseOf } from './ref-parts';
import { type Wording, wordingOf } from './same-sense';

/** One action, of the plan or of the tracker, as the matching sees it: all its occurrences, and what it is. */
export interface ActionOf<Occurrence> {
  readonly occurrences: readonly Occurrence[];
  /** The words of all its parts; equal for two that say the same. */
  readonly wording: Wording;
  /** The words of each part, as `Wording.key` has them; one where it has no parts. */
  readonly parts: ReadonlySet<string>;
  readonly grid: string;
  readonly objective: string;
  readonly leads: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** 'YYYY-MM-DD'. */
  readonly dates: ReadonlySet<string>;
}

export type PlannedAction = ActionOf<TrackerEntry>;
export type ExistingAction = ActionOf<ExistingRow>;

/** The actions of the plan: the entries that were read from one row of it. */
export function plannedActions(entries: readonly TrackerEntry[]): PlannedAction[] {
  return [...groupBy(entries, ({ about }) => about.source).values()].flatMap((group) =>
    actionOf(group, ({ about, due }) => ({ ...about, due })),
  );
}

/**
 * The actions of a tracker: the rows that bear one reference, whatever people typed over it; rows without one by their
 * words and the place they were read from.
 */
export function existingActions(rows: readonly ExistingRow[]): ExistingAction[] {
  const said = ({ grid, action, source }: ExistingRow): string => [grid, action, source].join('\n');
  const baseOfWords = new Map<string, string>();
  for (const row of rows) {
    const base = baseOf(row.builtRef);
    if (base !== undefined && !baseOfWords.has(said(row))) baseOfWords.set(said(row), base);
  }
  const keyOf = (row: ExistingRow): string => baseOf(row.builtRef) ?? baseOfWords.get(said(row)) ?? said(row);
  return [...groupBy(rows, keyOf).values()].flatMap((group) => {
    // What an action said before the plan last changed it counts only where nothing newer is known.
    const current = group.filter(({ wasInPlan }) => wasInPlan);
    const [action] = actionOf(current.length > 0 ? current : group, (row) => row);
    return action ? [{ ...action, occurrences: group }] : [];
  });
}

type Facts = Pick<ExistingRow, 'grid' | 'objective' | 'action' | 'lead' | 'source' | 'due'>;

function actionOf<Occurrence>(
  group: readonly Occurrence[],
  factsOf: (occurrence: Occurrence) => Facts,
): ActionOf<Occurrence>[] {
  const facts = group.map(factsOf);
  const [first] = facts;
  if (!first) return [];
  const texts = new Set(facts.map(({ action }) => action));
  return [
    {
      occurrences: group,
      wording: wordingOf([...texts].join('\n')),
      parts: new Set(Array.from(texts, (text) => wordingOf(text).key)),
      grid: first.grid,
      objective: first.objective,
      leads: new Set(facts.map(({ lead }) => lead)),
      sources: new Set(facts.map(({ source }) => source)),
      dates: new Set(facts.flatMap(({ due }) => (due ? [showIsoDay(due)] : []))),
    },
  ];
}
