import { memoize } from '../text/memo';
import { tidy } from '../text/tidy';
import { type HeaderKind, kindByHeadWord, namesPartners } from './head-words';

/** What a column of a planning grid holds. */
export type ColumnKind = 'action' | 'by-when' | 'by-whom' | 'number' | 'objective';

/** The names under which each kind of column goes, matched against the whole header, punctuation aside. */
const NAMES: readonly (readonly [kind: ColumnKind, pattern: RegExp])[] = [
  [
    'by-when',
    /^(?:(?:by|due|deadline|timescales?|time ?scales?|target|completion|end|finish|due by|milestone|review|planned|expected) ?)?(?:when|dates?|deadlines?|timescales?|time ?scales?|time ?frames?|time ?lines?|completion|completed by|by)(?: (?:for completion|of completion|for delivery|milestones?|due|and milestones|set|agreed))?$|^(?:to be )?(?:completed|delivered|achieved) by(?: when)?$|^due$|^timing$/,
  ],
  [
    'by-whom',
    /^(?:by )?who(?:m)?$|^(?:(?:named|lead|responsible|accountable|key|delivery|action|project|overall) )?(?:leads?|owners?|officers?|person|persons|people|agency|agencies|partners?|organisations?|responsibility|responsible|ownership|accountability|accountable|action by|delivered by)(?: (?:officers?|agency|agencies|person|persons|people|partners?|responsible|for delivery|organisations?|names?|roles?|manager))*(?: (?:and|or|\/) (?:partners?|support|agency|owners?|responsible|others|organisations?|team))?$|^responsible (?:officer|person|owner|lead)s?$|^who is responsible$/,
  ],
  [
    'action',
    /^(?:(?:key|specific|planned|main|proposed|detailed|required|agreed) )?(?:actions?|milestones?|tasks?|activit(?:y|ies)|steps|what|deliverables?|work ?areas?)(?: (?:and|or|\/|with) (?:key )?(?:milestones?|actions?|tasks?|activit(?:y|ies)|outputs?|targets?|deliverables?))?(?: (?:required|needed|to be taken|to be undertaken|points?|planned|agreed|to achieve.*|will we do|we will take|plan|description))?$|^what (?:will we do|we will do|needs to be done|are we going to do)$|^recommended actions?$/,
  ],
  ['number', /^(?:ref(?:erence)?|no|number|action no|item|item no|id|#)$/],
  [
    'objective',
    /^(?:(?:key|strategic|cqc|regulatory|our) )?(?:objectives?|aims?|goals?|priorit(?:y|ies)|outcomes?|requirements?|regulations?|standards?|themes?|ambitions?|pillars?|work ?streams?|areas? (?:for improvement|of focus))$/,
  ],
];

/** What a header's words say that the column holds, or undefined. */
export const columnKind = (header: string): ColumnKind | undefined => headerKind(header)?.kind;

const headerKind = (header: string): HeaderKind | undefined => (header.length > 80 ? undefined : kindOfShort(header));

const kindOfShort = memoize((header): HeaderKind | undefined => {
  const words = headerWords(header);
  if (words === '' || words.length > 60) return undefined;
  const kind = NAMES.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind === undefined) return kindByHeadWord(words);
  if (kind === 'objective') return objectiveKind(words);
  if (kind === 'by-when' && SECOND_DATE.test(words)) return { kind, isSecond: true };
  return kind === 'by-whom' && namesPartners(words) ? { kind, isPartners: true } : { kind };
});

/** What an action is for, wherever its column stands; what heads actions from the left. */
const AIM = /(?:objectives?|aims?|goals?|priorit(?:y|ies))$/;
const objectiveKind = (words: string): HeaderKind =>
  AIM.test(words) ? { kind: 'objective', isAim: true } : /outcomes?$/.test(words) ? { kind: 'objective' } : { kind: 'objective', isTheme: true }; // prettier-ignore

/** Dates that stand beside a deadline, too: when it is looked at, when the row was written. */
const SECOND_DATE = /^(?:review )?dates?$|^review (?:when|by|time ?scales?)$/;

/** A header's words in lower case, brackets and punctuation aside. */
const headerWords = (header: string): string =>
  tidy(header)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9#/]+/g, ' ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/\s+/g, ' ')
    .trim();

/** Headers of tables that stand beside or below grids: contacts, money, measures, risks, signatures. */
const OTHER_TABLE =
  /^(?:(?:full |job )?name|post|position|role|(?:job )?title|tel(?:ephone)?|phone|mobile|e ?mail|contact(?: details| number)?|address|signature|signed(?: by)?|date|funding(?: source| stream)?|source|amount|budget|cost|total|allocation|income|expenditure|spend|target|baseline|indicator|measure|actual|likelihood|impact|mitigation|risk|score|version|author|meaning|abbreviation|acronym|code|20\d\d \d\d)s?$/;

const headsOtherColumn = memoize((header) => OTHER_TABLE.test(headerWords(header)));

/** The texts of a row, however its cells are kept. */
interface ColumnTexts {
  readonly size: number;
  values(): Iterable<{ readonly text: string }>;
}

/** True where a row heads a table of another kind: two headers at least, all of them short, most of them known. */
export function headsOtherTable(cells: ColumnTexts): boolean {
  if (cells.size < 2) return false;
  for (const { text } of cells.values()) if (text.length > 30) return false;
  let known = 0;
  for (const { text } of cells.values()) if (headsOtherColumn(text)) known++;
  return known >= 2 && known * 2 >= cells.size;
}

/** `gridColumns` of a row's cells by their columns. A row without a by-when's header costs next to nothing. */
export function headerColumns(
  cells: ColumnTexts & Iterable<readonly [column: number, cell: { readonly text: string }]>,
): GridColumns | undefined {
  for (const { text } of cells.values())
    if (columnKind(text) === 'by-when')
      return gridColumns([...cells].map(([column, cell]) => ({ column, text: cell.text })));
  return undefined;
}

/** Where the columns of a grid stand, as column numbers. Kinds that repeat keep every place. */
export interface GridColumns {
  readonly action: number;
  readonly byWhen: number;
  readonly byWhom: readonly number[];
  /** Those of `byWhom` that say who leads, where partners have a column of their own. They stand first. */
  readonly leads?: readonly number[];
  readonly number?: number;
  readonly objective?: number;
  /** The kinds that no header names. */
  readonly missing: readonly ColumnKind[];
  /** Columns whose header says again what one further left says. */
  readonly repeated: readonly number[];
}

/**
 * The columns of a grid where these cells are its header row: an action column and a by-when column at least, in any
 * order, with other columns between and beside them. Otherwise undefined.
 */
export function gridColumns(
  cells: readonly { readonly column: number; readonly text: string }[],
): GridColumns | undefined {
  const columns = new Map<ColumnKind, HeadedColumn[]>();
  for (const { column, text } of cells) {
    const says = headerKind(text);
    if (says) columns.set(says.kind, [...(columns.get(says.kind) ?? []), { column, says }]);
  }
  const actions = firstChoice(columns.get('action'));
  const action = actions[0] ?? columns.get('objective')?.find(({ says }) => !says.isTheme)?.column;
  // 'Start date | End date': something falls due at the end, which stands last.
  const byWhen = firstChoice(columns.get('by-when')).at(-1);
  const owners = columns.get('by-whom') ?? [];
  const leads = columnsOf(owners.filter(({ says }) => !says.isPartners));
  const partners = columnsOf(owners.filter(({ says }) => says.isPartners));
  const byWhom = [...leads, ...partners];
  if (action === undefined || byWhen === undefined) return undefined;
  if (actions.length === 0 && byWhom.length === 0) return undefined;
  const number = columns.get('number')?.[0]?.column;
  // 'Outcome' behind the action says what comes of it.
  const objective = columns.get('objective')?.find(({ column, says }) => column < action || (says.isAim && column !== action))?.column; // prettier-ignore
  return {
    action,
    byWhen,
    byWhom,
    ...(leads.length > 0 && partners.length > 0 && { leads }),
    ...(number !== undefined && { number }),
    ...(objective !== undefined && { objective }),
    missing: byWhom.length === 0 ? ['by-whom'] : [],
    repeated: repeatedHeaders(cells),
  };
}

interface HeadedColumn {
  readonly column: number;
  readonly says: HeaderKind;
}

/** The columns of a kind whose headers say it best. */
function firstChoice(columns: readonly HeadedColumn[] = []): readonly number[] {
  const best = columns.filter(({ says }) => !says.isSecond);
  return columnsOf(best.length > 0 ? best : columns);
}

const columnsOf = (columns: readonly HeadedColumn[]): readonly number[] => columns.map(({ column }) => column);

const NONE: readonly number[] = [];

function repeatedHeaders(cells: readonly { readonly column: number; readonly text: string }[]): readonly number[] {
  const words = cells.map(({ text }) => headerWords(text));
  if (new Set(words).size === words.length) return NONE;
  return cells.flatMap(({ column, text }, index) =>
    columnKind(text) && words.indexOf(words[index] ?? '') < index ? column : [],
  );
}

/** Registers of risks and issues, and lists of measures, have actions and owners, and are no grids. */
const REGISTER = /^(?:risks?|issues?|likelihood|impact|mitigations?|score|baseline|indicators?|measures?|meetings?)\b/;
/** A header that names a deadline; a bare 'Date' stands in lists of meetings and versions as well. */
const BARE_DATE = /^dates?$/;

/**
 * What a row lacks to be the header of a grid: owners and an action column without a by-when, or owners and a by-when
 * without an action. Undefined for headers of grids, and for rows that are no headers.
 */
export function missingHeader(cells: ColumnTexts): 'action' | 'by-when' | undefined {
  const kinds = new Set<ColumnKind>();
  let hasDate = false;
  let hasAim = false;
  for (const { text } of cells.values()) {
    const says = headerKind(text);
    const kind = says?.kind === 'action' && says.isSecond ? undefined : says?.kind;
    const words = headerWords(text);
    if (!kind && (text.length > 40 || REGISTER.test(words))) return undefined;
    if (kind === 'objective' && !says?.isTheme) hasAim = true;
    if (kind && !BARE_DATE.test(words)) kinds.add(kind);
    else if (kind) hasDate = true;
  }
  if (!kinds.has('by-whom')) return undefined;
  if (kinds.has('action')) return kinds.has('by-when') || hasDate ? undefined : 'by-when';
  return kinds.has('by-when') && !hasAim ? 'action' : undefined;
}
