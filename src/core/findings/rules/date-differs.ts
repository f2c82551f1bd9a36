import type { Day } from '../../calendar/day';
import { MONTH_WORD, MONTH_WORDS, monthOf } from '../../calendar/months';
import type { Action } from '../../plan/types';
import { byWhenRemarks, deadlinesOf, isWithinMonth, soleDeadline } from '../actions';
import { sayers } from '../said';
import { quoted } from '../words';
import { rule } from '../rule';

export const dateDiffers = rule({
  id: 'date-differs',
  title: 'Action and date say different months',
  fires:
    "Fires on an action whose words say by when it is done ('Publish by 31 March 2027', 'before Sept 2026', 'Open the hub from June 2026', 'Mock exams in November') where its by-when names a later month or, before the plan begins, the same month of a later year, and on one that is done every July where its by-when names other months: both cannot hold. Words with several dates, by-whens of more than one month, what is reported or reviewed, and what others did by then ('all claims received by March 2027') are left alone.",
  why: 'One of the two is what was agreed; until somebody says which, each side keeps to its own.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const naming = namesMonth(plan);
    return byWhenRemarks(plan, (action) => {
      if (!naming.has(action)) return undefined;
      const said = monthSaid(action) ?? yearlyMonth(action) ?? lastYears(action, plan.period.first);
      if (!said) return undefined;
      return {
        words: action.byWhen.text,
        places: [action.place, action.byWhenPlace],
        message: `The action says ${quoted(said)}, the date ${quoted(action.byWhen.text)}. Make them the same.`,
      };
    });
  },
});

/** Most actions name none. */
const namesMonth = sayers(MONTH_WORDS.join(' '));

const MONTH = `(?:${MONTH_WORD})\\.?`;
const YEAR = String.raw`(?:\d{4}|['’]?\d{2}(?![\d:.]|\s?[ap]m))`;
const MONTHS = new RegExp(String.raw`\b(${MONTH_WORD})\b\.?(?:,?\s+(${YEAR}))?`, 'gi');
const WHEN = String.raw`(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+|mid[- ]|early\s+|late\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?${MONTH},?\s+${YEAR}`;
const BY = new RegExp(String.raw`\b(?:by|before|ahead of|prior to|no later than|not later than)\s+${WHEN}`, 'i');
/** 'Open the hub in June 2027': in another verb's mouth it may be when something else was. */
const IN = new RegExp(
  String.raw`(?<=^[^a-z]*(?:launch|open|hold|run|start|begin|publish|issue|host|complete)\b[^,;:.]{0,80}\s)(?:in|from)\s+${WHEN}`,
  'i',
);
/** What is on one day, and so in the month that its words name. */
const EVENT = new RegExp(
  String.raw`\b(?:exam(?:ination)?s|mocks|conference|festival|fair|open (?:day|evening))\sin\s${MONTH}(?=[,;.]|$)`,
  'i',
);
const YEARLY = new RegExp(String.raw`\b(?:every|each)\s(${MONTH_WORD})\b`, 'i');

/** What looks back on other work may well come later than that; so may what is done with what others did. */
const LOOKS_BACK =
  /^[^\p{L}]*(?:report|review|evaluate|monitor|assess|audit|check|measure|confirm|track|analyse|celebrate|survey|follow up)\b/iu;
const OF_OTHERS =
  /\b(?:who|that|which|where)\b[^,;.]*$|(?:\b(?:sent|made|held|due|given|built|paid|born)|\p{L}{2}ed)(?:\s[\p{L}\d]+){0,3}\s*$/iu;
const AHEAD = /\b(?:before|ahead of|for|until|by|since)(?:\s\p{L}+){0,4}\s*$/iu;

/** The words in which an action says that it is done in an earlier month than its by-when; of one without a year, in the months before. */
function monthSaid(action: Action): string | undefined {
  const text = action.action;
  const date = LOOKS_BACK.test(text) ? undefined : soleDeadline(action);
  if (!date || !isWithinMonth(date)) return undefined;
  const said = BY.exec(text) ?? IN.exec(text) ?? EVENT.exec(text);
  // 'may' and 'march' are other words as well.
  const [named, ...more] = [...text.matchAll(MONTHS)].filter(
    ([words, , year]) => year !== undefined || /^[A-Z]/.test(words),
  );
  const month = named?.[1] === undefined ? undefined : monthOf(named[1]);
  if (!said || month === undefined || more.length > 0 || OF_OTHERS.test(text.slice(0, said.index))) return undefined;
  const figures = named?.[2]?.replace(/^['’]/, '');
  if (figures === undefined)
    return (date.due.month - month + 12) % 12 <= FEW_MONTHS && date.due.month !== month ? said[0] : undefined;
  const year = Number(figures) < 100 ? 2000 + Number(figures) : Number(figures);
  return year * 12 + month < date.due.year * 12 + date.due.month ? said[0] : undefined;
}

/** 'Take it to the Board in September 2025', due in September 2026: the month of another year, before the plan begins. */
const LAST_YEARS = new RegExp(String.raw`\b(?:in|at|on|by)\s+${WHEN}`, 'i');
/** What was there in that month already: 'the findings of the inspection in September 2025'. */
const OF_THE_PAST =
  /\b(?:inspection|visit|review|audit|survey|report|assessment|letter|incident|death|election|census|baseline|consultation|pilot|data|figures|since|from|compared)(?:\s\p{L}+)?\s*$/iu;

function lastYears(action: Action, begins: Day): string | undefined {
  const text = action.action;
  const date = LOOKS_BACK.test(text) ? undefined : soleDeadline(action);
  if (!date || !isWithinMonth(date)) return undefined;
  const said = LAST_YEARS.exec(text);
  const [named, ...more] = [...text.matchAll(MONTHS)].filter(([, , year]) => year !== undefined);
  const month = named?.[1] === undefined ? undefined : monthOf(named[1]);
  const before = text.slice(0, said?.index);
  if (!said || more.length > 0 || month !== date.due.month || OF_OTHERS.test(before) || OF_THE_PAST.test(before))
    return undefined;
  const year = Number((named?.[2] ?? '').replace(/^['’]/, '')) % CENTURY;
  const isBefore = year * 12 + month < (begins.year % CENTURY) * 12 + begins.month;
  return isBefore && year < date.due.year % CENTURY ? said[0] : undefined;
}
const CENTURY = 100;

/** So many months behind one without a year a by-when is in the same winter or summer. */
const FEW_MONTHS = 4;

/** 'Publish it every July', where all dates are in other months. */
function yearlyMonth(action: Action): string | undefined {
  const said = YEARLY.exec(action.action);
  // 'So that each may read it'.
  const month = said?.[1] === undefined || /^ma(?:y|rch)$/.test(said[1]) ? undefined : monthOf(said[1]);
  if (!said || month === undefined || AHEAD.test(action.action.slice(0, said.index))) return undefined;
  const deadlines = deadlinesOf(action);
  const isOther = (deadline: (typeof deadlines)[number]): boolean =>
    deadline.kind === 'date' && isWithinMonth(deadline) && deadline.due.month !== month;
  return deadlines.length > 0 && deadlines.every(isOther) ? said[0] : undefined;
}
