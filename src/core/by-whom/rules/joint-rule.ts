import type { Joint } from './joint';

export interface JointRule {
  readonly what: string;
  /** The marks at which it is asked; at any where left out. */
  readonly at?: readonly Joint['mark'][];
  /** What the name in front must be, whatever comes behind: asked once for each name. Any where left out. */
  readonly left?: (name: string) => boolean;
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
