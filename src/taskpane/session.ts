import { type Settings, type Analysis, buildReport, buildTracker, analyse } from '../core/plan-grid';
import type { Day } from '../core/calendar/day';
import { type Acceptance, acceptanceOf, sameAcceptance } from '../core/findings/acceptances';
import { changesOf } from '../core/findings/fixes';
import { highlightsOf } from '../core/findings/highlights';
import type { Finding } from '../core/findings/types';
import type { ReportChanges } from '../core/report/lay-out';
import type { TrackerChanges } from '../core/tracker/lay-out';
import type { CellChange } from '../core/workbook/changes';
import type { CellPlace } from '../core/workbook/place';
import type { WorkbookContents } from '../core/workbook/contents';
import type { SheetDrawing } from '../core/workbook/drawing';
import type { TakeBack } from '../core/workbook/edits';
import { HostProblem } from '../core/workbook/host';
import { Cancelled, type ExcelWorkbook, type Watch } from '../hosts/excel';
import { type Kept, NOTHING_KEPT, parseKept, showKept } from '../kept/kept';
import { type SettingsForm, settingsOf, todayOf } from '../kept/settings-form';

/** A sheet of ours that was drawn, and what that did to it. */
export interface Drawn<Changes> {
  readonly analysis: Analysis;
  readonly changes: Changes;
  readonly sheet: string;
  /** True where somebody else's sheet bears the name, so that another was taken. */
  readonly tookOtherName: boolean;
}

interface Reading {
  readonly workbook: WorkbookContents;
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly today: Day;
}

/** What the pane's buttons do, without a page: read, check, draw, fix, in steps that can be watched and stopped. */
export class Session {
  private kept: Kept = NOTHING_KEPT;
  private last: Reading | undefined;
  private readonly taken: TakeBack[] = [];
  /** Whether highlights lie on the sheets because of this pane: then they follow what is found. */
  private isHighlighted = false;

  constructor(private readonly workbook: ExcelWorkbook) {}

  /** The settings that the workbook keeps. @throws HostProblem */
  async loadSettings(): Promise<SettingsForm> {
    this.kept = parseKept(await this.workbook.readKept());
    return this.kept.settings;
  }

  /** @throws HostProblem */
  saveSettings(settings: SettingsForm): Promise<void> {
    return this.keep((kept) => ({ ...kept, settings }));
  }

  /** @throws HostProblem, Cancelled */
  async check(watch: Watch): Promise<Analysis> {
    const { analysis } = await this.read(watch);
    if (this.isHighlighted) await this.workbook.highlight(highlightsOf(analysis.findings));
    return analysis;
  }

  /** Builds the tracker. @throws HostProblem, Cancelled */
  async build(watch: Watch): Promise<Drawn<TrackerChanges>> {
    const { workbook, analysis, settings, today } = await this.read(watch);
    const { drawing, changes } = buildTracker(workbook, analysis, settings, today);
    await breathe(watch, 'Laying out the tracker');
    const sheet = await this.draw(drawing);
    return { analysis, changes, sheet, tookOtherName: drawing.target.name !== sheet };
  }

  /** Writes the sheet 'Plan check'. @throws HostProblem, Cancelled */
  async report(watch: Watch): Promise<Drawn<ReportChanges>> {
    const { workbook, analysis, today } = await this.read(watch);
    const { drawing, changes } = buildReport(workbook, analysis, today);
    await breathe(watch, 'Laying out the report');
    const sheet = await this.draw(drawing);
    return { analysis, changes, sheet, tookOtherName: drawing.target.name !== sheet };
  }

  /** Checks, and highlights what was found. @returns how many cells are highlighted. @throws HostProblem, Cancelled */
  async highlight(watch: Watch): Promise<{ analysis: Analysis; cells: number }> {
    const { analysis } = await this.read(watch);
    await breathe(watch, 'Highlighting the cells');
    const cells = await this.workbook.highlight(highlightsOf(analysis.findings));
    this.isHighlighted = true;
    return { analysis, cells };
  }

  /** @returns how many cells bore a highlight. @throws HostProblem */
  clearHighlights(): Promise<number> {
    this.isHighlighted = false;
    return this.workbook.clearHighlights();
  }

  /** What fixing these findings would write. */
  changesOf(findings: readonly Finding[]): readonly CellChange[] {
    return this.last ? changesOf(findings, this.last.workbook) : [];
  }

  /** Writes what was shown, and checks again. @throws HostProblem, Cancelled */
  async change(changes: readonly CellChange[], watch: Watch): Promise<Analysis> {
    await breathe(watch, 'Writing the cells');
    this.taken.push(await this.workbook.change(changes));
    return this.check(watch);
  }

  /** True where something that was fixed can be put back. */
  get canUndo(): boolean {
    return this.taken.length > 0;
  }

