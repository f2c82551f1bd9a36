import type { SummaryRow } from './tracker-cells';

/** Whose rows a line counts: all whose cell says the same, in whatever case. */
export interface Group {
  /** As the cells have it; '' for rows that name nobody, or no grid. */
  readonly key: string;
  /** As it is shown. */
  readonly label: string;
  readonly rows: readonly SummaryRow[];
}

/**
 * A line of a block: a group; all groups for which there is no line of their own; or one whose label somebody changed,
 * which stays with the group that it is about.
 */
export type Line =
  { readonly kind: 'group' | 'held'; readonly group: Group } | { readonly kind: 'rest'; readonly groups: number };

/** As many characters as stand before the counts. */
const LONGEST_LABEL = 48;

/** So much of a text as fits, whole words where that is possible. */
export function shortened(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** 'Planning grid 2: Access and engagement' is '2. Access and engagement': what all grids are called is no news. */
const NUMBERED = /^(?:planning )?(?:grid|section|theme|priority|objective) (\d+)\s*[:.–-]\s*(?=\S)/i;

export const gridLabel = (grid: string): string =>
  grid === '' ? 'No grid' : shortened(grid.replace(NUMBERED, '$1. '), LONGEST_LABEL);

export const ownerLabel = (lead: string): string => (lead === '' ? 'Nobody named' : shortened(lead, LONGEST_LABEL));

export const restLabel = (groups: number): string => `${groups} others`;

/** True for what any build may have written as a label. */
export const isLabelOf = (text: string, labels: ReadonlySet<string>): boolean =>
  labels.has(text) || /^\d+ others$/.test(text);

/** States in which something is still to be done. */
export const OPEN = ['Overdue', 'Due soon', 'Planned', 'No date'] as const;

const isOpen = ({ state }: SummaryRow): boolean => OPEN.some((open) => open === state);
const openRows = ({ rows }: Group): number => rows.filter(isOpen).length;

/** The number of a grid, by which its actions are referred to: 2 in 'G2-07.3'. */
const numberOf = ({ rows }: Group): number =>
  Math.min(...rows.map(({ ref }) => Number(/^G(\d+)-/.exec(ref)?.[1] ?? Infinity)));

/** The grids in the order of the plan. */
export const gridsOf = (rows: readonly SummaryRow[]): Group[] =>
  groupsOf(rows, 'grid', gridLabel).sort((a, b) => numberOf(a) - numberOf(b));

/** The owners, those who have most to do first. */
export const ownersOf = (rows: readonly SummaryRow[]): Group[] =>
  groupsOf(rows, 'lead', ownerLabel).sort(
    (a, b) => openRows(b) - openRows(a) || b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1),
  );

function groupsOf(rows: readonly SummaryRow[], by: 'grid' | 'lead', labelOf: (key: string) => string): Group[] {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    if (row.state === '') continue;
    const key = row[by].toLowerCase();
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ key: first[by], label: labelOf(first[by]), rows: all }] : [];
  });
}

/**
 * What each of so many lines is about; undefined where one is left over. Groups for which there is no line of their own
 * share the last one that is free.
 * @param held the lines whose labels people changed, by their index from 0, with what they are about.
 */
export function linesOf(
  groups: readonly Group[],
  room: number,
  held: ReadonlyMap<number, Pick<Group, 'key' | 'label'>> = new Map(),
): (Line | undefined)[] {
  const heldKeys = new Map(Array.from(held.values(), (one) => [one.key.toLowerCase(), one]));
  const others = groups.filter(({ key }) => !heldKeys.has(key.toLowerCase()));
  const free = Array.from({ length: room }, (_, index) => index).filter((index) => !held.has(index));
  const own = others.length <= free.length ? others : others.slice(0, Math.max(0, free.length - 1));
  const lines = Array.from({ length: room }, (_, index): Line | undefined => {
    const one = held.get(index);
    if (one) {
      const group = groups.find(({ key }) => key.toLowerCase() === one.key.toLowerCase());
      return { kind: 'held', group: { ...one, rows: group?.rows ?? [] } };
    }
    const place = free.indexOf(index);
    const group = own[place];
    if (group) return { kind: 'group', group };
    return place === own.length && own.length < others.length
      ? { kind: 'rest', groups: others.length - own.length }
      : undefined;
  });
  return lines;
}
