import { memoize } from '../../text/memo';
import { headerMeaning, headerWords } from './header-words';
import type { HeaderSays } from './header-says';

/** The texts of a row, however its cells are kept. */
interface ColumnTexts {
  readonly size: number;
  values(): Iterable<{ readonly text: string }>;
}

/** Headers of tables beside or below grids: contacts, money, measures, risks, signatures. */
const OTHER_TABLE =
  /^(?:(?:full |job )?name|post|position|role|(?:job )?title|tel(?:ephone)?|phone|mobile|e ?mail|contact(?: details| number)?|address|signature|signed(?: by)?|date|funding(?: source| stream)?|source|amount|budget|cost|total|allocation|income|expenditure|spend|target|baseline|indicator|measure|actual|likelihood|impact|mitigation|risk|score|version|author|meaning|abbreviation|acronym|code|definition|frequency|outturn|consequence|(?:performance |key performance )?(?:measure|indicator)|kpi|20\d\d(?: \/)? \d\d|(?:(?:q[1-4]|annual|yearly|current|latest|previous|last year|year end|20\d\d(?:(?: \/)? \d\d)?) )*(?:values?|outturn|actual|target|baseline|result|forecast|budget)|managed by)s?$/;

/** True for a header that columns of other tables bear. */
export const headsOtherColumn = memoize((header) => OTHER_TABLE.test(headerWords(header)));

/** True where a row heads a table of another kind: two headers at least, all of them short, most of them known; a number's aside. */
export function headsOtherTable(cells: ColumnTexts): boolean {
  if (cells.size < 2) return false;
  for (const { text } of cells.values()) if (text.length > 30) return false;
  let [known, numbers] = [0, 0];
  for (const { text } of cells.values()) {
    if (headsOtherColumn(text)) known++;
    else if (headerMeaning(text)?.says.kind === 'number') numbers++;
  }
  if (known < 2 || known * 2 < cells.size - Math.min(1, numbers)) return false;
  const texts = [...cells.values()].map(({ text }) => text);
  return !texts.some((text) => areMeasures(text, texts));
}

/**
 * 'Measure' heads what is to be done where no column beside it counts anything: no target, no baseline. Where a header
 * plainly says by when, an indicator beside it tells what is counted, and so is no measure itself; nor is a target alone.
 */
export const areMeasures = (header: string, headers: readonly string[]): boolean => {
  if (!MEASURES.test(header.trim())) return false;
  const isPlanned = headers.some((other) => {
    const says = headerMeaning(other)?.says;
    return says?.kind === 'by-when' && says.is === 'planned';
  });
  return !headers.some(
    (other) =>
      !MEASURES.test(other.trim()) &&
      headsOtherColumn(other) &&
      !(isPlanned && BESIDE_MEASURES.test(headerWords(other))),
  );
};
const MEASURES = /^(?:proposed |key )?measures?(?: (?:titles?|names?|descriptions?))?$/i;
const BESIDE_MEASURES =
  /^(?:(?:key )?(?:performance )?indicator|kpi|funding(?: source| stream)?|source|cost|budget|impact|target)s?$/;

/** Lists of risks, measures and meetings have owners and dates, and are no grids. */
const REGISTER =
  /^(?:risks?|issues?|likelihood|impact|mitigations?|score|baseline|(?:indicators?|measures?)(?! of (?:success|progress|impact))|kpis?|meetings?|documents?|polic(?:y|ies)|names?|courses?|training|budgets?|supplier|contracts?|licen[cs](?:es?|ees?)|permits?|leases?|lessees?|tenan(?:ts?|cy|cies)|premises|vehicles?|assets?)\b/;
const LONGEST = 40;

/** True for a header with which lists of other things begin that have owners and dates. */
export const headsRegister = (header: string): boolean => REGISTER.test(headerWords(header));

/** What a row lacks to be the header of a grid, and whether it lacks nothing else. */
export interface Near {
  readonly missing: 'action' | 'by-when';
  /** False where the columns that are there may as well be those of a table of another kind. */
  readonly isPlain: boolean;
  /** True where it tells when each action was done. */
  readonly isDone: boolean;
}

/**
 * What a row that is no header of a grid lacks to be one: owners and dates without an action, or something to be done
 * and somebody to do it without a date. Undefined for rows that are no headers.
 */
export function nearHeader(cells: ColumnTexts): Near | undefined {
  const says: HeaderSays[] = [];
  for (const { text } of cells.values()) {
    const meaning = headerMeaning(text);
    if (!meaning && (text.length > LONGEST || headsRegister(text))) return undefined;
    if (meaning?.says.kind === 'other' && (meaning.says.is === 'risk' || meaning.says.is === 'sum')) return undefined;
    if (meaning) says.push(meaning.says);
  }
  const has = (kind: HeaderSays['kind'], ...what: readonly string[]): boolean =>
    says.some((one) => one.kind === kind && (what.length === 0 || ('is' in one && what.includes(one.is))));
  if (!has('by-whom')) return undefined;
  if (has('action', 'named', 'second', 'vague') || has('objective', 'aim'))
    return has('by-when')
      ? undefined
      : { missing: 'by-when', isPlain: has('action', 'named') && has('by-whom', 'lead'), isDone: has('other', 'done') };
  return has('by-when', 'planned') && has('by-whom', 'lead')
    ? { missing: 'action', isPlain: true, isDone: false }
    : undefined;
}
