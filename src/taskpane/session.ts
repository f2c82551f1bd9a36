import { type Settings, type Understanding, buildTracker, understand } from '../core/plan-grid';
import type { Day } from '../core/calendar/day';
import type { TrackerChanges } from '../core/tracker/lay-out';
import type { CellPlace } from '../core/workbook/place';
import type { WorkbookContents } from '../core/workbook/contents';
import { HostProblem } from '../core/workbook/host';
import { Cancelled, type ExcelWorkbook, type Watch } from '../hosts/excel';
import { type SettingsForm, parseForm, settingsOf, todayOf } from './settings';

/** What a build did, and where the tracker stands. */
export interface Built {
  readonly understanding: Understanding;
  readonly changes: TrackerChanges;
  readonly sheet: string;
  /** True where somebody else's sheet bears the tracker's name, so that another was taken. */
  readonly tookOtherName: boolean;
}

/** What the pane's buttons do, without a page: read, check, draw, in steps that can be watched and stopped. */
export class Session {
  constructor(private readonly workbook: ExcelWorkbook) {}

  /** @throws HostProblem */
  async loadSettings(): Promise<SettingsForm> {
    return parseForm(await this.workbook.readKept());
  }

  /** @throws HostProblem */
  saveSettings(form: SettingsForm): Promise<void> {
    return this.workbook.keep(JSON.stringify(form));
  }

  /** @throws HostProblem, Cancelled */
  async check(form: SettingsForm, watch: Watch): Promise<Understanding> {
    return (await this.read(form, watch)).understanding;
  }

  /** @throws HostProblem, Cancelled */
  async build(form: SettingsForm, watch: Watch): Promise<Built> {
    const { workbook, understanding, settings, today } = await this.read(form, watch);
    const { drawing, changes } = buildTracker(workbook, understanding, settings, today);
    await breathe(watch, 'Laying out the tracker');
    const sheet = await this.workbook.draw(drawing);
    return {
      understanding,
      changes,
      sheet,
      tookOtherName: drawing.target.kind === 'new' && sheet !== drawing.target.name,
    };
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

  private async read(
    form: SettingsForm,
    watch: Watch,
  ): Promise<{ workbook: WorkbookContents; understanding: Understanding; settings: Settings; today: Day }> {
    this.workbook.watch = watch;
    const settings = settingsOf(form);
    const today = todayOf(form, new Date());
    const workbook = await this.workbook.read();
    await breathe(watch, 'Reading the grids');
    const understanding = understand(workbook, settings, today);
    if (understanding.plan.grids.length === 0) throw noGrid(workbook, understanding);
    return { workbook, understanding, settings, today };
  }
}

/** Lets the page show what comes next, and hear a click on Cancel. */
async function breathe(watch: Watch, step: string): Promise<void> {
  watch.onStep?.(step);
  await new Promise((resolve) => setTimeout(resolve));
  if (watch.signal?.aborted === true) throw new Cancelled();
}

function noGrid({ sheets }: WorkbookContents, { plan }: Understanding): HostProblem {
  const isEmpty = sheets.every(({ rows }) => rows.length === 0);
  if (isEmpty)
    return new HostProblem(
      'no grid',
      'This workbook is empty.',
      'There is no plan in it to read.',
      'Open a plan, or the sample plan, and check again.',
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
