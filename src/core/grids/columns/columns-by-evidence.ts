import type { BodyOf } from './column-bodies';
import { cellsSpeakFor } from './column-evidence';
import type { ColumnBody } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { type Role, hintsIn } from '../headers/header-hints';
import { headerMeaning, headsAnyDate } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';
import { headsBoth } from '../headers/who-and-when';
import { measuresIn } from './unnamed-actions';
import { areMeasures, headsOtherColumn, headsOtherTable, headsRegister } from '../headers/other-tables';

/** A column that serves as what its header's words and its cells show together. */
export interface Evident extends HeaderCell {
  readonly serves: Role;
}

interface Candidate {
  readonly cell: HeaderCell;
  readonly role: Role;
  readonly header: number;
  readonly cells: number;
}

/** A header that is known says so much; one that may head actions among other things, less. */
const KNOWN = 4;
const LOOSELY = 2;
const ANY = 1;
/** 'Measure' with nothing beside it that counts. */
const MEASURED = 1;
/** What must speak for a column. */
const LEAST: Readonly<Record<Role, number>> = { action: 2, 'by-when': 3.5, 'by-whom': 3.5 };
/** Columns for which nearly the same speaks. */
const NEAR = 1;
const ROLES: readonly Role[] = ['action', 'by-when', 'by-whom'];

/** The columns of a header row that its words don't name, as its cells show them; none where nothing is missing or seen. */
export function evidentColumns(cells: readonly HeaderCell[], bodyOf: BodyOf): readonly Evident[] {
  const candidates = candidatesIn(cells, bodyOf);
  return evidentAmong(candidates, chosenOf(candidates));
}

/** Columns that were chosen, but for those that their headers name loosely; each with a rival, where it has one. */
function evidentAmong(candidates: readonly Candidate[], chosen: readonly Candidate[]): readonly Evident[] {
  return chosen.flatMap(({ cell, role, header, cells: seen }): Evident[] => {
    if (
      headerMeaning(cell.text)?.says.kind === role &&
      (isLoose(cell.text) || isOfLog(cell) || headsAnyDate(cell.text))
    )
      return [];
    const rival = candidates.find(
      (one) => one.role === role && one.cell !== cell && one.header + one.cells > header + seen - NEAR,
    );
    return [{ ...cell, serves: role, ...(rival && { rival: rival.cell.text }) }];
  });
}

/**
 * A row that heads a table though its words alone don't say so: sentences, dates and names below it, and headers that
 * speak for them. Undefined for all others.
 */
export function withEvidentColumns(cells: readonly HeaderCell[], bodyOf: BodyOf): readonly HeaderCell[] | undefined {
  if (headsOtherTable({ size: cells.length, values: () => cells }) || isRegister(cells) || areCounted(cells, bodyOf)) return undefined;
  const candidates = candidatesIn(cells, bodyOf);
  const chosen = chosenOf(candidates);
  const all = [...candidates.filter(isKnown), ...chosen];
  const of = (role: Role): Candidate | undefined => all.find((one) => one.role === role);
  const [action, when, whom] = [of('action'), of('by-when'), of('by-whom')];
  if (!action || !when) return undefined;
  const said = [action, when, ...(whom ? [whom] : [])].reduce((sum, { header }) => sum + Math.max(0, header), 0);
  const isEnough = whom ? said >= 3 || saysWhatToDo(bodyOf(action.cell.column)) : said >= KNOWN && (isKnown(action) ? when.header > 0 : action.cells >= (action.header > 0 && isKnown(when) ? 2 : 3));
  if (!isEnough || missingIn(candidates).length === 0) return undefined;
  const evident = evidentAmong(candidates, chosen);
  return cells.map((cell) => evident.find(({ column }) => column === cell.column) ?? cell);
} // prettier-ignore

const isKnown = ({ header }: Candidate): boolean => header >= KNOWN;

/** The roles that no header names. */
const missingIn = (candidates: readonly Candidate[]): readonly Role[] =>
  ROLES.filter((role) => !candidates.some((one) => one.role === role && isKnown(one)));

/** What serves as something where no other column does: partners as owners, a review's date as a deadline. */
const LOOSE: ReadonlySet<string> = new Set(['vague', 'loose', 'partners', 'sponsor', 'moved']);
const isLoose = (header: string): boolean => {
  const says = headerMeaning(header)?.says;
  return says !== undefined && 'is' in says && LOOSE.has(says.is);
};

/** True of a column half of whose cells at least begin with a verb. */
const saysWhatToDo = ({ looks }: ColumnBody): boolean => (looks?.verbs ?? 0) >= 0.5;

