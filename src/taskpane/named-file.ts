/** A file that its user dropped or chose. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
