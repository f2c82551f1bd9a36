import { STATUSES } from '../tracker/record';
import type { Country } from '../calendar/countries';
import { type Day, parseIsoDay, showDay, showIsoDay } from '../calendar/day';
import { wordsOfCell } from '../sheets/cell-words';
import { actionRef } from '../tracker/ref-parts';
import type { ReadRow, ReadTracker } from '../tracker/tracker-rows';
import type { SheetDrawing } from '../workbook/drawing';
import { shownDay } from './cells';
import { type FilledIn, type HandedRow, type Handouts, NOT_FILLED_IN, filledIn } from './handouts';
import { type ReturnedFile, type ReturnedRow, type ReturnedSheet, returnedSheets } from './returned';
import { FILLED_IN, type TakenCell, drawTaken, takenCells } from './taken';
import { isCutOf } from './words';

/** What of that which came back goes into the tracker: nothing, all, what the tracker doesn't contradict, or rows by reference. */
export type Take = 'nothing' | 'returned' | 'tracker' | ReadonlySet<string>;

/** Where something came back: a file, its sheet, and the row. */
export interface ReturnedPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Something that a person filled in. In a conflict the tracker says something else by now than when it was handed out. */
export interface ReturnedItem {
  readonly place: ReturnedPlace;
  readonly ref: string;
  /** Of the action, as the tracker has it. */
  readonly action: string;
  readonly column: 'Status' | 'Agreed date' | 'Progress' | 'Reason' | 'Decision';
  /** Days as 'YYYY-MM-DD'. */
  readonly sent: string;
  readonly now: string;
  readonly returned: string;
  readonly kind: 'change' | 'conflict';
  readonly isTaken: boolean;
}

/** What came back and can't go into the tracker by itself: a person has to look. */
export interface ReturnedNote {
  readonly place: ReturnedPlace;
  readonly kind:
    | 'no handout'
    | 'not from here'
    | 'row added'
    | 'unknown reference'
    | 'reference twice'
    | 'reference typed over'
    | 'row missing'
    | 'typed over'
    | 'no status'
    | 'column missing'
    | 'column added';
  readonly ref: string;
  /** What is written there. */
  readonly words: string;
}

/** What came back, and the tracker with what is taken of it. */
export interface Collected {
  readonly items: readonly ReturnedItem[];
  readonly notes: readonly ReturnedNote[];
  readonly drawing: SheetDrawing;
  /** What is taken, to be given back. */
  readonly taken: readonly TakenCell[];
}

/**
 * Compares what came back with what was handed out and with what the tracker says now, and puts what is to be taken into
 * the tracker. Nothing that the tracker says is written over but for what was asked; reasons and decisions become dated
 * lines of Progress. Collecting the same again finds nothing new.
 * @param country whose bank holidays counted where dates were handed out as working days.
 */
export function collectReturned(
  tracker: ReadTracker,
  handouts: Handouts,
  files: readonly ReturnedFile[],
  take: Take,
  country: Country | undefined,
): Collected {
  const collection = new Collection(tracker, take, country);
  for (const file of files) {
    const sheets = returnedSheets(file, handouts, tracker.number);
    if (sheets.length === 0)
      collection.notes.push({ place: { file: file.name, sheet: '', row: 0 }, kind: 'no handout', ref: '', words: '' });
    for (const sheet of sheets) collection.collect(sheet, handouts);
  }
  const { items, notes, taken } = collection;
  return { items, notes, drawing: drawTaken(tracker, taken), taken: takenCells(taken) };
}

/** Goes through the sheets that came back, one after the other: what one of them says counts when the next is looked at. */
class Collection {
  readonly items: ReturnedItem[] = [];
  readonly notes: ReturnedNote[] = [];
  readonly taken = new Map<ReadRow, Partial<Record<keyof FilledIn, string>>>();
  private readonly byRef = new Map<string, ReadRow>();
  /** What the tracker would say if everything that came back so far were taken. */
  private readonly now = new Map<ReadRow, FilledIn>();

  constructor(
    private readonly tracker: ReadTracker,
    private readonly take: Take,
    private readonly country: Country | undefined,
  ) {
    for (const row of tracker.rows) {
      if (row.ref !== '' && !this.byRef.has(row.ref)) this.byRef.set(row.ref, row);
    }
  }

  collect(sheet: ReturnedSheet, handouts: Handouts): void {
    const { handout, table, rows } = sheet;
    if (!handout || !this.isFromHere(sheet)) {
      this.note(sheet, table.headerRow, 'not from here', '', '');
      return;
    }
    this.noteColumns(sheet);
    const seen = new Set<string>();
    for (const row of rows) {
      const found = this.identify(row, seen);
      if (typeof found === 'string') {
        const texts = [...row.at.cells.values()].map(({ text }) => text).filter((text) => text !== '');
        if (texts.length > 0) this.note(sheet, row.at.row, found, row.ref, texts.join(' | '));
        continue;
      }
      seen.add(row.ref);
      this.compare(row, found, sheet, handout.on, handouts.saidAt(row.ref, handout.number) ?? NOT_FILLED_IN);
    }
    if (!table.known.includes('Ref')) return;
    for (const ref of handouts.refsOn(handout.number))
      if (!seen.has(ref) && this.byRef.has(ref) && !rows.some((row) => row.ref === ref))
        this.note(sheet, table.headerRow, 'row missing', ref, '');
  }

