import { Deflate, Inflate, ZipPassThrough } from 'fflate';

/*
 * fflate's readers and writers of zips would have all of a file's parts inflated in memory at once. A tracker of half a
 * million rows is 700 MB of XML, so that parts stay compressed here, are inflated and deflated piece by piece, and those
 * that nobody changes are written as they came.
 */

/** A file as it lies in a zip. */
export interface ZipFile {
  /** As it is written there. */
  readonly name: string;
  /** False where it is stored without compression. */
  readonly isDeflated: boolean;
  readonly crc: number;
  /** In bytes, inflated, as it is declared. */
  readonly size: number;
  /** Its bytes in the zip, in pieces. */
  readonly data: readonly Uint8Array[];
}

/** Signatures and sizes. Source: PKWARE's .ZIP file format specification, 4.3. */
const LOCAL = { signature: 0x04034b50, size: 30 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };
const END_64 = { locator: 0x07064b50, locatorSize: 20 };
const LONGEST_COMMENT = 65_535;
/** Stands where a number is too large: it follows in the extra field. */
const IN_EXTRA = 0xffffffff;
const UTF8 = 0x800;
const ENCRYPTED = 1;

/** A zip that can't be read. */
class BrokenZip extends Error {}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** A number of eight bytes; those that no file reaches lose their last digits. */
const long = (data: DataView, at: number): number => data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32;

/** The files that a zip's directory lists, in its order. @throws BrokenZip, RangeError */
export function* readZip(bytes: Uint8Array): Generator<ZipFile> {
  const data = view(bytes);
  let { at, count } = directoryOf(data);
  for (; count > 0; count--) {
    if (data.getUint32(at, true) !== ENTRY.signature) throw new BrokenZip('no entry');
    const [flags, method] = [data.getUint16(at + 8, true), data.getUint16(at + 10, true)];
    const [nameLength, extraLength] = [data.getUint16(at + 28, true), data.getUint16(at + 30, true)];
    const nameAt = at + ENTRY.size;
    const numbers = [at + 24, at + 20, at + 42].map((place) => data.getUint32(place, true));
    const [size = 0, packed = 0, start = 0] = withExtra(data, nameAt + nameLength, extraLength, numbers);
    if ((flags & ENCRYPTED) !== 0 || (method !== 0 && method !== 8)) throw new BrokenZip('unknown method');
    if (data.getUint32(start, true) !== LOCAL.signature) throw new BrokenZip('no file');
    const from = start + LOCAL.size + data.getUint16(start + 26, true) + data.getUint16(start + 28, true);
    if (from + packed > bytes.length || (method === 0 && packed !== size)) throw new BrokenZip('not complete');
    const name = bytes.subarray(nameAt, nameAt + nameLength);
    yield {
      name: new TextDecoder((flags & UTF8) === 0 ? 'latin1' : 'utf-8').decode(name),
      isDeflated: method === 8,
      crc: data.getUint32(at + 16, true),
      size,
      // Its own, so that what is replaced goes: a look at the whole would keep all of it.
      data: [new Uint8Array(bytes.subarray(from, from + packed))],
    };
    at = nameAt + nameLength + extraLength + data.getUint16(at + 32, true);
  }
}

/** Where the directory starts, and how many files it lists. */
function directoryOf(data: DataView): { at: number; count: number } {
  const first = Math.max(0, data.byteLength - END.size - LONGEST_COMMENT);
  for (let at = data.byteLength - END.size; at >= first; at--) {
    if (data.getUint32(at, true) !== END.signature) continue;
    const locator = at - END_64.locatorSize;
    if (locator < 0 || data.getUint32(locator, true) !== END_64.locator)
      return { at: data.getUint32(at + 16, true), count: data.getUint16(at + 10, true) };
    const end = long(data, locator + 8);
    return { at: long(data, end + 48), count: long(data, end + 32) };
  }
  throw new BrokenZip('no directory');
}

/** Numbers of an entry, those that are too large for it taken from its extra field, in the order in which they stand. */
function withExtra(data: DataView, from: number, length: number, numbers: readonly number[]): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_EXTRA) return number;
      next += 8;
      return long(data, next - 8);
    });
  }
  return [...numbers];
}

