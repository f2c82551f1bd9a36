/** The words that name a thing, by their stems; the last says what it is. */
export interface Thing {
  readonly stems: readonly string[];
  /**
   * Where it stands: before a colon, as what acts ('Board adopts …'), as what something is done to or what begins,
   * behind a preposition.
   */
  readonly role: 'label' | 'doer' | 'object' | 'beside';
  /** True of several: '48 bridges'. */
  readonly isMany: boolean;
  /** The preposition before it. */
  readonly by: string;
  /** True behind 'the', 'this', 'both': it has been spoken of. */
  readonly isKnown: boolean;
  /** What stands behind it and a preposition: 'of hoarding' tells guidance of it from other guidance. */
  readonly of: { readonly by: string; readonly stems: readonly string[] } | undefined;
}