  /** Without a mark, another tracker's sheet has the same references, over words of its own. */
  private isFromHere({ isMarked, rows }: ReturnedSheet): boolean {
    if (isMarked) return true;
    const known = rows.flatMap((row) => {
      const found = this.byRef.get(row.ref);
      return found ? [isCutOf(row.words, found.action)] : [];
    });
    return 2 * known.filter((isSame) => isSame).length >= known.length;
  }

  /** The tracker's row that a returned row is, or why there is none. */
  private identify({ ref, words }: ReturnedRow, seen: ReadonlySet<string>): ReadRow | ReturnedNote['kind'] {
    if (ref === '') return 'row added';
    const found = this.byRef.get(ref);
    if (!found) return 'unknown reference';
    if (seen.has(ref)) return 'reference twice';
    return !isCutOf(words, found.action) && this.isOthers(words, found) ? 'reference typed over' : found;
  }

  /** Whether words are those of another action than a row's. */
  private readonly isOthers = (words: string, { actionRef: own }: ReadRow): boolean =>
    words !== '' && this.tracker.rows.some(({ action, actionRef: its }) => its !== own && isCutOf(words, action));

  private compare(row: ReturnedRow, found: ReadRow, sheet: ReturnedSheet, on: Day, sent: HandedRow): void {
    const now = this.now.get(found) ?? filledIn(found, this.tracker);
    const place = { file: sheet.file, sheet: sheet.sheet, row: row.at.row };
    let after = now;
    for (const [column, field] of FILLED_IN) {
      if (!sheet.table.known.includes(column)) continue;
      const [was, is, returned] = [sent[field], now[field], row.said[field]];
      if (returned === was || returned === is || this.isIn(field, returned, is)) continue;
      const kind = is === was ? 'change' : 'conflict';
      const isTaken = this.takes(found.ref, kind);
      this.items.push({
        place,
        ref: found.ref,
        action: found.action,
        column,
        sent: was,
        now: is,
        returned,
        kind,
        isTaken,
      });
      if (field === 'status' && returned !== '' && !STATUSES.some((status) => status === returned))
        this.note(sheet, row.at.row, 'no status', found.ref, returned);
      after = { ...after, [field]: returned };
      if (isTaken) this.put(found, field, returned);
    }
    for (const [column, text] of [['Reason', row.reason], ['Decision', row.decision]] as const) {
      const line = `${showDay(on)}, ${column.toLowerCase()}: ${text}`;
      if (text === '' || [now, after].some(({ progress }) => progress.split('\n').includes(line))) continue;
      const isTaken = this.takes(found.ref, 'change');
      this.items.push({ place, ref: found.ref, action: found.action, column, sent: '', now: '', returned: text, kind: 'change', isTaken });
      const before = isTaken ? (this.taken.get(found)?.progress ?? filledIn(found, this.tracker).progress) : '';
      if (isTaken) this.put(found, 'progress', [before, line].filter((part) => part !== '').join('\n'));
      after = { ...after, progress: [after.progress, line].filter((part) => part !== '').join('\n') };
    } // prettier-ignore
    this.now.set(found, after);
    this.noteTypedOver(row, sent, sheet);
  }

  /** Progress that came back and was taken has the reasons of its own meeting below it since. */
  private isIn(field: keyof FilledIn, returned: string, is: string): boolean {
    return field === 'progress' && returned !== '' && is.startsWith(`${returned}\n`);
  }

  private takes(ref: string, kind: ReturnedItem['kind']): boolean {
    switch (this.take) {
      case 'nothing':
        return false;
      case 'returned':
        return true;
      case 'tracker':
        return kind === 'change';
      default:
        return this.take.has(ref) || this.take.has(actionRef(ref));
    }
  }

  private put(row: ReadRow, field: keyof FilledIn, words: string): void {
    this.taken.set(row, { ...this.taken.get(row), [field]: words });
  }

  /** A date or a lead that somebody typed over asks for something, but not in a column that can be taken. */
  private noteTypedOver({ at, ref }: ReturnedRow, sent: HandedRow, sheet: ReturnedSheet): void {
    const due = wordsOfCell(at.cellUnder('Due'), sheet.table.dateSystem, true);
    const day = parseIsoDay(sent.due);
    const shown = day && showIsoDay(shownDay(day, this.country));
    if (sheet.table.known.includes('Due') && due !== sent.due && due !== shown)
      this.note(sheet, at.row, 'typed over', ref, `Due: ${at.textUnder('Due')}`);
    if (sheet.table.known.includes('Lead') && at.textUnder('Lead') !== sent.lead)
      this.note(sheet, at.row, 'typed over', ref, `Lead: ${at.textUnder('Lead')}`);
  }

  private noteColumns(sheet: ReturnedSheet): void {
    const { table } = sheet;
    for (const column of ['Ref', ...FILLED_IN.map(([header]) => header)])
      if (!table.known.includes(column)) this.note(sheet, table.headerRow, 'column missing', '', column);
    table.headers.forEach((header, at) => {
      if (table.known[at] !== undefined) return;
      const texts = [...table.rows].flatMap(({ cells }) => cells.get(at)?.text ?? []).filter((text) => text !== '');
      if (texts.length > 0) this.note(sheet, table.headerRow, 'column added', '', `${header}: ${texts.join(' | ')}`);
    });
  }

  private note(sheet: ReturnedSheet, row: number, kind: ReturnedNote['kind'], ref: string, words: string): void {
    this.notes.push({ place: { file: sheet.file, sheet: sheet.sheet, row }, kind, ref, words });
  }
}
