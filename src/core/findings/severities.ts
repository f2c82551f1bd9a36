/** How grave a finding is, the gravest first, with the words for it. */
export const SEVERITIES = [
  /** To be mended before the plan is submitted. */
  { id: 'error', one: 'error', many: 'errors', title: 'Error' },
  /** Wants a look. */
  { id: 'warning', one: 'warning', many: 'warnings', title: 'Warning' },
  /** Good to know. */
  { id: 'info', one: 'note', many: 'notes', title: 'Note' },
] as const;

export type Severity = (typeof SEVERITIES)[number]['id'];

/** The name of a severity in lower case: 'note'. */
export const severityName = (severity: Severity): string =>
  SEVERITIES.find(({ id }) => id === severity)?.one ?? severity;

/** What a rule may be set to: a severity, or not checked at all. */
export type Level = Severity | 'off';

export const LEVELS: readonly { readonly id: Level; readonly title: string }[] = [
  ...SEVERITIES,
  { id: 'off', title: 'Off' },
];

/** The level of this name; undefined where there is none. */
export const levelOf = (name: string): Level | undefined => LEVELS.find(({ id }) => id === name)?.id;
