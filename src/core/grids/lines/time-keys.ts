import type { ListedCode } from '../words/glossary-lines';
import type { SheetRow } from '../table/rows';

const TERM = String.raw`(?:immediate|short|medium|long)(?:[- ]term)?|[SML]T?`;
const TERM_ALONE = new RegExp(`^(?:${TERM})$`, 'i');
const IN_ONE_CELL = new RegExp(String.raw`^(?:(${TERM})(?:\s*[:=–—-]\s*|\s+(?=\())|(\d)\s*=\s*)(\S.*)$`, 'i');
/** Where one explanation ends, and what stands before the first: 'Key:', 'Timescales:'. */
const ENDS = new RegExp(String.raw`\s*[;\n]\s*|[,.]\s*(?=(?:${TERM})\s*[:=(–—-]|\d\s*=)`, 'i');
/** '* = ongoing after that': what a mark beside a code adds. */
const OF_MARK = /^\*+\s*[:=–—-]/;
const LABEL = /^(?:key|legend|time ?scales?|time ?frames?)(?: [a-z ]{1,20})?\s*[:–—-]\s*/i;
/** A length or a year: 'within 6 months', '(0–6 months)', 'by March 2031'. */
const SAYS_WHEN = /\b\d+\+?\s*(?:days?|weeks?|months?|years?)\b|\b20\d\d\b/i;
/** So many lines directly below each other are a key; one by itself heads what is to be done then. */
const FEWEST = 2;

/**
 * The rows that explain how long 'Short', 'Medium' and 'Long' are, or what '1' to '4' stand for: a line for each, 'Short: within 6 months', or one for
 * all of them, 'Key: Short (0–6 months), Medium (6–18 months)'.
 */
export function timeKeys(rows: readonly SheetRow[]): ReadonlyMap<SheetRow, readonly ListedCode[]> {
  const found = new Map<SheetRow, readonly ListedCode[]>();
  let run: [SheetRow, ListedCode][] = [];
  const close = (): void => {
    if (run.length >= FEWEST) for (const [row, code] of run) found.set(row, [code]);
    if (run.length > 0) run = [];
  };
  for (const row of rows) {
    const entries = row.cells.size > 2 || row.header ? NO_ENTRIES : entriesIn(row);
    const [entry] = entries;
    const last = run.at(-1);
    if (!entry || (last && last[0].row !== row.row - 1)) close();
    if (entries.length > 1) found.set(row, entries);
    else if (entry) run.push([row, entry]);
  }
  close();
  return found;
}

const NO_ENTRIES: readonly ListedCode[] = [];

function entriesIn({ cells }: SheetRow): readonly ListedCode[] {
  const [[column, first] = [0, undefined], [, second] = [0, undefined]] = [cells.at(0), cells.at(1)];
  if (!first) return [];
  if (second) return TERM_ALONE.test(first.text) && SAYS_WHEN.test(second.text) ? [{ code: first.text, meaning: second.text, column }] : [];
  const pieces = first.text.replace(LABEL, '').replace(/\.$/, '').split(ENDS).filter((piece) => !OF_MARK.test(piece));
  const entries = pieces.flatMap((piece) => {
    const [, term, figure, meaning] = IN_ONE_CELL.exec(piece) ?? [];
    const code = term ?? figure;
    return code !== undefined && meaning !== undefined && SAYS_WHEN.test(meaning) ? [{ code, meaning, column }] : [];
  });
  return entries.length === pieces.length ? entries : [];
} // prettier-ignore
