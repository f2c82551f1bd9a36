import { once } from '../../lists/once';
import type { Action, Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { type Reference, isKnown } from '../references/reference-words';
import { besideColumns } from './beside-columns';

/** What a column says of the actions that one waits for or belongs with. */
export interface Link {
  readonly action: Action;
  readonly place: CellPlace;
  /** The numbers in it, where it holds nothing else. */
  readonly references: readonly Reference[];
  /** True where the column says that they are done first. */
  readonly isFirst: boolean;
}

/** Headers of columns that say what comes first. */
const COMES_FIRST =
  /^(?:(?:key |main |action |task )?(?:depend(?:s|ent|ency|encies)(?: (?:up ?)?on)?|predecessors?|pre-?requisites?|preceding)|(?:comes |follows |starts |done |only )?after|follows(?: on)?(?: from)?|following|waits? (?:for|on)|waiting (?:for|on)|needs? first|(?:what )?(?:must|has to) (?:come|be done|happen) first|first needs?|done first|preceded by|builds (?:up)?on|contingent (?:up)?on)(?: (?:which )?(?:actions?|tasks?|steps?|refs?|nos?\.?|numbers?|ids?))?(?: \(.*\))?[:?]?$/i;
/** And of those that say what belongs together. */
const BELONGS =
  /^(?:inter ?-?dependenc(?:y|ies)|(?:linked|related|links?)(?: (?:to|with))?(?: (?:other )?actions?)?|cross[- ]?ref(?:erence)?s?(?: to)?|see also)$/i;
/** 'Before' and 'After' are how things were and are to be. */
const BEFORE = /\bbefore\b/i;

/** For one number in such columns that isn't there, so many are. */
const KNOWN_FOR_EACH = 2;

/** What a plan's columns of links say; none where the numbers in them are mostly not the plan's: they may be of another document. */
export const linksIn = once((plan: Plan): readonly Link[] => {
  const columns = besideColumns(plan);
  const links = columns.flatMap(({ header, filled }) => {
    const isFirst = COMES_FIRST.test(header);
    if (!isFirst && !BELONGS.test(header)) return [];
    if (/after$/i.test(header) && columns.some((other) => BEFORE.test(other.header))) return [];
    return filled.map(({ action, place, text }): Link => ({ action, place, references: numbersAlone(text), isFirst }));
  });
  const all = links.flatMap(({ references }) => references);
  const unknown = all.filter(({ to }) => !isKnown(to, plan)).length;
  return all.length - unknown < KNOWN_FOR_EACH * unknown ? [] : links;
});

/** The numbers of a cell that holds nothing else: '2.1, 3.4', 'UEC02 / PC01', 'Action 3'. */
function numbersAlone(text: string): readonly Reference[] {
  const parts = text.split(/\s*(?:[,;/&\n]|\band\b)\s*/).map((part) => part.replace(BEFORE_NUMBER, ''));
  const numbers = parts.filter((part) => part !== '' && !NONE.test(part));
  return numbers.every((number) => NUMBER.test(number)) ? numbers.map((number) => ({ to: number, words: number })) : [];
}
const NUMBER = /^(?:\p{L}{0,6}[-. ]?\d+[a-z]?(?:[.-]\d+)*[a-z]?|\p{L}{1,4}\d{1,2}-\p{L}{1,3}\d{1,3})$/iu;
const BEFORE_NUMBER = /^(?:see |after |follows )?(?:actions?|tasks?|steps?|refs?|nos?\.?|items?) (?=\S*\d)/i;
const NONE = /^(?:none|nil|n\/?a|-|–|—)$/i;
