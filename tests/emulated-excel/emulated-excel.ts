import { z } from 'zod';
import type { Day } from '../../src/core/calendar/day';
import { OfficeServices } from './api/services';
import { workbookObject } from './api/workbook';
import { ExcelError } from './errors';
import { type ReadFile, loadBook, readFile } from './files/load';
import { saveBook } from './files/save';
import { isWholeRows, parseArea } from './model/area';
import { Book } from './model/book';
import type { CellValue } from './model/cell';
import { moveRows, tellAddIns, tellChanged } from './model/changed-events';
import { select } from './model/select';
import { ProtocolServer } from './protocol/server';
import { ACTION, type Batch, batch, bridgeMessage, PATH } from './protocol/wire';

/** How the emulated Excel behaves. */
export interface ExcelOptions {
  /** Requirement set up to which Excel's functions are there; npm's client holds 1.15 at most. */
  readonly apiSet?: string;
  /** The user is editing a cell: requests are refused, or wait where they were made with delayForCellEdit. */
  readonly cellEditMode?: boolean;
  /** Every change is refused. */
  readonly readOnly?: boolean;
  /** Another workbook has the focus: everything is refused. */
  readonly inactive?: boolean;
  /** The most bytes of a request and of an answer, as in Excel on the web; undefined for Excel on a desktop. */
  readonly payloadLimit?: number | undefined;
  /** What writing into a filtered range does: an error, or the values in other rows than they were meant for. */
  readonly filteredWrites?: 'refuse' | 'misplace';
  /** Whether batches can be one step for Ctrl+Z, or are refused where they want to be (OfficeDev/office-js #6711). */
  readonly undoGroups?: 'work' | 'refuse';
  /** Between the areas of an address; some desktops want their own (OfficeDev/office-js #1985). */
  readonly listSeparator?: ',' | ';';
  readonly today?: Day;
}

/** One exchange between add-in and Excel: a `context.sync()`, or what office.js itself has to say. */
export interface Exchange {
  /** False where office.js let go of ranges after `Excel.run`, or told Office that the pane has started. */
  readonly isSync: boolean;
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** The code of the error that ended it. */
  readonly error: string | undefined;
}

/**
 * What Excel fails at, once, counted from 0 since the counts were reset: a sync, before anything of it is done or when
 * all of it is done and only the answer is lost; or one action, with all that was to come behind it.
 */
export interface Fault {
  readonly at: 'sync' | 'answer' | 'action';
  readonly nth: number;
  readonly code: string;
}

/** What Excel on the web takes and gives at once. Source: Microsoft, 'Resource limits and performance optimization'. */
export const WEB_PAYLOAD = 5 * 1024 * 1024;

/** Source: HostBridgeSession and eventMessageCategory of office.js. */
const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65_536;

/** The flag of requests that wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** An Excel without its window: a workbook, and what speaks office.js's protocol in front of it. */
export class EmulatedExcel {
  readonly exchanges: Exchange[] = [];
  /** How many batches were to be one step for Ctrl+Z. */
  undoGroups = 0;
  /** What goes wrong next. */
  fault: Fault | undefined;
  /** Somebody else is at work in the workbook: called before each sync is done. @param nth counted from 0 since the counts were reset. */
  meanwhile: (nth: number) => void = () => undefined;
  /** What the add-in's syncs asked for, action by action: 'Worksheets.Add', 'GetRange.Values'. */
  readonly actions: string[] = [];
  /** What the add-in asked of Office itself. */
  readonly services = new OfficeServices();
  readonly #server: ProtocolServer;
  #isEditing: boolean;
  #waiting: (() => void)[] = [];

