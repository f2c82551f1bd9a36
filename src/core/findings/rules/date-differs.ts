import { MONTH_WORD, monthOf } from '../../calendar/months';
import { byWhenRemarks, isWithinMonth, soleDeadline } from '../actions';
import { quoted } from '../words';
import { rule } from '../rule';

export const dateDiffers = rule({
  id: 'date-differs',
  title: 'Action and date say different months',
  fires:
    "Fires on an action whose words say by when it is done ('Publish by 31 March 2027', 'before Sept 2026', 'Open the hub in June 2026') where its by-when names a later month: both cannot hold. Words with several dates or without a year, by-whens of more than one month, what is reported or reviewed, and what others did by then ('all claims received by March 2027') are left alone.",
  why: 'One of the two is what was agreed; until somebody says which, each side keeps to its own.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const date = soleDeadline(action);
      const said = date && isWithinMonth(date) ? byMonthIn(action.action) : undefined;
      if (!date || !said || said.month >= date.due.year * 12 + date.due.month) return undefined;
      return {
        words: action.byWhen.text,
        places: [action.place, action.byWhenPlace],
        message: `The action says ${quoted(said.words)}, the date ${quoted(action.byWhen.text)}. Make them the same.`,
      };
    }),
});

const YEAR = String.raw`(\d{4}|['’]?\d{2}(?![\d:.]|\s?[ap]m))`;
const MONTH_YEAR = new RegExp(String.raw`\b(${MONTH_WORD})\.?,?\s+${YEAR}`, 'gi');
const WHEN = String.raw`(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+|mid[- ]|early\s+|late\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:${MONTH_WORD})\.?,?\s+${YEAR}`;
const BY = new RegExp(String.raw`\b(?:by|before|ahead of|prior to|no later than|not later than)\s+${WHEN}`, 'i');
/** 'Open the hub in June 2027': in another verb's mouth it may be when something else was. */
const IN = new RegExp(
  String.raw`(?<=^[^a-z]*(?:launch|open|hold|run|start|begin|publish|issue|host|complete)\b[^,;:.]{0,60}\s)in\s+${WHEN}`,
  'i',
);

/** What looks back on other work may well come later than that; so may what is done with what others did. */
const LOOKS_BACK =
  /^[^\p{L}]*(?:report|review|evaluate|monitor|assess|audit|check|measure|confirm|track|analyse|celebrate|survey|follow up)\b/iu;
const OF_OTHERS =
  /\b(?:who|that|which|where)\b[^,;.]*$|(?:\b(?:sent|made|held|due|given|built|paid|born)|\p{L}{2}ed)(?:\s[\p{L}\d]+){0,3}\s*$/iu;

interface ByMonth {
  readonly words: string;
  /** Counted from the year 0. */
  readonly month: number;
}

/** The only month that an action names, where it is the one by which it is done. */
function byMonthIn(text: string): ByMonth | undefined {
  // Most actions name no year.
  if (!/\d/.test(text) || !/\b(?:by|in|before|ahead of|prior to|later than)\b/i.test(text) || LOOKS_BACK.test(text))
    return undefined;
  const by = BY.exec(text) ?? IN.exec(text);
  const [named, ...more] = [...text.matchAll(MONTH_YEAR)];
  if (!by || !named || more.length > 0 || OF_OTHERS.test(text.slice(0, by.index))) return undefined;
  const [, name = '', figures = ''] = named;
  const month = monthOf(name);
  const year = Number(figures.replace(/^['’]/, ''));
  return month === undefined ? undefined : { words: by[0], month: (year < 100 ? 2000 + year : year) * 12 + month };
}
