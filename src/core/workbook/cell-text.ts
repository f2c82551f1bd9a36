/** The longest text that Excel takes in a cell, in UTF-16 code units. Source: Excel specifications and limits. */
export const LONGEST_TEXT = 32_767;

/** A whole character of two halves, or a half that stands alone. */
const HALVES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Text with Windows' and old Macs' line breaks as '\n'. */
export const withPlainBreaks = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/**
 * Text as a cell can hold it: line breaks as '\n', halves of characters replaced, and no longer than Excel allows
 * (an ellipsis stands for what was cut).
 */
export function fitForCell(text: string): string {
  const clean = withPlainBreaks(text).replace(HALVES, (found) => (found.length > 1 ? found : '\ufffd'));
  if (clean.length <= LONGEST_TEXT) return clean;
  return `${clean.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
