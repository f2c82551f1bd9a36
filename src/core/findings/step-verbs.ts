/*
 * How plans say what is done with a thing, and with which. Data: each entry has an example, or is read by the tests of
 * step-order.ts.
 */

/** Other words for a verb, where an action begins with them: the words that may be the first, what they begin, the verb. */
const SAME_AS: readonly (readonly [first: string, words: RegExp, verb: string])[] = [
  ['sign signs signing signoff', /^sign(?:s|ing)?[- ]?off(?: of)?\b/, 'approve'],
  ['get gain obtain secure seek', /^(?:get|gain|obtain|secure|seek) (?:\p{L}+ )?(?:sign[- ]?off|approval|agreement|ratification) (?:of|for|to|on)\b/u, 'approve'],
  ['draw write', /^(?:draw|write) up\b/, 'draft'],
  ['set', /^set up\b/, 'establish'],
  ['go start begin move switch migrate', /^(?:go live with|(?:start|begin) using|(?:move|switch|migrate) to)\b/, 'launch'],
  ['start begin commence', /^(?:start|begin|commence) (?:building|construction of|works? (?:on|at)|on site (?:at|of|with))\b/, 'build'],
  ['start begin commence', /^(?:start|begin|commence)\b/, 'launch'],
  ['hand give', /^(?:hand|give) out\b/, 'distribute'],
  ['rehouse decant move', /^(?:rehouse|decant|move (?:the )?(?:last )?(?:tenants|residents))\b[^.;:]{0,30}?\b(?:of|from|in|at)\b/, 'vacate'],
  ['decide', /^decide (?:on|about)\b/, 'decide'],
  ['hearing hearings examination', /^(?:hearings?|examination) (?:on|of|into)\b/, 'examine'],
  ['review assess', /^(?:review|assess)(?= (?:the )?(?:pilot|trial) of\b| [^.;:,]{2,60}? (?:pilot|trial)s?\b)/, 'evaluate'],
  ['interview shortlist', /^(?:interview|shortlist)(?: (?:the )?(?:candidates|applicants|people))?(?: for)?\b/, 'interview'],
  ['launch', /^launch (?:event|day|conference) (?:for|of)\b/, 'launch'],
  ['try', /^try out\b/, 'try'],
  ['decide', /^decide whether to (?:extend|roll out|continue|keep)\b/, 'evaluate'],
  ['share report publish present discuss act feed feedback', /^(?:share|report|publish|present|discuss|act on|feed ?back)\b(?=[^.;:]*\b(?:results?|findings|responses|feedback|views)\b)/, 'share'],
  ['train brief', /^(?:train|brief)\b[^.;:]{0,60}? (?:in|on|about)\b/, 'brief'],
  ['', /^(?:\p{L}+ ){0,2}consultation (?:with [^.;:]{1,40} )?(?:on|about)\b/u, 'consult'],
  ...([['adoption', 'adopt'], ['approval', 'approve'], ['evaluation', 'evaluate'], ['implementation', 'implement'], ['induction', 'induct'], ['installation', 'install'], ['launch', 'launch'], ['procurement', 'procure'], ['publication', 'publish'], ['recruitment', 'recruit']] as const)
    .map(([noun, verb]) => [noun, new RegExp(`^${noun} of\\b`), verb] as const),
]; // prettier-ignore

const words = (list: string): readonly string[] => list.split(' ');

const SAME_AS_BY_FIRST: ReadonlyMap<string, typeof SAME_AS> = new Map(
  SAME_AS.flatMap(([first]) => words(first)).map((word) => [
    word,
    SAME_AS.filter(([first]) => first === '' || words(first).includes(word)),
  ]),
);
const SAME_AS_WHATEVER_FIRST = SAME_AS.filter(([first]) => first === '');
/** In each of those. */
const IN_THE_MIDDLE = 'consultation';
const NONE: typeof SAME_AS = [];

/** Other words for a verb with which an action may begin that has this first word. */
export const sameAs = (first: string, text: string): typeof SAME_AS =>
  SAME_AS_BY_FIRST.get(first) ?? (text.includes(IN_THE_MIDDLE) ? SAME_AS_WHATEVER_FIRST : NONE);

/** Who does something, before the verb: 'Governors approve the policy', 'Board to agree the plan'. */
export const DOERS: ReadonlySet<string> = new Set(
  words('board governors cabinet committee council executive trustees panel members director directors partnership partners team group subgroup manager lead officer head headteacher coordinator chair clerk school service trust'),
); // prettier-ignore

