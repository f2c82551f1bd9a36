import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { WORDS } from '../taskpane/words/page';

export interface UnsavedProps {
  readonly onSave: () => void;
  readonly onOpen: () => void;
  readonly onStay: () => void;
}

/** Asks what becomes of what isn't saved before another workbook is opened. */
export function UnsavedDialog({ onSave, onOpen, onStay }: UnsavedProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="unsaved" onCancel={onStay}>
      <h2 id="unsaved">{WORDS.unsaved}</h2>
      <p>{WORDS.unsavedMore}</p>
      <div className="dialog-buttons">
        <button type="button" className="main-button" onClick={onSave}>
          {WORDS.saveFirst}
        </button>
        <button type="button" className="quiet-button" onClick={onOpen}>
          {WORDS.dontSave}
        </button>
        <button type="button" className="quiet-button" onClick={onStay}>
          {WORDS.stay}
        </button>
      </div>
    </dialog>
  );
}
