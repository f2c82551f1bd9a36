import type { SheetRow } from './rows';

const FEWEST = 3;

/** True for a row of forms that names each column, from the first on: '(a) | (b) | (c)', '1 | 2 | 3'. */
export function numbersColumns({ cells }: SheetRow): boolean {
  const marks = cells.values().map(({ text }) => /^[([]?(\d{1,2}|[a-z])[)\].]?$/i.exec(text)?.[1]?.toLowerCase());
  const [first] = marks;
  if (marks.length < FEWEST || (first !== 'a' && first !== '1')) return false;
  return marks.every((mark, index) => mark === (first === '1' ? String(index + 1) : String.fromCharCode(97 + index)));
}

const ASKS = /^(?:what|who|whom|how|when|where|why|which|is|are|do|does|did|will|can)\b/i;

/** True for a row that asks for what each column holds: 'What must be improved? | How do we get there? | When?'. */
export function asksInColumns({ cells }: SheetRow): boolean {
  const texts = cells.values().map(({ text }) => text.trim());
  const asked = texts.filter((text) => text.endsWith('?'));
  return asked.length >= FEWEST && asked.length * 2 > texts.length && texts.every((text) => text.endsWith('?') || ASKS.test(text));
} // prettier-ignore
