const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/;

/** The sheet that a name refers to ("='Plan Tracker'!$A$1"); undefined where it leads nowhere (any more). */
export function sheetIn({ formula }: { readonly formula: unknown }): string | undefined {
  const match = typeof formula === 'string' ? REFERENCE.exec(formula) : null;
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
}
