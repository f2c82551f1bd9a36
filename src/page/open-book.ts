import { Session } from '../app/session';
import type { XlsxWorkbook } from '../hosts/xlsx';
import { openXlsx } from '../hosts/xlsx';
import type { PaneWorkbook } from '../taskpane/answers';
import type { Book } from './protocol';
import { type SheetView, viewOf } from './sheet-view';

/** A workbook's file that is open in the page. */
export interface OpenBook {
  readonly session: Session<PaneWorkbook>;
  book(): Promise<Book>;
  view(sheet: string): Promise<SheetView>;
  toBytes(): Uint8Array;
}

/** @throws HostProblem */
export function openBook(bytes: Uint8Array): OpenBook {
  const file = openXlsx(bytes);
  let version = 0;
  const changed = <T>(isChanged: boolean, result: T): T => {
    if (isChanged) version++;
    return result;
  };
  const counted: PaneWorkbook = {
    read: (watch) => file.read(watch),
    draw: async (drawings, watch) => {
      const drawn = await file.draw(drawings, watch);
      return changed(
        drawn.some(({ isChanged }) => isChanged),
        drawn,
      );
    },
    change: async (changes) => {
      const takeBack = await file.change(changes);
      version++;
      return async () => {
        const count = await takeBack();
        return changed(count > 0, count);
      };
    },
    sortRows: async (order) => {
      await file.sortRows(order);
      version++;
    },
    readKept: () => file.readKept(),
    keep: async (text) => {
      changed(text !== (await file.readKept()), undefined);
      await file.keep(text);
    },
  };
  const known = lastRead(file, () => version);
  return {
    session: new Session(counted),
    book: async () => ({ version, sheets: (await known()).map(({ name }) => name) }),
    view: async (name) => {
      const sheet = (await known()).find((one) => one.name === name);
      if (!sheet) throw new Error(`There is no sheet ${name}`);
      return sheet.view();
    },
    toBytes: () => file.toBytes(),
  };
}

interface ShownSheet {
  readonly name: string;
  readonly view: () => SheetView;
}

/** The sheets that are shown, read once for each version. */
function lastRead(file: XlsxWorkbook, version: () => number): () => Promise<readonly ShownSheet[]> {
  let last: { readonly version: number; readonly sheets: Promise<readonly ShownSheet[]> } | undefined;
  const read = async (): Promise<readonly ShownSheet[]> => {
    const { sheets } = await file.read();
    const looks = file.looks();
    return sheets.flatMap((contents) => {
      const look = looks.find(({ name }) => name === contents.name);
      return contents.visibility === 'visible' && look
        ? [{ name: contents.name, view: () => viewOf(contents, look) }]
        : [];
    });
  };
  return () => {
    if (last?.version !== version()) last = { version: version(), sheets: read() };
    return last.sheets;
  };
}
