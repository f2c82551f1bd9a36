import type { SheetRow } from '../table/rows';

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

/** Words that say how a column is to be filled in: '(who?)', 'dd/mm/yyyy', 'Name of officer', 'e.g. June 2025'. */
const GUIDES =
  /^\(?(?:e\.?g\.?|for example|example:)(?:[\s:,]|$)|^[([<].*\?\s*[)\]>]$|\b(?:dd|mm)[/.-](?:mm|yy)|^(?:please|insert|enter|describe|state|select|choose|give|list|specify|use) (?:the |a |an |your |appropriate |what |who |how |one |from )|^(?:brief |short |full )?(?:names?|details?|descriptions?|titles?|explanation) of |^dates? (?:of (?:the )?(?:action|completion|entry)|when|that|by which)\b|\b(?:details|information) (?:taken|copied) from\b|\bwill (?:be included|contain)\b|^please\b|^(?:assigned|given|set) (?:in|by) the\b|^(?:free text|drop ?down)\b/i;

/** True for a row below a header that says of most of its columns how they are filled in, or is an example of it. */
export function guidesInColumns({ cells }: SheetRow): boolean {
  const texts = cells.values().map(({ text }) => text.trim());
  const guiding = texts.filter((text) => GUIDES.test(text)).length;
  return texts.length >= 2 && guiding >= 2 && guiding * 2 >= texts.length;
}
