import type { PlanPeriod } from '../calendar/plan-period';

/** 'A12', 'A12 and A15', 'A12, A15 and A20'; a long list is cut: 'A1, A2, A3, A4, A5, A6 and 14 more'. */
export function listed(words: readonly string[], most = 8): string {
  if (words.length > most) return `${words.slice(0, most - 2).join(', ')} and ${words.length - most + 2} more`;
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** Most texts are. */
const onOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** A text in quotes, cut where it is longer than a message can bear. */
export function quoted(text: string, most = 60): string {
  const line = onOneLine(text);
  if (line.length <= most) return `"${line}"`;
  const cut = line.slice(0, most);
  return `"${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20)).replace(/[\s,;:.]+$/, '')} …"`;
}

/** The end of a text in quotes, from the beginning of a word on. */
export function quotedEnd(text: string, most = 60): string {
  const line = onOneLine(text);
  if (line.length <= most) return `"${line}"`;
  const end = line.slice(-most);
  return `"… ${end.slice(end.indexOf(' ') + 1)}"`;
}

/** '1 row', '3 rows'. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** How a date is written, or how often something comes back: 'a month ("Sept 2011") or how often ("Quarterly")'. */
export const dateExample = ({ first }: PlanPeriod): string =>
  `a month ("Sept ${first.year}") or how often ("Quarterly")`;
