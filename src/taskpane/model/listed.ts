import { SEVERITIES, type Severity } from '../../core/findings/severities';
import { groupBy } from '../../core/lists/group-by';
import { showPlace } from '../../core/workbook/place';
import type { Entry } from './entries';

/** What the list of findings shows, and how. */
export interface ListView {
  readonly show: 'all' | Severity;
  readonly query: string;
  readonly order: Order;
}

export type Order = 'severity' | 'grid' | 'kind';

export const ORDERS: readonly Order[] = ['severity', 'grid', 'kind'];

/** A line of the list: one finding, or several of a kind that open on demand. */
export type Line =
  | { readonly kind: 'one'; readonly entry: Entry }
  | {
      readonly kind: 'many';
      readonly id: string;
      readonly title: string;
      readonly entries: readonly [Entry, ...Entry[]];
    };

/** A part of the list under a heading; without one where the list is not parted. */
export interface Section {
  readonly heading: string | undefined;
  readonly lines: readonly Line[];
}

/** So many findings of one kind and severity are one line. */
const MANY = 3;

/** The findings that are wanted, the gravest first within each part. */
export function listed(entries: readonly Entry[], { show, query, order }: ListView): Section[] {
  const wanted = SEVERITIES.flatMap(({ id }) =>
    entries.filter((entry) => entry.severity === id && (show === 'all' || show === id) && says(entry, query)),
  );
  switch (order) {
    case 'severity':
      return wanted.length === 0 ? [] : [{ heading: undefined, lines: linesOf(wanted) }];
    case 'grid':
      return Array.from(
        groupBy(wanted, ({ grid }) => grid),
        ([heading, all]) => ({ heading, lines: linesOf(all) }),
      );
    case 'kind':
      return Array.from(
        groupBy(wanted, ({ kind }) => kind),
        ([heading, all]) => ({ heading, lines: all.map((entry) => ({ kind: 'one', entry })) }),
      );
  }
}

/** All findings of a list, in the order in which they are stepped through. */
export const steps = (sections: readonly Section[]): Entry[] =>
  sections.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'one' ? [line.entry] : line.entries)));

/** The line that holds a finding among others. */
export const lineOf = (sections: readonly Section[], id: string): string | undefined =>
  sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === 'many' && line.entries.some((entry) => entry.id === id) ? line.id : []))[0];

function linesOf(entries: readonly Entry[]): Line[] {
  const alike = groupBy(entries, ({ severity, kind }) => `${severity} ${kind}`);
  return Array.from(alike, ([id, [first, ...others]]): Line[] => {
    if (!first) return [];
    const all: readonly [Entry, ...Entry[]] = [first, ...others];
    return all.length < MANY
      ? all.map((entry) => ({ kind: 'one', entry }))
      : [{ kind: 'many', id, title: first.kind, entries: all }];
  }).flat();
}

/** True where a finding holds all words of a query, wherever. */
function says({ kind, headline, message, places, finding }: Entry, query: string): boolean {
  if (query.trim() === '') return true;
  const text = [kind, headline, message, finding.words, ...places.map(showPlace)].join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
