import { sameWords } from '../../text/tidy';

/** Behind a heading, or a title, that is repeated on the next page. */
const CONTINUED = /\s*(?:[([]\s*(?:continued|cont['’]?d?\.?)\s*[)\]]|[–-]\s*continued)$/i;
export const withoutContinued = (text: string): string => text.replace(CONTINUED, '');

/** Page furniture differs by its page number at most, and not by the years it names. */
export const furnitureKey = (text: string): string =>
  sameWords(withoutContinued(text)).replace(/\b20\d\d\b|\d+/g, (figures) => (/^20\d\d$/.test(figures) ? figures : '#'));

/** What a line counts, and its number. */
export const countedIn = (text: string): readonly [what: string, number: string] | undefined => {
  const [, what, number] =
    /^(\p{L}+(?: \p{L}+){0,4}) (\d{1,2}|[A-H]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\s*[:.–—-]\s*\p{L}/u.exec(
      text,
    ) ?? [];
  return what === undefined || number === undefined ? undefined : [what.toLowerCase(), number];
};