/** So many packed bytes are inflated at once: what comes out is a thousand times as much at most. */
const PIECE = 1 << 14;

/** A file's content, piece by piece. @throws BrokenZip where it is more or less than it declares */
export function* inflated({ isDeflated, size, data }: ZipFile): Generator<Uint8Array> {
  if (!isDeflated) {
    yield* data;
    return;
  }
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  let left = size;
  for (const [index, bytes] of data.entries())
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
      const isLast = index === data.length - 1 && at + PIECE >= bytes.length;
      inflate.push(bytes.subarray(at, at + PIECE), isLast);
      for (const piece of out.splice(0)) {
        left -= piece.length;
        if (left < 0) throw new BrokenZip('more than it declares');
        if (piece.length > 0) yield piece;
      }
    }
  if (left !== 0) throw new BrokenZip('not complete');
}

/** A file's content whole. @throws BrokenZip */
export function inflatedWhole(file: ZipFile): Uint8Array {
  const whole = new Uint8Array(file.size);
  let at = 0;
  for (const piece of inflated(file)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whether two files hold the same bytes, however each is packed. */
export function holdSame(one: ZipFile, other: ZipFile): boolean {
  if (one.crc !== other.crc || one.size !== other.size) return false;
  const others = inflated(other);
  let left: Uint8Array = new Uint8Array(0);
  for (const piece of inflated(one))
    for (let at = 0; at < piece.length;) {
      if (left.length === 0) {
        const next = others.next();
        if (next.done === true) return false;
        left = next.value;
        continue;
      }
      const length = Math.min(left.length, piece.length - at);
      for (let index = 0; index < length; index++) if (left[index] !== piece[at + index]) return false;
      left = left.subarray(length);
      at += length;
    }
  return true;
}

/** Packs a file's bytes as they come (DEFLATE), which are others once they are packed. @param take takes what of it is packed. */
export type Packing<Done = void> = (take: (packed: Uint8Array) => void) => {
  readonly push: (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => Done;
  /** The CRC-32 of all that was pushed, once the last of it was. */
  readonly crc: () => number;
};

/** One that may have to be waited for. */
export type PackingLater = Packing<void | Promise<void>>;

/** Of a tracker's sheet an eighth more bytes than at the usual 6, in three fifths of the time. */
const LEVEL = 3;

/** Packs wherever it runs. */
export const packInJavaScript: Packing = (take) => {
  const deflate = new Deflate({ level: LEVEL }, take);
  const sum = new ZipPassThrough('');
  sum.ondata = (_, bytes, isLast) => {
    deflate.push(bytes, isLast);
  };
  return {
    push: (bytes, isLast) => {
      sum.push(bytes, isLast);
    },
    crc: () => sum.crc >>> 0,
  };
};

/** What a gzip has around its DEFLATE: the CRC-32 stands first in its trailer. Source: RFC 1952, 2.3. */
const GZIP = { header: 10, trailer: 8 };

/**
 * Packs with what the browser brings (https://compression.spec.whatwg.org), in less than half of the time. As a gzip, so
 * that it sums up too.
 * @throws ReferenceError where it doesn't bring it: Safari before 16.4, Firefox before 113
 */
export const packInBrowser: PackingLater = (take) => {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  let toSkip = GZIP.header;
  let last = new Uint8Array(0);
  const write = (bytes: Uint8Array): void => {
    const all = joined(last, bytes.subarray(toSkip));
    toSkip = Math.max(0, toSkip - bytes.length);
    const end = Math.max(0, all.length - GZIP.trailer);
    take(all.subarray(0, end));
    last = all.slice(end);
  };
  const allTaken = readable.pipeTo(new WritableStream({ write }));
  return {
    push: async (bytes, isLast) => {
      if (bytes.length > 0) await writer.write(bytes);
      if (isLast) await Promise.all([writer.close(), allTaken]);
    },
    crc: () => view(last).getUint32(0, true),
  };
};

/** Packs what may be large as fast as it goes here. */
export const packLarge: PackingLater = 'CompressionStream' in globalThis ? packInBrowser : packInJavaScript;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A file of text that comes in pieces and is packed as it comes. */
export function deflated(name: string, pieces: Iterable<string>, packing: Packing): ZipFile {
  const packed = packedBySteps(name, pieces, packing);
  let step = packed.next();
  while (step.done !== true) step = packed.next();
  return step.value;
}

/** The same, where packing has to be waited for. */
export async function deflatedLater(name: string, pieces: Iterable<string>, packing: PackingLater): Promise<ZipFile> {
  const packed = packedBySteps(name, pieces, packing);
  let step = packed.next();
  for (; step.done !== true; step = packed.next()) await step.value;
  return step.value;
}

/** Packs a file piece by piece: the next one is packed when it is asked for. */
function* packedBySteps<Done>(
  name: string,
  pieces: Iterable<string>,
  packing: Packing<Done>,
): Generator<Done, ZipFile> {
  const data: Uint8Array[] = [];
  let size = 0;
  const packer = packing((piece) => {
    if (piece.length > 0) data.push(piece);
  });
  for (const bytes of inBytes(pieces)) {
    size += bytes.length;
    yield packer.push(bytes, false);
  }
  yield packer.push(new Uint8Array(0), true);
  return { name, isDeflated: true, crc: packer.crc(), size, data };
}

/** Text becomes bytes as soon as there is so much of it, in characters. */
const ENOUGH = 1 << 16;
/** So many bytes are packed at once. */
const ROOM = 1 << 20;

/** Pieces of a text as bytes, which are others as soon as more of them are asked for. */
function* inBytes(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const room = new Uint8Array(ROOM);
  let length = 0;
  function* encoded(text: string): Generator<Uint8Array<ArrayBuffer>> {
    for (let at = 0; at < text.length;) {
      const { read, written } = encoder.encodeInto(at === 0 ? text : text.slice(at), room.subarray(length));
      [at, length] = [at + read, length + written];
      if (at === text.length) return;
      yield room.subarray(0, length);
      length = 0;
    }
  }
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < ENOUGH) continue;
    yield* encoded(waiting);
    waiting = '';
  }
  yield* encoded(waiting);
  yield room.subarray(0, length);
}

/** The earliest date that zips know, 1 January 1980, as Excel writes it: the same workbook gives the same bytes. */
const DATE = 0x0021;
const VERSION = 20;

/** A zip of files, in their order, piece by piece. */
export function* zipped(files: readonly ZipFile[]): Generator<Uint8Array> {
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const packed = file.data.reduce((sum, { length }) => sum + length, 0);
    const local = header(LOCAL.size, name);
    local.setUint32(0, LOCAL.signature, true);
    describe(local, 4, file, packed, name.length);
    yield bytesOf(local);
    yield* file.data;
    const entry = header(ENTRY.size, name);
    entry.setUint32(0, ENTRY.signature, true);
    entry.setUint16(4, VERSION, true);
    describe(entry, 6, file, packed, name.length);
    entry.setUint32(42, at, true);
    entries.push(bytesOf(entry));
    at += local.byteLength + packed;
  }
  yield* entries;
  const end = new DataView(new ArrayBuffer(END.size));
  end.setUint32(0, END.signature, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, entries.reduce((sum, { length }) => sum + length, 0), true); // prettier-ignore
  end.setUint32(16, at, true);
  yield bytesOf(end);
}

function header(size: number, name: Uint8Array): DataView {
  const bytes = new Uint8Array(size + name.length);
  bytes.set(name, size);
  return view(bytes);
}

/** What a file's own header and its entry in the directory say alike. */
function describe(data: DataView, at: number, { isDeflated, crc, size }: ZipFile, packed: number, name: number): void {
  data.setUint16(at, VERSION, true);
  data.setUint16(at + 2, UTF8, true);
  data.setUint16(at + 4, isDeflated ? 8 : 0, true);
  data.setUint16(at + 8, DATE, true);
  data.setUint32(at + 10, crc, true);
  data.setUint32(at + 14, packed, true);
  data.setUint32(at + 18, size, true);
  data.setUint16(at + 22, name, true);
}

const bytesOf = ({ buffer }: DataView): Uint8Array => new Uint8Array(buffer);
