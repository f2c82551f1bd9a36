import * as z from 'zod/mini';

const formulaText = z.catch(z.string(), '');
const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/;

/** The sheet that a name refers to ("='Plan Tracker'!$A$1"); undefined where it leads nowhere (any more). */
export function sheetIn({ formula }: { readonly formula: unknown }): string | undefined {
  const match = REFERENCE.exec(formulaText.parse(formula));
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
}
