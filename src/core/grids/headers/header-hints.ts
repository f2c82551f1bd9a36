import { memoize } from '../../text/memo';
import { headerWords } from './header-words';
import { TOLD_WORDS } from '../words/told-words';

/** What a column may be that is chosen by evidence. */
export type Role = 'action' | 'by-when' | 'by-whom';

/** How much the words of a header speak for a role; below nothing, against it. */
export type Hints = Readonly<Record<Role, number>>;

interface HintingWords {
  readonly for: Role | 'none of them' | 'no date';
  readonly weight: number;
  readonly words: RegExp;
  readonly examples: readonly string[];
}

const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

/** Words within headers, and what they speak for. No header is known by them alone: its column's cells must agree. */
export const HINTING_WORDS: readonly HintingWords[] = [
  {
    for: 'by-when',
    weight: 3,
    words: any('when|dates?|deadlines?|due|time ?(?:scales?|frames?|lines?|tables?)|timings?|timed|(?:complete|deliver|finish|achieve|happen|do|done|ready|needed|required|end)[a-z]* by(?! who)|ends?|finish[a-z]*|go live'),
    examples: ['When we expect it', 'To happen by', 'Finish line', 'Timing of work'],
  },
  {
    for: 'by-when',
    weight: 2,
    words: any('targets?|months?|quarters?|qtr|terms?|weeks?|years?|periods?|complet[a-z]+|expected|planned|forecast|est|estimat[a-z]+|schedul[a-z]+|aim(?:ed|ing)? for|milestones?|programmed?|resol[a-z]+|needed|deliver[a-z]*|achiev[a-z]*|implement[a-z]*|time|by'),
    examples: ['Aimed-for month', 'Delivery period', 'Programme', 'Forecast'],
  },
  {
    for: 'by-whom',
    weight: 3,
    words: any('who[a-z]*|lead[a-z]*|responsib[a-z]+|accountab[a-z]+|own(?:er|ers|ed|ership)|officers?|persons?|assign[a-z]*|alloc[a-z]*|(?:taken on|carried out|run|held|done|driven|overseen|undertaken|performed|provided|handled|steered|championed) by|(?:in )?charge|answerable'),
    examples: ['Taken on by', 'In the lead', 'Accountability sits with'],
  },
  {
    for: 'by-whom',
    weight: 2,
    words: any('people|personnel|staff|teams?|managers?|directors?|heads?|agenc[a-z]+|organisations?|body|bodies|partners?|resourc[a-z]+|groups?|committees?|contacts?|named?|names|members?|colleagues?|cllrs?|councillors?|governors?|trustees?|clerk|posts?|roles?|agents?|official|slt|raci|pic|volunteers?|departments?|directorate|[a-z]+ed by'),
    examples: ['Named colleague', 'Main contact', 'Resourcing', 'Sponsored by'],
  },
  {
    for: 'by-whom',
    weight: 2,
    words: any('(?!number|order|quarter|other|indicator|driver|sector|tender|paper|matter|chapter|letter|register|factor|tracker|tier|cluster|centre|offer|user|customer|supplier|provider|consumer|competitor|filter|answer|floor|error|danger|trigger|barrier|enabler|power|water|over|under|after|further|vendor|major|minor|prior|winner|monitor|newsletter|priority)[a-z]{3,}(?:er|or)'),
    examples: ['Developer', 'Sponsor'],
  },
  {
    for: 'action',
    weight: 3,
    words: any('actions?|tasks?|activit(?:y|ies)|steps?|deliverables?|to do|we will|will we|doing|undertak[a-z]+|commitments?|interventions?'),
    examples: ['Steps we are taking', 'Our undertaking', 'Commitment to residents'],
  },
  {
    for: 'action',
    weight: 2,
    words: any('what|how|works?|deliver[a-z]*|implement[a-z]*|promises?|pledges?|recommend[a-z]+|responses?|improvements?|initiatives?|projects?|measures?|milestones?|plan(?:ned|s)?|happen[a-z]*|change|propos[a-z]+|solutions?'),
    examples: ['What happens next', 'Practical measures', 'Delivery detail', 'Our promise'],
  },
  {
    for: 'no date',
    weight: -6,
    words: /^(?:last|previous|next|first|actual|original|review|reviews?|audit|inspection|meeting|version|issue|published|effective|valid)\b|\b(?<!to be )(?:(?!expect|estimat|plann|schedul|need|requir|propos|anticipat|agre|project|programm|aim|time)[a-z]+ed(?! by)|since|begun|born|sent|seen|held|expir(?:y|es)|renewal|start|starts|commencing|from|opening)\b/,
    examples: ['Last inspected', 'Next audit', 'Start', 'Date raised'],
  },
  {
    for: 'none of them',
    weight: -6,
    words: any(`${TOLD_WORDS.replace('measures?|', '')}|measures? of|locations?|documents?|polic(?:y|ies)|risks?|likelihood|baseline|kpis?|indicators?|category|type|priority|rating|score|versions?|reported|reviewed|raised|requested|approved|signed|updated|created|checked|agreed|refs?|references?|no|nos|numbers?|ids?|codes?|phone|tel|telephone|e ?mail|address`),
    examples: ['Success measures', 'Evidence', 'Venue', 'Report ref'],
  },
  {
    for: 'action',
    weight: -6,
    words: any('events?|courses?|sessions?|workshops?|classes|visits?|trips?|complaints?|incidents?|cases?|clients?|customers?|vehicles?|propert(?:y|ies)|questions?|quer(?:y|ies)|requests?|reports?|papers?|articles?|publications?|stor(?:y|ies)|current|context|background|decisions?|minutes'),
    examples: ['Training event', 'Background', 'Question'],
  },
]; // prettier-ignore

/** What the words of a header speak for, each word counted once: of several for one role the one that speaks most. */
export const hintsIn = memoize((header): Hints => {
  const words = headerWords(header);
  const matching = HINTING_WORDS.filter((line) => line.words.test(words));
  const sum = (role: Role): number => {
    const weights = matching.flatMap((line) =>
      line.for === role || line.for === 'none of them' || (line.for === 'no date' && role === 'by-when')
        ? line.weight
        : [],
    );
    return Math.max(0, ...weights) + Math.min(0, ...weights);
  };
  return { action: sum('action'), 'by-when': sum('by-when'), 'by-whom': sum('by-whom') };
});
