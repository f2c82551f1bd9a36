/** The longest text that Excel takes in a cell, in UTF-16 code units. Source: Excel specifications and limits. */
export const LONGEST_TEXT = 32_767;

// XML 1.0 has no way to write these, not even as entities (section 2.2).
const NOT_XML = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff';
const TO_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}[_${NOT_XML}])|[${NOT_XML}]`, 'g');
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with Windows' and old Macs' line breaks as '\n'. */
export const withPlainBreaks = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/**
 * Text as a cell can hold it: line breaks as '\n', halves of characters replaced, and no longer than Excel allows
 * (an ellipsis stands for what was cut).
 */
export function fitForCell(text: string): string {
  const clean = withPlainBreaks(text).replace(LONE_SURROGATE, '\ufffd');
  if (clean.length <= LONGEST_TEXT) return clean;
  return `${clean.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * What XML can't hold becomes `_xHHHH_`, and text that happens to look so is told apart by `_x005F_`.
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export const escapeXstring = (text: string): string =>
  text.replace(TO_ESCAPE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** The other way round. */
export const unescapeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
