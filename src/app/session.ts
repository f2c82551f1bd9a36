import type { Analysis } from '../core/analysis';
import type { Day } from '../core/calendar/day';
import type { Rule } from '../core/findings/rule';
import { understand } from '../core/reading';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import type { Verdict } from '../core/findings/verdict';
import { onDemand } from '../core/workbook/on-demand';
import type { WorkbookContents } from '../core/workbook/contents';
import { HostProblem, type WorkbookHost } from '../core/workbook/host';
import { type Kept, NOTHING_KEPT } from '../kept/kept';
import { readKept } from '../kept/read-kept';
import { todayOf } from '../kept/settings-form';
import type { Asked } from './asked';
import { type Call, nextStep } from './call';
import type { Undoable } from './undo-stack';

/** A workbook as it was read last, and what was made of it. */
export interface Reading {
  readonly workbook: WorkbookContents;
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly today: Day;
}

/**
 * Work on one workbook. The commands are functions over a session, in the files beside this one; each names the
 * abilities that it needs of the host. One command runs at a time: another one is refused meanwhile, in words, because
 * it would work on a plan that its user hasn't seen yet.
 */
export class Session<Host extends WorkbookHost = WorkbookHost> {
  /** What the workbook kept when it was asked last. */
  kept: Kept = NOTHING_KEPT;
  last: Reading | undefined;
  readonly undoStack: Undoable[] = [];
  /** Lays the highlights anew after each check, while they lie on the sheets because of this session. */
  highlightAgain: ((analysis: Analysis) => Promise<unknown>) | undefined;
  private running: string | undefined;

  constructor(
    readonly host: Host,
    readonly asked: Asked = NOTHING_ASKED,
  ) {}

  /**
   * Runs a command, unless another one is running; once more from the start where somebody else changed a sheet meanwhile.
   * @param name as users know it. @throws HostProblem 'busy'
   */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (this.running !== undefined) throw busy(name, this.running);
    this.running = name;
    try {
      return await work().catch((error: unknown) => {
        if (error instanceof HostProblem && error.kind === 'changed meanwhile') return work();
        throw error;
      });
    } finally {
      this.running = undefined;
    }
  }

  /** True while a command is running. */
  get isBusy(): boolean {
    return this.running !== undefined;
  }

  /** The day that counts as today: the one asked for, else the one that the workbook keeps, else the clock's. */
  todayIn(call: Call): Day {
    return this.asked.today ?? todayOf(this.kept.settings, call.today);
  }

  /**
   * Reads the workbook and analyses it, by these rules: by none where nobody asks what is wrong.
   * @param earlier a workbook whose tracker tells what is closed, where this one holds no tracker; the columns that it
   * keeps count where this one keeps none.
   * @throws HostProblem, also where there is no grid; Cancelled
   */
  async read(call: Call, rules: readonly Rule[], earlier?: WorkbookContents): Promise<Reading> {
    const workbook = await this.host.read(call);
    this.kept = await readKept(workbook.kept);
    const settings = await settingsOf(workbook, this.kept, this.asked, await readKept(earlier?.kept));
    const today = this.todayIn(call);
    await nextStep(call, 'Reading the grids');
    const analysis = await analysisBy(rules, workbook, settings, today, earlier);
    if (analysis.plan.grids.length === 0) throw (await whyNot()).noGrid(workbook, analysis);
    this.last = { workbook, analysis, settings, today };
    return this.last;
  }
}

/** What checks is fetched by whoever wants to know what is wrong. */
async function analysisBy(
  rules: readonly Rule[],
  workbook: WorkbookContents,
  settings: Settings,
  today: Day,
  earlier: WorkbookContents | undefined,
): Promise<Analysis> {
  if (rules.length === 0) return { ...understand(workbook, settings, today), findings: [], verdict: NO_VERDICT };
  const { analyseBy } = await onDemand(() => import(/* webpackChunkName: "analysis" */ '../core/analysis'));
  return analyseBy(rules, workbook, settings, today, earlier);
}

/** Why there is nothing to read is fetched for the workbooks in which that is so. */
const whyNot = () => onDemand(() => import(/* webpackChunkName: "no-grid" */ './no-grid'));

/** What a workbook keeps, and over it what somebody asks for; what puts it together is fetched where there is any. @throws HostProblem */
async function settingsOf(workbook: WorkbookContents, kept: Kept, asked: Asked, earlier: Kept): Promise<Settings> {
  if (asked === NOTHING_ASKED && kept === NOTHING_KEPT && earlier === NOTHING_KEPT) return DEFAULT_SETTINGS;
  const { settingsIn } = await onDemand(() => import(/* webpackChunkName: "settings" */ './asked'));
  return settingsIn(workbook, kept, asked, earlier);
}

const NOTHING_ASKED: Asked = {};

/** What stands in the way where nobody asked. */
const NO_VERDICT: Verdict = { isReady: true, counts: { error: 0, warning: 0, info: 0 }, accepted: 0, switchedOff: [] };

const busy = (name: string, running: string): HostProblem =>
  new HostProblem(
    'busy',
    `‘${name}’ was not started.`,
    `‘${running}’ is still running, and Plan Grid does one thing at a time.`,
    'Wait until it is done or cancel it, then try again.',
  );
