import { KEPT_NAMESPACE } from '../../core/workbook/marks';
import type { Package } from './package';
import { textOf } from './xml';

/**
 * The text that Plan Grid keeps in the workbook: in a custom XML part (ECMA-376 part 1, 15.2.5) with a root of our
 * namespace. Where sheets copied between workbooks brought several, that of the last part.
 */
export function keptIn(pkg: Package, workbookPart: string): string | undefined {
  return pkg
    .relationships(workbookPart)
    .flatMap(({ type, part }) => (type === 'customXml' && part !== undefined && pkg.has(part) ? part : []))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .reduce<string | undefined>((before, part) => keptTextOf(pkg, part) ?? before, undefined);
}

/** Other programs' parts stand in the same place; one that can't be read isn't ours, and no reason to stop. */
function keptTextOf(pkg: Package, part: string): string | undefined {
  try {
    const text = pkg.text(part);
    if (!text.includes(KEPT_NAMESPACE)) return undefined;
    const root = pkg.outline(part);
    const namespace = root.attributes[root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`];
    return root.local === 'kept' && namespace === KEPT_NAMESPACE ? textOf(text, root) : undefined;
  } catch {
    return undefined;
  }
}
