import { builtinFormat } from './show';
import { childOf, childrenOf, type XmlElement } from './xml';

/** The number format's code by cell style (the index into `cellXfs`). */
export type StyleFormats = readonly string[];

/** @param root of the styles part. */
export function readFormats(root: XmlElement): StyleFormats {
  const codes = new Map<number, string>();
  for (const { attributes } of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
  }
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return codes.get(id) ?? builtinFormat(id);
  });
}
