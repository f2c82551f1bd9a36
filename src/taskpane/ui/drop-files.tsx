import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type NamedFile, readFile } from '../named-file';
import { words } from '../words/views/drop-files';

/** A place on which workbooks are dropped, or from which they are chosen: a button, for whoever doesn't drag. */
export function DropFiles({ onFiles }: { readonly onFiles: (files: readonly NamedFile[]) => void }): JSX.Element {
  const [isOver, setOver] = useState(false);
  const take = async (list: FileList | null | undefined): Promise<void> => {
    const files = await Promise.all([...(list ?? [])].map(readFile));
    if (files.length > 0) onFiles(files);
  };
  return (
    <label
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        className="visually-hidden"
        accept=".xlsx,.xlsm"
        multiple
        onChange={({ currentTarget }) => {
          void take(currentTarget.files);
        }}
      />
      <span className="button main">{words.choose}</span>
      <span>{words.orDrop}</span>
    </label>
  );
}
