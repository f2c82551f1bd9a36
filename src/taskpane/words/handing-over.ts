import type { Message } from '../state';

/** A workbook that was made is open beside this one. */
export const opened = (file: string): Message => ({
  kind: 'told',
  text: 'The workbook is open beside this one.',
  more: `Save it as ‘${file}’, and attach it to the message.`,
});

export const saved = (file: string): Message => ({ kind: 'told', text: `Saved as ‘${file}’ among your downloads.` });
