import { escapeText } from '../../src/hosts/xlsx/xml';
import { buildWorkbook, type SheetParts } from '../support/xlsx/build-workbook';
import { actionText, byWhenText, byWhomText, dice } from './plan-texts';

const ACTIONS_ON_A_SHEET = 500;

/**
 * A plan with ten dates for each action, which is four times as many as plans have, in grids of 250 actions with
 * objectives of 25, two grids to a sheet: 50,000 actions are 100 sheets and 500,000 rows of a tracker.
 */
export function loadPlan(actions: number): Uint8Array {
  const random = dice(2011);
  const indexes = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = indexes.get(text) ?? indexes.size;
    indexes.set(text, index);
    return index;
  };
  const byWhen = (): string => {
    const kind = random();
    return kind < 0.2 ? 'Monthly' : kind < 0.3 ? 'Quarterly' : byWhenText(random);
  };
  const sheets = Array.from({ length: Math.ceil(actions / ACTIONS_ON_A_SHEET) }, (_, sheet): SheetParts => {
    const rows: string[] = [];
    const row = (...texts: readonly string[]): void => {
      const r = rows.length + 1;
      const cells = texts.map((text, at) =>
        text === '' ? '' : `<c r="${'ABC'.charAt(at)}${r}" t="s"><v>${indexOf(text)}</v></c>`,
      );
      rows.push(`<row r="${r}">${cells.join('')}</row>`);
    };
    row('Recovery plan 2011-14');
    for (let n = 0; n < Math.min(ACTIONS_ON_A_SHEET, actions - sheet * ACTIONS_ON_A_SHEET); n++) {
      const grid = sheet * 2 + Math.floor(n / 250) + 1;
      if (n % 250 === 0) row(`Planning grid ${grid}: Theme ${grid}`);
      if (n % 25 === 0) row(`Objective ${(n % 250) / 25 + 1} ${actionText(random)}`);
      if (n % 250 === 0) row('Actions and milestones', 'By when', 'By whom');
      row(actionText(random), byWhen(), byWhomText(random));
    }
    return { name: `Plan ${sheet + 1}`, rows: rows.join('') };
  });
  const strings = [...indexes.keys()].map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
  return buildWorkbook({ sheets, strings: strings.join('') });
}
