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
    actionOf(group, group, ({ about }) => about),
  );
}

/**
 * The actions of a tracker: the rows that bear one reference, whatever people typed over it; rows without one by their
 * words and the place they were read from.
 */
export function existingActions(rows: readonly ExistingRow[]): ExistingAction[] {
  // Hardly any row is without a reference.
  let baseOfWords: ReadonlyMap<string, string> | undefined;
  const keyOf = (row: ExistingRow): string => {
    const base = baseOf(row.builtRef);
    return base ?? (baseOfWords ??= basesByWords(rows)).get(said(row)) ?? said(row);
  };
  return [...groupBy(rows, keyOf).values()].flatMap((group) => {
    // What an action said before the plan last changed it counts only where nothing newer is known.
    const current = group.every(({ wasInPlan }) => wasInPlan) ? group : group.filter(({ wasInPlan }) => wasInPlan);
    return actionOf(group, current.length > 0 ? current : group, (row) => row);
  });
}

const said = ({ grid, action, source }: ExistingRow): string => [grid, action, source].join('\n');

function basesByWords(rows: readonly ExistingRow[]): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const row of rows) {
    const base = baseOf(row.builtRef);
    if (base !== undefined && !bases.has(said(row))) bases.set(said(row), base);
  }
  return bases;
}

type Facts = Pick<ExistingRow, 'grid' | 'objective' | 'action' | 'lead' | 'source'>;
type Dated = Pick<ExistingRow, 'due'>;

/** Most actions are known by their words: the rest is worked out where it is asked for. */
class ActionOfGroup<Occurrence extends Dated> implements ActionOf<Occurrence> {
  readonly wording: Wording;
  #parts: ReadonlySet<string> | undefined;
  #leads: ReadonlySet<string> | undefined;
  #sources: ReadonlySet<string> | undefined;
  #dates: ReadonlySet<string> | undefined;

  /** @param current those of the occurrences by which it is known. */
  constructor(
    readonly occurrences: readonly Occurrence[],
    private readonly current: readonly Occurrence[],
    private readonly factsOf: (occurrence: Occurrence) => Facts,
    readonly grid: string,
    readonly objective: string,
  ) {
    this.wording = wordingOf([...this.#texts].join('\n'));
  }

  get parts(): ReadonlySet<string> {
    return (this.#parts ??= new Set(Array.from(this.#texts, (text) => wordingOf(text).key)));
  }

  get leads(): ReadonlySet<string> {
    return (this.#leads ??= this.#all(({ lead }) => lead));
  }

  get sources(): ReadonlySet<string> {
    return (this.#sources ??= this.#all(({ source }) => source));
  }

  get dates(): ReadonlySet<string> {
    return (this.#dates ??= new Set(this.current.flatMap(({ due }) => (due ? [showIsoDay(due)] : []))));
  }

  get #texts(): ReadonlySet<string> {
    return this.#all(({ action }) => action);
  }

  #all(factOf: (facts: Facts) => string): ReadonlySet<string> {
    return new Set(this.current.map((occurrence) => factOf(this.factsOf(occurrence))));
  }
}

function actionOf<Occurrence extends Dated>(
  occurrences: readonly Occurrence[],
  current: readonly Occurrence[],
  factsOf: (occurrence: Occurrence) => Facts,
): ActionOf<Occurrence>[] {
  const [first] = current;
  if (first === undefined) return [];
  const { grid, objective } = factsOf(first);
  return [new ActionOfGroup(occurrences, current, factsOf, grid, objective)];
}
