import { readByWhen } from '../../src/core/by-when/read-by-when';
import { readByWhom } from '../../src/core/by-whom/read-by-whom';
import { financialYears } from '../../src/core/calendar/plan-period';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { parseColumnNames } from '../../src/core/plan/column-names';
import { parsePeriod } from '../../src/core/plan/years/period-text';
import { LONGEST_TEXT } from '../../src/core/workbook/cell-text';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import type { Chance } from './mutate';

const TODAY = { year: 2026, month: 11, day: 22 };

/** The rows of a small plan; each of its cells is filled with the long text in turn. */
const PLAN: readonly (readonly string[])[] = [
  ['Recovery plan 2026-29'],
  ['Planning grid 1: Access'],
  ['Objective 1 Access'],
  ['No', 'Action', 'By when', 'By whom', 'Status', 'Outcome'],
  ['1.1', 'Agree the protocol', 'March 2027', 'JCM', 'Open', 'Fewer waits'],
  ['1.2', 'Review the contract', 'Quarterly', 'JCM / Head of Housing', '', ''],
  ['', 'Codes'],
  ['', 'JCM – Joint Commissioning Manager'],
];

function planWith(at: number, column: number, long: string): WorkbookContents {
  const rows = PLAN.map((texts, index) => ({
    row: index + 1,
    isHidden: false,
    cells: texts.flatMap((own, cell) => {
      const text = index === at && cell === column ? long : own;
      return text === '' ? [] : { column: cell + 1, value: text, text, format: 'General' };
    }),
  }));
  const sheet = { name: 'Plan', visibility: 'visible', isProtected: false, merges: [], tables: [], rows } as const;
  return { dateSystem: '1900', sheets: [sheet] };
}

/** Checks a plan by all rules and lays out its tracker. */
function checkAndTrack(workbook: WorkbookContents): void {
  const analysis = analyse(workbook, DEFAULT_SETTINGS, TODAY);
  buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today: TODAY });
}

interface Reader {
  readonly what: string;
  readonly read: (text: string) => unknown;
}

/** All that takes a text: by itself where people type it, and through each cell of a plan that is checked and tracked. */
const READERS: readonly Reader[] = [
  { what: 'a by-when', read: (text) => readByWhen(text, { period: financialYears(2026, 2029) }) },
  { what: 'a by-whom', read: readByWhom },
  { what: 'a period', read: parsePeriod },
  { what: 'names of columns', read: parseColumnNames },
  ...PLAN.flatMap((texts, at) =>
    texts.map((own, column): Reader => ({
      what: `the cell of '${own}'`,
      read: (text) => {
        checkAndTrack(planWith(at, column, text));
      },
    })),
  ),
];

/** What was slow once, and what patterns like to go back over. */
const FRAGMENTS = ['JCM and ', 'JCM/', 'weekly ', 'from –', '1/1/27', '1/1/27 ', 'a) \n', 'i) ', '( ', '(a', '- ', '\n', ' ', 'of the ', "'s ", '&a', 'Director of a, ', 'A & B ', '1. ', '(a, b) ', 'March 2027; ', 'see 1.3 ', 'A', '1', 'A1 ', 'JCM – x; ', 'x\n1.2 ', '1/1/27x\n1.2 ', 'by March ', '2026-27 ', '\u200b', '‘a’ ', 'quarterly from ', 'Head of Housing\n', '• x\n', 'Sept 12 and ', 'cross ref 2.1, ', 'tbc ', '100% ']; // prettier-ignore

export interface Growth {
  readonly what: string;
  readonly fragment: string;
  /** In milliseconds of the processor: for the longest text of a cell, and for half of it. */
  readonly whole: number;
  readonly half: number;
}

/** Whatever takes less for the longest text of a cell has no ratio that can be told from chance, in milliseconds. */
const SHORT = 100;
const MOST_GROWTH = 2.5;

/** The times of a reader whose text is a fragment again and again: the shortest of three where the first is too long. */
function growthOf({ what, read }: Reader, fragment: string): Growth {
  const text = (length: number): string => fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);
  const time = (length: number): number => {
    const long = text(length);
    const start = process.cpuUsage();
    read(long);
    return process.cpuUsage(start).user / 1000;
  };
  let [half, whole] = [time(LONGEST_TEXT / 2), time(LONGEST_TEXT)];
  for (let run = 0; run < 3 && whole > SHORT && whole / half > MOST_GROWTH; run++)
    [half, whole] = [Math.min(half, time(LONGEST_TEXT / 2)), Math.min(whole, time(LONGEST_TEXT))];
  return { what, fragment, whole, half };
}

/** Every reader with every fragment, and with pairs of them by chance. @param pairs so many for each reader. */
export function* growths(chance: Chance, pairs: number): Generator<Growth> {
  for (const reader of READERS) {
    for (let warm = 0; warm < 3; warm++) reader.read('Agree the protocol by March 2027 and monthly');
    const paired = Array.from({ length: pairs }, () => (chance.of(FRAGMENTS) ?? '') + (chance.of(FRAGMENTS) ?? ''));
    for (const fragment of [...FRAGMENTS, ...paired]) yield growthOf(reader, fragment);
  }
}

export const isTooSlow = ({ whole, half }: Growth): boolean => whole > SHORT && whole / half > MOST_GROWTH;
