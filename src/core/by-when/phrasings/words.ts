import type { Bound } from '../types';
import { MONTH_WORD } from './month-names';
import { type Phrasing, byList, byPattern, byWords, group } from './phrasing';

const BOUNDS: readonly (readonly [bound: Bound, starts: string, pattern: RegExp])[] = [
  [
    'from',
    'start commenc begin from as_of as_from with_e wef we. w.e since effective first_ not_b no_e not_e',
    /(?:starting|starts?|start(?:ing)?\s+(?:from|in|date)|commenc(?:ing|es?|ed)(?:\s+(?:from|in))?|begin(?:ning|s)?(?:\s+(?:from|in))?|from|as\s+(?:of|from)|with\s+effect\s+from|w\.?e\.?f\.?|since|effective(?:\s+from)?|(?:not\s+(?:before|earlier\s+than)|no\s+earlier\s+than)|first(?:\s+\w+){0,2}\s+(?:in|by))(?![a-z])[\s:]*/iy,
  ],
  [
    'until',
    'until up_ til through ending no_later',
    /(?:until|untill|up\s+(?:to|until)|till|til|through(?:\s+to)?|ending|no\s+later\s+than(?=\s+never))(?![a-z])[\s:]*/iy,
  ],
  [
    'before',
    'before prior_ in_adv ahead_',
    /(?:(?<!or\s)before|prior\s+to|in\s+advance\s+of|ahead\s+of)(?![a-z])[\s:]*/iy,
  ],
  [
    'by',
    'on by no_later not_later due deadline during within in at',
    /(?:on\s+or\s+before|by|no\s+later\s+than|not\s+later\s+than|due|deadline|during|within(?=\s+(?:(?:the|this)\s+)?(?:q\d|\d{2,4}\s*[/-]\s*\d|20\d\d|y\d|year|first|second|third|fourth|final|current|financial|academic|plan))|in|on|at)(?![a-z])[\s:]*/iy,
  ],
];

/** 'starting', 'from', 'to', 'until', 'before', 'by': how the next moment bounds what stands beside it. */
export const bounds: readonly Phrasing[] = BOUNDS.map(([bound, starts, pattern]) =>
  byWords({ name: `bound: ${bound}`, starts, pattern, meaning: { kind: 'bound', bound } }),
);

/** 'to' and dashes: a range between two moments; 'to' before one moment, 'until'. */
export const range: Phrasing = byWords({
  name: 'range',
  starts: '- to',
  pattern: /(?:-+|to(?![a-z]))\s*/iy,
  meaning: { kind: 'range' },
});

export const between: Phrasing = byList({
  name: 'between',
  words: 'between',
  meaning: { kind: 'between' },
});

/** 'now', 'slipped to', 'revised': before a date that takes the place of the one before it. */
export const instead: Phrasing = byWords({
  name: 'instead',
  starts:
    'now_ revised new_date moved_ slipped_ extended_ changed_ deferred_ delayed_ rescheduled_ put_back_ brought_forward_',
  pattern: new RegExp(
    `(?:now(?=\\s+(?:\\w+\\s+)?(?:\\d|${MONTH_WORD}\\b))|revised(?=\\s*(?::|to\\b|date|deadline|target))(?:\\s+(?:date|deadline|target))?(?:\\s+to)?|new\\s+date|(?:moved|slipped|extended|changed|deferred|delayed|rescheduled|put\\s+back|brought\\s+forward)\\s+(?:to|until|till))(?![a-z])[\\s:]*`,
    'iy',
  ),
  meaning: { kind: 'instead' },
});

/** 'was', 'previously', 'moved from': before a date that no longer holds. */
export const formerly: Phrasing = byWords({
  name: 'formerly',
  starts:
    'was_ previous formerly original moved_from slipped_from extended_from changed_from revised_from deferred_from delayed_from put_back_from brought_forward_from instead_of',
  pattern:
    /(?:was|previous(?:ly)?|formerly|original(?:ly)?|(?:moved|slipped|extended|changed|revised|deferred|delayed|put\s+back|brought\s+forward)\s+from|instead\s+of)(?![a-z])(?:\s+(?:planned|due|scheduled|set|agreed|target|date|deadline)(?![a-z]))*(?:\s+(?:for|by|in|as))?[\s:]*/iy,
  meaning: { kind: 'formerly' },
});

export const join: Phrasing = byList({
  name: 'join',
  words: ', & + and or plus',
  meaning: { kind: 'join', slash: false },
});

