import { CORPUS } from '../../src/core/by-when/by-when.corpus';
import { readByWhom } from '../../src/core/by-whom/read-by-whom';
import { readByWhen } from '../../src/core/by-when/read-by-when';
import { financialYears } from '../../src/core/calendar/plan-period';
import type { Day } from '../../src/core/calendar/day';
import { checkPlan } from '../../src/core/findings/check-plan';
import { RULES, TRACKER_RULES } from '../../src/core/findings/rules';
import { DEFAULT_CHECKS } from '../../src/core/findings/settings';
import { dueSoonDays } from '../../src/core/findings/rules/due-soon';
import type { CheckContext } from '../../src/core/findings/types';
import { DEFAULT_SETTINGS, buildTracker, analyse } from '../../src/core/plan-grid';
import { readPlan } from '../../src/core/plan/read-plan';
import type { Plan } from '../../src/core/plan/types';
import { scheduleOf } from '../../src/core/schedule/occurrences';
import { AS_BUILT, NOTHING_BUILT } from '../../src/core/sheets/as-built';
import { fingerprintOf } from '../../src/core/sheets/fingerprint';
import { memoize } from '../../src/core/text/memo';
import { NOTHING_ASKED } from '../../src/core/tracker/asks';
import { entriesOf } from '../../src/core/tracker/entries';
import { keptRowsOf } from '../../src/core/tracker/kept-rows';
import { planWords } from '../../src/core/tracker/plan-words';
import { settle } from '../../src/core/tracker/settle';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import { openXlsx } from '../../src/hosts/xlsx';
import BY_WHENS from '../corpus/by-when.json';
import { buildWorkbook } from '../support/xlsx/build-workbook';
import { parse as chronoParse } from './chrono';
import { line, ms, shortest } from './measure';
import { meetings } from './meetings';
import { planFile } from './plan-file';
import { byWhenText, dice } from './plan-texts';

const TODAY = { year: 2026, month: 11, day: 22 };

/** All that `track` does between reading a file and writing one; with all checks, all that the pane does. */
function core(workbook: WorkbookContents, rules = TRACKER_RULES): number {
  const analysis = analyse(workbook, DEFAULT_SETTINGS, TODAY, rules);
  const { drawings } = buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today: TODAY });
  // Rows are made as a host asks for them, one after the other, and forgotten when it has written them.
  const drawn = drawings.map(({ rows }) => {
    let made = 0;
    for (const { cells } of rows) made += Math.min(cells.length, 1);
    return made;
  });
  return drawn[0] ?? 0;
}

/** Of that, what it takes to keep what was built: the sheets' fingerprints, each row's words, the rows of the hidden sheet. */
function keptOf(workbook: WorkbookContents): () => number {
  const analysis = analyse(workbook, DEFAULT_SETTINGS, TODAY, TRACKER_RULES);
  const { schedule, findings, plan } = analysis;
  const options = { today: TODAY, dueSoonDays: dueSoonDays(DEFAULT_CHECKS), asks: NOTHING_ASKED };
  const { added } = settle({ entries: entriesOf(schedule, findings), period: plan.period }, undefined, options);
  const { drawings } = buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today: TODAY });
  const kept = drawings.filter(({ mark }) => mark === AS_BUILT.mark);
  return () => {
    const fingerprints = workbook.sheets.map(fingerprintOf);
    let cells = fingerprints.length + keptRowsOf(NOTHING_BUILT, [], added, plan.period, planWords()).length;
    for (const { rows } of kept) for (const row of rows) cells += row.cells.length;
    return cells;
  };
}

async function compareWithChrono(): Promise<void> {
  const context = { period: financialYears(2011, 2014) };
  const compare = async (
    what: string,
    texts: readonly string[],
    read: () => (text: string) => unknown,
  ): Promise<void> => {
    const [ours = 0, theirs = 0] = await shortest(
      300,
      () => texts.map(read()),
      () => texts.map((text) => chronoParse(text)),
    );
    const each = (n: number): string => `${((n * 1000) / texts.length).toFixed(2)} µs`;
    line(`chrono-node / our reading of by-whens: ${what}`, theirs / ours, 'at least 2', `${texts.length} texts: ${each(theirs)} / ${each(ours)} each`); // prettier-ignore
  };
  const readOnce = (text: string): unknown => readByWhen(text, context);
  const random = dice(12);
  const said = Array.from({ length: 1000 }, () => byWhenText(random)).filter((text) => text !== '');
  await compare('phrasings, each once', [...CORPUS.flatMap(({ texts }) => texts), ...BY_WHENS.map(({ text }) => text)], () => readOnce); // prettier-ignore
  await compare("a plan's, each once", [...new Set(said)], () => readOnce);
  // A plan's reader starts empty and reads equal words once.
  await compare("a plan's, as it says them", said, () => memoize(readOnce));
}