  /** Puts back what the last fix wrote, and checks again. @returns how many cells were put back. @throws HostProblem, Cancelled */
  async undo(watch: Watch): Promise<{ analysis: Analysis; cells: number }> {
    const takeBack = this.taken.at(-1);
    const cells = takeBack ? await takeBack() : 0;
    this.taken.pop();
    return { analysis: await this.check(watch), cells };
  }

  /** Lets a finding stand, for a reason that the workbook keeps, and checks again. @throws HostProblem, Cancelled */
  async accept(finding: Finding, reason: string, watch: Watch): Promise<Analysis> {
    const today = todayOf(this.kept.settings, new Date());
    // A reason that the cell has outgrown is replaced by the new one.
    const { lapsed } = finding;
    await this.keep((kept) => ({
      ...kept,
      accepted: [...(lapsed ? without(lapsed, kept.accepted) : kept.accepted), acceptanceOf(finding, reason, today)],
    }));
    return this.check(watch);
  }

  /** Makes a finding of what was accepted, and checks again. @throws HostProblem, Cancelled */
  async withdraw(accepted: Acceptance, watch: Watch): Promise<Analysis> {
    await this.keep((kept) => ({ ...kept, accepted: without(accepted, kept.accepted) }));
    return this.check(watch);
  }

  /** @throws HostProblem */
  select(place: CellPlace): Promise<void> {
    return this.workbook.select(place);
  }

  /** Opens the sample plan as a workbook of its own; the open one is left alone. @throws HostProblem */
  async openSample(): Promise<void> {
    const response = await fetch('assets/sample-plan.xlsx');
    if (!response.ok)
      throw new HostProblem(
        'host',
        'The sample plan could not be opened.',
        'It is not where the add-in came from.',
        'Open a plan of your own instead.',
      );
    const bytes = new Uint8Array(await response.arrayBuffer());
    await this.workbook.openCopy(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
  }

  /** @returns the sheet's name. @throws HostProblem, Cancelled */
  private async draw(drawing: SheetDrawing): Promise<string> {
    const [drawn] = await this.workbook.draw([drawing]);
    return drawn?.name ?? drawing.target.name;
  }

  /** Changes what the workbook keeps now: somebody else may have kept something meanwhile, and theirs stays. */
  private async keep(change: (kept: Kept) => Kept): Promise<void> {
    const kept = change(parseKept(await this.workbook.readKept()));
    await this.workbook.keep(showKept(kept));
    this.kept = kept;
  }

  private async read(watch: Watch): Promise<Reading> {
    this.workbook.watch = watch;
    const workbook = await this.workbook.read();
    this.kept = parseKept(workbook.kept);
    const settings = settingsOf(this.kept.settings, this.kept.accepted);
    const today = todayOf(this.kept.settings, new Date());
    await breathe(watch, 'Reading the grids');
    const analysis = analyse(workbook, settings, today);
    if (analysis.plan.grids.length === 0) throw noGrid(workbook, analysis);
    this.last = { workbook, analysis, settings, today };
    return this.last;
  }
}

const without = (gone: Acceptance, accepted: readonly Acceptance[]): readonly Acceptance[] =>
  accepted.filter((acceptance) => !sameAcceptance(acceptance, gone));

/** Lets the page show what comes next, and hear a click on Cancel. */
async function breathe(watch: Watch, step: string): Promise<void> {
  watch.onStep?.(step);
  await new Promise((resolve) => setTimeout(resolve));
  if (watch.signal?.aborted === true) throw new Cancelled();
}

function noGrid({ sheets }: WorkbookContents, { plan }: Analysis): HostProblem {
  const isEmpty = sheets.every(({ rows }) => rows.length === 0);
  if (isEmpty)
    return new HostProblem(
      'no grid',
      'This workbook is empty.',
      'There is no plan in it to read.',
      'Open a plan, or the sample plan, and check again.',
    );
  const [near] = plan.nearHeaders;
  if (near)
    return new HostProblem(
      'no grid',
      'No planning grid was found in this workbook.',
      `The table on ‘${near.place.sheet}’, row ${near.place.row}, comes near, but has no column headed ${near.missing === 'by-when' ? '‘By when’' : '‘Actions and milestones’'} or the like.`,
      'Add that header and check again.',
    );
  const hidden =
    plan.skippedSheets.length > 0
      ? ` Hidden sheets were left out (${plan.skippedSheets.join(', ')}): Settings can include them.`
      : '';
  return new HostProblem(
    'no grid',
    'No planning grid was found in this workbook.',
    "A grid is known by its header row: an action column ('Actions and milestones') with a date column ('By when') beside it.",
    `Check the headers of your tables.${hidden}`,
  );
}
