import type { ColumnBody, Looks } from '../table/grid-columns';
import { isDateAlone, looksDated, saysWhen } from '../words/dated-words';
import { beginsWithVerb } from '../words/verbs';
import { readLine } from '../words/lines';
import { isPart, isWithheld, looksNamed } from '../words/names-in-cells';
import { headsOtherTable } from '../headers/other-tables';
import { isPeriodMark } from './period-columns';
import type { SheetRow } from '../table/rows';

/** How far down a column is looked through to choose it. */
const DEEPEST = 200;

/** What a column of one table holds. */
export type BodyOf = (column: number) => ColumnBody;

/** What the columns hold below each header; pages under one repeated header are looked at together. */
export function bodiesOf(
  rows: readonly SheetRow[],
  heads: ReadonlyMap<number, { readonly key: string }>,
): ReadonlyMap<string, BodyOf> {
  const below = new Map<string, SheetRow[]>();
  let open: SheetRow[] | undefined;
  rows.forEach((row, index) => {
    const head = heads.get(index);
    if (head) {
      open = below.get(head.key) ?? [];
      below.set(head.key, open);
    } else if (headsOtherTable(row.cells) || announcesCodes(row)) open = undefined;
    else if (open && open.length < DEEPEST) open.push(row);
  });
  return new Map([...below].map(([key, body]) => [key, bodyOf(body)]));
}

/** 'Abbreviations' by itself: what comes below is no row of the table. */
function announcesCodes({ cells }: SheetRow): boolean {
  const [text = ''] = cells.size === 1 ? cells.values().map((cell) => cell.text) : [];
  const line = text === '' ? undefined : readLine(text, false);
  return line?.kind === 'heading' && line.of === 'glossary';
}

/** Each column is looked through once, however often its header is repeated. */
export function bodyOf(rows: readonly SheetRow[]): BodyOf {
  const bodies = new Map<number, ColumnBody>();
  const last = rows.findLastIndex(({ cells }) => cells.size > 1);
  return (column) => {
    const known = bodies.get(column) ?? bodyIn(rows, column, last);
    bodies.set(column, known);
    return known;
  };
}

const RATING =
  /^(?:h|m|l|high|medium|low|med|urgent|normal|critical|must|should|could|won'?t|(?:must|should|could|nice to) have|essential|desirable|yes|no|y|n|[a-z]|[1-9]|p[1-5]|\d{1,2}|very (?:high|low)|(?:high|medium|low) priority|short term|medium term|long term|immediate)$/i;

/** How an action stands, and sums, but for years and '08.11.2023': what is told of a period rather than due in it. */
const TOLD =
  /^(?:[ragb]|red|amber|green|blue|on track|off track|completed?|not started|in progress|delayed|met|not met|(?!(?:19|20)\d\d$|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$|\d\d\.\d\d\.\d\d$)£?[\d,.]+ ?(?:%|k|m)?)$/i;

/** '2.1.3', but no day as '08.11.2023' is. */
const NUMBER = /^(?!\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$|\d\d\.\d\d\.\d\d$)\d+(?:\.\d+)*\.?$/;

const isCode = (text: string): boolean => /^[A-Z]{0,3}[ .-]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?[.)]?$/i.test(text);

/** @param last the last row that is no line by itself: what stands below it are notes. */
function bodyIn(rows: readonly SheetRow[], column: number, last: number): ColumnBody {
  let filled = 0;
  let ratings = 0;
  let numbers = 0;
  let [own, words, dated, dates, told, runs, lone, lines, days, sums] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const ownWords: string[] = [];
  let above = '';
  const texts = new Set<string>();
  for (const [index, { cells, mergedFromAbove }] of rows.entries()) {
    const cell = cells.get(column);
    if (!cell) continue;
    filled++;
    // A line by itself is no row of the table.
    if (cells.size > 1 && !mergedFromAbove.has(column)) {
      own++;
      texts.add(cell.text);
      if (cell.text !== above) runs++;
      above = cell.text;
      if (cell.kind === 'words') ownWords.push(cell.text);
      if (cell.kind === 'day') days++;
    }
    words += cell.text.split(' ').length;
    if (cell.kind === 'day' || looksDated(cell.text)) dated++;
    if (cell.kind === 'day' || isDateAlone(cell.text)) dates++;
    if (isPeriodMark(cell.text) ? false : TOLD.test(cell.text)) told++;
    if (cell.kind === 'number' || RATING.test(cell.text)) ratings++;
    if (cell.kind === 'number' || NUMBER.test(cell.text)) numbers++;
    if (cells.size === 1) lone++;
    if (cells.size === 1 && index < last) lines++;
    if (cell.text.includes('£')) sums++;
  }
  return {
    isEmpty: filled === 0,
    isRating: filled > 0 && ratings * 4 >= filled * 3,
    isNumbers: numbers > 0 && numbers >= filled - lone,
    areCodes: own > 0 && texts.size === own && [...texts].every(isCode),
    isCoded: own > 1 && own === ownWords.length && ownWords.every((text) => isCode(text) && /[a-z]/i.test(text)),
    isDated: dated * 2 >= filled,
    areDates: dates > 1 && dates * 10 >= filled * 8,
    isTold: filled > 0 && told * 2 >= filled,
    areSums: sums > 1 && sums * 3 >= filled,
    own,
    filled: filled - lone,
    lines,
    distinct: texts.size,
    runs,
    looks: new CellLooks(ownWords, days, own),
    words: words / Math.max(1, filled),
  };
}

/** 'Litter Act 1983 s.5': its year is no date. */
const OF_LAW = /\b(?:Act|Regs?|Regulations|Order) (?:19|20)\d\d\b|\b(?:19|20)\d\d,? (?:ss?|sch|art|reg)\b\.? ?\d/;

const COUNTED = /^\d{1,2}\.\d{1,2}\.? \S+ \S/;

/** Each share is worked out when it is asked for: few tables ask, and each word is looked at for it. */
class CellLooks implements Looks {
  private readonly known: Partial<Record<keyof Looks, number>> = {};
  private looksOfNames: readonly ReturnType<typeof looksNamed>[] | undefined;

  /** @param days how many of the cells are days that Excel stored. @param own how many cells there are. */
  constructor(
    private readonly words: readonly string[],
    private readonly days: number,
    private readonly own: number,
  ) {}

  get perhaps(): number {
    return (this.known.perhaps ??= this.share(this.names.filter((look) => look !== 'not').length));
  }

  get plainly(): number {
    return (this.known.plainly ??= this.share(this.names.filter((look) => look === 'plainly').length));
  }

  get whens(): number {
    const sayWhen = (text: string): boolean => saysWhen(text) && !OF_LAW.test(text) && !beginsWithVerb(text);
    return (this.known.whens ??= this.share(this.days + this.words.filter(sayWhen).length));
  }

  get verbs(): number {
    return (this.known.verbs ??= this.share(this.words.filter(beginsWithVerb).length));
  }

  get withheld(): number {
    return (this.known.withheld ??= this.share(this.words.filter(isWithheld).length));
  }

  get parts(): number {
    return (this.known.parts ??= this.share(this.words.filter(isPart).length));
  }

  get counted(): number {
    return (this.known.counted ??= this.share(this.words.filter((text) => COUNTED.test(text)).length));
  }

  private get names(): readonly ReturnType<typeof looksNamed>[] {
    return (this.looksOfNames ??= this.words.map(looksNamed));
  }

  private share(count: number): number {
    return count / Math.max(1, this.own);
  }
}
