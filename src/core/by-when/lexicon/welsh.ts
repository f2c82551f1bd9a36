import { inTerm } from './calendar-words';
import type { Entry } from './entry';

/** Months with their soft mutations, as they stand behind 'o', 'i', 'erbyn'. */
const MONTHS: readonly string[] = [
  'ionawr', 'chwefror', 'mawrth | fawrth', 'ebrill', 'mai | fai', 'mehefin | fehefin', 'gorffennaf | orffennaf', 'awst', 'medi | fedi',
  'hydref', 'tachwedd | dachwedd', 'rhagfyr | ragfyr',
]; // prettier-ignore

/** What plans of bodies in Wales say of time in Welsh. */
export const WELSH: readonly Entry[] = [
  ...MONTHS.map((words, at): Entry => [{ kind: 'month', month: at + 1 }, words]),
  [{ kind: 'unsure' }, 'mis | tua'],
  [{ kind: 'bound', bound: 'by' }, 'erbyn | cyn diwedd | yn ystod'],
  [{ kind: 'bound', bound: 'from' }, 'dechrau ym | dechrau yn | ers'],
  [{ kind: 'bound', bound: 'until' }, 'hyd at | hyd | tan'],
  [{ kind: 'bound', bound: 'before' }, 'cyn'],
  [{ kind: 'position', position: 'start' }, 'dechrau | ddechrau'],
  [{ kind: 'position', position: 'mid' }, 'canol | ganol'],
  [{ kind: 'position', position: 'end' }, 'diwedd | ddiwedd'],
  [{ kind: 'join', mark: '&' }, 'ac'],
  [{ kind: 'unit', unit: 'quarter' }, 'chwarter'],
  [{ kind: 'unit', unit: 'term' }, 'tymor'],
  [{ kind: 'unit', unit: 'year' }, 'blwyddyn'],
  inTerm('autumn', 'tymor yr hydref'),
  inTerm('spring', 'tymor y gwanwyn'),
  inTerm('summer', 'tymor yr haf'),
  [{ kind: 'season', season: 'spring' }, 'gwanwyn'],
  [{ kind: 'season', season: 'summer' }, 'haf'],
  [{ kind: 'season', season: 'winter' }, 'gaeaf'],
  [{ kind: 'step', step: { unit: 'week', count: 1 } }, 'wythnosol | bob wythnos'],
  [{ kind: 'step', step: { unit: 'month', count: 1 } }, 'misol | bob mis'],
  [{ kind: 'step', step: { unit: 'month', count: 3 } }, 'chwarterol | bob chwarter'],
  [{ kind: 'step', step: { unit: 'month', count: 12 } }, 'blynyddol | bob blwyddyn'],
  [{ kind: 'step', step: { unit: 'term', count: 1 } }, 'bob tymor'],
  [{ kind: 'ongoing', isThroughout: false }, 'parhaus | yn barhaus'],
  [{ kind: 'no date', isDone: false }, "i'w gadarnhau | i'w gytuno"],
  [{ kind: 'no date', isDone: true }, 'wedi cwblhau | cwblhawyd'],
]; // prettier-ignore