/** Measures beside a target are what is counted, unless they begin as actions do. */
const areCounted = (cells: readonly HeaderCell[], bodyOf: BodyOf): boolean =>
  cells.some(({ text }) => /^targets?$/i.test(text.trim())) &&
  measuresIn(cells).some(({ column }) => !saysWhatToDo(bodyOf(column)));

/** A list of other things says in one of its first columns what they are: 'No | Policy | Owner'. */
const MOST_BEFORE = 3;

/** Registers of risks and lists of documents have sentences, owners and dates, too. */
function isRegister(cells: readonly HeaderCell[]): boolean {
  const says = cells.map(({ text }) => headerMeaning(text)?.says);
  const others = says.filter((one) => one?.kind === 'other');
  if (others.some((one) => one.is === 'sum')) return true;
  const texts = cells.map(({ text }) => text);
  // Beside 'Key actions for 2026/27' a column of indicators makes no register of those.
  const isPlan = texts.some((text) => /\b(?:actions?|improvements?)\b/i.test(text) && hintsIn(text).action > 0);
  const isMeasure = (text: string): boolean =>
    areMeasures(text, texts) ||
    (isPlan && /^(?:kpis?|(?:key |performance )*indicators?|measures?|baseline|budgets?|impact|score)\b/i.test(text));
  const areNone = texts.some(isMeasure);
  // Right of what is to be done 'Impact' and 'Measure of success' tell of that; where nothing is known, of what comes first.
  const action = says.findIndex((one) => one?.kind === 'action');
  const end = action < 0 ? MOST_BEFORE : action;
  if (says.filter((one, index) => index < end && one?.kind === 'other' && one.is === 'risk').length > 1) return true;
  return texts.some(
    (text, index) =>
      says[index] === undefined &&
      index < end &&
      headsRegister(text) &&
      !namesTasks(text, cells) &&
      !isMeasure(text) &&
      !(areNone && (besideSays(text) !== undefined || /^measures?\b/i.test(text))),
  );
}

/** What each column may be, and how much speaks for that. */
function candidatesIn(cells: readonly HeaderCell[], bodyOf: BodyOf): readonly Candidate[] {
  const rows = Math.max(...cells.map(({ column }) => bodyOf(column).own ?? 0));
  const known = cells.filter(({ text }) => headerMeaning(text)?.says.kind === 'action');
  const named = cells.find(({ text }) => isNamedAction(text))?.column ?? 0;
  const isLeft = (column: number): boolean => known.length > 0 && known.every((cell) => column < cell.column);
  return cells.flatMap((cell) => {
    const body = bodyOf(cell.column);
    return ROLES.flatMap((role): Candidate[] => {
      const header = role === 'by-whom' && namesDoers(cell, body) ? LEAST['by-whom'] : role === 'by-when' && cell.column < named && isOfLog(cell) ? -LOOSELY : headerSpeaks(cell, role, cells);
      const seen = cellsSpeakFor(role, body, { rows, isLeft: isLeft(cell.column) });
      if (role === 'action' && namesDoers(cell, body)) return [];
      // What a header plainly says its cells must contradict.
      if (header >= KNOWN && (headsBoth(cell.text) || isPlain(cell, role, cells, bodyOf))) return [{ cell, role, header, cells: 0 }];
      if (header >= KNOWN) return body.isEmpty || seen > CONTRADICTED || (body.own ?? 0) < (body.areDates === true ? 2 : FEWEST_CELLS) ? [{ cell, role, header, cells: seen }] : [];
      return header + seen >= LEAST[role] ? [{ cell, role, header, cells: seen }] : [];
    });
  });
} // prettier-ignore

const isNamedAction = (header: string): boolean => {
  const says = headerMeaning(header)?.says;
  return says?.kind === 'action' && says.is === 'named';
};

/** 'Date' left of the actions may be the day on which each was agreed: another column of dates speaks before it. */
export const isOfLog = ({ text, serves }: HeaderCell): boolean => serves === undefined && /^dates?$/i.test(text.trim());

/** 'Action' over names, as minutes have it: who acts. */
const namesDoers = ({ text, serves }: HeaderCell, { looks, words = 0 }: ColumnBody): boolean =>
  serves === undefined && ACTED.test(text.trim()) && looks !== undefined && looks.plainly >= 0.4 && looks.perhaps >= 0.8 && looks.verbs < 0.2 && words < 4; // prettier-ignore
const ACTED = /^actions?$/i;