export const slash: Phrasing = byList({
  name: 'slash',
  words: '/ \\',
  meaning: { kind: 'join', slash: true },
});

export const fullStop: Phrasing = byWords({
  name: 'full stop',
  starts: '.',
  pattern: /\.(?!\d)[\s.;]*/iy,
  meaning: { kind: 'stop', soft: false },
});

export const softStop: Phrasing = byWords({
  name: 'soft stop',
  starts: '; _ • |',
  pattern: /(?:;|\n|•|\|)[\s.;]*/iy,
  meaning: { kind: 'stop', soft: true },
});

export const then: Phrasing = byWords({
  name: 'then',
  starts: 'then there and_then and_there and_after and_sub and_fol after_that afterw subsequent followed_',
  pattern:
    /(?:and\s+)?(?:thereafter|thereon|then(?:\s+on)?|afterwards|subsequently|after\s+that|followed\s+by)(?![a-z])\s*/iy,
  meaning: { kind: 'then' },
});

/** 'review', 'reviewed', 'to be reviewed', 're-reviewed'. */
export const review: Phrasing = byWords({
  name: 'review',
  starts: 'review to_be_re rereview re-review',
  pattern: /(?:to\s+be\s+)?(?:re-?)?review(?:s|ed|ing)?(?![a-z])(?:\s+date)?[\s:]*/iy,
  meaning: { kind: 'review' },
});

/** 'ongoing', 'continuous', 'throughout', 'for the life of the plan': no date of its own. */
export const ongoing: Phrasing = byWords({
  name: 'ongoing',
  starts:
    'ongoing on_going on-going continu throughout for_ the_li the_du the_co life duration_ course_ rolling all_year daily permanent at_all day_to_day business_as bau onward and_onward going_f and_going_f regular ad_hoc ad-hoc constant standing_ recurring always',
  pattern:
    /(?:on[\s-]?going|continu(?:ous(?:ly)?|al(?:ly)?|ing|ed|es?)(?:\s+basis)?|throughout(?:\s+(?:the\s+)?(?:(?:plan|financial|whole)\s+)*(?:plan|year|period|contract|life\s+of\s+(?:the\s+)?plan))?|(?:for\s+)?(?:the\s+)?(?:life|lifetime|duration|course)\s+of\s+(?:the\s+)?(?:plan|strategy|contract|year|project|programme)|rolling(?:\s+programme)?|all\s+years?(?:\s+round)?|(?:and\s+)?(?:onwards?|going\s+forwards?)|regular(?:ly)?(?=\s*(?:$|[,;.)(\n/]|(?:reports?|updates?|meetings?|monitoring|basis)\b))|ad[\s-]hoc|constant(?:ly)?|standing\s+(?:agenda\s+)?item|recurring|always|daily|permanent(?:ly)?|at\s+all\s+times|day\s+to\s+day|business\s+as\s+usual|bau)(?![a-z])/iy,
  meaning: { kind: 'ongoing' },
});

/** 'tbc', 'to be agreed', 'n/a', '?': says that there is no date yet. */
export const noDate: Phrasing = byWords({
  name: 'no date',
  starts:
    'in_prog under started not_st closed embedded paused superseded on_hold cancelled canceled red amber green blue short medium long s/m m/l t.b t._b tb. tb_ tba tbc tbd tbn t_b to_be_ to_follow date_ n/a none not_ unknown no_date awaiting_ ?',
  pattern:
    /(?:t\.?\s?b\.?\s?[cadn](?![a-z])\.?|(?:date\s+)?to\s+be\s+(?:confirmed|agreed|added|advised|arranged|decided|determined|announced|scheduled|completed)(?!\s+by)(?![a-z])|to\s+follow(?![a-z])|n\/a(?![a-z])|none(?![a-z])|not\s+(?:known|applicable|set|yet\s+\w+)|unknown(?![a-z])|no\s+date|date\s+tbc|awaiting\s+date|\?+|(?:(?:work\s+)?in\s+progress|under\s?way|(?:not\s+)?(?:yet\s+)?started|closed|embedded|paused|superseded|on\s+hold|cancell?ed|red|amber|green|blue|(?:short|medium|long|short\s*(?:-|to|\/)\s*medium|medium\s*(?:-|to|\/)\s*long)(?:[\s-]*term)?|s\/m|m\/l)(?=\s*(?:$|[;,.)(\n])))/iy,
  meaning: { kind: 'no date' },
});

