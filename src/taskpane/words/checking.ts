import type { Rechecked } from '../../app/recheck';
import type { Undone } from '../../app/undo';
import { count } from '../../app/words';
import { listed } from '../../core/findings/words';
import type { Message, Way } from '../state';
import { UNDO } from './undo';

export const changed = (cells: number): Message => ({
  kind: 'told',
  text: `${count(cells, 'cell')} ${cells === 1 ? 'was' : 'were'} changed, and the plan checked again.`,
  way: { kind: 'undo', label: cells === 1 ? 'Undo the change' : 'Undo the changes' },
});

/** What is new in rows that were left, said in passing; undefined where nothing is. @param first of the new ones, by its id. */
export function rowsRechecked(rechecked: Rechecked, first: string | undefined): Message | undefined {
  const { sheet, top, bottom, fresh, gone } = rechecked;
  const [rows, n] = [top === bottom ? `row ${top}` : `rows ${top} to ${bottom}`, fresh.length];
  const [text, more] =
    n > 0
      ? [
          `${count(n, 'new finding')} in ${rows} of ${sheet}.`,
          `${listed([...new Set(fresh.map(({ title }) => title))], 3)}.`,
        ]
      : [`${count(gone, 'finding')} ${gone === 1 ? 'has' : 'have'} gone from ${rows} of ${sheet}.`, undefined];
  if (n + gone === 0) return undefined;
  return {
    kind: 'told',
    isInPassing: true,
    text,
    ...(more !== undefined && { more }),
    ...(first !== undefined && { way: { kind: 'show', label: 'Show it', id: first } }),
  };
}

/** What was put back, and why not where nothing was. */
export function undone({ kind, count: n }: Undone): Message {
  if (n === 0) return { kind: 'told', text: 'Nothing was put back.', more: NOT_PUT_BACK[kind] };
  switch (kind) {
    case 'fix':
      return {
        kind: 'told',
        text: `${count(n, 'cell')} ${n === 1 ? 'was put back as it was' : 'were put back as they were'}.`,
      };
    case 'completed':
      return {
        kind: 'told',
        text: `${count(n, 'row')} of the tracker ${n === 1 ? 'is' : 'are'} no longer marked Complete.`,
      };
    case 'collected':
      return { kind: 'told', text: `${count(n, 'cell')} of the tracker ${n === 1 ? 'is' : 'are'} as before.` };
    case 'sorted':
      return { kind: 'told', text: 'The rows of the tracker stand as before.' };
    case 'acceptance':
      return { kind: 'told', text: n === 1 ? 'The finding counts again.' : `${count(n, 'finding')} count again.` };
    case 'withdrawal':
      return { kind: 'told', text: 'The finding is accepted again.' };
    case 'settings':
      return { kind: 'told', text: 'The settings are as they were.' };
  }
}

const NOT_PUT_BACK: Readonly<Record<Undone['kind'], string>> = {
  fix: 'The cells have been written in since.',
  completed: 'The rows have been written in since.',
  collected: 'The cells have been written in since.',
  sorted: 'Rows have been sorted, added or taken out since.',
  acceptance: 'The finding counts again already.',
  withdrawal: 'The finding is accepted already.',
  settings: 'The settings have been changed since.',
};

export const accepted = (findings: number): Message => ({
  kind: 'told',
  text: findings === 1 ? 'The finding is accepted.' : `${count(findings, 'finding')} are accepted.`,
  more: `The reason is kept in this workbook. ${findings === 1 ? 'It comes' : 'Each comes'} back when its cell changes.`,
  way: { kind: 'undo', label: UNDO.acceptance },
});

export const withdrawn: Message = { kind: 'told', text: 'The finding counts again.' };

const undoSettings: Way = { kind: 'undo', label: UNDO.settings };

export const settingsSaved: Message = {
  kind: 'told',
  text: 'The settings are kept in this workbook.',
  way: undoSettings,
};

/** Where the plan is was said by hand, or is to be found without that again. */
export const columnsNamed = (columns: readonly string[]): Message => ({
  kind: 'told',
  text:
    columns.length > 0
      ? 'The place of the plan is kept in this workbook.'
      : 'The plan is looked for by its headers again.',
  way: undoSettings,
});