/** 'Action' over what is neither told nor a date, and 'Due date' where no other header hints at dates that stand below it: no cells outweigh them. */
function isPlain({ column, text, serves }: HeaderCell, role: Role, cells: readonly HeaderCell[], bodyOf: BodyOf): boolean {
  if (serves !== undefined) return false;
  if (role === 'action') {
    const { isTold, areDates, words = 0 } = bodyOf(column);
    return ACTED.test(text.trim()) && words >= FEWEST_WORDS && isTold !== true && areDates !== true;
  }
  return role === 'by-when' && DUE.test(text.trim()) &&
    !cells.some((cell) => cell.column !== column && hintsIn(cell.text)['by-when'] > 0 && (bodyOf(cell.column).looks?.whens ?? 0) >= MOSTLY);
} // prettier-ignore
const DUE = /^(?:by when|when|due(?: date)?|date due|deadline|target date|completion date|time ?scales?)[?:]?$/i;
const MOSTLY = 0.6;
/** On average: fewer have codes and names. */
const FEWEST_WORDS = 2;
const CONTRADICTED = -9;
/** So many cells at least can do that, but for dates. */
const FEWEST_CELLS = 4;

function headerSpeaks({ text, serves }: HeaderCell, role: Role, cells: readonly HeaderCell[]): number {
  if (role === 'action' && areMeasures(text, cells.map((cell) => cell.text))) return MEASURED;
  if (serves !== undefined) return serves === role ? KNOWN : NEVER;
  if (headsBoth(text)) return role === 'action' ? NEVER : KNOWN;
  const says = headerMeaning(text)?.says;
  // 'Board date' may be the day of the board: what else is a date speaks before it.
  if (role === 'by-when' && headsAnyDate(text)) return ANY;
  if (says?.kind === role) return !isLoose(text) ? KNOWN : role === 'action' ? LOOSELY : -LOOSELY;
  const hint = hintsIn(text)[role];
  // A table of two columns has nothing else that could be done.
  if (cells.length === 2 && role === 'action') return Math.max(0, hint);
  if (says?.kind === 'objective' && role === 'action') return IMPROVED.test(text) ? hint : 0;
  if (role === 'by-when' && endsIt(text, cells)) return hint;
  if (role === 'action' && namesTasks(text, cells)) return -1;
  if (says !== undefined) return says.kind === 'other' || says.kind === 'number' ? NEVER : hint;
  return besideSays(text) !== undefined || (role !== 'by-when' && headsOtherColumn(text)) ? NEVER : hint;
} // prettier-ignore
const NEVER = -99;
/** What is to be improved may say how. */
const IMPROVED = /\b(?:improvements?|development)\b/i;

/** 'Name' on a board of tasks, which say how they stand, when they are due and whose they are: its cells must say what to do. */
function namesTasks(text: string, cells: readonly HeaderCell[]): boolean {
  if (!/^name$/i.test(text.trim())) return false;
  const says = cells.map((cell) => headerMeaning(cell.text)?.says);
  return (
    cells.some((cell) => /status|completed at/i.test(cell.text)) &&
    says.some((one) => one?.kind === 'by-when' && one.is === 'planned') &&
    says.some((one) => one?.kind === 'by-whom' && (one.is === 'lead' || one.is === 'person'))
  );
}

/** 'Start | Complete': the second is when it is to be done. */
const endsIt = (text: string, cells: readonly HeaderCell[]): boolean =>
  /^complete$/i.test(text.trim()) && cells.some((cell) => besideSays(cell.text) === 'start');

/** For each missing role a column of its own, so that as much as can be speaks for all of them together. */
function chosenOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = candidates.filter((one) => isKnown(one)).map(({ cell }) => cell);
  const best = (roles: readonly Role[], used: readonly HeaderCell[]): { sum: number; chosen: readonly Candidate[] } => {
    const [role, ...others] = roles;
    if (role === undefined) return { sum: 0, chosen: [] };
    const free = candidates.filter((one) => one.role === role && !used.includes(one.cell));
    const choices = free.map((one, index) => {
      const rest = best(others, [...used, one.cell]);
      return { sum: one.header + one.cells + index * LATER + rest.sum, chosen: [one, ...rest.chosen] };
    });
    return [best(others, used), ...choices].reduce((a, b) => (b.sum > a.sum ? b : a));
  };
  return best(missingIn(candidates), taken).chosen;
}
/** Of columns for which the same speaks, the last: 'Start' and 'End', 'What people said' and 'What happens'. */
const LATER = 0.01;
