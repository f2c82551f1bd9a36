import { once } from '../../lists/once';
import type { Plan } from '../../plan/types';
import { headerMeaning, isPerson, isRole } from '../../reading';
import type { CellContents, SheetContents } from '../../workbook/contents';
import type { CellPlace } from '../../workbook/place';

/** A list of who is there: names, and the post of each beside it. */
export interface PeopleList {
  /** Its header's. */
  readonly place: CellPlace;
  readonly names: readonly string[];
}

/** A list of the posts of a body, with who holds each, or how to reach them. */
export interface PostList {
  /** Its header's. */
  readonly place: CellPlace;
  readonly posts: readonly string[];
}

const NAMES = new Set(['name', 'names', 'full name', 'officer', 'officers', 'lead officer', 'responsible officer', 'responsible person', 'person', 'lead', 'owner', 'staff member', 'who', 'member', 'contact']); // prettier-ignore
const POSTS = new Set(['post', 'posts', 'post title', 'job title', 'job', 'title', 'role', 'roles', 'position', 'designation', 'department', 'team', 'directorate', 'service']); // prettier-ignore

const LONGEST_HEADER = 20;
const MOST_COLUMNS = 8;
const FEWEST_NAMES = 4;

/** The lists of names and posts on all sheets that are read. */
export const peopleLists = once((plan: Plan): readonly PeopleList[] => plan.sheets.flatMap(listsOn));

function listsOn({ name: sheet, rows }: SheetContents): PeopleList[] {
  const lists: PeopleList[] = [];
  // What stands in a list heads none.
  let end = 0;
  for (const [index, { row, cells }] of rows.entries()) {
    if (index < end) continue;
    const column = cells.length > 1 && cells.length <= MOST_COLUMNS ? namesColumn(cells) : undefined;
    if (column === undefined) continue;
    const names: string[] = [];
    let others = 0;
    for (let at = index + 1; at < rows.length; at++) {
      const text = rows[at]?.row === row + at - index ? textIn(rows[at]?.cells, column) : '';
      if (text === '') break;
      end = at + 1;
      if (isPerson(text)) names.push(text);
      else others++;
    }
    if (names.length >= FEWEST_NAMES && names.length > others) lists.push({ place: { sheet, row, column }, names });
  }
  return lists;
}

const HEADS_POSTS = new Set(['post', 'posts', 'post title', 'job title', 'role', 'roles', 'designation', 'position', 'officer', 'responsible officer', 'lead officer']); // prettier-ignore
const BESIDE_POSTS = new Set(['held by', 'post holder', 'postholder', 'telephone', 'phone', 'email', 'e-mail', 'extension', 'contact details', 'contact', 'code', 'abbreviation', 'initials', 'directorate', 'department', 'service', 'team']); // prettier-ignore
const FEWEST_POSTS = 5;

/** The lists of posts on all sheets that are read. */
export const postLists = once((plan: Plan): readonly PostList[] =>
  plan.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ row, cells }, index): PostList[] => {
      const column = cells.length > 1 && cells.length <= MOST_COLUMNS ? postsColumn(cells) : undefined;
      if (column === undefined) return [];
      const posts: string[] = [];
      for (let at = index + 1; rows[at]?.row === row + at - index; at++) {
        const text = textIn(rows[at]?.cells, column);
        if (text === '') break;
        posts.push(text);
      }
      return posts.filter((post) => isRole(post)).length * 2 > posts.length && posts.length >= FEWEST_POSTS ? [{ place: { sheet, row, column }, posts }] : [];
    }),
  ),
); // prettier-ignore

/** The column of posts, where one beside it says who holds each or how to reach them. */
function postsColumn(cells: readonly CellContents[]): number | undefined {
  // Most rows hold longer texts.
  if (!cells.every(({ text }) => text.length <= LONGEST_HEADER)) return undefined;
  const words = cells.map(({ text }) => text.trim().toLowerCase());
  const at = words.findIndex((one) => HEADS_POSTS.has(one));
  const isBeside = words.some((one, index) => index !== at && (NAMES.has(one) || BESIDE_POSTS.has(one)));
  return at < 0 || !isBeside || cells.some(({ text }) => headerMeaning(text)?.says.kind === 'action') ? undefined : cells[at]?.column;
} // prettier-ignore

const textIn = (cells: readonly CellContents[] | undefined, column: number): string =>
  cells?.find((cell) => cell.column === column)?.text.trim() ?? '';

/** The column of names, where a header says it and one beside it says what each of them is; no header of actions. */
function namesColumn(cells: readonly CellContents[]): number | undefined {
  const says = (known: ReadonlySet<string>, { text }: CellContents): boolean =>
    text.length <= LONGEST_HEADER && known.has(text.trim().toLowerCase());
  const names = cells.find((cell) => says(NAMES, cell));
  if (!names || !cells.some((cell) => says(POSTS, cell))) return undefined;
  return cells.some(({ text }) => headerMeaning(text)?.says.kind === 'action') ? undefined : names.column;
}

/** 'Cllr P. Nair' and 'Priya Nair' may be one: the last word, and the first letter of the one before it. */
export function nameKey(name: string): string {
  const words = name
    .replace(/[(,–].*$/, '')
    .replace(TITLE, '')
    .trim()
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  return `${words.length > 1 ? (words[0]?.charAt(0) ?? '') : ''} ${words.at(-1) ?? ''}`;
}
const TITLE = /^(?:(?:Drs?|Mrs?|Ms|Miss|Mx|Prof|Professor|Cllr|Councillor|Rev|Revd|Sir|Dame|Supt|Insp|Sgt|CI|DCI|DI|DS|PC|Ch Supt|Det Ch Supt)\.? )+/; // prettier-ignore
