import { ABOUT } from '../../src/core/findings/about';
import { groupBy } from '../../src/core/lists/group-by';
import { RULES } from '../../src/core/findings/rules';
import type { Rule } from '../../src/core/findings/types';

const SEVERITY = { error: 'error', warning: 'warning', info: 'note' } as const;
const FIXES = { safe: 'one by one or all at once', chosen: 'one by one' } as const;

/** The documentation of the catalogue, made from the rules themselves. */
export function rulesDoc(): string {
  return [
    '# The checks',
    '',
    `Made from the rules by \`npm run rules-doc\`; a test holds the two together. ${RULES.length} rules, each one file in this`,
    'folder. Settings in the pane, or `--rule NAME=error|warning|info|off`, change a severity or switch a rule off.',
    ...[...groupBy(RULES, ({ about }) => about)].flatMap(([about, rules]) => [
      '',
      `## ${ABOUT[about]}`,
      ...rules.flatMap(entryOf),
    ]),
    '',
  ].join('\n');
}

const entryOf = ({ id, title, fires, why, severity, scope, fixes }: Rule): string[] => [
  '',
  `### ${title}`,
  '',
  `\`${id}\`, ${SEVERITY[severity]}, about ${scope === 'plan' ? 'the plan' : `a ${scope}`}${fixes ? `, fixed ${FIXES[fixes]}` : ''}`,
  '',
  fires,
  '',
  `Why: ${why}`,
];
