import type { Action, Plan } from '../../plan/types';
import { actionNumber, beginsWithVerb, partLabels } from '../../reading';
import { actionRemarks, deadlinesOf, labelledParts } from '../actions';
import { plainNumber, shownNumber } from '../numbering/numbers';
import { numbersOf } from '../references/references';
import { mayHoldFigure } from '../said';
import { showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import type { Remark } from '../types';
import { rule } from '../rule';

export const severalActions = rule({
  id: 'several-actions',
  title: 'Several actions in one cell',
  fires:
    'Fires on a cell that holds several numbers of actions (1.1 … 1.2 …), be the first in a column of its own and the next one in no row of the plan, or at the beginning of a line, or several lines or sentences that each begin like an action beside several dates, with nothing to tell which date is whose. Parts i), ii), lines that share one date, and lines that match the dates beside them one by one are told apart, so they are fine.',
  why: 'Of several actions in one cell nobody can tell which date and which owner is whose, and each of them gets all dates.',
  about: 'actions',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const withFigure = mayHoldFigure(plan);
    return actionRemarks(plan, (action, { place }) => {
      const { byWhen } = action;
      if (byWhen.parts.length === 1 && deadlinesOf(action).length < 2 && !withFigure.has(action)) return undefined;
      const why = whySeveral(action, plan);
      return why === undefined
        ? undefined
        : {
            place: action.place,
            action: action.place,
            words: action.action,
            message: `This cell holds ${why}. Give each action its own row, date and owner.`,
            ...(why.startsWith('several') && {
              together: {
                key: showPlace(place),
                message: (rows: readonly Remark[]) =>
                  `${rows.length} cells here hold several sentences and several dates: ${cellsOf(rows)}. Give each action its own row, date and owner.`,
              },
            }),
          };
    });
  },
});

function whySeveral(action: Action, plan: Plan): string | undefined {
  const { byWhen, action: text } = action;
  if (action.parts.size > 0 || labelledParts(byWhen).length > 0 || partLabels(text).length > 0) return undefined;
  const numbers = numbersIn(text);
  const next = numbers.length > 1 ? undefined : nextInside(action, plan);
  if (next !== undefined) return `2 actions (${shownNumber(action.number ?? '')}, ${next})`;
  if (numbers.length > 1) return `${numbers.length} actions (${numbers.join(', ')})`;
  const dates = deadlinesOf(action).filter((deadline) => deadline.kind === 'date' && !deadline.isReview);
  if (dates.length < 2) return undefined;
  const lines = text.split('\n').map((line) => line.replace(/^[-–•*▪●]\s*/, ''));
  const beginning = lines.filter((line) => beginsWithVerb(line));
  if (beginning.length > 1 && beginning.length === lines.length) return `${beginning.length} actions, one in each line`;
  const isBareList = dates.length === deadlinesOf(action).length && !/[;,&/]|\band\b/i.test(byWhen.text);
  if (isBareList && sentencesIn(text.replace(OWN_NUMBER, '')) > 1)
    return `several sentences, with ${dates.length} dates beside them`;
  return undefined;
}

/** '6a Pilot … 6b Evaluate …': numbers of one kind, the first at the start, the others behind a space. */
function numbersIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const first = actionNumber(text);
  const start =
    first && first.parts.length > 1 ? first : actionNumber(text.replace(/^Objective \d+\s*[:.–-]?\s*/i, ''));
  if (!start || start.parts.length < 2) return [];
  const series = start.parts.slice(0, -1).join('.');
  const same = [
    ...text.matchAll(/(?<=^|[\s(])[A-Za-z]{0,2}\d+(?:(?:\.\d+)+[.)]?|\s?[a-z][.)]?)(?=\s+\p{Lu})/gu),
  ].flatMap(([written]) => {
    const number = actionNumber(`${written} `);
    return number && number.parts.length === start.parts.length && number.parts.slice(0, -1).join('.') === series
      ? [written]
      : [];
  });
  return [...new Set(same)];
}

/** Behind these a number is spoken of: 'see 3.5', 'from 3.5'. */
const REFERS = /(?:^|[\s(])(?:see|in|of|from|to|and|or|with|as|under|per|than|at|by|actions?|objectives?|priority|point|section|step|no\.?|ref\.?|version|band|level|about|over|nearly)\s$/i; // prettier-ignore

/** The number after an action's own, where its words hold that in front of a capital, and no row of the plan bears it. */
function nextInside({ number, numberCell, action: text }: Action, plan: Plan): string | undefined {
  if (number === undefined || !numberCell) return undefined;
  const [, before = '', digits, letter] = /^(.*?)(?:(\d+)|(?<=\d)([a-y]))$/i.exec(shownNumber(number)) ?? [];
  if (digits === undefined && letter === undefined) return undefined;
  const next = before + (letter === undefined ? String(Number(digits) + 1).padStart(digits?.length ?? 1, '0') : String.fromCharCode(letter.charCodeAt(0) + 1)); // prettier-ignore
  const at = text.indexOf(next);
  if (at < 1) return undefined;
  const [above, below] = [text.slice(0, at), text.slice(at + next.length)];
  // A whole number counts much else: it must begin a line.
  const begins = /\n\s*$/.test(above) || (!/^\d+$/.test(next) && /\s$/.test(above) && !REFERS.test(above));
  if (!begins || !/^[.):]?\s+\p{Lu}/u.test(below)) return undefined;
  // The next row's own number, in a line that begins like an action, was pasted with it.
  const isFree = !numbersOf(plan).has(plainNumber(next));
  return isFree || (/\n\s*$/.test(above) && beginsLikeOne(below.replace(/^[.):]?\s+/, ''))) ? next : undefined;
}

/** 'Order the revision guides' */
const beginsLikeOne = (text: string): boolean =>
  beginsWithVerb(text) || /^\p{Lu}\p{Ll}+ (?:the|an?|all|each|every|our|two|three|new)\b/u.test(text);

/** '5d Needle exchange': the letter of a number ends no sentence. */
const OWN_NUMBER = /^[A-Za-z]{0,2}\d\S*\s+/;

/** Words behind which a capital begins a name rather than a sentence: 'with Northmere council'. */
const LEADS_ON =
  /(?:^|\s)(?:\p{Lu}\S*|the|an?|all|our|their|its|each|every|other|local|and|or|of|to|for|with|within|in|into|on|at|by|from|via|through|between|as|that|which|&)$/u;

/** How many sentences a text holds, also where a line break or a full stop between two was lost. */
function sentencesIn(text: string): number {
  const starts = text.matchAll(
    /(?<=[.!?])\s+(?=\p{Lu})|(?<=[\p{Ll})])\s+(?=\p{Lu}\p{Ll}+\s\p{Ll})|\n(?=[-–•*▪●\p{Lu}])/gu,
  );
  const own = [...starts].filter(
    ({ 0: gap, index }) =>
      gap.includes('\n') || /[.!?]$/.test(text.slice(0, index)) || !LEADS_ON.test(text.slice(0, index)),
  );
  return own.length + 1;
}
