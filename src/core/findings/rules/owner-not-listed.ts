import { isPerson, isPost, ownerKey } from '../../reading';
import { cellName, sameCell, showPlace } from '../../workbook/place';
import { likelyOwners, soundsLike } from '../owners/owner-slips';
import { type NamedOwner, ownersIn } from '../owners/owners';
import { type PeopleList, type PostList, nameKey, peopleLists, postLists } from '../owners/people';
import { counted, quoted } from '../words';
import { cellsOf } from '../places';
import type { Plan } from '../../plan/types';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many of the persons who lead stand in a list that is of them, and so few don't. */
const FEWEST_LISTED = 4;
const MOST_MISSING = 0.2;

export const ownerNotListed = rule({
  id: 'owner-not-listed',
  title: 'Owner who is in no list of names',
  fires:
    "Fires on a person who leads or helps and stands in no line of a list of names and posts ('Name | Post', 'Officer | Job title') on a sheet of the workbook, where four persons at least stand there and eight in ten of all. So does a post that leads and stands in no line of a list of posts ('Post | Name'), where six at least stand there and nine in ten of all. 'P Nair' may be 'Priya Nair'; beside names posts, groups and bodies need no line; what is probably a slip of another owner is told as that.",
  why: 'Whoever has left does nothing, and a misspelt name is nobody.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const persons = personsOf(plan);
    return [
      ...(persons.length < FEWEST_LISTED ? [] : peopleLists(plan).flatMap((list) => missingIn(list, persons, plan))),
      ...postLists(plan).flatMap((list) => missingPosts(list, plan)),
    ];
  },
});

/** So many posts that lead stand in a list of posts, and so few don't. */
const FEWEST_POSTS = 6;
const MOST_POSTS_MISSING = 0.1;

/** 'Brokerage Manager', 'Head of Housing'. */
const isOfPost = (name: string): boolean =>
  !isPerson(name) &&
  (isPost(name) ||
    /^(?:(?:deputy|assistant|associate|interim|executive|group) )*(?:head|director|chief|manager|lead|principal|dean)\b/i.test(
      name,
    ));

function missingPosts({ posts, place: list }: PostList, plan: Plan): Remark[] {
  const listed = new Set(posts.map(ownerKey));
  const leading = ownersIn(plan).filter(
    ({ name, namings }) => isOfPost(name) && namings.some(({ action, place }) => action.byWhomPlace && sameCell(place, action.byWhomPlace)),
  );
  const slips = likelyOwners(plan);
  const missing = leading.filter(({ key }) => !listed.has(key) && !slips.has(key));
  const found = leading.filter(({ key }) => listed.has(key)).length;
  if (found < FEWEST_POSTS || missing.length > Math.max(1, MOST_POSTS_MISSING * leading.length)) return [];
  return missing.flatMap(({ key, name, namings }) => namings.map(({ action, place }): Remark => {
          const what = `${quoted(name)} is not in the list of posts at ${showPlace(list)}, where ${counted(found, 'other owner')} stand`;
          return {
            place,
            action: action.place,
            words: name,
            message: `${what}. Check the name of the post, or add it.`,
            together: {
              key: `${key} ${cellName(list)}`,
              message: (rows) => `${what} (${counted(rows.length, 'action')}: ${cellsOf(rows)}). Check the name of the post, or add it.`,
            },
          };
        }),
  );
} // prettier-ignore

const personsOf = (plan: Plan): readonly NamedOwner[] =>
  ownersIn(plan).filter(({ name }) => isPerson(name.replace(/,.*$/, '')));

function missingIn({ names, place: list }: PeopleList, persons: readonly NamedOwner[], plan: Plan): Remark[] {
  const listed = new Set(names.map(nameKey));
  const slips = likelyOwners(plan);
  const missing = persons.filter(({ key, name }) => !listed.has(nameKey(name)) && !slips.has(key));
  const found = persons.filter(({ name }) => listed.has(nameKey(name))).length;
  if (found < FEWEST_LISTED || missing.length > Math.max(1, MOST_MISSING * persons.length)) return [];
  return missing.flatMap(({ key, name, namings }): Remark[] => {
    const meant = names.find((one) => soundsLike(name, one));
    const what = `${quoted(name)} is not in the list of names at ${showPlace(list)}, where ${counted(found, 'other owner')} stand`; // prettier-ignore
    const advice = meant === undefined ? 'Check whether they have left, or add them' : `Perhaps ${quoted(meant)}`;
    return namings.map(({ action, place }) => ({
      place,
      action: action.place,
      words: name,
      message: `${what}. ${advice}.`,
      ...(meant !== undefined && { suggestion: meant }),
      together: {
        key: `${key} ${cellName(list)}`,
        message: (rows) => `${what} (${counted(rows.length, 'action')}: ${cellsOf(rows)}). ${advice}.`,
      },
    }));
  });
}
