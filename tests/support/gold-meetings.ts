/* What the sheets of a plan's meetings must say, written down by a person from the plan's cells. */

/** What somebody writes into the tracker's row of an action, as the plan words it, that is due on a day ('' for none). */
export type Mark = readonly [action: string, due: string, header: 'Status' | 'Agreed date', words: string];

/** A row of a sheet. What is said below an action is '' where there is nothing to say; a status of 'Not started' is ''. */
export type GoldRow = readonly [
  group: string,
  action: string,
  due: string,
  agreed: string,
  status: string,
  said: string,
];

export interface GoldSheet {
  /** Everybody's where it is left out. */
  readonly owner?: string;
  /** The two lines above the table: whose meeting, and the sums. */
  readonly above: readonly [string, string];
  readonly rows: readonly GoldRow[];
}

/** A meeting, after some was written into the tracker. Days as '2026-07-16'. */
export interface GoldMeeting {
  readonly date: string;
  readonly since?: string;
  readonly next?: string;
  readonly marks: readonly Mark[];
  /** The first is handed out, and the next meeting counts from it. */
  readonly sheets: readonly [GoldSheet, ...GoldSheet[]];
}

/** A plan's year: its tracker is built, then there are meetings. */
export interface GoldYear {
  /** In tests/corpus/plans. */
  readonly file: string;
  readonly built: string;
  readonly meetings: readonly GoldMeeting[];
}
