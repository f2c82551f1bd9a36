import { headerMeaning, headerWords } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';
import type { Line } from './card-blocks';
import { labelAlone, labelledIn } from './labels';
import type { SheetRow } from '../table/rows';

/** A label has no more characters. */
const LONGEST = 60;
/** So many of each label are no accident. */
const FEWEST = 2;

/** Lines by the first row of what each label says, and all rows of labels and of what they say. */
interface LinesOverTexts {
  readonly lines: ReadonlyMap<SheetRow, Line>;
  readonly rows: ReadonlySet<SheetRow>;
}

interface Alone {
  readonly row: SheetRow;
  readonly text: string;
  /** Its words, which come again above other texts: 'Action 1' as 'Action 2'. */
  readonly key: string;
}

/**
 * The labels of a sheet that stand above what they say, each by itself in its row: 'Action 1', 'When we will do it?' and
 * below it '- By March 2027.'; none on a sheet that labels no action so.
 */
export function labelsOverTexts(rows: readonly SheetRow[]): LinesOverTexts {
  const alone = rows.flatMap((row): Alone[] => {
    const [cell] = row.cells.size === 1 ? row.cells.values() : [];
    return cell?.kind === 'words' ? [{ row, text: cell.text, key: headerWords(cell.text).replace(/\d+/g, '#') }] : [];
  });
  const kinds = new Set(alone.flatMap(({ row, text }) => kindOf(text) ?? labelledIn(row).flatMap(({ label }) => kindOf(label) ?? [])));
  if (!kinds.has('action') || !(kinds.has('by-when') || kinds.has('by-whom'))) return NONE;
  const counts = new Map<string, number>();
  for (const { key, text } of alone) if (mayLabel(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const recurs = ({ key, text }: Alone): boolean => mayLabel(text) && (counts.get(key) ?? 0) >= FEWEST;
  const isKnown = (one: Alone | undefined): boolean => one !== undefined && recurs(one) && kindOf(one.text) !== undefined;
  const isBelow = (one: Alone, above: Alone | undefined): boolean => above !== undefined && one.row.row === above.row.row + 1;
  // What stands directly below a known label is what that says, and directly above one no label.
  const values = new Set(alone.flatMap((one, at) => ((isKnown(alone[at - 1]) && isBelow(one, alone[at - 1])) || isKnown(alone[at + 1]) ? one.key : [])));
  const isLabel = (one: Alone | undefined): boolean => one !== undefined && (isKnown(one) || (recurs(one) && !values.has(one.key)));
  const found = new Map<SheetRow, Line>();
  const inLines = new Set<SheetRow>();
  alone.forEach((one, at) => {
    const first = alone[at + 1];
    if (!isLabel(one) || !first || !isBelow(first, one) || isLabel(first)) return;
    const end = alone.findIndex((other, next) => next > at && (!isBelow(other, alone[next - 1]) || isLabel(other)));
    const said = alone.slice(at, end < 0 ? undefined : end);
    for (const { row } of said) inLines.add(row);
    const texts = said.slice(1).map(({ text }) => text.replace(BULLET, ''));
    const { label = one.text, count } = labelAlone(one.text.replace(/\?$/, '')) ?? {};
    found.set(first.row, { label, number: count, cell: { kind: 'words', text: texts.join('\n') }, row: first.row, column: first.row.cells.keys()[0] ?? 1, isInside: texts.length > 1 });
  });
  return { lines: found, rows: inLines };
} // prettier-ignore

const NONE: LinesOverTexts = { lines: new Map(), rows: new Set() };
const BULLET = /^[-–•*▪●]\s*/;

const mayLabel = (text: string): boolean => text.length <= LONGEST && /^\p{L}/u.test(text) && !/[.;!]$/.test(text);

/** What a label that is known says; 'beside' of what is told of an action. */
function kindOf(text: string): string | undefined {
  if (!mayLabel(text)) return undefined;
  const alone = labelAlone(text)?.label ?? text;
  return headerMeaning(alone)?.says.kind ?? (besideSays(alone) === undefined ? undefined : 'beside');
}
