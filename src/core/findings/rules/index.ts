import type { Rule } from '../types';
import { dateMadeByExcel } from './date-made-by-excel';
import { dateNotUnderstood } from './date-not-understood';
import { datePartlyUnderstood } from './date-partly-understood';
import { noDate } from './no-date';
import { noOwner } from './no-owner';
import { outsidePlanPeriod } from './outside-plan-period';

/** Every rule, in the order in which findings about one cell are told. */
export const RULES: readonly Rule[] = [
  noDate,
  dateNotUnderstood,
  datePartlyUnderstood,
  dateMadeByExcel,
  outsidePlanPeriod,
  noOwner,
];
