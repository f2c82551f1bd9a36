import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, buildTracker, analyse } from '../../src/core/plan-grid';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel, type ExcelOptions } from '../emulated-excel';
import { type ChromiumOptions, type ChromiumPane, inChromium, launchBrowser } from '../emulated-excel/chromium';
import type { Browser, Page } from 'playwright-core';

export const DIST = join(__dirname, '../../dist');
const TODAY = { year: 2026, month: 11, day: 22 };

/** The sample plan that ships with the add-in. */
export const samplePlan = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));

/** A workbook with words and no grid. */
export function plainWorkbook(): Uint8Array {
  const excel = EmulatedExcel.empty();
  excel.book.sheets[0]?.enter(1, 1, 'Shopping');
  return excel.toXlsx();
}

/** A workbook of one sheet with these rows. */
function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const excel = EmulatedExcel.empty();
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => excel.book.sheets[0]?.enter(row + 1, column + 1, `'${text}`));
  });
  return excel.toXlsx();
}

/** A plan of two rows in which nothing is wrong. */
export const readyPlan = (): Uint8Array =>
  workbookOf([
    ['Recovery plan 2026/27'],
    ['Planning grid 1: Getting things done'],
    ['Objective 1: One front door'],
    ['Actions and milestones', 'By when', 'By whom'],
    ['Write the report', 'Feb 2027', 'Ann'],
    ['Send it to the Board', 'March 2027', 'Bob'],
  ]);

/** A plan under headers that nobody would know, over cells that don't say which is which. */
export const unheadedPlan = (): Uint8Array =>
  workbookOf([
    ['Recovery plan 2026/27'],
    ['Things that we mean to do'],
    [''],
    ['Pieces of work', 'Milestone month', 'Gruppe'],
    ['The report', 'Feb 2027', 'Ann'],
    ['The letter to the Board', 'March 2027', 'Bob'],
  ]);

const repeated = (times: number, when: string, whom: string): string[][] =>
  Array.from({ length: times }, () => [when, whom]);

/** The by-whens and by-whoms of a plan in which much is wrong. */
const FLAWS: readonly (readonly string[])[] = [
  ...repeated(6, '', 'Ann Other'),
  ...repeated(5, 'Feb 2027', ''),
  ...repeated(3, 'tbc', 'Carol Jones'),
  ...['the rent', 'the lease', 'the budget', 'the merger', 'the bid', 'the survey', 'the pilot', 'the tender'].map((what) => [`when ${what} is agreed`, 'Bob Smith']),
  ...['soonish', 'presently', 'before too long', 'when we can', 'as we go', 'in time', 'by and by', 'one day', 'asap', 'in due course', 'sometime', 'eventually'].map((when) => [when, 'Dan Brown']),
  ...repeated(18, '31/02/2027', 'Eve White'),
  ...repeated(18, 'June 2020', 'Fred Green'),
  ...['Jenuary 2027', 'Febuary 2027', 'Marsh 2027', 'Septembre 2026'].map((when) => [when, 'Gill Black']),
  ...repeated(3, 'March 2027', 'Hal Grey'),
]; // prettier-ignore

const VERBS = ['Agree', 'Write', 'Publish', 'Review', 'Commission', 'Train'];
const THINGS = ['the referral form', 'a housing protocol', 'the needle exchange rota', 'an outreach plan', 'the carers’ offer']; // prettier-ignore
const PLACES = ['for the north of the city', 'with the hospital', 'in custody suites', 'for young adults', 'with the landlords', 'at the hub', 'in primary care']; // prettier-ignore

/** A long plan, with at least 50 findings. */
export const longPlan = (): Uint8Array =>
  workbookOf([
    ['Recovery plan 2026/27'],
    ['Planning grid 1: Getting things done'],
    ['Objective 1: One front door'],
    ['Actions and milestones', 'By when', 'By whom'],
    ...FLAWS.map((cells, n) => [
      `${VERBS[n % 6] ?? ''} ${THINGS[n % 5] ?? ''} ${PLACES[n % 7] ?? ''}, and report to the Board what was learnt from it`,
      ...cells,
    ]),
  ]);

/** The sample plan beside a sheet 'Tracker' that somebody made themselves. */
export async function theirTracker(): Promise<Uint8Array> {
  const excel = await EmulatedExcel.open(samplePlan());
  excel.book.newSheet('Tracker').enter(1, 1, 'My own list');
  return excel.toXlsx();
}

/** The sample plan with a tracker that somebody protected. */
export async function protectedTracker(): Promise<Uint8Array> {
  const file = openXlsx(samplePlan());
  const workbook = await file.read();
  const analysis = analyse(workbook, DEFAULT_SETTINGS, TODAY);
  await file.draw(buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today: TODAY }).drawings);
  const excel = await EmulatedExcel.open(file.toBytes());
  const tracker = excel.book.sheet('Tracker');
  // Something has to be written: a tracker that holds all of it already is left alone, protected or not.
  tracker?.enter(4, 3, '');
  if (tracker) tracker.isProtected = true;
  return excel.toXlsx();
}

export interface Opened {
  readonly excel: EmulatedExcel;
  readonly pane: ChromiumPane;
}

export interface OpenOptions extends ExcelOptions, Partial<ChromiumOptions> {
  /** A cell that is selected before the pane is opened. */
  readonly selected?: readonly [sheet: string, address: string];
}

/** Opens the built pane beside a workbook. */
export async function openPane(workbook: Uint8Array | 'empty', options: OpenOptions = {}): Promise<Opened> {
  const excel =
    workbook === 'empty'
      ? EmulatedExcel.empty({ today: TODAY, ...options })
      : await EmulatedExcel.open(workbook, { today: TODAY, ...options });
  if (options.selected) excel.select(...options.selected);
  const pane = await inChromium(excel, {
    folder: DIST,
    page: 'taskpane.html',
    width: 320,
    ...options,
  });
  return { excel, pane };
}

/** Presses a button by its name, the first of them. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Chooses something behind three dots. */
export async function chooseMore(page: Page, menu: string | RegExp, item: string | RegExp): Promise<void> {
  await press(page, menu);
  await page.getByRole('menuitem', { name: item }).click();
}

/** Checks the plan, and waits for what was found. */
export async function check(page: Page): Promise<void> {
  await press(page, /^Check (?:plan|again)$/);
  await page.getByRole('heading', { name: /fix first$|^Ready to submit$/ }).waitFor();
}

/** Builds the tracker from its tab. */
export async function build(page: Page): Promise<void> {
  await page
    .getByRole('tablist', { name: 'Plan Grid' })
    .getByRole('tab', { name: /^Tracker/ })
    .click();
  await press(page, /^(?:Build tracker|Bring tracker up to date)$/);
}

/** Panes for the tests of a file: one browser for all of them, and the pane of each test closed behind it. */
export function panes(): { readonly open: typeof openPane } {
  let browser: Browser | undefined;
  const opened: Opened[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const { pane } of opened.splice(0)) await pane.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (workbook, options) => {
      const one = await openPane(workbook, { ...options, ...(browser && { browser }) });
      opened.push(one);
      return one;
    },
  };
}
