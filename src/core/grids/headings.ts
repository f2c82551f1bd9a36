import { type ActionNumber, actionNumber } from './lines';

/** Verbs with which actions begin; those of the plan's own dated rows are learnt besides. */
const VERBS = new Set(
  (
    'agree appoint audit build carry commence commission complete conduct consult continue create deliver design develop ' +
    'draft embed engage enhance ensure establish evaluate explore extend hold identify implement improve increase ' +
    'introduce investigate liaise maintain map monitor organise prepare procure produce promote provide publish raise ' +
    'recruit reduce refresh renew report research review roll run scope secure seek set share strengthen support target ' +
    'train undertake update use work write'
  ).split(' '),
);

export const firstWord = (text: string): string => /^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';

export interface Around {
  /** The texts of the nearest rows with a date or an owner, before and after. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** First words of the plan's dated rows. */
  readonly learntVerbs: ReadonlySet<string>;
}

/**
 * Whether a line in a table with nothing beside it heads the rows below ('2. Formal engagement mechanism …',
 * '1.3 Clinical Governance') or is an action that still lacks its date and its owner.
 * A number that counts on among the actions' own numbers makes it an action; any other number, a heading. Without a
 * number, an action begins with a verb, is long, or has no row below it to head.
 */
export function isHeadingRow(text: string, { previous, next, learntVerbs }: Around): boolean {
  if (/\b(?:to be added|to be confirmed|tbc)\b/i.test(text)) return false;
  const number = actionNumber(text);
  if (number) {
    const rest = text.slice(number.written.length).trim();
    if (/^objective/i.test(text)) return true;
    const isSibling = [previous, next].some((other) => other !== undefined && areSiblings(number, actionNumber(other)));
    return !isSibling && (rest !== '' || next !== undefined);
  }
  if (next === undefined || /^[-•*]/.test(text)) return false;
  const words = text.split(/\s+/).length;
  const verb = firstWord(text);
  return words <= 12 && !/[.!?]$/.test(text) && !VERBS.has(verb) && !learntVerbs.has(verb);
}

/** Numbers of the same kind that follow each other or share all but their last part. */
function areSiblings(a: ActionNumber, b: ActionNumber | undefined): boolean {
  if (!b || a.parts.length !== b.parts.length) return false;
  return a.parts.length === 1 ? true : a.parts.slice(0, -1).join('.') === b.parts.slice(0, -1).join('.');
}
