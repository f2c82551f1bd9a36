import { RULES } from './rules';
import type { CheckContext, Finding, Rule } from './types';

/** All findings on a plan, in the order of the plan's sheets, rows and columns. */
export function checkPlan(context: CheckContext, rules: readonly Rule[] = RULES): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(context).map((remark): Finding => ({
      ...remark,
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      isRisk: rule.about === 'risks',
    })),
  );
  const order = new Map<string, number>();
  for (const { place } of context.plan.grids) if (!order.has(place.sheet)) order.set(place.sheet, order.size);
  const sheet = (finding: Finding): number => order.get(finding.place.sheet) ?? order.size;
  return findings.sort((a, b) => sheet(a) - sheet(b) || a.place.row - b.place.row || a.place.column - b.place.column);
}
