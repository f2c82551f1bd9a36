import { ABOUT } from '../../src/core/findings/about';
import { groupBy } from '../../src/core/lists/group-by';
import { RULES } from '../../src/core/findings/rules';
import type { Rule } from '../../src/core/findings/rule';
import type { RuleOption } from '../../src/core/findings/rule-options';
import { showLimits } from '../../src/core/findings/rule-options';
import { severityName } from '../../src/core/findings/severities';

const FIXES = { safe: 'one by one or all at once', chosen: 'one by one' } as const;

/** The documentation of the catalogue, made from the rules themselves. */
export function rulesDoc(): string {
  return [
    '# The checks',
    '',
    `Made from the rules by \`npm run rules-doc\`; a test holds the two together. ${RULES.length} rules, each one file in this`,
    'folder. Settings in the pane, or `--rule NAME=error|warning|info|off`, change a severity or switch a rule off;',
    '`--rule NAME.OPTION=NUMBER` sets an option.',
    ...[...groupBy(RULES, ({ about }) => about)].flatMap(([about, rules]) => [
      '',
      `## ${ABOUT[about]}`,
      ...rules.flatMap(entryOf),
    ]),
    '',
  ].join('\n');
}

const optionLine = (option: RuleOption): string =>
  `- \`${option.key}\`: ${option.label} (${showLimits(option)}; ${option.byDefault} unless set otherwise)`;

const entryOf = (rule: Rule): string[] => {
  const { id, title, fires, why, scope, fixes, options } = rule;
  return [
    '',
    `### ${title}`,
    '',
    `\`${id}\`, ${severityName(rule.severity)}, about ${scope === 'plan' ? 'the plan' : `a ${scope}`}${fixes ? `, fixed ${FIXES[fixes]}` : ''}`,
    '',
    fires,
    '',
    `Why: ${why}`,
    ...(options.length > 0 ? ['', ...options.map(optionLine)] : []),
  ];
};
