/** A file that its user dropped or chose. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const readFile = async (file: File): Promise<NamedFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});
