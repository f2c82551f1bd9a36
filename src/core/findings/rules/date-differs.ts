import { MONTH_WORDS } from '../../calendar/months';
import { byWhenRemarks } from '../actions';
import { SEASON_WORDS, lastYears, monthSaid, timeSaid, yearlyMonth } from '../years/months-said';
import { sayers } from '../said';
import { quoted } from '../words';
import type { Remark } from '../types';
import { type OtherYear, inOtherYears } from '../years/year-columns';
import { rule } from '../rule';

export const dateDiffers = rule({
  id: 'date-differs',
  title: 'Action and date say different months',
  fires:
    "Fires on an action whose words say by when it is done ('Publish by 31 March 2027', 'before Sept 2026', 'Open the hub from June 2026', 'Mock exams in November', 'before Christmas', 'in the autumn term') where its by-when names a later month (of the next four, where the words name no year and the plan is longer than one) or, before the plan begins, the same month of a later year; on one whose words give it longer than its by-when ('Buy six kits by the end of November', 30 Oct), unless they may be about something that is to be done; on one whose words name several times ('40 beds by August, 60 by March') of which one is not that of its date; on one that is done every July where its by-when names other months; and on one whose column headed 'Year' or 'Quarter' gives another one (2, 2027/28, Q3) than its date, where that of nearly all others is right: both cannot hold. Words with several dates, by-whens of more than one month, what is reported or reviewed, and what others did by then ('all claims received by March 2027') are left alone.",
  why: 'One of the two is what was agreed; until somebody says which, each side keeps to its own.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const naming = namesMonth(plan);
    const said = byWhenRemarks(plan, (action) => {
      if (!naming.has(action)) return undefined;
      const said =
        monthSaid(action, plan.period) ??
        timeSaid(action, plan.period) ??
        yearlyMonth(action) ??
        lastYears(action, plan.period.first);
      if (said === undefined) return undefined;
      return {
        words: action.byWhen.text,
        places: [action.place, action.byWhenPlace],
        message: `The action says ${quoted(said)}, the date ${quoted(action.byWhen.text)}. Make them the same.`,
      };
    });
    const told = new Set(said.map(({ action }) => action));
    const years = inOtherYears(plan).filter(({ action }) => !told.has(action.place));
    return [...said, ...years.map(inOtherYear)];
  },
});

const inOtherYear = ({ action: { place: row, byWhen, byWhenPlace }, said, place }: OtherYear): Remark => ({
  place: byWhenPlace,
  places: [place, byWhenPlace],
  action: row,
  words: byWhen.text,
  message: `The column beside it says ${quoted(said)}, the date ${quoted(byWhen.text)}. Make them the same.`,
});

/** Most actions name none. */
const namesMonth = sayers(`${MONTH_WORDS.join(' ')} ${SEASON_WORDS}`);
