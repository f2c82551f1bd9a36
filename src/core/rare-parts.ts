/** What a file does for few plans, one after the other, by the file's name. */
export type RareParts = Readonly<Record<string, readonly ((...given: readonly unknown[]) => unknown)[]>>;

/** What few plans need of what reads them: the build writes it here (`src/taskpane/build/rare.cjs`). */
export const PARTS: RareParts = {};
