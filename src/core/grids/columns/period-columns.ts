import type { Cell } from '../../cells/cell';
import { MONTH_WORD } from '../../calendar/months';
import { oneLine } from '../../text/tidy';
import type { PeriodColumn } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { RowCells } from '../table/row-cells';
import type { SheetRow } from '../table/rows';

const YEAR = String.raw`(?:fy\s?)?20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?`;
const PERIOD = new RegExp(
  String.raw`^(?:(?:by |at )?end (?:of )?|by )?(?:${MONTH_WORD}\.?(?:\s?(?:[–/-]|to)\s?${MONTH_WORD}\.?)?[\s'’–/-]*(?:\d{2}|\d{4})?|(?:q|quarter|qtr)\s?[1-4](?:[\s:–-]+(?:${YEAR}|\d\d\/\d\d))?|${YEAR}|(?:year|yr)\s?[1-9]|(?:autumn|spring|summer)(?: term)?(?: 20\d\d)?|(?:aut|spr|sum)(?:umn|ing|mer)?\.?(?: (?:half[ -]?)?term)? ?[12]|(?:immediate|short|medium|long)(?:[- ]term)?)$`,
  'i',
);
/** 'Milestones 2026/27', 'Actions in Q2': what is done then. */
const DONE_THEN =
  /^(?:(?:key|planned|our) )?(?:milestones?|actions?|activit(?:y|ies)|tasks?|deliverables?|delivery|plans?)(?: (?:for|in|by|during))?[\s:–-]+(?=.*\d)/i;
/** 'Q1 milestone', 'Year 1 actions': the same. */
const THEN_DONE = /\s+(?:key )?(?:milestones?|actions?|activit(?:y|ies)|tasks?|deliverables?|delivery|plans?)$/i;
/** A name for a length of time, which the plan may explain; and such an explanation. */
const TERM = /^(?:immediate|short|medium|long)\b/i;
const TERM_SAID = /\b20\d\d\b|\b\d+\+?\s*(?:days?|weeks?|months?|years?)\b/i;
/** Columns below such a header tell what came of an action in each period. */
const TOLD =
  /\b(?:progress|updates?|rag|brag|status|performance|spend|budgets?|costs?|funding|actuals?|monitoring|targets?|kpis?|outturn|results?|comments?)\b/i;

/** What a header says of a time; undefined where it names none. */
export function periodWords({ text, over = '' }: HeaderCell): string | undefined {
  if (TOLD.test(over)) return undefined;
  const line = oneLine(text);
  const inside = /\(([^()]*)\)/.exec(line)?.[1] ?? '';
  const plain = line.replace(/\s*\([^()]*\)\s*/g, ' ').trim().replace(DONE_THEN, '').replace(THEN_DONE, '');
  // 'Short term (2026/27)', 'Short (0–6 months)'; 'Q1 (Apr–Jun)' says more than what is inside.
  if (TERM.test(plain) && TERM_SAID.test(inside)) return inside;
  if (!PERIOD.test(plain)) return undefined;
  const year = /\d\d/.test(plain) || /^(?:year|yr)/i.test(plain) ? undefined : new RegExp(YEAR, 'i').exec(`${inside} ${over}`)?.[0];
  return year === undefined ? plain : `${plain} ${year}`;
} // prettier-ignore

/** The columns of periods in a header: neighbours, two at least. */
export function periodColumns(cells: readonly HeaderCell[]): readonly PeriodColumn[] {
  let found: PeriodColumn[] = [];
  for (const cell of cells) {
    const words = periodWords(cell);
    if (words !== undefined) found.push({ column: cell.column, words });
    else if (found.length > 1) break;
    else found = [];
  }
  return found.length > 1 ? asTerms(found) : NONE;
}

/** 'Autumn | Spring | Summer', with no winter and in the order of school years, are terms. */
function asTerms(periods: readonly PeriodColumn[]): readonly PeriodColumn[] {
  const said = periods.map(({ words }) => words.toLowerCase()).join(' ');
  return said === 'autumn spring summer'
    ? periods.map(({ column, words }) => ({ column, words: `${words} term` }))
    : periods;
}

