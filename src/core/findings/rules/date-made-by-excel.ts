import { showDay } from '../../calendar/day';
import { byWhenRemarks } from '../actions';
import type { Rule } from '../types';

export const dateMadeByExcel: Rule = {
  id: 'date-made-by-excel',
  title: 'Date that Excel made out of text',
  why: "Excel turns 'Aug 11' into 11 August of the year in which it is typed, so what the cell holds is not what was meant.",
  about: 'dates',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      if (action.excelDays.length === 0) return undefined;
      const doubtful = action.excelDays.filter((day) => day.isDoubtful);
      if (doubtful.length === 0) return undefined;
      const said = doubtful.map(({ shown, stored, readAs, words, mayBe }) => {
        const other = mayBe === undefined ? '' : `; it may have been '${mayBe}'`;
        return readAs === 'month'
          ? `'${shown}' is stored as ${showDay(stored)} and was read as ${words}${other}`
          : `'${shown}' is stored as ${showDay(stored)} and was kept as that day`;
      });
      const [first] = doubtful;
      return {
        words: action.byWhen.text,
        message: `${said.join('. ')}. Check it, and write it as text with the whole year so that it can't be mistaken.`,
        ...(doubtful.length === 1 && first?.readAs === 'month' && { suggestion: first.words }),
      };
    }),
};
