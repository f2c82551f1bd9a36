/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { EmulatedExcel } from '../emulated-excel';
import { isRecord } from '../protocol/json';
import { officeFile } from './office-files';
import { isSupported, requirementSets } from './requirement-sets';

/** Microsoft's client, as a test in Node gets it. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What the pages' own `Office` is: the host's file alone has its context and its enumerations. */
  readonly Office: Readonly<Record<string, unknown>>;
}

const isExcel = (value: unknown): value is typeof Excel => isRecord(value) && typeof value['run'] === 'function';
const isExtension = (value: unknown): value is typeof OfficeExtension => isRecord(value) && 'Error' in value;

const CLIENT = 'excel-win32-16.01.js';

/** What the client's own file expects to find, because office.js would have put it there. */
const GROUND = `
  var Microsoft = { Office: { WebExtension: {} } };
  var Office = Microsoft.Office.WebExtension;
  Office.onReadyInternal = function () { return new Promise(function () {}); };
  Office.Promise = Promise;
  var Type = Function;
  Type.registerNamespace = function (name) { globalThis[name] = globalThis[name] || {}; };
  Type.prototype.registerClass = function () {};
  var OSF = { _OfficeAppFactory: {
    getHostInfo: function () { return { hostPlatform: 'win32', hostType: 'excel' }; },
    getLoadScriptHelper: function () { return {}; },
    getWindowLocationHash: function () { return ''; },
    getWindowName: function () { return ''; },
    getContext: function () { return emulatedContext; },
  } };
`;

/** Until the client puts its own listener in its place. */
function nobodyListens(text: string): void {
  throw new Error(`Nobody listens to ${text.slice(0, 80)}`);
}

let compiled: vm.Script | undefined;

/** Loads Microsoft's client, unmodified, in front of an emulated Excel. @param open the one that answers now. */
export function loadClient(open: () => EmulatedExcel): OfficeClient {
  const heard = new WeakSet<EmulatedExcel>();
  const answering = (): EmulatedExcel => {
    const excel = open();
    if (!heard.has(excel))
      excel.onEvent((message) => {
        bridge.onMessageFromHost(message);
      });
    heard.add(excel);
    return excel;
  };
  const bridge = {
    onMessageFromHost: nobodyListens,
    sendMessageToHost: (text: string): void => {
      void answering()
        .answerMessage(text)
        .then((answer) => {
          bridge.onMessageFromHost(answer);
        });
    },
  };
  const sets = requirementSets(open().apiSet);
  const nothing = (): void => undefined;
  const globals: Record<string, unknown> = {
    // Of this realm, so that what the client throws and answers is an Error or an Array here too.
    Error, Promise, Object, Array, JSON, Date, Map, Set, TypeError,
    console, setTimeout, clearTimeout, setInterval, clearInterval, performance,
    external: {},
    addEventListener: nothing,
    navigator: { userAgent: 'node' },
    location: { href: 'http://localhost/', hash: '', search: '', protocol: 'http:' },
    document: {
      readyState: 'loading', cookie: '', addEventListener: nothing,
      getElementsByTagName: () => [], createElement: () => ({}),
    },
    emulatedContext: {
      host: 'Excel',
      platform: 'PC',
      requirements: { isSetSupported: (name: string, version?: string) => isSupported(sets, name, version) },
    },
    _richApiNativeBridge: bridge,
  }; // prettier-ignore
  Object.assign(globals, { window: globals, self: globals, top: globals, parent: globals });
  vm.createContext(globals);
  vm.runInContext(GROUND, globals);
  compiled ??= new vm.Script(readFileSync(officeFile(CLIENT), 'utf8'), { filename: CLIENT });
  compiled.runInContext(globals);
  const { Excel: client, OfficeExtension: extension, Office: office } = globals;
  if (!isExcel(client) || !isExtension(extension) || !isRecord(office)) {
    throw new Error('The client of this version of @microsoft/office-js cannot be loaded.');
  }
  const utility: unknown = Reflect.get(extension, 'CommonUtility');
  if (typeof utility === 'function') Reflect.set(utility, '_doApiNotSupportedCheck', true);
  groupUndo(open, client);
  return { Excel: client, OfficeExtension: extension, Office: office };
}

/** Options of Excel.run that the client of npm does something with. */
const KNOWN_OPTIONS: ReadonlySet<string> = new Set(['delayForCellEdit', 'previousObjects', 'session']);

/**
 * The client of npm ignores options that it doesn't know: `mergeUndoGroup` (ExcelApi 1.20) is noticed here, any other is refused
 * loudly.
 */
function groupUndo(open: () => EmulatedExcel, client: typeof Excel): void {
  const run: unknown = Reflect.get(client, 'run');
  if (typeof run !== 'function') return;
  Reflect.set(client, 'run', async (...args: readonly unknown[]): Promise<unknown> => {
    const [options] = args;
    const isGroup = isRecord(options) && options['mergeUndoGroup'] === true;
    const excel = open();
    if (args.length > 1 && isRecord(options) && Object.getPrototypeOf(options) === Object.prototype)
      for (const name of Object.keys(options))
        if (name !== 'mergeUndoGroup' && !KNOWN_OPTIONS.has(name)) throw excel.refusal(`Excel.run({ ${name} })`);
    if (isGroup) excel.undoGroups++;
    excel.book.isUndoGroup = isGroup;
    try {
      const answer: unknown = await Reflect.apply(run, client, args);
      return answer;
    } finally {
      excel.book.isUndoGroup = false;
    }
  });
}

const GLOBALS = ['Excel', 'OfficeExtension', 'Office'] as const;

/**
 * Runs code that uses Excel's JavaScript API against an emulated Excel. While it runs, `Excel`, `OfficeExtension` and
 * `Office` are global, as they are in a pane.
 */
export const inNode = <T>(excel: EmulatedExcel, run: (client: OfficeClient) => Promise<T>): Promise<T> =>
  withClient(() => excel, run);

/** The same, before several one after the other: loading the client is what takes long. */
export async function withClient<T>(open: () => EmulatedExcel, run: (client: OfficeClient) => Promise<T>): Promise<T> {
  const client = loadClient(open);
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: client[name], configurable: true, writable: true });
  }
  try {
    return await run(client);
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
