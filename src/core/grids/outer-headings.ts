import type { GridItem } from './grid-items';
import { areSiblings } from './lines/numbered-headings';
import type { Objective } from './table/types';

/** A heading with nothing that says how far it is set in. */
const plainHeading = (item: GridItem | undefined): Objective | undefined =>
  (item?.is === 'heading' && item.indent === undefined) || item?.is === 'listed' ? item.objective : undefined;

/** How a heading is counted: 'Objective 2: Homes' as 'objective', '1. Homes' as '#.', '1.2 Homes' as '#.#'; '' where it is not. */
function countedAs(text: string): string {
  const [, name, number, mark] = /^(\p{L}+(?: \p{L}+)?)?\s*(\d+(?:\.\d+)*|[A-Z](?=[.):]))([.):]?)/u.exec(text) ?? [];
  if (number === undefined) return '';
  return name?.toLowerCase() ?? number.replace(/\d+/g, '#').replace(/[A-Z]/, 'A') + (mark ?? '');
} // prettier-ignore

/** What stands before an item, headers of tables aside. */
function before(items: readonly GridItem[], index: number): GridItem | undefined {
  let at = index - 1;
  while (items[at]?.is === 'table') at--;
  return items[at];
}

/** What heads the headings that follow, and how those are counted. */
interface Open {
  readonly outer: Objective;
  readonly inner: string;
}

/**
 * What heads headings: a line above a table whose rows are parted by headings of their own ('Green places' above 'Trees'
 * and 'Lakes'), or a heading directly above one that is counted otherwise
 * ('A. Homes' above 'Objective 1'), where no such heading has rows of its own.
 */
export function outerHeadings(items: readonly GridItem[]): ReadonlyMap<Objective, Objective> {
  const found = new Map<Objective, Objective>();
  if (!items.some((item, index) => plainHeading(item) && plainHeading(before(items, index)))) return found;
  const overRows = new Set<string>();
  items.forEach((item, index) => {
    const heading = item.is === 'row' ? plainHeading(items[index - 1]) : undefined;
    if (heading) overRows.add(countedAs(heading.text));
  });
  let open: Open | undefined;
  let above: Objective | undefined;
  let [isAbove, isList] = [false, false];
  for (const item of items) {
    if (item.is === 'table') {
      if (above) isAbove = true;
      continue;
    }
    const own = plainHeading(item);
    if (own) {
      const inner = countedAs(own.text);
      const outer = countedAs(above?.text ?? '');
      const isHeaded = isAbove ? inner === '' || inner !== outer : inner !== outer && !overRows.has(outer);
      const areAlike = above !== undefined && (inner === outer && inner !== '' || areSiblings(above, own));
      if (above && isHeaded && !isList && !areAlike) open = { outer: above, inner };
      else if (open?.inner !== inner) open = undefined;
      if (open) found.set(own, open.outer);
      isList = areAlike;
    } else if (item.is === 'heading') open = undefined;
    above = own;
    isAbove = false;
  }
  return found;
} // prettier-ignore
