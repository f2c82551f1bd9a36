import type { Page } from 'playwright-core';
import type { EmulatedExcel, ExcelOptions } from '../emulated-excel';
import { DATA_CHANGED } from '../emulated-excel/model/events';
import { eventually } from './eventually';
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

type Step = (page: Page, excel: EmulatedExcel) => Promise<unknown>;

/** A way through states of the pane, in one pane: what it is opened beside, and the steps that lead from state to state. */
export interface Journey {
  readonly workbook: () => Promise<Uint8Array> | Uint8Array | 'empty';
  readonly options?: ExcelOptions;
  readonly states: readonly (readonly [name: string, ...steps: Step[]])[];
}

const says =
  (text: string | RegExp): Step =>
  (page) =>
    page.getByText(text).first().waitFor();
const headed =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('heading', { name }).waitFor();
const pressing =
  (name: string | RegExp): Step =>
  (page) =>
    press(page, name);
const choosing =
  (name: RegExp): Step =>
  (page) =>
    page.getByRole('radio', { name }).check();
const more =
  (menu: string | RegExp, item: string | RegExp): Step =>
  (page) =>
    chooseMore(page, menu, item);
const tab =
  (name: string): Step =>
  (page) =>
    page
      .getByRole('tablist', { name: 'Plan Grid' })
      .getByRole('tab', { name: new RegExp(`^${name}`) })
      .click();
const typing =
  (name: string, text: string): Step =>
  (page) =>
    page.getByRole('textbox', { name }).fill(text);
const key =
  (name: string): Step =>
  (page) =>
    page.keyboard.press(name);
const dismissing = pressing('Dismiss');
const selecting =
  (sheet: string, address: string): Step =>
  (_, excel) => {
    excel.select(sheet, address);
    return Promise.resolve();
  };

const leavingARow: Step = async (_, excel) => {
  await eventually(() => {
    if (!excel.book.events.isRegistered(DATA_CHANGED)) throw new Error('The pane does not listen yet.');
  });
  excel.type('Sheet1', 'C5', '');
  excel.select('Sheet1', 'A6');
};

/** Every state in which the pane can be looked at, by its name. */
export const JOURNEYS: readonly Journey[] = [
  {
    workbook: samplePlan,
    states: [
      ['found', says('4 grids on 4 sheets, 2026-29')],
      ['no tracker yet', tab('Tracker'), headed('There is no tracker yet.')],
      ['meeting without a tracker', tab('Meet'), headed('Meetings are held over a tracker.')],
      ['settings', pressing('Settings'), headed('Settings'), says('Save settings')],
      ['settings refused', typing('Plan period', 'next year'), typing('Take this day as today', '31/02/2026'), pressing('Save settings'), says('Write years or months'), says('Write a day as 15/09/2026, or leave it empty.')],
      ['checks in the settings', pressing('Back'), pressing('Settings'), (page) => page.getByText(/^Checks/).click(), (page) => page.getByRole('combobox', { name: 'No date', exact: true }).waitFor()],
    ],
  },
  {
    workbook: samplePlan,
    states: [
      ['dates explained', selecting('Grid 1', 'B14'), says('10 dates, 31 Oct 2026')],
      ['owners explained', selecting('Grid 1', 'C13'), says('leads')],
    ],
  },
  {
    workbook: samplePlan,
    states: [
      ['checked', check],
      ['stepped', key('Alt+ArrowDown'), says('1 of 24')],
      ['menu open', pressing('More actions'), says('Write report')],
      ['warnings', key('Escape'), choosing(/^Warnings/)],
      ['searched', choosing(/^All/), pressing('Search and order'), (page) => page.getByRole('searchbox').fill('welcome letter'), (page) => page.getByRole('combobox', { name: 'Order' }).selectOption('By grid')],
    ],
  },
  {
    workbook: samplePlan,
    states: [
      ['accepting', check, more(/^More actions: .*C28$/, 'Accept …'), headed('Accept a finding'), pressing('Accept'), says('Write why the finding may stand')],
      ['accepted', typing('Reason', 'The Board knows, and decides in May'), pressing('Accept'), dismissing, (page) => page.getByText('Accepted (1)').click()],
      ['highlighted', more('More actions', 'Highlight in the sheets'), says('cells are highlighted')],
      ['fix shown', pressing(/^Fix B12/), headed('What will change')],
      ['fixed', pressing(/^Write \d/), says('cells were changed')],
      ['report written', more('More actions', 'Write report'), says('The report is')],
    ],
  },
  {
    workbook: samplePlan,
    states: [
      ['built', build, says('The tracker is')],
      ['by owner', dismissing, choosing(/^By owner/)],
      ['catching up', pressing(/^Catch up/), headed('What has gone by')],
      ['summary written', pressing('Back'), more('More actions', 'Write summary'), says('The summary is')],
      ['meeting', tab('Meet'), headed('A sheet for a meeting')],
      ['meeting made', pressing('Make meeting sheet'), says('The meeting is on the sheet')],
      ['packs', dismissing, choosing(/^For owners/)],
      ['pack made', pressing('Make workbook'), says('Copy message')],
      ['came back', pressing('Back'), choosing(/^Came back/), says('or drop them here')],
      ['file not read', (page) => page.getByLabel('Choose files').setInputFiles({ name: 'letter.xlsx', mimeType: '', buffer: Buffer.from('Dear Ann') }), says('Not read')],
    ],
  },
  {
    workbook: longPlan,
    states: [
      ['fifty findings', check],
      ['accepting all of a kind', more(/^More actions: [^,]+$/, /^Accept all/), headed(/^Accept \d+ findings$/)],
    ],
  },
  {
    workbook: readyPlan,
    states: [
      ['ready to submit', check, headed('Ready to submit')],
      ['row left', pressing('Settings'), (page) => page.getByRole('checkbox', { name: 'Check a row again when I leave it' }).check(), pressing('Save settings'), says('The settings are kept'), dismissing, leavingARow, says('1 new finding in row 5 of Sheet1.')],
    ],
  },
  { workbook: () => 'empty', states: [['empty workbook', headed('This workbook is empty.')]] },
  { workbook: plainWorkbook, states: [['no grid', headed('No planning grid was found in this workbook.')]] },
  {
    workbook: unheadedPlan,
    states: [
      ['a table that is no grid', says('The nearest to one is the table')],
      ['pointing', pressing('Show me where it is'), headed('Where the plan is'), pressing('Read it like this'), says('Choose the column')],
      ['pointed at', (page) => page.getByRole('combobox', { name: 'Actions' }).selectOption('Pieces of work'), (page) => page.getByRole('combobox', { name: 'By when' }).selectOption('Milestone month'), pressing('Read it like this'), says('Pointed at')],
    ],
  },
  { workbook: samplePlan, options: { readOnly: true }, states: [['read only', build, says('Excel did not allow the change')]] },
  { workbook: theirTracker, states: [['somebody else’s Tracker', build, says('so it was left alone')]] },
  { workbook: protectedTracker, states: [['protected tracker', build, says('is protected')]] },
  { workbook: samplePlan, options: { cellEditMode: true }, states: [['waiting for a cell', says('press Enter or Esc in the sheet')]] },
]; // prettier-ignore
