import { showPlace } from '../workbook/place';
import { cellsOf } from './places';
import { type Draft, asOne } from './together';
import { counted, quoted } from './words';
import type { Finding } from './types';

/** A row with neither a date nor an owner is one finding. */
export function rowsAsOne(drafts: readonly Draft[]): readonly Draft[] {
  const ownerless = new Map<string, Draft>();
  for (const draft of drafts)
    if (draft.finding.rule === 'no-owner' && draft.finding.action) ownerless.set(keyOf(draft.finding), draft);
  if (ownerless.size === 0) return drafts;
  const taken = new Set<Draft>();
  const merged = drafts.map((draft) => {
    const { rule, action } = draft.finding;
    const owner = rule === 'no-date' && action ? ownerless.get(keyOf(draft.finding)) : undefined;
    if (!owner) return draft;
    taken.add(owner);
    return withoutDateAndOwner(draft, owner);
  });
  return merged.filter((draft) => !taken.has(draft));
}

/** Two findings of one row belong together where both are open, or were accepted for one reason. */
const keyOf = ({ action, accepted, lapsed, place }: Finding): string =>
  `${showPlace(action ?? place)} ${accepted?.reason ?? ''} ${lapsed?.reason ?? ''}`;

function withoutDateAndOwner(date: Draft, owner: Draft): Draft {
  const words = [...new Set([date, owner].map(({ finding }) => finding.words).filter(Boolean))];
  const said = words.length === 0 ? '' : ` (${words.map((word) => quoted(word)).join(', ')})`;
  const message = `No date and no owner${said}. Enter a month and who leads.`;
  return {
    finding: { ...asOne(date.finding, [owner.finding], message), title: 'No date and no owner' },
    together: {
      key: `without date and owner ${date.together?.key ?? ''} ${owner.together?.key ?? ''}`,
      message: (rows) =>
        `${counted(rows.length, 'action')} have no date and no owner${said}: ${cellsOf(rows)}. Enter a month and who leads for each.`,
    },
  };
}
