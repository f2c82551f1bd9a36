import type { ByWhom, ByWhomPart } from '../../by-whom/read-by-whom';
import type { Action, Plan } from '../../plan/types';
import { groupBy } from '../../lists/group-by';
import { once } from '../../lists/once';
import { ownerKey } from '../../reading';
import type { CellPlace } from '../../workbook/place';

/** One naming of an owner: as it is written in a cell of an action's. */
export interface Naming {
  readonly written: string;
  readonly action: Action;
  /** The cell, and all that it says; undefined where the cell's words are in several. */
  readonly place: CellPlace;
  readonly text: string | undefined;
}

/** An owner of a plan with every row that names it. */
export interface NamedOwner {
  /** What the spellings of one owner have in common. */
  readonly key: string;
  /** In the plan's usual spelling. */
  readonly name: string;
  readonly namings: readonly Naming[];
}

/** The owners of a plan, in the order in which they are first named. */
export const ownersIn = once((plan: Plan): readonly NamedOwner[] => {
  const namings: (Naming & { readonly key: string })[] = [];
  const usual = new Map<string, string>();
  for (const { actions } of plan.grids)
    for (const action of actions)
      for (const { parts, place, text } of cellsOf(action))
        for (const { owners, written } of parts)
          for (const [index, name] of written.entries()) {
            const key = ownerKey(name);
            if (written.length === owners.length) usual.set(key, owners[index] ?? name);
            namings.push({ key, written: name, action, place, text });
          }
  return [...groupBy(namings, ({ key }) => key)].map(([key, ofKey]) => ({
    key,
    name: usual.get(key) ?? ofKey[0]?.written ?? key,
    namings: ofKey,
  }));
});

interface OwnersCell extends Pick<Naming, 'place' | 'text'> {
  readonly parts: readonly ByWhomPart[];
}

/** The cells that name an action's owners: the lead's, and those of partners. */
function cellsOf({ place, byWhom, byWhomPlace, isByWhomInOneCell, partners }: Action): readonly OwnersCell[] {
  const cell = (at: CellPlace, { parts, text }: ByWhom, isWhole: boolean): OwnersCell => ({
    parts,
    place: at,
    text: isWhole ? text : undefined,
  });
  return [
    cell(byWhomPlace ?? place, byWhom, isByWhomInOneCell && byWhomPlace !== undefined),
    ...partners.map((one) => cell(one.place, one.byWhom, one.isInOneCell)),
  ];
}

/** The keys of all codes and meanings that the glossary explains. */
export const explainedKeys = ({ glossary }: Plan): ReadonlySet<string> =>
  new Set(glossary.flatMap(({ code, meaning }) => [ownerKey(code), ownerKey(meaning)]));

/** The words of a cell with one name in them written otherwise, undefined where it isn't there in one piece. */
export function renamed(
  { text, written }: Pick<Naming, 'text' | 'written'>,
  name: string,
): { before: string; after: string } | undefined {
  const at = text === undefined ? -1 : indexOfName(text, written);
  if (text === undefined || at < 0) return undefined;
  return { before: text, after: text.slice(0, at) + name + text.slice(at + written.length) };
}

const BEFORE_NAME = /(?:^|[,/;&+|•:)>→\n–-]|\b(?:and|or|then|with|by|plus))[^\S\n]*$/i;
const BEHIND_NAME =
  /^[^\S\n]*(?:$|[,/;&+|•(>→\n.]|(?:and|or|then|to|with|plus|supported|in partnership|together|working|assisted)\b|['’]s\b|\(?(?:[ivx]{1,4}|[a-h]|\d)\))/i;

/** More than the longest word that may stand before a name. */
const NEAR = 12;

/** Where a name stands by itself and not inside a longer one: 'Partnership Mgr', not 'Deputy Partnership Mgr'. */
function indexOfName(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (BEFORE_NAME.test(text.slice(Math.max(0, at - NEAR), at)) && BEHIND_NAME.test(text.slice(at + name.length)))
      return at;
  return -1;
}
