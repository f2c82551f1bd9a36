import { is } from '../items';
import { isPlausibleYear } from '../years';
import { areTight, dash, figures, longYear, moment, numberFrom, wordlike } from './matchers';
import { OTHER_DATE } from './other-date';
import { type Rule, a, either, maybe, rule } from './rule';

const WORD = { kind: 'word', hasDigits: false } as const;
const COHORT = /^(?:entry|entrants?|entries|intakes?|cohorts?|leavers|starters|applicants|admissions)$/i;
const REPORT = /(?:reports?|accounts|returns?|figures|data|results)$/i;

/** A day in figures. */
const FIGURES = /^(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?:20)?\d\d(?!\d)/;

/** A month and its year in figures: a number with a nought in front, or a whole year, is no label's. */
const MONTH_IN_FIGURES = /^(?<month>0\d(?=\/)|\d{1,2}(?=[/.-]20\d\d))[/.-](?:20)?(?<year>\d\d)(?![\d/.-])/;

const HOURS = /^\d{1,2} ?(?:-|to) ?\d{1,2} ?(?:[ap]\.?m|noon|hrs)/i;

/** Numbers that date nothing: hours, shares, sums, labels, numbers of a list. */
export const BESIDE_TIME_RULES: readonly Rule[] = [
  rule({
    name: 'time of day',
    examples: [['by 5pm on 14 May 2012', '2012-05-14'], ['14 May 2012, 10.30 a.m.', '2012-05-14'], ['14 May 2012 (10am-12)', '2012-05-14']],
    of: [numberFrom(0, 24), maybe(either('colon', 'dot')), maybe(figures(2, 2)), a('clock'), maybe(dash), maybe(numberFrom(0, 24))],
    make: ([{ start }, , , { end }, range, to], { after }) => {
      // '14 May 2012 (10am-12)'
      if (range && to && (after === undefined || is(after, 'close'))) return WORD;
      return [{ ...WORD, start, end }, ...(range ? [range] : []), ...(to ? [to] : [])];
    },
  }),
  rule({
    name: 'hours of a day',
    examples: [['Every Thursday 1–3pm in May 2012', '2012-05-03 2012-05-10 2012-05-17 2012-05-24 2012-05-31']],
    of: [numberFrom(0, 24), a('range'), a('word', ({ hasDigits }) => !hasDigits)],
    make: (_, { text, span }) => (HOURS.test(text.slice(span.start, span.end)) ? WORD : undefined),
  }),
  rule({
    name: 'time of day on the clock',
    examples: [['14 May 2012 12:30', '2012-05-14']],
    of: [numberFrom(0, 24), a('colon'), figures(2, 2)],
    make: ([hour, colon, minute]) => (areTight(hour, colon, minute) ? WORD : undefined),
  }),
  rule({
    name: 'one to one',
    examples: [['Monthly 1:1s to June 2011', '2011-04-30 2011-05-31 2011-06-30'], ['Monthly 1-1s to May 2011', '2011-04-30 2011-05-31']],
    of: [a('number', ({ digits }) => digits === '1'), either('colon', 'range'), either('number', 'word')],
    make: ([one, mark, other], { text }) => (areTight(one, mark, other) && (is(mark, 'colon') || /^1s?$/.test(text.slice(other.start, other.end))) ? WORD : undefined),
  }),
  rule({
    name: 'share',
    examples: [['50% by Jan 2012; 100% by Jan 2013', '2012-01-31 2013-01-31']],
    of: [a('number'), maybe(a('dot')), maybe(a('number')), a('percent')],
    make: () => WORD,
  }),
  rule({
    name: 'sum of money',
    examples: [['£10 in June 2011', '2011-06-30']],
    of: [a('currency'), either('number', 'word')],
    make: () => WORD,
  }),
  rule({
    name: 'number in brackets',
    examples: [['September 2011 (20)', '2011-09-30']],
    of: [a('open'), a('number', ({ digits, isOrdinal }) => digits.length > 1 && !isOrdinal), a('close')],
    make: ([, number]) => (longYear.passes(number) ? undefined : WORD),
  }),
  rule({
    name: 'label',
    examples: [['Phase 2 – June 2012', '2012-06-30'], ['Levels 1-3 by June 12', '2012-06-30'], ['draft 14 May 2012', '2012-05-14'], ['Stage 1 30/9/11', '2011-09-30'], ['Target 31/10/11', '2011-10-31'], ['Phase 1 – 30/6/11; Phase 2 – 31/10/11', '2011-06-30 2011-10-31'], ['Action: 31.10.2011', '2011-10-31'], ['Target 31/7 (stretch 30/6)', '2011-07-31'], ['Draft 06/11, final 09/11', '2011-06-30 2011-09-30'], ['Phase 06/2011', '2011-06-30'], ['Target 9/2011', '2011-09-30']],
    of: [a('label'), maybe(either('colon', 'stop')), numberFrom(1, 99), maybe(either('range', 'join', 'dot')), maybe(numberFrom(0, 99)), maybe(a('dot')), maybe(numberFrom(0, 99))],
    make: ([label, mark, first, between, second, dot, third], { after, period, span, text }) => {
      // 'Target 31/10/11', 'Phase 31/10/11', but 'section 1.10.11'
      const day = FIGURES.exec(text.slice(first.start, first.start + 11))?.groups;
      if (day && Number(day['day']) < 32 && Number(day['month']) < 13 && (label.isEvent || day['mark'] !== '.')) return undefined;
      if (mark && is(mark, 'stop') && mark.mark !== '.') return undefined;
      // 'Target 31/7'
      if (label.isEvent && is(between, 'join') && second && areTight(first, between, second) && first.value > 12 && first.value < 32 && second.value < 13) return undefined;
      const month = MONTH_IN_FIGURES.exec(text.slice(first.start, first.start + 8))?.groups;
      if (month && Number(month['month']) < 13 && isPlausibleYear(2000 + Number(month['year']), period)) return undefined;
      // 'Phase 1 – 30/6/11': the day stands behind the dash.
      if (second && between && !areTight(first, between) && FIGURES.test(text.slice(second.start, second.start + 11)))
        return [{ ...WORD, start: label.start, end: first.end }, between, second, ...(dot ? [dot] : []), ...(third ? [third] : [])];
      // 'draft 14 May' has its date behind it, and so has 'Phase 2, 14 May'.
      if (is(after, 'month') && !second) return label.isEvent ? undefined : between ? [{ ...WORD, start: label.start, end: first.end }, between] : WORD;
      // 'Stage 1 30/9/26', 'Phase 1-2 30 Sept 26': what no mark joins is no number of the label's.
      if (second && !between) return [{ ...WORD, start: label.start, end: first.end }, second, ...(dot ? [dot] : []), ...(third ? [third] : [])];
      if (third && !dot) return [{ ...WORD, start: label.start, end: second?.end ?? first.end }, third];
      if (second && is(between, 'dot')) return { ...WORD, ...span };
      if (second && (is(after, 'month') || first.isOrdinal)) return between && [{ ...WORD, start: label.start, end: first.end }, between, second];
      return between && !second ? [{ ...WORD, start: label.start, end: first.end }, between] : { ...WORD, ...span };
    },
  }),
  rule({
    name: 'number of a list',
    examples: [['1 - June 2011\n2 - Sept 2012', '2011-06-30 2012-09-30'], ['1.1 June 2011\n1.2 Sept 2012', '2011-06-30 2012-09-30']],
    of: [numberFrom(1, 99), maybe(a('dot')), maybe(numberFrom(1, 99)), maybe(dash), either('month', 'position')],
    make: ([first, dot, second, mark, month], { before }) => {
      const opensLine = !before || (is(before, 'stop') && before.mark !== '.');
      const isNumber = (dot && second && !mark) || (!dot && !second && mark && mark.start > first.end);
      return opensLine && isNumber ? [{ ...WORD, start: first.start, end: month.start }, month] : undefined;
    },
  }),
  rule({
    name: 'word with a hyphen',
    examples: [['Within 3 months of go-live (June 2011)', '2011-09-30']],
    of: [a('word'), dash, a('word')],
    make: ([one, hyphen, other]) => (areTight(one, hyphen, other) && !hasDigits(one) && !hasDigits(other) ? WORD : undefined),
  }),
]; // prettier-ignore

