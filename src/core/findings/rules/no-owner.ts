import type { PlacedText } from '../../grids/table/types';
import type { Action } from '../../plan/types';
import { sameWords } from '../../text/tidy';
import { type CellPlace, showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import { counted, quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const noOwner = rule({
  id: 'no-owner',
  title: 'No owner',
  fires:
    "Fires on an action whose by-whom is empty or says 'tbc' or the like, and where the lead has a column of its own that names nobody, whatever partners are named beside it. A grid without a by-whom column is told once, as that. Empty cells of a grid, and cells of the plan that say the same, are one finding.",
  why: 'At the meeting nobody answers for an action that nobody owns.',
  about: 'owners',
  scope: 'cell',
  severity: 'error',
  check: ({ plan }) =>
    plan.grids
      .filter(({ missingColumns }) => !missingColumns.includes('by-whom'))
      .flatMap(({ actions, place, columnNames }) =>
        actions.flatMap((action) => {
          const { unnamedLead } = action;
          if (unnamedLead) return [withoutLead(action, unnamedLead, place)];
          if (!isNobodys(action)) return [];
          const { text } = action.byWhom;
          const message =
            text !== ''
              ? `${quoted(text)} names nobody.`
              : action.sharesCell && action.byWhen.text !== ''
                ? `No owner is named beside ${quoted(action.byWhen.text)}.`
                : `The ${quoted(columnNames.get('by-whom') ?? 'By whom', 40)} cell is empty.`;
          return [
            {
              place: action.byWhomPlace ?? action.place,
              words: text,
              message: `${message} Enter who leads.`,
              action: action.place,
              together: {
                key: text === '' ? `empty ${showPlace(place)}` : sameWords(text),
                message: (rows: readonly Remark[]) =>
                  text === ''
                    ? `${counted(rows.length, 'action')} here have no owner: ${cellsOf(rows)}. Enter who leads each.`
                    : `${quoted(text)} names nobody (${counted(rows.length, 'action')}: ${cellsOf(rows)}). Enter who leads each.`,
              },
            },
          ];
        }),
      ),
});

const isNobodys = ({ byWhom }: Action): boolean => byWhom.parts.every((part) => part.owners.length === 0);

const withoutLead = (action: Action, { text, place }: PlacedText, grid: CellPlace): Remark => ({
  place,
  words: text,
  message: `${text === '' ? 'No lead is named' : `${quoted(text)} names no lead`}, only ${quoted(besideLead(action))} in another column. Enter who leads.`,
  action: action.place,
  together: {
    key: `partners alone ${text} ${showPlace(grid)}`,
    message: (rows) =>
      `${counted(rows.length, 'action')} here name no lead, only others: ${cellsOf(rows)}. Enter who leads each.`,
  },
});

const besideLead = ({ partners }: Action): string =>
  partners.find(({ byWhom }) => byWhom.parts.some(({ owners }) => owners.length > 0))?.byWhom.text ?? 'partners';
