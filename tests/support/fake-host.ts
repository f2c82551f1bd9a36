import type { ChangingCells, Highlighting, Keeping } from '../../src/core/workbook/abilities';
import type { CellChange } from '../../src/core/workbook/changes';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import type { Highlight } from '../../src/core/workbook/highlights';
import { HostProblem, type WorkbookHost } from '../../src/core/workbook/host';
import { step } from '../../src/core/workbook/watch';
import { changedBy } from './changed';
import { drawnInto } from './drawn';

/** A workbook in memory with every ability that commands ask for; what is done to it can be seen. */
export class FakeHost implements WorkbookHost, Highlighting, ChangingCells, Keeping {
  highlights: readonly Highlight[] = [];
  /** Each thing that was done, in order. */
  readonly done: string[] = [];
  /** Where it is set, the next change is refused. */
  refuses = false;

  constructor(public workbook: WorkbookContents) {}

  read: WorkbookHost['read'] = (watch = {}) =>
    this.later('read', () => {
      step(watch, 'Looking at the sheets');
      return this.workbook;
    });

  draw: WorkbookHost['draw'] = (drawings, watch = {}) =>
    this.later(`draw ${drawings.map(({ mark }) => mark).join(', ')}`, () => {
      step(watch, `Writing '${drawings[0]?.target.name ?? ''}'`);
      this.workbook = drawings.reduce(drawnInto, this.workbook);
      return drawings.map(({ target }) => ({ name: target.name, isChanged: true }));
    });

  highlight = (highlights: readonly Highlight[]): Promise<number> =>
    this.later('highlight', () => {
      this.highlights = highlights;
      return highlights.length;
    });

  clearHighlights = (): Promise<number> =>
    this.later('clear', () => {
      const { length } = this.highlights;
      this.highlights = [];
      return length;
    });

  change: ChangingCells['change'] = (changes: readonly CellChange[]) =>
    this.later('change', () => {
      if (this.refuses) throw new HostProblem('protected', 'It is locked.', 'So.', 'Unlock it.');
      const back = changes.map(({ place, before, after }) => ({ place, before: after, after: before }));
      this.workbook = changedBy(this.workbook, changes);
      return () =>
        this.later('take back', () => {
          this.workbook = changedBy(this.workbook, back);
          return back.length;
        });
    });

  readKept = (): Promise<string | undefined> => this.later('read kept', () => this.workbook.kept);

  keep = (kept: string): Promise<void> =>
    this.later('keep', () => {
      this.workbook = { ...this.workbook, kept };
    });

  private async later<T>(what: string, work: () => T): Promise<T> {
    await Promise.resolve();
    const result = work();
    this.done.push(what);
    return result;
  }
}
