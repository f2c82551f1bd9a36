import type { About } from './rule';

/** What rules are about, in words for people, in the order of the catalogue. */
export const ABOUT: Readonly<Record<About, string>> = {
  dates: 'Dates',
  owners: 'Owners',
  actions: 'Actions',
  grids: 'Grids',
  risks: 'Risks',
};
