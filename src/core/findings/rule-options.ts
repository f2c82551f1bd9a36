import type { CheckSettings } from './settings';

/** A whole number that a user may set for a rule. */
export interface RuleOption {
  /** 'due-soon.days': settings and the command line know the option by it. */
  readonly key: string;
  /** What the number says, as a label: 'Days ahead that count as due soon'. */
  readonly label: string;
  /** What is counted: 'days', 'owners', 'per cent'. */
  readonly unit: string;
  /** Both inclusive. */
  readonly least: number;
  readonly most: number;
  readonly byDefault: number;
}

/** The number that holds for an option: the one that was set, where it is within the option's limits. */
export function numberFor({ key, least, most, byDefault }: RuleOption, { options }: CheckSettings): number {
  const set = options.get(key);
  return set !== undefined && set >= least && set <= most ? set : byDefault;
}

/** The number that a text gives an option; undefined where it is no whole number within the option's limits. */
export function optionValue({ least, most }: RuleOption, text: string): number | undefined {
  const number = wholeNumber(text);
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

/** The whole number that a text is, spaces around it aside; undefined where it is none. */
export const wholeNumber = (text: string): number | undefined => (/^\s*\d+\s*$/.test(text) ? Number(text) : undefined);

/** What may be written for an option. */
export const showLimits = ({ unit, least, most }: RuleOption): string =>
  unit === 'per cent' ? `a percentage from ${least} to ${most}` : `a number of ${unit} from ${least} to ${most}`;
