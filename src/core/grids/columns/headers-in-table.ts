import { headsCalendar } from './calendar-columns';
import type { ColumnBody, Serving } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { type HeaderMeaning, headerMeaning, headerWords } from '../headers/header-words';
import { headsBoth } from '../headers/who-and-when';

/** A column of a table with what its header says. */
export interface HeadedColumn extends HeaderMeaning {
  readonly column: number;
  readonly header: string;
}

/** 'Name' beside 'Resource Names': programmes for projects call their tasks so. */
const isExportedName = ({ text }: HeaderCell, cells: readonly HeaderCell[]): boolean =>
  text === 'Name' && cells.some((other) => RESOURCES.test(other.text));
const RESOURCES = /^resource[ _]names?$/i;

const AS_LEAD: HeaderMeaning['says'] = { kind: 'by-whom', is: 'lead' };
const SERVING: Readonly<Record<Serving, HeaderMeaning['says']>> = {
  action: { kind: 'action', is: 'named' },
  'by-when': { kind: 'by-when', is: 'date' },
  'by-whom': AS_LEAD,
  objective: { kind: 'objective', is: 'aim' },
};

/** What a header says among those of its table: 'Who / When' two things; 'Delivered by' and 'By' above names say who, above dates when. */
export function meaningsIn(
  cell: HeaderCell,
  cells: readonly HeaderCell[],
  { isEmpty, isDated }: ColumnBody,
): readonly HeaderMeaning[] {
  const { text, serves } = cell;
  if (serves === 'nothing' || headsCalendar(cell)) return NOTHING;
  if (isExportedName(cell, cells)) return [{ says: SERVING.action, rank: 0 }];
  if (serves !== undefined) return [{ says: SERVING[serves], rank: 0 }];
  if (headsBoth(text)) return BOTH;
  if (saysWhenToo(text)) return [{ says: SERVING.action, rank: 0 }];
  const meaning = headerMeaning(text);
  if (meaning === undefined) return NOTHING;
  if (isAnswerToImpact(meaning, cells)) return [{ says: { kind: 'action', is: 'second' }, rank: meaning.rank }];
  const isNames =
    meaning.says.kind === 'by-when' && !isEmpty && isDated === false && /(?:ed |^)by$/.test(headerWords(text));
  return [isNames ? { ...meaning, says: AS_LEAD } : meaning];
}

/** 'Mitigating action' beside 'Impact identified', with no risk and no score in the table: what is done about it. */
const isAnswerToImpact = ({ says }: HeaderMeaning, cells: readonly HeaderCell[]): boolean =>
  isRisk(says) &&
  cells.some(({ text }) => MITIGATING.test(text)) &&
  cells.filter(({ text }) => isRisk(headerMeaning(text)?.says)).length === 1;
const isRisk = (says: HeaderMeaning['says'] | undefined): boolean => says?.kind === 'other' && says.is === 'risk';
const MITIGATING = /^\s*mitigat(?:ing actions?|ions?|ing measures?)\s*$/i;

/** 'What steps will we take and when?', 'Task and (timescale)': what is to be done, in words that say by when. */
export const saysWhenToo = (header: string): boolean => {
  const [, what, when = ''] = /^(.+?),? (?:and|&) (?:(?:by )?when\b|\(([^()]+)\)\s*$)/i.exec(header) ?? [];
  const says = what === undefined ? undefined : headerMeaning(what)?.says;
  if (says?.kind !== 'action' && says?.kind !== 'objective') return false;
  const time = when === '' ? undefined : headerMeaning(when)?.says;
  return when === '' || (time?.kind === 'by-when' && time.is !== 'moved');
};

const NOTHING: readonly HeaderMeaning[] = [];
/** Of columns that say by when, one that says by whom as well is the last choice. */
export const SHARED = Infinity;
const BOTH: readonly HeaderMeaning[] = (['by-when', 'by-whom'] as const).map((kind) => ({
  says: SERVING[kind],
  rank: SHARED,
}));