/** What was done to a thing, behind it: 'Policy approved by governors', 'SEND policy to be drafted'. */
export const DONE: ReadonlyMap<string, string> = new Map([
  ['written', 'write'], ['drawn', 'draft'], ['signed', 'approve'], ['bought', 'buy'], ['built', 'build'], ['rolled', 'roll'],
  ['ratified', 'ratify'], ['fitted', 'fit'], ['submitted', 'submit'], ['repaired', 'repair'], ['refurbished', 'refurbish'], ['replaced', 'replace'],
  ...words('draft develop design consult agree approve finalise endorse adopt publish launch implement introduce issue circulate distribute evaluate tender advertise award procure recruit appoint train pilot order purchase install open collect analyse establish')
    .map((verb) => [verb.endsWith('e') ? `${verb}d` : `${verb}ed`, verb] as const),
]); // prettier-ignore

/** What may follow such a word; before anything else it says which: 'the agreed actions'. */
export const BEHIND_DONE: ReadonlySet<string> = new Set(
  words('by to with and in for at on off out up across from as via'),
);

/** Where a thing isn't the last of its kind yet: it is still being written, whatever is done with it. */
export const UNFINISHED =
  /\b(?:draft|interim(?! (?:visit|audit|inspection|meeting))|outline|initial|options|for (?:public )?consultation|consultation (?:version|draft|document))\b/i;

/** What comes back: a step of the next one may well come before one of this. */
export const COMES_BACK = /\b(?:annual|yearly|quarterly|monthly|termly|weekly|half[- ]yearly)\b/i;

/** What is sought or agreed before something is bought, built or opened: 'obtain three quotations for the ramp'. */
const BEFOREHAND =
  'notice|booking|(?:risk|safety) assessment|event plan|(?:road|street) closure(?: order)?|insurance|author|consultants?|architects?|reviewer|evaluator|surveyor|quotations?|quotes|tenders|bids|funding|planning application|(?:planning )?permission|consent|budget|business case|lease|licence|terms of reference|specification';
export const SOUGHT = new RegExp(
  `^(?:(?:obtain|get|seek|request|invite|publish|issue|gather|apply for|appoint|commission|complete|carry out|arrange|give|serve|renew|book|secure|agree|approve|write|prepare|draft|sign|submit|develop)\\b[^.;:]{0,40}?\\b)?(?:${BEFOREHAND})\\s+for\\b(?!.*\\b(?:beyond|future|continu\\w*|sustain\\w*|next|after|year (?:two|2)|from 20\\d\\d)\\b)`,
);

/** What says of a thing only that something was done with it: 'the refreshed procedure' is the procedure. */
export const DONE_WITH: ReadonlySet<string> = new Set(
  words(
    'post posts role roles vacancy vacancies refreshed revised updated rewritten redrafted renewed agreed approved adopted final finalised published proposed draft',
  ),
);

/** What somebody who is appointed has won: 'Appoint the repairs contractor' is about the repairs contract. */
export const WON: ReadonlyMap<string, string> = new Map([['contractor', 'contract']]);

/** A review that says of nothing what it reviews: that is the step above it. */
export const REVIEWS_ABOVE =
  /^(?:(?:post|after)[- ](?:implementation|project|launch|installation|completion|event|go[- ]live)\b.{0,20}\b(?:review|evaluation|audit)|(?:review|evaluate|evaluation|lessons learn(?:ed|t))(?: and (?:report|evaluate|lessons learn(?:ed|t)|review))?)[.]?$/;

/** What is looked at of a thing: 'the use of the toolkit' is about the toolkit, 'whether scorecards are used' about them. */
export const ASPECT =
  /^\s+(?:(?:the )?(?:use|impact|effect|effectiveness|implementation|quality|operation|progress|success|uptake|take-up|embedding|first year|roll-?out|outcomes?|results?|findings)\s+(?:of|with|on|in|from)|(?:the )?(?:new )?contracts? for|(?:the )?(?:pilot|trial) of|whether|how(?: well)?)(?=\s)/;

/** What is done once and then evaluated, where no verb says so: 'Sensor pilot in 100 homes'. */
export const THINGS: ReadonlySet<string> = new Set(
  words(
    'pilot trial survey audit campaign conference workshop consultation evaluation assessment inspection review analysis study appraisal',
  ),
);

/** What is tried: 'the Sunday opening pilot' is Sunday opening. */
export const TRIED: ReadonlySet<string> = new Set(['pilot', 'trial', 'survey', 'contract']);
/** The verbs behind which such a word may be left out: 'Award the carers service contract' is about that service. */
export const OF_TRIED: ReadonlySet<string> = new Set(['evaluate', 'share', 'award', 'tender', 'appoint']);

