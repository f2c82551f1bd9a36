import { isForename } from '../words/forenames';
import { isLoneHeadNoun, isPost, isQualifier, isRole } from '../words/lexicon';
import { asWritten, piecesOf } from './pieces';

/** Two lines of a by-whom, or the two sides of a page break in it. */
interface LineBreak {
  readonly before: string;
  readonly after: string;
  /** What is behind the last mark of the line before, an 'and' included, and before the first of the line after. */
  readonly last: string;
  readonly first: string;
  /** True of names that are alone somewhere in the plan, or that its glossary explains. */
  readonly isKnown: (name: string) => boolean;
}

export interface LineRule {
  readonly what: string;
  readonly when: (lines: LineBreak) => boolean;
  readonly names: 'one' | 'two';
  readonly examples: readonly (readonly [before: string, after: string])[];
}

/** In order: the first that applies decides. Behind the last, each line is a name. */
export const LINE_RULES: readonly LineRule[] = [
  {
    what: 'a mark or a small word is left open',
    when: ({ before }) => /(?:&|\band|,|\/|;|\bof|\bfor|-)$/i.test(before),
    names: 'one',
    examples: [['Strategy &', 'Commissioning Team'], ['Head of', 'Housing'], ['JCM /', 'PIO']],
  },
  {
    what: 'the next line is in brackets',
    when: ({ after }) => /^\([^()]*\)$/.test(after),
    names: 'one',
    examples: [['Operations Manager', '(North)']],
  },
  {
    what: 'a name of this plan',
    when: ({ last, first, isKnown }) => isKnown(`${last} ${first}`),
    names: 'one',
    examples: [],
  },
  {
    what: 'the next line goes on with a small word',
    when: ({ after }) => /^(?:and|&|of|for|with)\b/i.test(after),
    names: 'one',
    examples: [['Strategy', 'and Commissioning Team']],
  },
  {
    what: 'the next line is a post without a name',
    when: ({ last, after, isKnown }) =>
      isLoneHeadNoun(after) && !isKnown(after) && !isRole(last) && !isForename(last),
    names: 'one',
    examples: [['Contracts', 'Manager'], ['JCM / Community Safety', 'Team']],
  },
  {
    what: 'the line only says which post is meant',
    when: ({ last, isKnown }) => isQualifier(last) && !isKnown(last),
    names: 'one',
    examples: [['Joint', 'Commissioning Manager'], ['Public', 'Health']],
  },
  {
    what: 'the line begins as a post does, and the next one ends it',
    when: ({ last, after, isKnown }) =>
      /^(?:senior|deputy|assistant|principal|chief|acting|interim|associate)\s/i.test(last) &&
      !isRole(last) &&
      isPost(after) &&
      !isKnown(last) &&
      !isKnown(after),
    names: 'one',
    examples: [['Senior Practice', 'Improvement Lead']],
  },
  {
    what: 'the next line goes on in lower case',
    when: ({ last, after, first, isKnown }) => /^\p{Ll}/u.test(after) && !isKnown(first) && !isRole(last),
    names: 'one',
    examples: [['CAP data', 'lead']],
  },
  {
    what: 'any other line',
    when: () => true,
    names: 'two',
    examples: [['JCM', 'PIO'], ['Margaret', 'Clerk'], ['Housing Manager', 'carers'], ['Housing', 'Community Safety Team']],
  },
]; // prettier-ignore

/** No name is longer. */
const LONGEST_NAME = 120;

/** Whether two lines, or two sides of a page break, hold one name between them. */
export function isOneName(before: string, after: string, isKnown: (name: string) => boolean): boolean {
  const end = before.slice(-LONGEST_NAME);
  const start = after.slice(0, LONGEST_NAME);
  const last = asWritten(piecesOf(end).at(-1)?.slice(-1) ?? []);
  const first = asWritten(piecesOf(start)[0]?.slice(0, 1) ?? []);
  const lines = { before: end, after, last, first, isKnown };
  return LINE_RULES.find(({ when }) => when(lines))?.names === 'one';
}

/** The same for the two sides of a page break: there a name goes on unless the plan knows it, or both sides are posts. */
export function isOneOverPages(before: string, after: string, isKnown: (name: string) => boolean): boolean {
  if (isOneName(before, after, isKnown)) return true;
  const areTwo = isRole(before.slice(-LONGEST_NAME)) && isRole(after.slice(0, LONGEST_NAME)) && !isLoneHeadNoun(after);
  return !isKnown(after) && !areTwo;
}

/** The lines of a by-whom, those that hold one name between them joined. */
export function joinLines(lines: readonly string[], isKnown: (name: string) => boolean): readonly string[] {
  if (lines.length === 1 && lines[0] !== '') return lines;
  const joined: string[][] = [];
  // Of the name that is joined so far its end is enough; the whole would be put together anew at each line.
  let end = '';
  for (const line of lines) {
    const name = joined.at(-1);
    if (name && isOneName(end, line, isKnown)) {
      name.push(line);
      end = `${end} ${line}`.slice(-LONGEST_NAME);
    } else if (line !== '') {
      joined.push([line]);
      end = line.slice(-LONGEST_NAME);
    }
  }
  return joined.map((name) => name.join(' '));
}
