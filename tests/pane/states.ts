import type { Page } from 'playwright-core';
import type { EmulatedExcel, ExcelOptions } from '../emulated-excel';
import { DATA_CHANGED } from '../emulated-excel/model/events';
import {
  build,
  check,
  chooseMore,
  longPlan,
  plainWorkbook,
  press,
  protectedTracker,
  readyPlan,
  samplePlan,
  theirTracker,
  unheadedPlan,
} from './pane';

/** A state of the pane: what it is opened beside, and the steps that lead to it. */
export interface PaneStateCase {
  readonly name: string;
  readonly workbook: () => Promise<Uint8Array> | Uint8Array | 'empty';
  readonly options?: ExcelOptions;
  readonly reach: (page: Page, excel: EmulatedExcel) => Promise<void>;
}

/** Does one after the other. */
const then =
  (...steps: readonly PaneStateCase['reach'][]): PaneStateCase['reach'] =>
  async (page, excel) => {
    for (const step of steps) await step(page, excel);
  };
const says =
  (text: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByText(text).first().waitFor();
const headed =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('heading', { name }).waitFor();
const pressing =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    press(page, name);
const choosing =
  (name: RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('radio', { name }).check();
const more =
  (menu: string | RegExp, item: string | RegExp) =>
  (page: Page): Promise<void> =>
    chooseMore(page, menu, item);
const tab =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('tab', { name }).click();
const stepping = (page: Page): Promise<void> => page.keyboard.press('Alt+ArrowDown');
const settings = then(
  headed('Northmere Recovery Partnership'),
  pressing('Settings'),
  headed('Settings'),
  says('Save settings'),
);
const accepting = then(check, more(/^More actions: .*C28$/, 'Accept …'), headed('Accept a finding'));

/** Every state in which the pane can be looked at. */
export const STATES: readonly PaneStateCase[] = [
  { name: 'found', workbook: samplePlan, reach: says('4 grids on 4 sheets, 2026-29') },
  { name: 'checked', workbook: samplePlan, reach: check },
  { name: 'stepped', workbook: samplePlan, reach: then(check, stepping, says('1 of 25')) },
  { name: 'warnings', workbook: samplePlan, reach: then(check, choosing(/^Warnings/)) },
  {
    name: 'searched',
    workbook: samplePlan,
    reach: then(
      check,
      pressing('Search and order'),
      (page) => page.getByRole('searchbox').fill('welcome letter'),
      (page) =>
        page
          .getByRole('combobox', { name: 'Order' })
          .selectOption('By sheet')
          .then(() => undefined),
    ),
  },
  { name: 'menu open', workbook: samplePlan, reach: then(check, pressing('More actions'), says('Write report')) },
  { name: 'fifty findings', workbook: longPlan, reach: check },
  { name: 'ready to submit', workbook: readyPlan, reach: then(check, headed('Ready to submit')) },
  { name: 'settings', workbook: samplePlan, reach: settings },
  {
    name: 'settings refused',
    workbook: samplePlan,
    reach: then(
      settings,
      (page) => page.getByRole('textbox', { name: 'Plan period' }).fill('next year'),
      (page) => page.getByRole('textbox', { name: 'Take this day as today' }).fill('31/02/2026'),
      pressing('Save settings'),
      says('Write years or months'),
      says('Write a day as 15/09/2026, or leave it empty.'),
    ),
  },
  {
    name: 'checks in the settings',
    workbook: samplePlan,
    reach: then(
      settings,
      (page) => page.getByText(/^Checks/).click(),
      (page) => page.getByRole('combobox', { name: 'No date', exact: true }).waitFor(),
    ),
  },
  { name: 'no tracker yet', workbook: samplePlan, reach: (page) => page.getByRole('tab', { name: 'Tracker' }).click() },
  { name: 'built', workbook: samplePlan, reach: then(build, says('The tracker is')) },
  { name: 'by owner', workbook: samplePlan, reach: then(build, pressing('Dismiss'), choosing(/^By owner/)) },
  { name: 'fix shown', workbook: samplePlan, reach: then(check, pressing(/^Fix B12/), headed('What will change')) },
  {
    name: 'fixed',
    workbook: samplePlan,
    reach: then(check, pressing(/^Fix B12/), pressing(/^Write \d/), says('cells were changed')),
  },
  {
    name: 'accepting',
    workbook: samplePlan,
    reach: then(accepting, pressing('Accept'), says('Write why the finding may stand')),
  },
  {
    name: 'accepted',
    workbook: samplePlan,
    reach: then(
      accepting,
      (page) => page.getByRole('textbox', { name: 'Reason' }).fill('The Board knows, and decides in May'),
      pressing('Accept'),
      pressing('Dismiss'),
      (page) => page.getByText('Accepted (1)').click(),
    ),
  },
  {
    name: 'accepting all of a kind',
    workbook: longPlan,
    reach: then(check, more(/^More actions: [^,]+$/, /^Accept all/), headed(/^Accept \d+ findings$/)),
  },
  { name: 'summary written', workbook: samplePlan, reach: then(build, says('The tracker is'), more('More actions', 'Write summary'), says('The summary is')) },
  {
    name: 'highlighted',
    workbook: samplePlan,
    reach: then(check, more('More actions', 'Highlight in the sheets'), says('cells are highlighted')),
  },
  {
    name: 'report written',
    workbook: samplePlan,
    reach: then(check, more('More actions', 'Write report'), says('The report is')),
  },
  { name: 'empty workbook', workbook: () => 'empty', reach: headed('This workbook is empty.') },
  { name: 'no grid', workbook: plainWorkbook, reach: headed('No planning grid was found in this workbook.') },
  {
    name: 'pointing',
    workbook: unheadedPlan,
    reach: then(pressing('Show me where it is'), headed('Where the plan is'), pressing('Read it like this'), says('Choose the column')),
  },
  {
    name: 'read only',
    workbook: samplePlan,
    options: { readOnly: true },
    reach: then(build, says('Excel did not allow the change')),
  },
  { name: 'somebody else’s Tracker', workbook: theirTracker, reach: then(build, says('so it was left alone')) },
  { name: 'protected tracker', workbook: protectedTracker, reach: then(build, says('is protected')) },
  {
    name: 'waiting for a cell',
    workbook: samplePlan,
    options: { cellEditMode: true },
    reach: says('press Enter or Esc in the sheet'),
  },
  { name: 'meeting without a tracker', workbook: samplePlan, reach: then(says('4 grids on 4 sheets'), tab('Meet'), headed('Meetings are held over a tracker.')) },
  { name: 'meeting', workbook: samplePlan, reach: then(build, says('The tracker is on the sheet'), tab('Meet'), headed('A sheet for a meeting')) },
  {
    name: 'meeting made',
    workbook: samplePlan,
    reach: then(build, says('The tracker is on the sheet'), tab('Meet'), pressing('Make meeting sheet'), says('The meeting is on the sheet')),
  },
  {
    name: 'packs',
    workbook: samplePlan,
    reach: then(build, says('The tracker is on the sheet'), tab('Meet'), choosing(/^For owners/)),
  },
  {
    name: 'pack made',
    workbook: samplePlan,
    reach: then(build, says('The tracker is on the sheet'), tab('Meet'), choosing(/^For owners/), pressing('Make workbook'), says('Copy message')),
  },
  {
    name: 'came back',
    workbook: samplePlan,
    reach: then(build, says('The tracker is on the sheet'), tab('Meet'), choosing(/^Came back/), says('or drop them here')),
  },
  {
    name: 'file not read',
    workbook: samplePlan,
    reach: then(
      build,
      says('The tracker is on the sheet'),
      tab('Meet'),
      choosing(/^Came back/),
      (page) => page.getByLabel('Choose files').setInputFiles({ name: 'letter.xlsx', mimeType: '', buffer: Buffer.from('Dear Ann') }),
      says('Not read'),
    ),
  },
  { name: 'catching up', workbook: samplePlan, reach: then(build, says('The tracker is on the sheet'), pressing(/^Catch up/), headed('What has gone by')) },
  {
    name: 'row left',
    workbook: readyPlan,
    reach: then(
      check,
      pressing('Settings'),
      headed('Settings'),
      (page) => page.getByRole('checkbox', { name: 'Check a row again when I leave it' }).check(),
      pressing('Save settings'),
      says('The settings are kept'),
      pressing('Dismiss'),
      async (page, excel) => {
        for (let n = 0; n < 50 && !excel.book.events.isRegistered(DATA_CHANGED); n++) await page.waitForTimeout(50);
        excel.type('Sheet1', 'C5', '');
        excel.select('Sheet1', 'A6');
      },
      says('1 new finding in row 5 of Sheet1.'),
    ),
  },
]; // prettier-ignore
