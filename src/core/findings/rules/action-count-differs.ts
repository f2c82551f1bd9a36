import type { Plan } from '../../plan/types';
import type { CellContents, SheetContents } from '../../workbook/contents';
import { actionsOf } from '../actions';
import { type WrongCount, wrongCounts } from '../totals/summary-counts';
import { counted, quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** Of other actions a sentence speaks that is further off. */
const MOST_OFF = 0.25;
const LEAST_OFF = 2;
/** Sheets of words are no longer. */
const MOST_ROWS = 200;
const LONGEST = 400;

export const actionCountDiffers = rule({
  id: 'action-count-differs',
  title: 'Number of actions that is not the plan’s',
  fires:
    "Fires on a line that says how many actions the plan has ('The plan has 45 actions', '45 actions across five themes', 'Total actions: 45') on a cover or above a table, where neither its rows nor those of its sheet, their numbers or their parts are so many. Figures that are more than a quarter off, and what is done, new or left of them, are left alone. Fires, too, on a figure of a table that counts them by theme and status ('Theme | Actions | Complete') where two others of its column at least are right.",
  why: 'Either a row was lost, or whoever reads the cover looks for one that is not there.',
  about: 'actions',
  scope: 'cell',
  severity: 'info',
  check: ({ plan }) => {
    const first = new Map<string, number>();
    for (const { headers } of plan.grids)
      for (const { sheet, row } of headers) first.set(sheet, Math.min(row, first.get(sheet) ?? Infinity));
    return [
      ...plan.sheets.flatMap((sheet) => remarksOn(sheet, first.get(sheet.name) ?? MOST_ROWS, plan)),
      ...wrongCounts(plan).map(remarkOn),
    ];
  },
});

const remarkOn = ({ place, label, header, said, counted: count, isOfStatus }: WrongCount): Remark => ({
  place,
  words: `${label}: ${said}`,
  message: isOfStatus
    ? `${quoted(label)} has ${said} of ${quoted(header)} here, but ${count} in the plan. Make them the same.`
    : `${quoted(label)} has ${counted(said, 'action')} here, but ${count} were read. Check whether a row was lost, or correct the number.`,
});

function remarksOn({ name: sheet, rows }: SheetContents, last: number, plan: Plan): Remark[] {
  const remarks: Remark[] = [];
  for (const { row, cells } of rows) {
    if (row > last) break;
    for (const [index, cell] of cells.entries()) {
      const said = saidIn(cell, cells[index + 1]);
      if (!said || isCounted(said.count, sheet, plan)) continue;
      const all = actionsOf(plan).length;
      if (Math.abs(said.count - all) > Math.max(LEAST_OFF, MOST_OFF * all)) continue;
      remarks.push({
        place: { sheet, row, column: said.column },
        words: cell.text,
        message: `${quoted(cell.text)}: ${counted(all, 'action')} were read. Check whether a row was lost, or correct the number.`,
      });
    }
  }
  return remarks;
}

const PLAN = '(?:plan|strategy|programme|document)';
const ACTIONS = '(?:(?:improvement|delivery|agreed|planned|separate|individual|specific) )?actions';
const SAYS: readonly RegExp[] = [
  new RegExp(`\\b${PLAN}\\b(?: [\\w/–-]+){0,3}? (?:has|holds|contains|includes|sets out|lists|comprises|consists of|is made up of) (?:a total of )?(\\d{1,3}) ${ACTIONS}\\b(?! (?:from|left|still|that (?:are|were)|are|were|have|to (?:do|complete)))`, 'i'),
  new RegExp(`\\b(\\d{1,3}) ${ACTIONS} (?:in|across|under) (?:(?:this|the|our|all|its|\\w+) )?(?:${PLAN}|themes|priorities|objectives|grids|sections|workstreams)(?=[.,;:)]|$)`, 'i'),
  new RegExp(`\\bthere are (?:a total of )?(\\d{1,3}) ${ACTIONS}(?=[.,;:)]|$)`, 'i'),
  /^(?:total|number of|total number of) actions(?: in (?:this|the) plan)?\s*[:=–-]\s*(\d{1,3})\.?$/i,
]; // prettier-ignore
const LABEL = /^(?:total|number of|total number of) actions(?: in (?:this|the) plan)?\s*:?$/i;
/** What is said of some of them. */
const OF_SOME = /\b(?:(?:complete|closed|outstanding|remaining|overdue|new|previous|last year)\b[^.,;:]{0,20}\d|\d+ (?:of|more|further|other)\b[^.,;:]{0,20}actions)/i; // prettier-ignore

/** How many actions a cell says that there are, and the column of the figure. */
function saidIn({ column, text }: CellContents, next: CellContents | undefined): { count: number; column: number } | undefined {
  if (text.length > LONGEST || !/actions/i.test(text)) return undefined;
  if (LABEL.test(text.trim()) && next && /^\d{1,3}$/.test(next.text)) return { count: Number(next.text), column: next.column };
  if (OF_SOME.test(text)) return undefined;
  for (const pattern of SAYS) {
    const count = pattern.exec(text)?.[1];
    if (count !== undefined) return { count: Number(count), column };
  }
  return undefined;
} // prettier-ignore

/** True where so many rows, numbers or parts of actions are in the plan, or on the sheet. */
function isCounted(count: number, sheet: string, plan: Plan): boolean {
  return [actionsOf(plan), actionsOf(plan).filter(({ place }) => place.sheet === sheet)].some((actions) => {
    const numbers = new Set(actions.flatMap(({ number }) => number ?? []));
    const parts = actions.reduce((sum, action) => sum + Math.max(1, action.parts.size), 0);
    return count === actions.length || count === numbers.size || count === parts;
  });
}
