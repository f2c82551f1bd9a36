import { builtinFormat } from './show';
import { childOf, childrenOf, isTrue, type XmlAttributes, type XmlElement } from './xml';

/** The number format's code by cell style (the index into `cellXfs`). */
export type StyleFormats = readonly string[];

/** What is known of cells by their style, the index into `cellXfs`. */
export interface CellStyles {
  readonly formats: StyleFormats;
  /** Styles whose font is struck through. */
  readonly struck: ReadonlySet<number>;
}

export const NO_STYLES: CellStyles = { formats: [], struck: new Set() };

/** @param root of the styles part. Source: ECMA-376 part 1, 18.8. */
export function readStyles(root: XmlElement): CellStyles {
  const codes = new Map<number, string>();
  for (const { attributes } of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
  }
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => isStruck(childOf(font, 'strike')?.attributes));
  const styles = childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => attributes);
  return {
    formats: styles.map(({ numFmtId }) => codes.get(Number(numFmtId ?? 0)) ?? builtinFormat(Number(numFmtId ?? 0))),
    struck: new Set(styles.flatMap(({ fontId }, index) => (fonts[Number(fontId ?? 0)] === true ? index : []))),
  };
}

/** True for '<strike/>' and '<strike val="1"/>'. */
export const isStruck = (strike: XmlAttributes | undefined): boolean =>
  strike !== undefined && (strike['val'] === undefined || isTrue(strike['val']));
