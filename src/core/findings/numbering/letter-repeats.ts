import type { Action } from '../../plan/types';

/** An action that begins with the letter of the one above it. */
export interface LetterRepeat {
  readonly action: Action;
  readonly first: Action;
  /** 'c' of 'c) Open it'. */
  readonly letter: string;
}

/** Of fewer nobody can tell whether they are counted. */
const FEWEST = 3;
const LETTER = /^\(?([a-z])[.)]\s*\S/i;

/** The one action of an objective that has the letter of the one above it, where all are lettered from a on: a) b) c) c). */
export function letterRepeats(actions: readonly Action[]): readonly LetterRepeat[] {
  const [first] = actions;
  if (actions.length < FEWEST || !first || letterOf(first) !== 'a') return [];
  const letters = actions.map(letterOf);
  const repeats = actions.flatMap((action, index): readonly LetterRepeat[] => {
    const [letter, above] = [letters[index], actions[index - 1]];
    return letter !== undefined && above && letter === letters[index - 1] ? [{ action, first: above, letter }] : [];
  });
  const isCounted = letters.every((letter, index) => letter !== undefined && letter >= (letters[index - 1] ?? 'a'));
  return isCounted && repeats.length === 1 ? repeats : [];
}

const letterOf = ({ action }: Action): string | undefined => LETTER.exec(action)?.[1]?.toLowerCase();
