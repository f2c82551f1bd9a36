import { headerWords } from '../headers/header-words';
import type { HeadedColumn } from './headers-in-table';

/** Who leads by the header; where none says so, or none of them is filled, persons, then groups, then sponsors. */
export function leadsAmong(
  owners: readonly HeadedColumn[],
  isFull: (column: HeadedColumn) => boolean,
): readonly HeadedColumn[] {
  const named = (what: string): HeadedColumn[] =>
    owners.filter(({ says }) => says.kind === 'by-whom' && says.is === what);
  const said = named('lead').toSorted((a, b) => Number(isOfBody(a)) - Number(isOfBody(b)));
  const choices = [
    said.filter((column) => !isSenior(column)),
    said,
    named('person').slice(0, 1),
    named('group').slice(0, 1),
    named('sponsor').slice(0, 1),
  ].filter(({ length }) => length > 0);
  return choices.find((columns) => columns.some(isFull)) ?? choices[0] ?? [];
}

/** 'Agency' beside 'Lead': for whom somebody leads. */
const isOfBody = ({ header }: HeadedColumn): boolean =>
  /^(?:agency|agencies|organisations?)$/.test(headerWords(header)) || COMMITTEE.test(headerWords(header));

const SENIOR =
  /^(?:executive|exec|strategic|accountable|board|sponsoring|senior|corporate director|director|lead director|overall)\b/;
/** What watches over an action that a director leads. */
const COMMITTEE = /^(?:lead )?(?:[a-z]+ )?(?:committees?|boards?|panels?)$/;
/** Who answers for an action rather than does it, where another column says who does. */
export const isSenior = ({ says, header }: HeadedColumn): boolean =>
  says.kind === 'by-whom' &&
  says.is === 'lead' &&
  (SENIOR.test(headerWords(header)) || COMMITTEE.test(headerWords(header)));

/** Who watches that an action is done, and has no part in it, as 'Monitored by' has none. */
export const oversees = ({ header }: HeadedColumn): boolean => OVERSEERS.test(headerWords(header));
const OVERSEERS = /\b(?:sponsors?|governors?|trustees?)\b/;
