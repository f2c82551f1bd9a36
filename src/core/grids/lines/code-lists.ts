import { type ListedCode, headsCodes, meaningBeside } from '../words/glossary-lines';
import { actionIn, firstTwo, glossaryPair, isPlainEntry } from '../table/row-shape';
import type { GridColumns } from '../table/grid-columns';
import type { SheetRow } from '../table/rows';
import { looksDated } from '../words/dated-words';
import { timeKeys } from './time-keys';

/** So many rows at least are a list. */
const FEWEST = 2;
/** A code of a list without a heading: one short word, capitals for the most part. */
const isCode = (text: string): boolean => /^[\p{L}\d&/.-]{2,8}$/u.test(text) && text.replace(/[^\p{Lu}]/gu, '').length * 2 >= text.length; // prettier-ignore

/** The rows of lists of codes, and what they explain. */
export type CodeLists = ReadonlyMap<SheetRow, readonly ListedCode[]>;

/**
 * The rows of lists of codes below tables that no heading announces: 'JS | Jo Simmonds, Partnership Manager', one below
 * another, the code behind its meaning too, to the end of the table; apart from its rows where they are in the action's column.
 */
export function codeLists(rows: readonly SheetRow[]): CodeLists {
  const listed = new Map<SheetRow, readonly ListedCode[]>([...announced(rows), ...timeKeys(rows)]);
  let columns: GridColumns | undefined;
  let run: SheetRow[] = [];
  const close = (): void => {
    if (run.length >= FEWEST) for (const row of run) listed.set(row, [entryIn(row) ?? []].flat());
    run = [];
  };
  rows.forEach((row, index) => {
    if (row.header) {
      columns = row.header;
      close();
    } else if (columns && entryIn(row) && (run.length > 0 || actionIn(row, columns) === '' || beginsBlock(rows, index)))
      run.push(row);
    else if (row.cells.size === 1 && beginsBlock(rows, index)) close();
    // What goes on below a list is a table again.
    else run = [];
  });
  close();
  return listed;
} // prettier-ignore

/** True for a row apart from what is above it, or directly below a line that is. */
function beginsBlock(rows: readonly SheetRow[], index: number): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  if (!above || !row || row.row > above.row + 1) return true;
  return above.cells.size === 1 && !above.header && above.row > (rows[index - 2]?.row ?? 0) + 1;
}

/** Lists below two headers of their own: the code behind its meaning ('Post | Short'), or beside another table. */
function announced(rows: readonly SheetRow[]): CodeLists {
  const found = new Map<SheetRow, readonly ListedCode[]>();
  let columns: GridColumns | undefined;
  rows.forEach((row, index) => {
    columns = row.header ?? columns;
    if (columns && isPlainEntry(row, columns)) return;
    if (row.header || row.cells.size < 2 || !row.cells.values().some(({ text }) => headsCodes(text))) return;
    const texts = row.cells.entries();
    for (const [at, [codes, { text }]] of texts.entries()) {
      const [before, after] = [texts[at - 1], texts[at + 1]];
      const side = meaningBeside(before?.[1].text ?? '', text, after?.[1].text ?? '');
      const meanings = (side === 'left' ? before : after)?.[0];
      if (side === undefined || meanings === undefined || (side === 'right' && texts.length === 2)) continue;
      for (const below of entriesBelow(rows, index)) {
        const [code, meaning] = [below.cells.get(codes)?.text, below.cells.get(meanings)?.text];
        if (code === undefined || meaning === undefined) break;
        const column = Math.min(codes, meanings);
        if (code.length <= LONGEST_CODE) found.set(below, [...(found.get(below) ?? []), { code, meaning, column }]);
      }
    }
  });
  return found;
}

const LONGEST_CODE = 20;

/** The rows directly below one, to the next gap or header. */
function entriesBelow(rows: readonly SheetRow[], index: number): readonly SheetRow[] {
  const below = rows.slice(index + 1);
  const end = below.findIndex((row, at) => row.header !== undefined || row.row !== (rows[index]?.row ?? 0) + at + 1);
  return end < 0 ? below : below.slice(0, end);
}

/** 'JS | Jo Simmonds', or with its code behind, whose letters the name bears: 'Anytown Wildlife Trust | AWT'. */
function entryIn(row: SheetRow): ListedCode | undefined {
  const pair = glossaryPair(row) ?? behind(row);
  return pair && isCode(pair.code) && !looksDated(pair.code) && !looksDated(pair.meaning) ? pair : undefined;
}

function behind(row: SheetRow): ListedCode | undefined {
  const [[, { text: meaning }], [column, { text: code }]] = firstTwo(row);
  return row.cells.size === 2 && bearsLetters(meaning, code) ? { code, meaning, column } : undefined;
}

/** True where a name of several words begins with a code's letters, in their order; capitals within a word count. */
function bearsLetters(name: string, code: string): boolean {
  const initials = (name.match(/(?<![\p{L}’'])\p{L}|\p{Lu}/gu) ?? []).join('').toUpperCase();
  let at = 0;
  for (const letter of initials) if (letter === code.charAt(at).toUpperCase()) at++;
  return code.length > 1 && at === code.length && initials.length > 1;
}
