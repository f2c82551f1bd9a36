import { isBefore, showMonth } from '../../calendar/day';
import type { Plan } from '../../plan/types';
import { FORMER_BODIES, TELLING_WORDS, formerBodyIn, type FormerBody } from '../owners/former-bodies';
import { ownersIn } from '../owners/owners';
import { cellsOf } from '../places';
import { sayers } from '../said';
import { quoted } from '../words';
import { rule } from '../rule';
import type { Remark } from '../types';

export const abolishedBody = rule({
  id: 'abolished-body',
  title: 'Organisation abolished or renamed',
  fires:
    "Fires on an action or a by-whom that names a public body which was abolished or renamed before the plan began ('Public Health England', 'CCG', 'Highways England'), once for each. What it once published ('PHE guidance'), what is said of the past ('the former CCG'), words that name who does its work now ('CCG/ICB'), and codes that the plan's own glossary explains otherwise are left alone.",
  why: 'Nobody answers for a body that is no more; the name is mostly copied from an older plan.',
  about: 'owners',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    // Of a plan that doesn't say for which years it is nobody can tell what it came too late for.
    if (plan.periodFrom.kind === 'today') return [];
    const ended = FORMER_BODIES.filter(({ until }) => isBefore(until, plan.period.first));
    return ended.length === 0 ? [] : [...inActions(plan, ended), ...inOwners(plan, ended)];
  },
});

const maySay = sayers(TELLING_WORDS);

function inActions(plan: Plan, ended: readonly FormerBody[]): Remark[] {
  return [...maySay(plan)].flatMap(({ action, place }) => {
    const found = named(action, plan, ended);
    return found ? [remarkOn(found, { place, action: place, words: action })] : [];
  });
}

function inOwners(plan: Plan, ended: readonly FormerBody[]): Remark[] {
  return ownersIn(plan).flatMap(({ name, namings }) => {
    const found = named(name, plan, ended);
    if (!found) return [];
    return namings.map(({ place, action, written }) =>
      remarkOn(found, { place, action: action.place, words: written }),
    );
  });
}

interface Named {
  readonly name: string;
  readonly body: FormerBody;
}

/** The body that a text names, unless the glossary says that its code stands for another. */
function named(text: string, { glossary }: Plan, ended: readonly FormerBody[]): Named | undefined {
  const found = formerBodyIn(text, ended);
  const explained = found && glossary.find(({ code }) => code === found.name);
  return explained && !formerBodyIn(explained.meaning, ended) ? undefined : found;
}

function remarkOn({ name, body: { until, now } }: Named, about: Pick<Remark, 'place' | 'action' | 'words'>): Remark {
  const what = `${quoted(name)} ended in ${showMonth(until)}`;
  const advice = `Its work is now done by ${now}. Correct the name, or accept it if the past is meant.`;
  return {
    ...about,
    message: `${what}. ${advice}`,
    together: { key: now + name.replace(/s$/, ''), message: (rows) => `${what} (${cellsOf(rows)}). ${advice}` },
  };
}
