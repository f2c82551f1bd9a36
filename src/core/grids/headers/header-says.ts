/** What a header says that its column holds. */
export type HeaderSays =
  /**
   * 'named': what is to be done; 'second': serves where no header names it. Only beside a date and an owner: 'loose',
   * which speaks of actions in words of its own, and 'vague', which may be anything.
   */
  | { readonly kind: 'action'; readonly is: 'named' | 'second' | 'loose' | 'vague' }
  /** 'moved': a date that comes after the first one, or looks at it again; serves where there is no other. */
  | { readonly kind: 'by-when'; readonly is: 'planned' | 'date' | 'moved' }
  /** 'person', 'group' and 'sponsor' serve where nobody is said to lead; a sponsor stands behind the one who does. */
  | { readonly kind: 'by-whom'; readonly is: 'lead' | 'person' | 'group' | 'sponsor' | 'partners' }
  /** 'aim' counts on either side of the action and may be the action itself, 'outcome' and 'theme' left of it alone. */
  | { readonly kind: 'objective'; readonly is: 'aim' | 'outcome' | 'theme' }
  | { readonly kind: 'number' }
  /** 'done': when something was finished; 'risk': the table is a register of risks; 'sum': it counts other tables. */
  | { readonly kind: 'other'; readonly is: 'done' | 'start' | 'risk' | 'measure' | 'record' | 'sum' };

/** One line of the table of headers: what they say, how they are worded, and examples of them. */
export interface HeaderWords {
  readonly says: HeaderSays;
  /** Matched against the whole header as `headerWords` writes it. */
  readonly words: Pick<RegExp, 'test'>;
  readonly examples: readonly string[];
}
