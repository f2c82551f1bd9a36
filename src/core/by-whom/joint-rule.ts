import type { Joint } from './joint';

export interface JointRule {
  readonly what: string;
  /** The marks at which it is asked; at any where left out. */
  readonly at?: readonly Joint['mark'][];
  readonly when: (joint: Joint) => boolean;
  readonly owners: 'one' | 'two';
  /** By-whoms that it decides. */
  readonly examples: readonly JointExample[];
}

export interface JointExample {
  readonly text: string;
  readonly owners: readonly string[];
  /** Other by-whoms of the plan, and what its glossary explains, where they matter. */
  readonly plan?: readonly string[];
  readonly glossary?: readonly string[];
}

/** One owner each. */
export const one = (...names: string[]): JointExample[] => names.map((text) => ({ text, owners: [text] }));
/** A by-whom, and its owners. */
export const two = (text: string, ...owners: string[]): JointExample => ({ text, owners });
