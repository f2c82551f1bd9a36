import { once } from '../../lists/once';
import { sameCell } from '../../workbook/place';
import type { Grid, PlacedText } from '../table/types';

/** What a heading counts as: 'Strategic objective 3: Homes' is number 3 of the strategic objectives. */
export interface HeadingNumber {
  /** 'Strategic objective', as written; '' where a number stands alone. */
  readonly name: string;
  readonly number: string;
  /** What it says behind its number. */
  readonly words: string;
}

export interface NumberedHeading extends HeadingNumber {
  readonly heading: PlacedText;
}

const KINDS =
  'objective|priority|theme|aim|goal|pillar|ambition|strand|workstream|section|grid|outcome|area for improvement';
const CALLED = new RegExp(
  String.raw`^((?:\p{L}+ ){0,2}(?:${KINDS})(?: area)?)\s+(\d{1,2})(?![\d.]*\d)\s*[.:)–—-]*\s*(.*)$`,
  'isu',
);
const COUNTED = /^()(\d{1,2})\s*[.:)–-]?\s+(?=\p{L})(.*)$/su;

/** The whole number that a heading bears, and what it counts; undefined where it has none ('2.1 Prescribing' counts on in 2). */
export function headingNumber(text: string): HeadingNumber | undefined {
  const [found, name = '', number = '', words = ''] = CALLED.exec(text) ?? COUNTED.exec(text) ?? [];
  return found === undefined ? undefined : { name, number, words };
}

const WITHIN = new RegExp(
  String.raw`^((?:\p{L}+ )?(?:${KINDS})\s+\d{1,2}\.)(\d{1,2})(?![\d.]*\d)\s*[.:)–—-]*\s*(.*)$`,
  'isu',
);

/** The objectives of a grid that count on in another: 'Objective 2.3: Homes' is number 3 of 'Objective 2.'. */
export const headingsWithin = (objectives: readonly PlacedText[]): readonly NumberedHeading[] =>
  objectives.flatMap((heading) => {
    const [found, name = '', number = '', words = ''] = WITHIN.exec(heading.text) ?? [];
    return found === undefined ? [] : [{ name, number, words, heading }];
  });

/** 'Priority 3', 'Objective 2.3', '3'. */
export const showHeading = ({ name, number }: Pick<HeadingNumber, 'name' | 'number'>): string =>
  `${name}${name === '' || name.endsWith('.') ? '' : ' '}${number}`;

const LETTERED = /^(\p{Lu}{1,3})\d{1,2}[.:)]?\s+\p{Lu}/u;

/** 'Priority 4 …' beside 'Priority 5 …', 'N2 Water' beside 'N3 Food': neither heads the other. */
export function areSiblings({ text: a }: Pick<PlacedText, 'text'>, { text: b }: Pick<PlacedText, 'text'>): boolean {
  if (a === b) return false;
  const [letters, others] = [LETTERED.exec(a)?.[1], LETTERED.exec(b)?.[1]];
  if (letters !== undefined && letters === others) return true;
  const [one, other] = [headingNumber(a), headingNumber(b)];
  return (
    one !== undefined && other !== undefined && one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase()
  );
}

/** What heads a grid and bears a number: its title, its priorities and its objectives, each once, in this order. */
export const numberedHeadings = once(
  ({
    title,
    place,
    priorities,
    objectives,
  }: Pick<Grid, 'title' | 'place' | 'priorities' | 'objectives'>): readonly NumberedHeading[] => {
    const others = priorities.filter((priority) => !objectives.some((one) => sameCell(one.place, priority.place)));
    return [{ text: title, place }, ...others, ...objectives].flatMap((heading) => {
      const of = headingNumber(heading.text);
      return of ? [{ ...of, heading }] : [];
    });
  },
);