  constructor(
    readonly book: Book,
    readonly options: ExcelOptions = {},
  ) {
    this.#server = new ProtocolServer(
      () => workbookObject(book),
      (name) => this.services.find(name),
    );
    this.#isEditing = options.cellEditMode === true;
  }

  /** Opens an .xlsx file: its bytes, or what was read of them once. */
  static async open(file: Uint8Array | ReadFile, options: ExcelOptions = {}): Promise<EmulatedExcel> {
    const read = file instanceof Uint8Array ? await readFile(file) : file;
    return new EmulatedExcel(loadBook(read, bookOptions(options)), options);
  }

  /** A workbook with one empty sheet. */
  static empty(options: ExcelOptions = {}): EmulatedExcel {
    const book = new Book(bookOptions(options));
    book.newSheet('Sheet1');
    return new EmulatedExcel(book, options);
  }

  get apiSet(): string {
    return this.options.apiSet ?? '1.14';
  }

  /** How often the add-in called `context.sync()` with something to do. */
  get syncs(): number {
    return this.exchanges.filter(({ isSync }) => isSync).length;
  }

  get bytesUp(): number {
    return this.exchanges.reduce((sum, { bytesUp }) => sum + bytesUp, 0);
  }

  get bytesDown(): number {
    return this.exchanges.reduce((sum, { bytesDown }) => sum + bytesDown, 0);
  }

  /** What was asked for and isn't emulated, even where the add-in swallowed the error. */
  get refusals(): readonly string[] {
    return this.#server.members.refusals;
  }

  /** The error for something that isn't emulated; it is noted. */
  refusal(what: string): ExcelError {
    return this.#server.members.refusal(what);
  }

  /** Ranges and other objects that the add-in still keeps hold of. */
  get keptReferences(): number {
    return this.#server.references.size;
  }

  /** Starts counting anew; the workbook stays as it is. */
  resetCounts(): void {
    this.exchanges.length = 0;
    this.actions.length = 0;
    this.book.changes.length = 0;
  }

  startCellEdit(): void {
    this.#isEditing = true;
  }

  /** The user leaves the cell; requests that waited are done. */
  endCellEdit(): void {
    this.#isEditing = false;
    for (const go of this.#waiting) go();
    this.#waiting = [];
  }

  /** The user, or somebody else in the same workbook, enters something into a cell. It is no change of the add-in's. @throws where there is no such place. */
  type(sheetName: string, address: string, value: CellValue, source: 'Local' | 'Remote' = 'Local'): void {
    const sheet = this.book.sheet(sheetName);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`There is no ${sheetName}!${address}.`);
    sheet.enter(area.top, area.left, value);
    sheet.settleHeaders(area);
    this.book.undo.did();
    tellChanged(sheet, area, { changeType: 'RangeEdited', source });
  }

  /** The user inserts whole rows, or deletes them: '5:6'. @throws where there is no such place. */
  moveRows(sheetName: string, rows: string, way: 'Inserted' | 'Deleted', source: 'Local' | 'Remote' = 'Local'): void {
    const sheet = this.book.sheet(sheetName);
    const area = parseArea(rows);
    if (!sheet || !area || !isWholeRows(area)) throw new Error(`There are no rows ${sheetName}!${rows}.`);
    moveRows(sheet, area, way, source);
  }

  /** The user selects cells. @throws where there is no such place. */
  select(sheetName: string, address: string): void {
    const sheet = this.book.sheet(sheetName);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`There is no ${sheetName}!${address}.`);
    select(sheet, area);
  }

  /** Tells of each event for which somebody registered, as the native bridge of the client hears it. */
  onEvent(listener: (message: string) => void): void {
    this.book.events.listen(({ type, said }) => {
      const entry = {
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: 'Workbook',
        message: JSON.stringify(said),
      };
      listener(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } }));
    });
  }

  /** The workbook as it stands, as an .xlsx file. */
  toXlsx(): Uint8Array {
    return saveBook(this.book);
  }

  /** Answers a message of the client's native bridge. */
  async answerMessage(text: string): Promise<string> {
    const { id, type, flags, message } = bridgeMessage.parse(JSON.parse(text));
    const { statusCode, body } =
      message.url === 'ProcessQuery'
        ? await this.#answer(message.body, flags ?? 0)
        : failure(new ExcelError('NotImplemented', `The emulated Excel has nothing at ${message.url}.`));
    return JSON.stringify({ id, type: type + 1, message: { statusCode, headers: {}, body } });
  }

  #isDue(at: Fault['at'], nth: number): boolean {
    return this.fault?.at === at && this.fault.nth === nth;
  }

  /** Excel fails once: what comes next goes well. */
  #failing(): string {
    const code = this.fault?.code ?? 'GeneralException';
    this.fault = undefined;
    return code;
  }

  async #answer(body: unknown, flags: number): Promise<Answer> {
    const bytesUp = byteLength(JSON.stringify(body));
    const request = batch.safeParse(body);
    const actions = request.success ? request.data.Actions.length : 0;
    const isSync = !request.success || isAddIns(request.data);
    const refuse = (code: string, detail?: string): Answer => {
      this.exchanges.push({ isSync, actions, bytesUp, bytesDown: 0, error: code });
      return failure(new ExcelError(code, detail));
    };
    if (!request.success) {
      return refuse(
        'NotImplemented',
        `The emulated Excel does not know such requests: ${z.prettifyError(request.error)}`,
      );
    }
    if (this.options.inactive) return refuse('InactiveWorkbook');
    const limit = 'payloadLimit' in this.options ? this.options.payloadLimit : WEB_PAYLOAD;
    if (limit !== undefined && bytesUp > limit) return refuse('RequestPayloadSizeLimitExceeded');
    if (this.#isEditing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refuse('InvalidOperationInCellEditMode');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    if (isSync) this.meanwhile(this.syncs);
    if (isSync && this.#isDue('sync', this.syncs)) return refuse(this.#failing());
    const changes = this.book.changes.length;
    const answer = this.#server.process(request.data, (what) => {
      if (!isSync) return;
      this.actions.push(what);
      if (this.#isDue('action', this.actions.length - 1)) throw new ExcelError(this.#failing());
    });
    tellAddIns(this.book, changes);
    if (isSync && this.#isDue('answer', this.syncs)) return refuse(this.#failing());
    const bytesDown = byteLength(JSON.stringify(answer));
    if (limit !== undefined && bytesDown > limit) return refuse('ResponsePayloadSizeLimitExceeded');
    this.exchanges.push({ isSync, actions, bytesUp, bytesDown, error: answer.Error?.Code });
    return { statusCode: 200, body: answer };
  }
}

/** True for what the add-in asked for, and not office.js on its own account. */
function isAddIns({ Actions, ObjectPaths }: Batch): boolean {
  const isService = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
  const isCleanUp = Actions.every(({ ActionType, Name }) => {
    return ActionType === ACTION.instantiate || Name === '_RemoveReference';
  });
  return !isService && !(isCleanUp && Actions.some(({ Name }) => Name === '_RemoveReference'));
}

interface Answer {
  readonly statusCode: number;
  readonly body: unknown;
}

const failure = ({ code, message, status }: ExcelError): Answer => ({
  statusCode: status,
  body: { error: { code, message } },
});

const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A day on which nothing turns, where a test names none. */
const SOME_DAY: Day = { year: 2026, month: 4, day: 1 };

const bookOptions = (options: ExcelOptions): ConstructorParameters<typeof Book>[0] => ({
  today: options.today ?? SOME_DAY,
  isReadOnly: options.readOnly === true,
  filteredWrites: options.filteredWrites ?? 'refuse',
  undoGroups: options.undoGroups ?? 'work',
  listSeparator: options.listSeparator ?? ',',
});
