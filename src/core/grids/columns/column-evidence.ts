import type { ColumnBody } from '../table/grid-columns';
import type { Role } from '../headers/header-hints';

/** What is known of a column's place in its table. */
export interface InTable {
  /** How many rows the table has, by its fullest column. */
  readonly rows: number;
  /** True where an action stands to the right of it. */
  readonly isLeft: boolean;
}

/** One line of the evidence: what is seen in a column's cells, and how much that speaks for a role. */
interface Sign {
  readonly points: number;
  readonly when: (body: ColumnBody, table: InTable) => boolean;
}

const whens = ({ looks }: ColumnBody): number => looks?.whens ?? 0;
const verbs = ({ looks }: ColumnBody): number => looks?.verbs ?? 0;
const plainly = ({ looks }: ColumnBody): number => looks?.plainly ?? 0;
const perhaps = ({ looks }: ColumnBody): number => looks?.perhaps ?? 0;
const words = ({ words: average = 0 }: ColumnBody): number => average;
const own = ({ own: count = 0 }: ColumnBody): number => count;
const distinct = ({ distinct: texts = 0 }: ColumnBody): number => texts;
const neverTold = (body: ColumnBody): boolean => !body.isRating && body.isNumbers !== true && body.isTold !== true;

/** What heads rows says the same for several of them, below each other. */
const MOST_RUNS = 0.7;
export const headsRows = ({ own: cells = 0, runs = 0, distinct: texts = 0 }: ColumnBody): boolean =>
  runs <= MOST_RUNS * cells && runs - texts <= 1;

const FEW = 6;
/** Names that no post shows are short, and come again in a longer table. */
const areShortNames = (body: ColumnBody): boolean =>
  perhaps(body) >= 0.8 && words(body) <= 2.5 && (own(body) < FEW || distinct(body) <= 0.6 * own(body));

/** For each role what its cells look like; of a group of signs the first that is seen counts. */
const SIGNS: Readonly<Record<Role, readonly (readonly Sign[])[]>> = {
  'by-when': [
    [
      { points: -9, when: (body) => own(body) < 2 || body.isTold === true },
      { points: 4, when: (body) => whens(body) >= 0.8 },
      { points: 3, when: (body) => whens(body) >= 0.6 },
      { points: 1.5, when: (body) => whens(body) >= 0.4 },
      { points: -9, when: (body) => whens(body) < 0.2 },
    ],
  ],
  'by-whom': [
    [
      { points: -9, when: (body) => own(body) < 2 || !neverTold(body) || whens(body) >= 0.5 },
      { points: -9, when: (body, { isLeft }) => isLeft && own(body) >= FEW && headsRows(body) },
      { points: 4, when: (body) => plainly(body) >= 0.7 && perhaps(body) >= 0.8 },
      { points: 3, when: (body) => plainly(body) >= 0.4 && perhaps(body) >= 0.8 },
      { points: 1.5, when: areShortNames },
      { points: 0, when: (body) => perhaps(body) >= 0.5 },
      { points: -9, when: () => true },
    ],
  ],
  action: [
    [
      { points: -9, when: (body) => own(body) < 2 || !neverTold(body) || whens(body) >= 0.5 },
      { points: 3, when: (body) => words(body) >= 6 },
      { points: 2.5, when: (body) => words(body) >= 4 },
      { points: 2, when: (body) => words(body) >= 3 },
      { points: 0, when: (body) => words(body) >= 2 },
      { points: -9, when: () => true },
    ],
    [
      { points: 2, when: (body) => verbs(body) >= 0.5 },
      { points: 1, when: (body) => verbs(body) >= 0.25 },
    ],
    [{ points: -2, when: (body) => distinct(body) < 0.6 * own(body) }],
    [{ points: -3, when: (body, { rows }) => own(body) < 0.6 * rows }],
    [{ points: -2, when: (body) => plainly(body) >= 0.7 }],
  ],
};

/** How much a column's cells speak for a role: about 4 where they plainly do, below nothing where they can't be that. */
export const cellsSpeakFor = (role: Role, body: ColumnBody, table: InTable): number =>
  SIGNS[role].reduce((sum, signs) => sum + (signs.find(({ when }) => when(body, table))?.points ?? 0), 0);