/** 'Cross ref 1.3', 'CROSS REFERENCE 1.1', 'see objective 4', 'x-ref 2.1', 'refer to 3.2'. */
export const reference: Phrasing = byPattern({
  name: 'cross reference',
  starts: 'cross x_ x- xref see refer_ as_ linked_',
  pattern:
    /(?:cross[\s-]*ref[a-z]*\.?(?:\s+(?:to|with))?|x[\s-]*ref\.?|(?:see(?:\s+also)?|refer\s+to|as\s+(?:per|for|in|at)?|linked\s+to)(?=\s+(?:objective|action|grid|section|priority|item|milestone|\d+\.\d)))\s*:?\s*((?:planning\s+)?(?:(?:objective|action|grid|section|priority|item|milestone|para|no)\.?\s*)*\d+[a-z]?(?:\.\d+)*[a-z]?|[a-z]?\d+(?:\.\d+)*)?/iy,
  read: (match) => ({ kind: 'reference', to: group(match, 1).trim() }),
});

/** 'Completed', 'in place': says that it is done, and no date. */
export const alreadyDone: Phrasing = byWords({
  name: 'already done',
  starts: 'complete already_ done achieved delivered in_pl',
  pattern: /(?:already\s+)?(?:completed?|done|achieved|delivered|in\s+place)(?![a-z])/iy,
  meaning: { kind: 'no date' },
});

const UNITS = 'd w m y'.split(' ');
const WAITS_FOR =
  'once when where upon if unless as_and_ as_soon_ as_r as_n as_a as_opp as_f subject_ depend pending following after on_ within_ to_be_ asap a.s immediate with_imm now awaiting as_ by_next at_each at_ev each_ every_ at_ne at_the_ne day week ' +
  ['#', '##', '###', 'one', 'two', 'three', 'six', 'twelve']
    .flatMap((count) => UNITS.map((unit) => `${count}_${unit}`))
    .join(' ');

/** Cues of something that must happen first, and of documents and meetings whose dates are not this row's. */
export const conditionWhen: Phrasing = byWords({
  name: 'waits for something',
  starts: WAITS_FOR,
  pattern:
    /(?:once(?!\s+(?:a|an|per|every|each)\b)|when|whenever|upon|where|if|unless|as\s+(?:and\s+when|soon\s+as|required|needed|necessary|appropriate|applicable|opportunit\w+|funding|resources)|subject\s+to|depend(?:ent|ing|s)?(?:\s+(?:up)?on)?|pending|following|after|on\s+(?:(?:the\s+)?(?!going)[a-z]{2,}ing|completion|publication|receipt|approval|appointment|award|request|demand|commencement)|within(?=\s+(?:\d(?!\d{0,3}\s*[/-]\s*\d\d|\d{3})|one|two|three|four|five|six|twelve|a\b))|to\s+be\s+(?:set|determined|decided|agreed|confirmed|identified|completed|scheduled|arranged|advised)(?=\s+by)|to\s+be\s+(?:set|identified)|asap|a\.s\.a\.p\.?|immediate(?:ly)?|with\s+immediate\s+effect|now(?=\s*(?:$|[,;.)(\n]))|awaiting|as(?=\s+(?:\w+\s+){1,2}(?:come|comes|become|becomes|arise|arises|allow|allows|permit|permits|emerge|emerges)\b)|by\s+next|at\s+(?:each|every|next|the\s+next)|(?:each|every)\s+(?:(?!month|quarter|year|week|term)[a-z]+\s+){0,3}meetings?|(?:(?:\d+|one|two|three|six|twelve)\s+)?(?:days?|weeks?|months?|years?)\s+(?:from|after|of|post|following|prior\s+to|before)(?![a-z]))(?![a-z])/iy,
  meaning: { kind: 'condition', cue: 'when' },
});

export const conditionNames: Phrasing = byWords({
  name: 'names something',
  starts: 'in_ as_ according_ aligned_ linked_ see refer_ per',
  pattern:
    /(?:in\s+(?:line|accordance|conjunction|parallel|tandem|keeping)\s+with|in\s+line(?![a-z])|as\s+(?:per|part\s+of|set\s+out|stated|detailed|outlined|specified|agreed|above|below)|as(?=\s+(?:the\s+)?(?:\w+\s+){0,3}(?:plan|timetable|schedule|strategy|programme|policy|contract)\b)|according\s+to|aligned\s+(?:to|with)|linked\s+(?:to|with)|see|refer\s+to|per(?=\s+(?:the\s+)?\w+\s+(?:plan|timetable|schedule|guidance|policy|contract)))(?![a-z])/iy,
  meaning: { kind: 'condition', cue: 'names' },
});
