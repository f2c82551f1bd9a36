import { Overwritten } from './overwritten';
import { type Watch, step } from '../../../core/workbook/watch';

/** About the bytes sent at once, well under the 5 MB that Excel on the web takes in a request. */
const BYTES_AT_ONCE = 2_500_000;

/** Gathers what is to be done in Excel and sends it, as much at once as Excel takes. */
export class Sender {
  /** What is written over cells. */
  readonly overwritten = new Overwritten();
  #bytes = 0;
  readonly #expected = new Map<string, () => void>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly watch: Watch,
  ) {}

  /** True where so many bytes don't fit any more: what is queued is sent before them. */
  isFull(bytes: number): boolean {
    return this.#bytes > 0 && this.#bytes + bytes > BYTES_AT_ONCE;
  }

  /**
   * What must hold of a sheet before anything more is sent, or all that is sent then is refused.
   * @param assert queues something that fails where it doesn't hold; undefined where nothing is known any more.
   */
  expect(sheet: string, assert: (() => void) | undefined): void {
    if (assert) this.#expected.set(sheet, assert);
    else this.#expected.delete(sheet);
  }

  /** Makes room for so many bytes more: what was queued is sent where they don't fit. @throws Cancelled */
  async room(bytes: number, words: string): Promise<void> {
    if (this.isFull(bytes)) {
      await this.send();
      step(this.watch, words);
    }
    if (this.#bytes === 0) {
      this.context.application.suspendScreenUpdatingUntilNextSync();
      this.context.application.suspendApiCalculationUntilNextSync();
      for (const assert of this.#expected.values()) assert();
    }
    this.#bytes += bytes;
  }

  async send(): Promise<void> {
    if (this.#bytes === 0) return;
    this.#bytes = 0;
    await this.context.sync();
  }
}
