import type { ProblemKind } from '../../core/workbook/host';

/* What two sides say to each other, a worker and its page, where one asks and the other answers: plain data. */

/** Of what two sides speak. */
export interface Dialogue {
  readonly ask: unknown;
  readonly answer: { readonly kind: string };
  /** What of an answer comes before it. */
  readonly part: unknown;
}

export type ToAnswerer<Ask> =
  | { readonly kind: 'ask'; readonly id: number; readonly ask: Ask }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Comes first, with the port at which a worker asks in its turn. */
  | { readonly kind: 'port' };

export type FromAnswerer<Answer, Part> =
  | { readonly kind: 'step'; readonly id: number; readonly words: string }
  /** Something of the answer that comes before it: what is large comes in parts, so that nobody stops to take it in. */
  | { readonly kind: 'part'; readonly id: number; readonly part: Part }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | FromFailing;

export type FromFailing =
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'problem'; readonly id: number; readonly problem: ProblemSaid }
  /** Something that nobody expected. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

interface ProblemSaid {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly why: string;
  readonly whatToDo: string;
}
