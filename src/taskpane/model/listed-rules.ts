import type { Rule } from '../../core/findings/rule';
import { RULES } from '../../core/findings/rules';

/** What the settings show of a rule: plain data, so that it can come out of a worker. */
export type ListedRule = Pick<Rule, 'id' | 'title' | 'why' | 'about' | 'severity' | 'options'>;

/** All rules, in the order of the catalogue. */
export const listedRules = (): ListedRule[] =>
  RULES.map(({ id, title, why, about, severity, options }) => ({ id, title, why, about, severity, options }));
