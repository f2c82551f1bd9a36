/** What the user could take back with Ctrl+Z, and what took that away. */
export class UndoStack {
  #steps = 0;
  readonly #clearedBy: string[] = [];

  /** How many steps could be taken back. */
  get steps(): number {
    return this.#steps;
  }

  /** What has cleared it, in its order. */
  get clearedBy(): readonly string[] {
    return this.#clearedBy;
  }

  did(): void {
    this.#steps++;
  }

  clear(by: string): void {
    this.#steps = 0;
    this.#clearedBy.push(by);
  }
}
