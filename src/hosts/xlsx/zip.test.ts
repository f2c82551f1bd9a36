import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  deflated,
  deflatedLater,
  holdSame,
  inflatedWhole,
  packInBrowser,
  packInJavaScript,
  readZip,
  type ZipFile,
  zipped,
} from './zip';

const join = (pieces: Iterable<Uint8Array>): Uint8Array => Uint8Array.from([...pieces].flatMap((piece) => [...piece]));
const texts = (files: Iterable<ZipFile>): [string, string][] =>
  Array.from(files, (file) => [file.name, strFromU8(inflatedWhole(file))]);

const LONG = '<row r="1"><c><v>1</v></c></row>'.repeat(40_000);
const FILES: [string, string][] = [['a.xml', LONG], ['xl/ä &.xml', 'short'], ['empty.xml', '']]; // prettier-ignore
const asOthersWrite = (level: 0 | 6): Uint8Array =>
  zipSync(Object.fromEntries(FILES.map(([name, text]) => [name, strToU8(text)])), { level, comment: 'made elsewhere' });

/** Sizes and place of a zip's first entry as far larger zips have them: in its extra field. */
function inExtraField(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const at = view.getUint32(end + 16, true);
  const behind = at + 46 + view.getUint16(at + 28, true);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [index, place] of [at + 24, at + 20, at + 42].entries()) {
    extra.setUint32(4 + index * 8, view.getUint32(place, true), true);
    view.setUint32(place, 0xffffffff, true);
  }
  view.setUint16(at + 30, 28, true);
  return join([bytes.subarray(0, behind), new Uint8Array(extra.buffer), bytes.subarray(behind)]);
}

test.each([
  ['deflated', asOthersWrite(6)],
  ['stored', asOthersWrite(0)],
])('a zip of another program is read: %s', (_, bytes) => {
  expect(texts(readZip(bytes))).toEqual(FILES);
});

test('sizes beyond four bytes are read where they stand', () => {
  const one = zipSync({ 'a.xml': strToU8(LONG) });
  expect(texts(readZip(inExtraField(one)))).toEqual([['a.xml', LONG]]);
});

test('what is written another program reads, and so do we; what was packed goes as it is', () => {
  const [first] = [...readZip(asOthersWrite(6))];
  const halves = [LONG.slice(0, 99_999), LONG.slice(99_999)];
  const files = [
    ...(first ? [first] : []),
    deflated('b.xml', halves, packInJavaScript),
    deflated('c.xml', [], packInJavaScript),
  ];
  const bytes = join(zipped(files));
  expect(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])).toEqual([['a.xml', LONG], ['b.xml', LONG], ['c.xml', '']]); // prettier-ignore
  const again = [...readZip(bytes)];
  expect(again.map(({ data: [packed] }) => packed)).toEqual(files.map(({ data }) => join(data)));
  expect(again.map(({ crc }) => crc)).toEqual(files.map(({ crc }) => crc));
});

test.each([
  ['', [], packInBrowser],
  ['short', ['sho', 'rt'], packInBrowser],
  ['long, in pieces', Array.from({ length: 6 }, (_, row) => LONG.replaceAll('1', `${row}`)), packInBrowser],
  ['without waiting', [LONG], packInJavaScript],
])('what the platform packs holds what was given: %s', async (_, pieces, packing) => {
  const file = await deflatedLater('a.xml', pieces, packing);
  const text = pieces.join('');
  expect(holdSame(file, deflated('b.xml', pieces, packInJavaScript))).toBe(true);
  expect(texts([file])).toEqual([['a.xml', text]]);
  expect(join(file.data).length).toBeLessThan(10 + text.length / 8);
});

test.each<[string, boolean]>([
  [LONG, true],
  [`${LONG} `, false],
  [LONG.replace(/.$/, '~'), false],
])('files hold the same, however they are packed: %#', (content, isSame) => {
  for (const packed of [asOthersWrite(6), asOthersWrite(0)])
    for (const file of readZip(packed)) if (file.name === 'a.xml') expect(holdSame(file, deflated('b.xml', [content], packInJavaScript))).toBe(isSame);
}); // prettier-ignore

test.each([
  ['no directory', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 60)],
  ['a directory elsewhere', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 14 - 6 ? byte ^ 1 : byte))],
  ['a file that is cut off', (bytes: Uint8Array) => bytes.map((byte, at) => (at > 60 && at < 90 ? 0 : byte))],
])('broken: %s', (_, broken) => {
  const bytes = zipSync({ 'a.xml': strToU8(LONG) });
  expect(() => texts(readZip(broken(bytes)))).toThrow();
}); // prettier-ignore
