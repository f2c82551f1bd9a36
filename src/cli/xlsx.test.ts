import { strFromU8, unzipSync } from 'fflate';
import { deflated, zipped } from '../hosts/xlsx/zip';
import { packInNode } from './xlsx';

test.each([
  ['nothing', []],
  ['a short text', ['<a>ä</a>']],
  ['what is packed in several pieces, each of which says what was before', Array.from({ length: 50_000 }, (_, row) => `<row r="${row}"><c><v>${row % 97}</v></c></row>`)],
])('%s is packed so that others read it', (_, pieces) => {
  const file = deflated('a.xml', pieces, packInNode);
  const zip = Buffer.concat([...zipped([file])]);
  expect(strFromU8(unzipSync(zip)['a.xml'] ?? new Uint8Array())).toBe(pieces.join(''));
  expect(zip.length).toBeLessThan(150 + pieces.join('').length / 8);
}); // prettier-ignore
