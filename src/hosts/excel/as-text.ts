/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** An apostrophe in front makes Excel take a text as a text: no formula, no date out of 'Aug 11', no number. */
export function asText(text: string): string {
  if (text === '') return '';
  return `'${text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text}`;
}