const NONE: readonly PeriodColumn[] = [];

const MARK = /^(?:x+|✓|✔|√|●|•|■|▪|▲|◆|♦|★|\*+|y|yes|→|->|—|–)$/i;

/** True for a cross, a tick or a bar: it says no more than that something is done then. */
export const isPeriodMark = (text: string): boolean => MARK.test(text);

/** A date of its own: 'Tender issued 14 August'. */
const DATE = new RegExp(String.raw`\b${MONTH_WORD}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b`, 'i');

const NAMES_YEAR = /\b20\d\d\b|^(?:year|yr)\s?\d/i;
const DAY_OF_MONTH = new RegExp(String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH_WORD}\b`, 'gi');
/** 'Q2', 'End of June', 'Autumn', 'Monthly': when in a year, and nothing else. */
const IN_YEAR = new RegExp(
  String.raw`^(?:(?:by|in|before|due|for)\s+)?(?<when>(?:(?:the )?(?:end|start|early|mid|late)[- ]?(?:of )?)?(?:q(?:uarter|tr)? ?[1-4]|h[12]|spring|summer|autumn|winter|(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH_WORD})|weekly|fortnightly|monthly|quarterly|termly|six[- ]monthly|half[- ]yearly)\.?$`,
  'i',
);

/** What a cell below a period says of its date: 'June' below '2028/29' is of that year, other words are due at its end. */
function dueIn(period: string, text: string): string {
  const when = NAMES_YEAR.test(period) ? (IN_YEAR.exec(text)?.groups?.['when'] ?? soleDay(text)) : undefined;
  if (when !== undefined) return `${period}: ${when}`;
  const date = DATE.exec(text)?.[0] ?? '';
  // 'Residents may apply'
  return date !== '' && !/^\p{Ll}/u.test(date) ? text : period;
}

/** 'Tender issued 14 August': the one date without a year. */
function soleDay(text: string): string | undefined {
  const [day, ...more] = /\b20\d\d\b|\d[/.]\d|['’]\d\d/.test(text) ? [] : (text.match(DAY_OF_MONTH) ?? []);
  return day !== undefined && more.length === 0 && /\p{Lu}/u.test(day) ? day : undefined;
}

/**
 * A row whose cells below periods are one by-when, in the first of these columns: crosses beside each other are one
 * stretch of time, due at its end; words say what is due in each.
 */
export function withPeriods(row: SheetRow, periods: readonly PeriodColumn[]): SheetRow {
  const columns = periods.map(({ column }) => column);
  const [first] = columns;
  const filled = row.cells.keys().some((column) => columns.includes(column) && !row.mergedFromAbove.has(column));
  if (first === undefined || !filled) return row;
  const texts: string[] = [];
  const means: string[] = [];
  let run: PeriodColumn[] = [];
  const endRun = (): void => {
    const [from, to] = [run[0], run.at(-1)];
    if (from && to) texts.push(from === to ? from.words : `${from.words} – ${to.words}`);
    if (from && to) means.push(texts.at(-1) ?? from.words);
    run = [];
  };
  for (const period of periods) {
    const text = textAt(row, period.column);
    if (text !== undefined && isPeriodMark(text)) {
      run.push(period);
      continue;
    }
    endRun();
    if (text === undefined) continue;
    texts.push(`${period.words}: ${oneLine(text)}`);
    means.push(dueIn(period.words, oneLine(text)));
  }
  endRun();
  const byWhen: Cell = { kind: 'words', text: texts.join('\n'), means: means.join('\n') };
  const kept = row.cells.entries().filter(([column]) => !columns.includes(column));
  return { ...row, cells: RowCells.of([...kept, [first, byWhen]]) };
} // prettier-ignore

/** What a cell says, also where it is merged over several columns. */
function textAt({ cells, spans }: SheetRow, column: number): string | undefined {
  const span = spans.find(({ left, right }) => left <= column && column <= right);
  const text = cells.get(span?.left ?? column)?.text;
  return span && text !== undefined && column > span.left && !isPeriodMark(text) ? undefined : text;
}
