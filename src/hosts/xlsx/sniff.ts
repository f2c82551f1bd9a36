import type { HostProblem } from '../../core/workbook/host';
import { damaged, encrypted, notAWorkbook, oldFormat } from './problems';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** True where the bytes hold a name as OLE directories store it (UTF-16, little-endian). Source: MS-CFB 2.6.1. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from(Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Says what a file that is no zip seems to be. Sources: MS-CFB 2.2 (header), MS-OFFCRYPTO 2.3.4 (EncryptedPackage). */
export function problemOfOtherFile(bytes: Uint8Array): HostProblem {
  if (bytes.length === 0) return notAWorkbook('The file is empty.');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsName(bytes, 'EncryptedPackage')) return encrypted();
    if (holdsName(bytes, 'WordDocument')) return notAWorkbook('It is a Word document in the old .doc format.');
    return oldFormat('It is an old .xls workbook, from Excel 2003 or earlier.');
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return notAWorkbook('It looks like a PDF file.');
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return notAWorkbook('It looks like a Word document (.rtf).');
  if (startsWith(bytes, 0x50, 0x4b)) return damaged('The file is not complete.');

  const head = new TextDecoder(startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4000));
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    return oldFormat('It is an XML Spreadsheet, from Excel 2003.');
  }
  if (/^\s*(?:<!doctype html|<html|<table|<head|<meta)/i.test(head)) {
    return notAWorkbook(
      'It looks like a web page, as some systems export it under an Excel name.',
      'Open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and use the saved copy.',
    );
  }
  // eslint-disable-next-line no-control-regex -- control characters tell other files from text
  const isText = !/[\0-\x08\x0e-\x1f\ufffd]/.test(head);
  if (isText && /^[^\n]*[,;\t]/.test(head)) {
    return notAWorkbook(
      'It looks like a CSV or text file.',
      'Open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and use the saved copy.',
    );
  }
  return notAWorkbook(isText ? 'It looks like a text file.' : 'It is a file of another kind.');
}