/** A plan as the rules see it, a new one each time: what rules remember of a plan must not count. */
const contextOf = (plan: Plan, today: Day) => (): CheckContext => {
  const fresh = { ...plan };
  const schedule = scheduleOf(fresh);
  return {
    plan: fresh,
    today,
    schedule,
    isClosed: () => false,
    whenOf: ({ due }) => due,
    hasTracker: false,
    settings: DEFAULT_CHECKS,
  };
};

async function compareWithReading(): Promise<void> {
  const [whole, half] = [planFile(10_000), planFile(5_000)];
  const workbook = await openXlsx(whole).read();
  const smaller = await openXlsx(half).read();
  console.log(`A plan of 10,000 actions becomes a tracker of ${core(workbook).toLocaleString('en-GB')} rows.`);
  const [reading = 0, working = 0, keeping = 0, workingHalf = 0, withChecks = 0] = await shortest(
    40,
    () => openXlsx(whole).read(),
    () => core(workbook),
    keptOf(workbook),
    () => core(smaller),
    () => core(workbook, RULES),
  );
  line('read cells to laid-out tracker / reading the file', (working - keeping) / reading, 'at most 1.1', `${ms(working)}, ${ms(keeping)} of it for what is kept of the build / ${ms(reading)}`); // prettier-ignore
  line('what is kept of the build / reading the file', keeping / reading, 'no limit set', `${ms(keeping)} / ${ms(reading)}`); // prettier-ignore
  line('10,000 actions / 5,000 actions', working / workingHalf, 'at most 2.2', `${ms(working)} / ${ms(workingHalf)}`);
  line(`the same with all ${RULES.length} checks / reading the file`, withChecks / reading, 'no limit set', `${ms(withChecks)} / ${ms(reading)}`); // prettier-ignore
  const understood = analyse(workbook, DEFAULT_SETTINGS, TODAY);
  const context = contextOf(readPlan(workbook, DEFAULT_SETTINGS, TODAY), TODAY);
  const [checking = 0] = await shortest(40, () => checkPlan(context(), [], RULES));
  line(`checking 10,000 actions by ${RULES.length} rules / reading the file`, checking / reading, 'at most 1', `${ms(checking)} / ${ms(reading)}, ${understood.findings.length.toLocaleString('en-GB')} findings`); // prettier-ignore
  const { drawings } = buildTracker(workbook, understood, { settings: DEFAULT_SETTINGS, today: TODAY });
  const drawAll = (sheets: typeof drawings) => async (): Promise<unknown> => {
    const file = openXlsx(whole);
    await file.draw(sheets);
    return file.toBytes();
  };
  const [drawn = 0, withoutBuilt = 0] = await shortest(3, drawAll(drawings), drawAll(drawings.slice(0, 1)));
  line('drawing and writing the tracker / reading the file', drawn / reading, 'no limit set', `${ms(drawn)} / ${ms(reading)}`); // prettier-ignore
  line('the same / without what is kept of the build', drawn / withoutBuilt, 'no limit set', `${ms(drawn)} / ${ms(withoutBuilt)}`); // prettier-ignore
}

/** Parts of by-whoms that patterns could go slow on when they come again and again. */
const PIECES = ['JCM/', 'JCM and ', '( ', '(a', '- ', 'i) ', 'of the ', 'Lead - ', "'s ", '&a', 'Director of a, ', 'Head of Housing and ', 'A & B ', 'NHS A and ', '1. ', '(a, b) ']; // prettier-ignore

/** How the time grows with the length of a cell, and with rows that hold nothing. */
async function growth(): Promise<void> {
  const read = (piece: string, length: number) => (): unknown => readByWhom(piece.repeat(length / piece.length));
  let worst = { ratio: 0, detail: '' };
  for (const piece of PIECES) {
    const [once = 0, twice = 0] = await shortest(15, read(piece, 4000), read(piece, 8000));
    const ratio = twice / once;
    if (ratio > worst.ratio) worst = { ratio, detail: `'${piece}', ${once.toFixed(1)} ms / ${twice.toFixed(1)} ms` };
  }
  line(`a by-whom of 8,000 characters / of 4,000, the worst of ${PIECES.length}`, worst.ratio, 'at most 2.5', worst.detail); // prettier-ignore
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  );
  const looks = '<row s="1" customFormat="1"><c s="1"/></row>'.repeat(10_000);
  const workbook = (more: string): Uint8Array =>
    buildWorkbook({ sheets: [{ name: 'Plan', rows: rows.join('') + more }], strings: '<si><t>a</t></si>' });
  const [plain, withLooks] = [workbook(''), workbook(looks)];
  const [few = 0, many = 0] = await shortest(15, () => openXlsx(plain).read(), () => openXlsx(withLooks).read()); // prettier-ignore
  line('10,000 rows, and as many that only have a look / without those', many / few, 'at most 2', `${ms(many)} / ${ms(few)}`); // prettier-ignore
}

void compareWithChrono().then(compareWithReading).then(meetings).then(growth);
