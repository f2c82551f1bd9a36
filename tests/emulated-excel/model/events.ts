/** Something that Excel tells of, by the number that the client knows it by, with what is said of it. */
export interface BookEvent {
  readonly type: number;
  readonly said: Readonly<Record<string, string>>;
}

/** What the client asked to be told. Source: the eventType of WorksheetCollection's events in office.js. */
export const SELECTION_CHANGED = 14;
export const DATA_CHANGED = 10;

/** Who listens to a workbook: nothing is told that nobody registered for. */
export class BookEvents {
  readonly #registered = new Map<number, number>();
  readonly #listeners: ((event: BookEvent) => void)[] = [];

  isRegistered(type: number): boolean {
    return (this.#registered.get(type) ?? 0) > 0;
  }

  register(type: number): void {
    this.#registered.set(type, (this.#registered.get(type) ?? 0) + 1);
  }

  /** @returns false where nobody had registered. */
  unregister(type: number): boolean {
    if (!this.isRegistered(type)) return false;
    this.#registered.set(type, (this.#registered.get(type) ?? 0) - 1);
    return true;
  }

  listen(listener: (event: BookEvent) => void): void {
    this.#listeners.push(listener);
  }

  tell(event: BookEvent): void {
    if (this.isRegistered(event.type)) for (const listener of this.#listeners) listener(event);
  }
}
