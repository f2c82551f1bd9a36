import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { App } from '../taskpane/app';
import { type NamedFile, readFile } from '../taskpane/named-file';
import { samplePlan } from './files';
import { Grid } from './grid/grid';
import { placeOf } from './links';
import { NO_MARKS } from './marks';
import type { PageAsker } from './protocol';
import { SheetTabs } from './sheet-tabs';
import { UnsavedDialog } from './unsaved-dialog';
import { useBook } from './use-book';
import { WORDS } from '../taskpane/words/page';

/** The pane beside a workbook's sheets, without Excel. */
export function Page({ client, isDark }: { readonly client: PageAsker; readonly isDark: boolean }): JSX.Element {
  const { shown, told, door, isUnsaved, open, save, select, dismiss } = useBook(client);
  /** What is to be opened once its user has said what becomes of unsaved work. */
  const [waiting, setWaiting] = useState<() => Promise<NamedFile>>();
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  useEffect(() => void open(samplePlan), [open]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);

  const openNext = (file: () => Promise<NamedFile>): void => {
    if (isUnsaved) setWaiting(() => file);
    else void open(file);
  };
  const openFile = (file: File | undefined): void => {
    if (file) openNext(() => readFile(file));
  };
  const onDragOver = (event: DragEvent): void => {
    // Where the pane takes what is dropped, it isn't a workbook to be opened.
    setOver(!event.defaultPrevented);
    event.preventDefault();
  };
  const onDrop = (event: DragEvent): void => {
    setOver(false);
    if (event.defaultPrevented) return;
    event.preventDefault();
    openFile(event.dataTransfer?.files[0]);
  };
  const follow = (cell: { readonly row: number; readonly column: number }): void => {
    const link = shown?.view?.rows.get(cell.row)?.find(({ column }) => column === cell.column)?.link;
    const place = link?.inside === undefined ? undefined : placeOf(link.inside);
    if (place) select(place);
    else if (link?.address !== undefined && /^https?:/i.test(link.address))
      window.open(link.address, '_blank', 'noopener,noreferrer');
  };

  return (
    <div
      className={isOver ? 'page over' : 'page'}
      onDragOver={onDragOver}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={onDrop}
    >
      <header className="top">
        <p className="brand">{WORDS.title}</p>
        <h1 className="file">{shown?.name ?? WORDS.loading}</h1>
        <p className="promise">{WORDS.promise}</p>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={({ currentTarget }) => {
            openFile(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            openNext(samplePlan);
          }}
        >
          {WORDS.sample}
        </button>
        <button type="button" className="quiet-button" onClick={() => chooser.current?.click()}>
          {WORDS.open}
        </button>
        <button
          type="button"
          className={isUnsaved ? 'main-button' : 'quiet-button'}
          disabled={!shown}
          onClick={() => void save()}
        >
          {WORDS.save}
        </button>
      </header>
      <div role="status" className="told-place">
        {told && (
          <div className={`told ${told.kind}`}>
            <p>
              {told.kind === 'told' ? (
                told.text
              ) : (
                <>
                  <strong>{told.what}</strong> {told.why} {told.whatToDo}
                </>
              )}
            </p>
            <button type="button" className="quiet-button" onClick={dismiss}>
              {WORDS.dismiss}
            </button>
          </div>
        )}
      </div>
      <div className="middle">
        <section className="book" aria-label={shown?.name ?? WORDS.loading}>
          {shown?.view ? (
            <Grid
              key={`${shown.id} ${shown.view.name}`}
              sheet={shown.view}
              marks={shown.marks.get(shown.view.name) ?? NO_MARKS}
              cell={shown.place}
              onSelect={(cell) => {
                select({ sheet: shown.place.sheet, ...cell });
              }}
              onFollow={follow}
            />
          ) : (
            <div className="sheet" aria-busy="true" />
          )}
          {shown && (
            <SheetTabs
              sheets={shown.book.sheets}
              current={shown.place.sheet}
              marks={shown.marks}
              onChoose={(sheet) => {
                select({ sheet, row: 1, column: 1 });
              }}
            />
          )}
        </section>
        <div className="beside">
          {shown && <App key={shown.id} door={door} isDark={isDark} selection={shown.place} />}
        </div>
      </div>
      {isOver && <p className="drop-here">{WORDS.drop}</p>}
      {waiting && (
        <UnsavedDialog
          onSave={() => {
            setWaiting(undefined);
            void save().then(() => open(waiting));
          }}
          onOpen={() => {
            setWaiting(undefined);
            void open(waiting);
          }}
          onStay={() => {
            setWaiting(undefined);
          }}
        />
      )}
    </div>
  );
}
