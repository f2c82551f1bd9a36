import type { SheetRow } from './rows';

const FEWEST = 3;

/** True for a row of forms that names each column, from the first on: '(a) | (b) | (c)', '1 | 2 | 3'. */
export function numbersColumns({ cells }: SheetRow): boolean {
  const marks = cells.values().map(({ text }) => /^[([]?(\d{1,2}|[a-z])[)\].]?$/i.exec(text)?.[1]?.toLowerCase());
  const [first] = marks;
  if (marks.length < FEWEST || (first !== 'a' && first !== '1')) return false;
  return marks.every((mark, index) => mark === (first === '1' ? String(index + 1) : String.fromCharCode(97 + index)));
}
