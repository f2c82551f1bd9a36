import type { Action, Plan } from '../plan/types';
import { isSettledBy } from '../reading';
import type { CellPlace } from '../workbook/place';
import { type Acceptance, withAcceptances } from './acceptances';
import { actionsOf } from './actions';
import { once } from '../lists/once';
import { type Draft, together } from './together';
import { rowsAsOne } from './rows-as-one';
import type { Rule } from './rule';
import type { CheckContext, Finding, Remark, Together } from './types';

/** All findings on a plan by these rules, in the order of the plan's sheets, rows and columns; those that were accepted bear it. */
export function checkPlan(given: CheckContext, acceptances: readonly Acceptance[], rules: readonly Rule[]): Finding[] {
  const context = withSettled(given);
  const evidenceOf = evidenceIn(context);
  const drafts = rules.flatMap((rule): Draft[] => {
    const set = context.settings.severities.get(rule.id);
    if (set === 'off') return [];
    const { id, title, scope } = rule;
    const isRisk = rule.about === 'risks' && rule.isInState !== true;
    return rule.check(context).map((remark) => {
      const { said, how } = apart(remark);
      const { place, action } = said;
      const severity = set ?? said.severity ?? rule.severity;
      const row = { rule: id, place, evidence: evidenceOf(remark), ...(action && { action }) };
      return { finding: { ...said, rule: id, title, scope, severity, isRisk, rows: [row] }, together: how };
    });
  });
  const told = together(rowsAsOne(withAcceptances(drafts, acceptances)));
  const order = new Map<string, number>();
  for (const { place } of context.plan.grids) if (!order.has(place.sheet)) order.set(place.sheet, order.size);
  const sheet = (finding: Finding): number => order.get(finding.place.sheet) ?? order.size;
  return told.sort((a, b) => sheet(a) - sheet(b) || a.place.row - b.place.row || a.place.column - b.place.column);
}

function apart(remark: Remark): { readonly said: Omit<Remark, 'together'>; readonly how: Together | undefined } {
  // Most have nothing to take out.
  if (!remark.together) return { said: remark, how: undefined };
  const { together: how, ...said } = remark;
  return { said, how };
}

/** Nothing is left to do where the tracker says so, and where the plan does. */
function withSettled(context: CheckContext): CheckContext {
  const { today } = context;
  return {
    ...context,
    isClosed: (occurrence) => isSettledBy(occurrence.action.settled, today) || context.isClosed(occurrence),
  };
}

const actionsByPlace = once((plan: Plan): ReadonlyMap<CellPlace, Action> => {
  const byPlace = new Map<CellPlace, Action>();
  for (const action of actionsOf(plan)) byPlace.set(action.place, action);
  return byPlace;
});

/** The words that a remark is about, behind those of its action: both have to stay for an acceptance to hold. */
function evidenceIn({ plan }: CheckContext): (remark: Remark) => string {
  return ({ action, words }) => {
    const of = action && actionsByPlace(plan).get(action)?.action;
    return of === undefined || of === words ? words : `${of}\n${words}`;
  };
}
