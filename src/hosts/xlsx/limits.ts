import type { HostProblem } from '../../core/workbook/host';
import { tooLarge } from './problems';

/**
 * What a workbook may hold: far more than any plan, and as much as fits into memory, so that a file of a few kilobytes
 * can't fill it (a 'zip bomb', and its like made of elements, levels, references and names).
 */
export const LIMITS = {
  /** In bytes, all parts together, inflated: most of them in pieces. A tracker of 500,000 rows has 800 MB. */
  bytes: 1_500 * 1024 * 1024,
  /** Of one part that is read as one text. */
  whole: 400 * 1024 * 1024,
  parts: 20_000,
  /** Of one part that is read as a stream. A tracker of 500,000 rows has 18 million. */
  elements: 40_000_000,
  /** Of one part whose elements are all in memory at once. */
  outlined: 1_000_000,
  /** The same of a sheet, its rows aside: links, notes and rules. */
  besideRows: 2_500_000,
  /** Elements within elements; drawings have some thirty. */
  levels: 200,
  /** Characters between two tags, or within one: four times as many as a cell holds with each of them escaped. */
  run: 1_000_000,
  sheets: 2_000,
  names: 100_000,
  /** Texts that the sheets share. */
  strings: 5_000_000,
  /** Cells that hold something, of all sheets. */
  cells: 12_000_000,
  /** Characters of all cells' texts, each counted wherever it stands. */
  characters: 500_000_000,
  /** Characters of the formulas that cells share, written out for each of them with other references. */
  formulas: 10_000_000,
  /** Rows of all merged cells, each counted as often as it is merged, 500 of a range at most. */
  merged: 5_000_000,
} as const;

type Limit = keyof typeof LIMITS;

const count = (limit: Limit): string => LIMITS[limit].toLocaleString('en-GB');

const megabytes = (limit: 'bytes' | 'whole'): string => (LIMITS[limit] / 1024 / 1024).toLocaleString('en-GB');

/** @param where the part that is too large, or 'It'. */
const WHY: Readonly<Record<Limit, (where: string) => string>> = {
  bytes: () => `It holds more than ${megabytes('bytes')} MB.`,
  whole: (where) => `${where} holds more than ${megabytes('whole')} MB.`,
  parts: () => `It is made of more than ${count('parts')} parts.`,
  elements: (where) => `${where} holds more than ${count('elements')} elements.`,
  outlined: (where) => `${where} holds more than ${count('outlined')} elements.`,
  besideRows: (where) => `${where} holds more than ${count('besideRows')} elements beside its rows.`,
  levels: (where) => `${where} has more than ${count('levels')} levels.`,
  run: (where) => `${where} holds a text of more than ${count('run')} characters.`,
  sheets: () => `It has more than ${count('sheets')} sheets.`,
  names: () => `It has more than ${count('names')} names.`,
  strings: () => `It has more than ${count('strings')} texts.`,
  cells: () => `It has more than ${count('cells')} filled cells.`,
  characters: () => `Its cells hold more than ${Math.round(LIMITS.characters / 1_000_000)} million characters.`,
  formulas: () =>
    `The formulas that its cells share take more than ${Math.round(LIMITS.formulas / 1_000_000)} million characters.`,
  merged: () => `Its merged cells take in more than ${count('merged')} rows.`,
};

/** The problem of a workbook that holds more than a limit. @param part the part that does, where it is one of them. */
export const beyond = (limit: Limit, part?: string): HostProblem =>
  tooLarge(WHY[limit](part === undefined ? 'It' : `Its part ${part}`));

/** Counts what is read of a workbook. */
export class Budget {
  readonly #spent = new Map<Limit, number>();

  /** @throws HostProblem 'too large' where all of it together is more than the limit. */
  spend(limit: Limit, n = 1): void {
    const spent = (this.#spent.get(limit) ?? 0) + n;
    this.#spent.set(limit, spent);
    if (spent > LIMITS[limit]) throw beyond(limit);
  }
}