/** Words that bear neither on time nor on logic. */
export const WORDS_TOGETHER: readonly Rule[] = [
  rule({
    name: 'words together',
    examples: [['Draft action plan by June 2011', '2011-06-30']],
    of: [wordlike, wordlike],
    make: ([one, other], { text }) =>
      text.slice(one.end, other.start).includes('\n') || hasDigits(one) || hasDigits(other) ? undefined : WORD,
  }),
]; // prettier-ignore

/** Years of what is written. */
export const YEARS_OF_PAPERS: readonly Rule[] = [
  rule({
    name: 'year of a paper',
    examples: [['Use 2009/10 data; report by Sept 2011', '2011-09-30'], ['Refresh of 2008-11 strategy by Sept 2011', '2011-09-30']],
    of: [maybe(wordlike), maybe(a('of')), moment('years', 'financial year', 'year'), maybe(either('word', 'step', 'label')), a('paper')],
    make: ([word, of, , ,], { before, span, text }) =>
      (of && !word) || (is(before, 'bound') && !(before.bound === 'before' && OTHER_DATE.test(text.slice(span.end)))) || is(before, 'of') || is(before, 'position') || is(before, 'ongoing') || (is(before, 'lasting') && !OTHER_DATE.test(text.slice(0, span.start))) ? undefined : WORD,
  }),
  rule({
    name: 'year of a report',
    examples: [['2010/11 annual report by July 2011', '2011-07-31'], ['Sept 2011 (2010/11 accounts)', '2011-09-30']],
    of: [moment('years', 'financial year', 'year'), maybe(either('word', 'step')), either('word', 'paper')],
    make: ([, , what], { before, span, text }) =>
      REPORT.test(text.slice(what.start, what.end)) && !is(before, 'bound') && OTHER_DATE.test(`${text.slice(0, span.start)} ${text.slice(span.end)}`) ? WORD : undefined,
  }),
  rule({
    name: 'year in which people come or leave',
    examples: [['For 2012 entry, in place by September 2011', '2011-09-30'], ['Sept 2011 (2011/12 intake)', '2011-09-30']],
    of: [moment('years', 'financial year', 'year'), either('word', 'label', 'people')],
    make: ([, who], { span, text }) =>
      COHORT.test(text.slice(who.start, who.end)) && OTHER_DATE.test(`${text.slice(0, span.start)} ${text.slice(span.end)}`) ? WORD : undefined,
  }),
  rule({
    name: 'year that a report is on',
    examples: [['Report on 2010/11 by July 2011', '2011-07-31']],
    of: [either('word', 'paper'), a('bound'), moment('years', 'financial year', 'year')],
    make: ([what, on], { text, span }) =>
      REPORT.test(text.slice(what.start, what.end)) && /^(?:on|for)$/i.test(text.slice(on.start, on.end).trim()) && OTHER_DATE.test(text.slice(span.end)) ? WORD : undefined,
  }),
  rule({
    name: 'year behind its paper',
    examples: [['Strategy 2011-14 published July 2011', '2011-07-31'], ['Census 2011 analysis: Sept 11', '2011-09-30'], ['Baseline 2010/11; target 2012/13', '2013-03-31']],
    of: [a('paper'), maybe(a('colon')), moment('years', 'financial year', 'year'), maybe(wordlike)],
    make: ([paper, colon, { start, end }, word], { text, before }) => {
      const isBaseline = /^baseline$/i.test(text.slice(paper.start, paper.end)) && !is(before, 'bound');
      return isBaseline ? [{ ...WORD, start: paper.start, end }, ...(word ? [word] : [])] : word && !colon && start > paper.end ? WORD : undefined;
    },
  }),
]; // prettier-ignore

/** People, not dates. */
export const AGES: readonly Rule[] = [
  rule({
    name: 'age, or people of a year',
    examples: [['16/17 year olds by June 2011', '2011-06-30'], ['Year 9 pupils by June 2011', '2011-06-30']],
    of: [a('number'), maybe(either('range', 'join')), maybe(a('number')), maybe(a('unit', ({ unit }) => unit === 'year')), a('people')],
    make: () => WORD,
  }),
]; // prettier-ignore

/** What is a state of something and no state of the row. */
export const STATES: readonly Rule[] = [
  rule({
    name: 'state before what it is the state of',
    examples: [['Green spaces by June 2011', '2011-06-30'], ['Seasonal posters by June 2011', '2011-06-30']],
    of: [either('no date', 'altering', 'and more'), wordlike],
    make: ([state], { text }) => ((is(state, 'no date') && state.isDone) || text.charAt(state.start) === '?' ? undefined : WORD),
  }),
]; // prettier-ignore

const hasDigits = (item: { readonly kind: string; readonly hasDigits?: boolean }): boolean => item.hasDigits === true;
