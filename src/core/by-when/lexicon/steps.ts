import type { Step } from '../types';
import { type Entry, each } from './entry';

const step = (unit: Step['unit'], count: number, words: string): Entry => [
  { kind: 'step', step: { unit, count } },
  words,
];

/** Words that say how often. */
const STEPS: readonly Entry[] = [
  step('week', 1, 'weekly | wkly'),
  step('week', 2, 'fortnightly'),
  [{ kind: 'unsure step', step: { unit: 'week', count: 2 } }, 'bi weekly | biweekly'],
  step('month', 1, "monthly | mthly | mnthly | m'ly"),
  step('month', 2, 'bi monthly | bimonthly | bi montly'),
  step('month', 3, "quarterly | qtrly | qtly | qrtly | q'ly | qly"),
  step('month', 6, 'bi annualy | biannualy | bi anually | bi anual | bianual | half yearly | half year | half annually | bi annual | bi annually | biannual | biannually | semi annual | semi annually | twice yearly | twice annually | twice in the year | twice during the year | twice in year | six monthly'),
  step('month', 4, 'thrice yearly | three times yearly'),
  step('month', 12, 'annual | annually | yearly | yrly | per annum | p.a. | p.a | p/a | pa'),
  step('month', 24, 'biennial | biennially | bi ennial | bienial | bi ennially'),
  step('month', 36, 'triennial | triennially'),
  step('term', 1, 'termly'),
  step('half-term', 1, 'half termly'),
]; // prettier-ignore

/** 'Each quarterly meeting' comes back as quarterly meetings do. */
export const STEP_WORDS: readonly Entry[] = STEPS.flatMap(([item, words]): Entry[] => [
  [item, words],
  [item, each('each | every', words)],
]).concat([step('month', 1, 'all months'), step('month', 3, 'all quarters')]);