/** What is done with what was found: 'Training plan based on the skills audit'. */
export const FOLLOWS =
  /\b(?:based (?:up)?on|on the basis of|act(?:ing)? on|from|using|following|arising from|in response to|informed by|taking account of)\s+(?:the )?(?:(?:results?|findings?|lessons|recommendations|outcomes?|learning) (?:of|from) )?(?=\p{L})/u;

/** What is held on a day, and asked for, booked and insured before it: 'Village fete on the Green'. */
export const EVENTS =
  'fete fair fayre festival carnival parade procession show market fireworks concert gala tournament conference summit ceremony event picnic marathon';
export const EVENT = new RegExp(
  String.raw`^(?:(?:hold|host|run|organise|stage|put on)\s)?(?:the |an? )?((?:[\p{L}\d’'-]+ ){0,4}(?:${EVENTS.replaceAll(' ', '|')}))(?=\s*(?:$|[,;.(–]|on |at |in |for |with |and ))`,
  'u',
);

/** 'Recruit two governors to fill the gaps that the skills audit shows'. */
export const SHOWN_BY =
  /\b(?:that|which|as) the ((?:[\p{L}’'-]+ ){1,4}?)(?:shows?|finds?|found|identif(?:y|ies|ied)|recommend(?:s|ed)?|reveals?|highlights?)\b/u;

/** What is done with a thing, as a noun behind it: 'Budget consultation with residents'. */
export const NOUNS: ReadonlyMap<string, string> = new Map([
  ['consultation', 'consult'], ['launch', 'launch'], ['adoption', 'adopt'], ['approval', 'approve'], ['ratification', 'ratify'], ['evaluation', 'evaluate'],
  ['procurement', 'procure'], ['recruitment', 'recruit'], ['installation', 'install'], ['demolition', 'demolish'], ['publication', 'publish'], ['implementation', 'implement'],
  ['induction', 'induct'], ['rollout', 'roll'], ['roll-out', 'roll'], ['refurbishment', 'refurbish'], ['construction', 'construct'], ['completion', 'complete'], ['tender', 'tender'], ['award', 'award'],
]); // prettier-ignore
export const NOUN_BEHIND = new RegExp(
  `^((?:[\\p{L}\\d’'&-]+ ){1,6}?)(${[...NOUNS.keys()].join('|')})(?=\\s*(?:$|[,;.(–]|by |with |in |for |at |to |of |from |across |and |completed?\\b|held\\b))`,
  'u',
);
/** Who is asked or who asks, and no thing: 'Public consultation'. */
export const NO_THING: ReadonlySet<string> = new Set(
  words('public stakeholder resident tenant parent pupil patient customer user carer community formal statutory informal further initial final second service project programme scheme policy contract partner member member officer'),
); // prettier-ignore

/** What a thing does once it is there: 'Tenant panel reviews the repairs service', 'Support workers in post'. */
export const BEGUN =
  /^((?:[\p{L}\d’'-]+ ){1,6}?)(?:to )?(?:reviews?|agrees?|meets?|reports?|approves?|leads?|delivers?|publishes|completes?|takes?|runs?|visits?|holds?|sets?|identif(?:y|ies)|develops?|produces?|monitors?|oversees?|starts?|begins?|in post)\b/u;
/** Who does it, behind 'by': 'Interim visit by the internal auditor'. */
export const BY_WHOM = /\bby the ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/u;
export const FIRST_MEETING = /^(?:first|inaugural) (?:meeting|session) of\b/;
/** What comes into use: 'New cleaning contract starts', 'Electric vans delivered'. */
export const IN_USE =
  /^((?:[\p{L}\d’'-]+ ){1,8}?)(?:starts?|begins?|opens?|launches|goes? live|comes? into (?:force|effect|use)|takes? effect|(?:is |are |fully )?(?:live|in use|in place|operational|up and running)|delivered)\b/u;

/** What is kept up all the time: bringing it up to date comes before nothing. */
export const LIVING = /\b(?:register|log|website|web ?pages?|directory|list|database|dashboard|calendar|intranet)\b/;

/** What is written about something: 'guidance on mattresses' is no mattress. */
export const PAPER =
  /\b(?:guidance|guides?|leaflets?|advice|reports?|papers?|information|training|modules?|courses?|factsheets?|briefings?|articles?|campaigns?|workshops?|events?|protocols?|procedures?|polic(?:y|ies)|strateg(?:y|ies)|toolkits?)$/;

/** The names of places and groups for which something is done: 'for the Ashby hub', 'in Marsh'. */
export const NAMED_FOR = /\b(?:in|at|for|of) (?:the )?(\p{Lu}[\p{L}’'-]+)/gu;
