import { type RuleOption, numberFor } from './rule-options';
import type { Severity } from './severities';
import type { CheckContext, Remark, Scope } from './types';

export type About = 'dates' | 'owners' | 'actions' | 'grids' | 'risks';

/** What a rule says of itself. */
interface RuleWords<Id extends string> {
  /** Stable: settings, acceptances and reports know a rule by it. Its file bears the same name. */
  readonly id: Id;
  readonly title: string;
  /** When it fires, and when it doesn't: one or two sentences for the documentation. */
  readonly fires: string;
  /** Why it matters at the meeting. */
  readonly why: string;
  readonly about: About;
  readonly scope: Scope;
  /** Unless the settings say otherwise. */
  readonly severity: Severity;
  /** 'safe': says the same in other words, so that all of them may be fixed at once. 'chosen': wants a look at each. */
  readonly fixes?: 'safe' | 'chosen';
  /** True where the tracker's State tells it by itself each day, so that the tracker's Risks need not. */
  readonly isInState?: true;
}

/** A check: its metadata, its options and a pure function. One rule a file; all are listed in `rules/index.ts`. */
export interface Rule<Id extends string = string> extends RuleWords<Id> {
  readonly options: readonly RuleOption[];
  readonly check: (context: CheckContext) => readonly Remark[];
}

export const rule = <const Id extends string>(
  spec: RuleWords<Id> & { readonly check: (context: CheckContext) => readonly Remark[] },
): Rule<Id> => ({ ...spec, options: [] });

/** A rule with numbers that a user may set; its check asks for them by their names. */
export function ruleWithOptions<const Id extends string, const Name extends string>(
  options: Readonly<Record<Name, Omit<RuleOption, 'key'>>>,
  spec: RuleWords<Id> & {
    readonly check: (context: CheckContext, option: (name: Name) => number) => readonly Remark[];
  },
): Rule<Id> {
  const optionOf = (name: Name): RuleOption => ({ ...options[name], key: `${spec.id}.${name}` });
  const names = Object.keys(options).filter((name): name is Name => name in options);
  return {
    ...spec,
    options: names.map(optionOf),
    check: (context) => spec.check(context, (name) => numberFor(optionOf(name), context.settings)),
  };
}
