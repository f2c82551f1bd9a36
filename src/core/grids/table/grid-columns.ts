import type { BesideSays } from '../headers/headers-beside';

/** Where the columns of a grid are, as column numbers. Kinds that repeat keep every place. */
export interface GridColumns {
  readonly action: number;
  /** None in a table of actions and owners that gives no dates. */
  readonly byWhen: number | undefined;
  /** A date that takes the place of the by-when in the rows where it is filled. */
  readonly revised?: number;
  /** Columns that name a time each, where no column says by when: what is filled in is due then. `byWhen` is the first. */
  readonly periods?: readonly PeriodColumn[];
  readonly byWhom: readonly number[];
  /** Those of `byWhom` that say who leads, where partners or sponsors have a column of their own. They come first. */
  readonly leads?: readonly number[];
  /** The one that says both by when and by whom: 'Who / When'. */
  readonly shared?: number;
  readonly number?: number;
  readonly objective?: number;
  /** True where that names the task that others are parts of: empty, it says that there is none. */
  readonly isParent?: true;
  /** What heads the objectives in their turn: 'Objective' left of 'Project' and 'Milestone'. */
  readonly outer?: number;
  /** What is to be done in general ('Milestone' beside 'Task'): it says it where the action's own cell is empty. */
  readonly general?: number;
  /** Columns that say something else of the action: its status, its start. */
  readonly beside: readonly BesideColumn[];
  /** The last column that belongs to the table: calendars of bars or crosses lie right of it. */
  readonly right: number;
  /** The kinds that no header names. */
  readonly missing: readonly ('by-when' | 'by-whom')[];
  /** Columns whose header says again what one further left says. */
  readonly repeated: readonly number[];
  /** True where the header of the actions heads the rows: 'Theme 1: Prevention'. */
  readonly isThemed?: true;
  /** Columns that serve as what their cells show, because no header names such a one. */
  readonly byContents?: readonly ByContents[];
}

/** A column whose header names a time, in which something is done where its cells are filled: 'Q2', 'Apr 26', '2026/27'. */
export interface PeriodColumn {
  readonly column: number;
  /** As a by-when says it, with the year that stands above it: 'Q2 2026/27'. */
  readonly words: string;
}

/** What a column may serve as though no header says so. */
export type Serving = 'action' | 'by-when' | 'by-whom' | 'objective';

/** A column that is read by what its cells hold rather than by its header, which may be empty. */
export interface ByContents {
  readonly column: number;
  /**
   * 'both': owners and dates together; 'day': a by-when that may be the day of something else; 'other dates', 'other
   * actions': it was left out though its cells look like those; 'no owners': it serves as the by-whom, and they don't.
   */
  readonly as: Serving | 'both' | 'day' | 'other dates' | 'other actions' | 'no owners';
  readonly header: string;
  /** The header of another column that may be it as well, or that was chosen in its stead. */
  readonly rival?: string;
}

/** A column beside a grid's own, and what its header says that it holds. */
export interface BesideColumn {
  readonly column: number;
  readonly says: BesideSays;
  readonly header: string;
}

/** What a column holds below its header, for choosing between columns. */
export interface ColumnBody {
  readonly isEmpty: boolean;
  /** True where most of what it holds are numbers, or ratings: 'High', 'M', 'Must have'. */
  readonly isRating: boolean;
  /** True where all it holds in rows of the table are numbers: such a column says nothing of what is to be done. */
  readonly isNumbers?: boolean;
  /** True where its own cells are codes that differ: '1a', 'IS2'. */
  readonly areCodes?: boolean;
  /** True where all of its own cells are codes with letters: 'M1', 'M2', and 'M1' again. */
  readonly isCoded?: boolean;
  /** False where most of what it holds is no date. */
  readonly isDated?: boolean;
  /** True where nearly all of it are dates and nothing else. */
  readonly areDates?: boolean;
  /** True where most of it says how things stand, or are sums. */
  readonly isTold?: boolean;
  /** True where a third of it at least names money. */
  readonly areSums?: boolean;
  /** How many cells of its own it holds, those merged from above aside. */
  readonly own?: number;
  /** How many of its cells stand by themselves in their rows between others: lines across the table. */
  readonly lines?: number;
  /** How many of the table's rows it is filled in, those merged from above among them. */
  readonly filled?: number;
  /** How many different texts those are. */
  readonly distinct?: number;
  /** How often one of them differs from the one above it. */
  readonly runs?: number;
  /** How many words a cell holds on average. */
  readonly words?: number;
  readonly looks?: Looks;
}

/** The shares of a column's own cells that look like something. */
export interface Looks {
  /** Names, perhaps; and such as plainly are. */
  readonly perhaps: number;
  readonly plainly: number;
  /** Short texts that say when. */
  readonly whens: number;
  /** Texts that begin with a verb, as actions do. */
  readonly verbs: number;
  /** Names that are not told: 'Redacted'. */
  readonly withheld: number;
  /** What somebody does rather than who: 'Lead', 'Influence'. */
  readonly parts: number;
  /** Texts behind numbers with dots: '1.2 Rooms are easy to reach'. */
  readonly counted: number;
}
