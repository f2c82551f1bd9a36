import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { HostProblem } from '../core/workbook/host';
import type { CellPlace } from '../core/workbook/place';
import type { Door } from '../taskpane/door';
import type { NamedFile } from '../taskpane/named-file';
import { download, samplePlan } from './files';
import { type SheetMarks, marksOf } from './marks';
import { pageDoor } from './page-door';
import type { Book, PageAsker, Part } from './protocol';
import type { SheetRows, SheetView } from './sheet-view';
import { WORDS, copyName } from '../taskpane/words/page';

/** A workbook that is open in the page. */
export interface Shown {
  /** Another one for each workbook that is opened. */
  readonly id: number;
  readonly name: string;
  readonly book: Book;
  readonly savedVersion: number;
  readonly place: CellPlace;
  readonly view: SheetView | undefined;
  readonly marks: ReadonlyMap<string, SheetMarks>;
}

export type Told =
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'problem'; readonly what: string; readonly why: string; readonly whatToDo: string };

export interface BookInPage {
  readonly shown: Shown | undefined;
  readonly told: Told | undefined;
  readonly door: Door;
  readonly isUnsaved: boolean;
  readonly open: (file: () => Promise<NamedFile>) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly select: (place: CellPlace) => void;
  readonly dismiss: () => void;
}

/** The workbook in the worker, and what the page shows of it. */
export function useBook(client: PageAsker): BookInPage {
  const [shown, setShown] = useState<Shown>();
  const [told, setTold] = useState<Told>();
  // What the door's answers find is the workbook as it is by then.
  const latest = useRef<Shown | undefined>(undefined);
  const change = useCallback((next: Shown): void => {
    latest.current = next;
    setShown(next);
  }, []);

  const show = useCallback(
    async (next: Shown): Promise<void> => {
      change(next);
      const { sheet } = next.place;
      /** By now another sheet, workbook or version may be shown. */
      const now = (): Shown | undefined => {
        const { current } = latest;
        const isSame = current?.id === next.id && current.book.version === next.book.version;
        return isSame && current.place.sheet === sheet ? current : undefined;
      };
      const showRows = onceAFrame<SheetRows>((more) => {
        const current = now();
        if (!current?.view) return;
        const rows = new Map([current.view.rows, ...more].flatMap((some) => [...some]));
        change({ ...current, view: { ...current.view, rows } });
      });
      const onPart = (part: Part): void => {
        const current = now();
        if (part.kind === 'rows') showRows(part.rows);
        else if (current) change({ ...current, view: part.view });
      };
      await client.ask('sheet', { kind: 'sheet', name: sheet }, {}, onPart);
    },
    [change, client],
  );

  const asked = useRef(0);
  const open = useCallback(
    async (file: () => Promise<NamedFile>): Promise<void> => {
      const own = ++asked.current;
      /** Whoever has chosen another workbook meanwhile is to see that one. */
      const isNewest = (): boolean => own === asked.current;
      try {
        const { name, bytes } = await file();
        if (!isNewest()) return;
        const { book } = await client.ask('opened', { kind: 'open', bytes });
        if (!isNewest()) return;
        setTold(undefined);
        const [sheet = ''] = book.sheets;
        const place = { sheet, row: 1, column: 1 };
        const id = (latest.current?.id ?? 0) + 1;
        await show({ id, name, book, savedVersion: book.version, place, view: undefined, marks: new Map() });
      } catch (problem) {
        if (isNewest()) setTold(problemOf(problem));
      }
    },
    [client, show],
  );

  const select = useCallback(
    (place: CellPlace): void => {
      const { current } = latest;
      if (!current) return;
      if (place.sheet === current.place.sheet) change({ ...current, place });
      else if (current.book.sheets.includes(place.sheet)) void show({ ...current, place, view: undefined });
    },
    [change, show],
  );

  const save = useCallback(async (): Promise<void> => {
    const { current } = latest;
    if (!current) return;
    const { bytes } = await client.ask('saved', { kind: 'save' });
    const name = copyName(current.name);
    download(name, bytes);
    change({ ...(latest.current ?? current), savedVersion: current.book.version });
    setTold({ kind: 'told', text: WORDS.saved(name) });
  }, [change, client]);

  const door = useMemo(
    () =>
      pageDoor(client, {
        select,
        openSample: () => open(samplePlan),
        onBook: (book, leadsTo) => {
          const { current } = latest;
          if (!current || book.version === current.book.version) return;
          // What was made is what its user wants to see; where it was there before, they stay where they are.
          const isNew = leadsTo !== undefined && !current.book.sheets.includes(leadsTo.sheet);
          void show({ ...current, book, ...(isNew && { place: leadsTo, view: undefined }) });
        },
        onSeen: ({ checked }) => {
          const { current } = latest;
          if (current) change({ ...current, marks: marksOf(checked?.entries ?? []) });
        },
      }),
    [change, client, open, select, show],
  );

  return {
    shown,
    told,
    door,
    isUnsaved: shown !== undefined && shown.book.version !== shown.savedVersion,
    open,
    save,
    select,
    dismiss: () => {
      setTold(undefined);
    },
  };
}

/** Takes things one by one, and does something with all that came since the last frame. */
function onceAFrame<T>(take: (things: readonly T[]) => void): (thing: T) => void {
  let waiting: T[] = [];
  return (thing) => {
    if (waiting.push(thing) > 1) return;
    requestAnimationFrame(() => {
      const things = waiting;
      waiting = [];
      take(things);
    });
  };
}

function problemOf(problem: unknown): Told {
  if (problem instanceof HostProblem)
    return { kind: 'problem', what: problem.what, why: problem.why, whatToDo: problem.whatToDo };
  const why = problem instanceof Error ? problem.message : String(problem);
  return { kind: 'problem', ...WORDS.unknown, why };
}
