import type { Page } from 'playwright-core';
import type { ExcelOptions } from '../emulated-excel';
import { plainWorkbook, protectedTracker, samplePlan, theirTracker } from './pane';

/** A state of the pane: what it is opened beside, and the steps that lead to it. */
export interface PaneStateCase {
  readonly name: string;
  readonly workbook: () => Promise<Uint8Array> | Uint8Array | 'empty';
  readonly options?: ExcelOptions & { readonly firstRun?: boolean };
  readonly reach: (page: Page) => Promise<void>;
}

const click = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Every state in which the pane can be looked at. */
export const STATES: readonly PaneStateCase[] = [
  {
    name: 'welcome',
    workbook: samplePlan,
    options: { firstRun: true },
    reach: (page) => page.getByRole('heading', { name: 'Welcome' }).waitFor(),
  },
  { name: 'ready', workbook: samplePlan, reach: (page) => page.getByText('reads the planning grids').waitFor() },
  {
    name: 'checked',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await page.getByRole('heading', { name: 'Findings' }).waitFor();
    },
  },
  {
    name: 'filtered',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await page.getByRole('button', { name: /warnings?$/ }).click();
    },
  },
  {
    name: 'settings',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Settings');
      await page.getByRole('heading', { name: 'Settings' }).waitFor();
    },
  },
  {
    name: 'settings refused',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Settings');
      await page.getByRole('textbox', { name: 'Plan period' }).fill('next year');
      await click(page, 'Save settings');
      await page.getByText('Write years or months').waitFor();
    },
  },
  {
    name: 'built',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Build tracker');
      await page.getByText('The tracker is').waitFor();
    },
  },
  {
    name: 'fix shown',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await page
        .getByRole('button', { name: /^Fix all/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'What will change' }).waitFor();
    },
  },
  {
    name: 'fixed',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await page
        .getByRole('button', { name: /^Fix all/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^Write \d/ }).click();
      await page.getByText('cells were changed').waitFor();
    },
  },
  {
    name: 'accepting',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await page
        .getByRole('button', { name: /^Accept / })
        .first()
        .click();
      await click(page, 'Accept');
      await page.getByText('Write why the finding may stand').waitFor();
    },
  },
  {
    name: 'accepted',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await page
        .getByRole('button', { name: /^Accept / })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Reason' }).fill('The Board knows, and decides in May');
      await click(page, 'Accept');
      await page.getByRole('heading', { name: 'Accepted (1)' }).waitFor();
    },
  },
  {
    name: 'highlighted',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await click(page, 'Highlight findings');
      await page.getByText('cells are highlighted').waitFor();
    },
  },
  {
    name: 'report written',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Check plan');
      await click(page, 'Write report');
      await page.getByText('The report is').waitFor();
    },
  },
  {
    name: 'checks in the settings',
    workbook: samplePlan,
    reach: async (page) => {
      await click(page, 'Settings');
      await page.getByText(/^Checks/).click();
      await page.getByRole('combobox', { name: 'No date', exact: true }).waitFor();
    },
  },
  {
    name: 'empty workbook',
    workbook: () => 'empty',
    reach: async (page) => {
      await click(page, 'Check plan');
      await page.getByText('This workbook is empty').waitFor();
    },
  },
  {
    name: 'read only',
    workbook: samplePlan,
    options: { readOnly: true },
    reach: async (page) => {
      await click(page, 'Build tracker');
      await page.getByText('Excel did not allow the change').waitFor();
    },
  },
  {
    name: 'no grid',
    workbook: plainWorkbook,
    reach: async (page) => {
      await click(page, 'Check plan');
      await page.getByText('No planning grid was found').waitFor();
    },
  },
  {
    name: 'somebody else’s Tracker',
    workbook: theirTracker,
    reach: async (page) => {
      await click(page, 'Build tracker');
      await page.getByText('so it was left alone').waitFor();
    },
  },
  {
    name: 'protected tracker',
    workbook: protectedTracker,
    reach: async (page) => {
      await click(page, 'Build tracker');
      await page.getByText('is protected').waitFor();
    },
  },
  {
    name: 'waiting for a cell',
    workbook: samplePlan,
    options: { cellEditMode: true },
    reach: (page) => page.getByRole('button', { name: 'Cancel' }).waitFor(),
  },
];
