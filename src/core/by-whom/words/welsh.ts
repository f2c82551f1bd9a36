/*
 * Posts in Welsh and in English, as bilingual plans name them beside each other: 'Pennaeth Tai / Head of Housing'.
 */

/** What begins a Welsh post, and what the same post has in English. */
const POSTS: readonly (readonly [welsh: RegExp, english: RegExp])[] = [
  [/^(?:Pennaeth|(?:Uwch |Dirprwy )Bennaeth)\b/i, /\bHead\b/i],
  [/^(?:Cyfarwyddwr|(?:Uwch |Prif |Dirprwy )Gyfarwyddwr)\b/i, /\bDirector\b/i],
  [/^(?:Rheolwr|(?:Uwch |Dirprwy )Reolwr)\b/i, /\bManager\b/i],
  [/^(?:(?:Uwch|Prif) )?Swyddog(?:ion)?\b/i, /\bOfficers?\b/i],
  [/^Prif Weithredwr\b/i, /\bChief Executive\b/i],
  [/^Arweinydd\b/i, /\bLead(?:er)?\b/i],
  [/^(?:Cydlynydd|Cydgysylltydd)\b/i, /\bCo-?ordinator\b/i],
  [/^Ymgynghorydd\b/i, /\b(?:Consultant|Advis[eo]r)\b/i],
  [/^Cadeirydd\b/i, /\bChair(?:person|man|woman)?\b/i],
  [/^Aelod (?:o['’]r )?[CG]abinet\b/i, /\bCabinet Member\b/i],
  [/^Deilydd Portffolio\b/i, /\bPortfolio Holder\b/i],
  [/^T[iî]m\b/i, /\bTeam\b/i],
  [/^Clerc\b/i, /\bClerk\b/i],
];

/** Whether one of two names is the other in Welsh, as far as their posts tell. */
export const isSamePostInWelsh = (one: string, other: string): boolean =>
  POSTS.some(
    ([welsh, english]) =>
      (welsh.test(one) && !welsh.test(other) && english.test(other)) ||
      (welsh.test(other) && !welsh.test(one) && english.test(one)),
  );
