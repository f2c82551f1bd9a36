import { MONTH_WORD } from '../../calendar/months';
import type { Plan } from '../../plan/types';
import type { YearLine } from './year-lines';

/** A title that names its plan with another year than the plan has, and one that names it with its own. */
export interface StrayTitle {
  readonly line: YearLine;
  readonly model: YearLine;
}

/** What bears a plan's name with a year that is gone by right. */
const BY_RIGHT =
  /\b(?:reviews?|reports?|evaluat\w*|outturn|progress|achiev\w*|delivered|complet\w*|closed|previous|past|last|next|old|archived?|supersede[ds]?|replaces?d?|follows|builds?|carried|results?|did|done|see|links?|baselines?|history|draft)\b/;

/**
 * 'Quality Plan 2026/27: summary' in a plan that is the 'Quality Plan 2027/28', of the lines in whose sheets no date is
 * held against them: the same name, as many years, and others.
 */
export function strayTitles({ period, partnership }: Plan, lines: readonly YearLine[]): readonly StrayTitle[] {
  const named = lines.flatMap((line) => {
    const name = nameIn(line);
    return name === undefined ? [] : [{ line, ...name }];
  });
  const isOwn = ({ first, last }: YearLine): boolean => first === period.first.year && last === period.last.year;
  const models = named.filter(({ line }) => isOwn(line));
  if (models.length === 0) return [];
  const body = partnership?.toLowerCase();
  return named.flatMap(({ line, name, whose, tail }) => {
    if (isOwn(line) || line.last - line.first !== period.last.year - period.first.year || BY_RIGHT.test(tail)) return [];
    const model = models.find((one) => one.name === name && (whose === '' || whose === one.whose || whose === body));
    return model ? [{ line, model: model.line }] : [];
  });
} // prettier-ignore

const BEFORE_YEARS = new RegExp(
  String.raw`[\s,:(–—-]*(?:\b(?:for|from|the|years?)\b[\s,:(]*)*(?:(?:\d{1,2}(?:st)? )?\b(?:${MONTH_WORD}) )?$`,
  'i',
);
const OF_PLAN =
  /^(?:[\p{L}’'&,-]+ ){0,8}(?:plan|programme|strategy)(?: (?:for )?year (?:\d|one|two|three|four|five))?$/u;

/** Whose plan a title names, what it calls it, and what it says behind the years. */
function nameIn({ words }: YearLine): { whose: string; name: string; tail: string } | undefined {
  const at = words.indexOf('#');
  const head = words.slice(0, at).replace(BEFORE_YEARS, '');
  const [, whose = '', name = ''] = /^(?:(.*?)\s*(?::| [–—|-])\s)?([^:]*)$/.exec(head) ?? [];
  return OF_PLAN.test(name) ? { whose, name, tail: words.slice(at + 1).replace(MONTHS, '') } : undefined;
}
const MONTHS = new RegExp(String.raw`(?:\bto|[–—-])\s*(?:\d{1,2}(?:st)? )?(?:${MONTH_WORD}) #`, 'gi');
