/*
 * What one thing goes through from first to last, where a row names it only as a step: 'Foundry House: start on site'.
 * Data: each stage has an example, and the examples run as tests.
 */

export interface Stage {
  /** Found in the step, in small letters. A step that says two stages of one ladder is on none of it. */
  readonly words: RegExp;
  readonly example: string;
}

export type Ladder = readonly Stage[];

const stage = (words: string, example: string): Stage => ({ words: new RegExp(words, 'u'), example });

/** 'First lettings', but not the first of several drafts. */
const FIRST = String.raw`^first (?!draft|version|phase|stage|lot|round|reading|report|edition|batch|steps?\b|half|year|aid|consultation|tender)\p{L}{3,}`;
const ON_SITE = stage(
  String.raw`\b(?:starts?|begins?) on site\b|\bsite start\b|\b(?:works?|construction|building)(?: works?)? (?:to )?(?:starts?|begins?|commences?)\b|^(?:start|begin|commence)(?: of)?(?: the)?(?: \p{L}+)? (?:works?|construction|building)\b|^(?:construction|building works?)$|\bground ?breaking\b`,
  'start on site',
);
const COMPLETE = stage(
  String.raw`\bpractical completion\b|^(?:scheme |project |building |build )?complet(?:e|ed|ion)$|\b(?:works?|construction|building|refurbishment|conversion|installation)(?: (?:is|are|to be))? complet(?:e|ed|ion)\b|^complet(?:e|ion of)(?: the)?(?: \p{L}+){0,2} (?:works?|construction|building|refurbishment|conversion)\b|\bhand(?:ed)? ?over\b`,
  'fencing works completed',
);
const OPEN = stage(
  String.raw`^(?:re-?)?open(?:s|ed|ing)?\b(?! (?:for|to) (?:bids|tenders|consultation|comments?))|${FIRST}|^lettings (?:start|begin)|\bin use$`,
  'first lettings',
);
const LIVE = stage(
  String.raw`\bgo(?:es)?[- ]live\b|^live$|^in use$|^(?:re-?)?launch(?:es|ed)?\b(?! (?:the |a )?(?:consultation|survey|tender))|^(?:re-?)?open(?:s|ed|ing)?\b(?! (?:for|to) (?:bids|tenders|consultation|comments?))|\broll(?:ed)?[- ]?out\b|\b(?:starts?|begins?)$|\b(?:collections?|service|sessions|clinics?|referrals) (?:starts?|begins?)\b|${FIRST}`,
  'go live',
);

export const LADDERS: readonly Ladder[] = [
  [
    stage(String.raw`^(?:find|identify|choose|secure|agree) (?:the |a )?(?:site|venue|premises|building|room|location)\b`, 'find a venue'),
    stage(String.raw`\blease (?:signed|agreed|completed)\b|^(?:sign|agree) (?:the |a )?lease\b`, 'lease signed'),
    stage(String.raw`^fit[- ]?out\b|^refurbish(?:ment|ed)?\b`, 'fit-out'),
    stage(String.raw`${OPEN.words.source}`, 'opens'),
  ],
  [
    stage(String.raw`^(?:design|develop|build)\b(?!.*\btest)`, 'build'),
    stage(String.raw`^(?:user |beta )?test(?:s|ed|ing)?\b`, 'test with users'),
    stage(String.raw`${LIVE.words.source}|^release\b`, 'launch'),
  ],
  [
    stage(String.raw`^(?:recruit|appoint)\b`, 'recruit mentors'),
    stage(String.raw`^(?:train|induct)\b`, 'train mentors'),
    stage(String.raw`^match(?:ed)?\b|\bfirst matches\b|^deploy`, 'match mentors and pupils'),
  ],
  [
    stage(String.raw`^(?:draft|write)\b`, 'write'),
    stage(String.raw`^(?:print|publish|distribut(?:e|ion)|circulate|send out)(?:ed)?\b`, 'print'),
  ],
  [
    stage(String.raw`\bconsult(?:ation)?\b(?!.* (?:report|results|responses|findings|feedback))`, 'consultation'),
    stage(String.raw`\bplanning application\b|\bapply for planning\b`, 'planning application'),
  ],
  [
    stage(String.raw`\bplanning application\b|\bapply for planning\b`, 'submit the planning application'),
    stage(String.raw`(?<!appl\p{L}{1,8} (?:for )?)\bplanning (?:permission|consent|approval)\b|\bpermission (?:granted|obtained)\b`, 'planning permission'),
    ON_SITE,
    COMPLETE,
    OPEN,
  ],
  [
    stage(String.raw`\bfeasibility study\b|\boptions appraisal\b|\bconcept design\b`, 'brief and concept design'),
    stage(String.raw`^apply (?:to|for)\b(?!.*\b(?:planning|licen[cs]e))|\b(?:grant|funding|lottery) (?:bid|application)\b|^submit (?:the |a )?bid\b`, 'apply to the Heritage Fund'),
    ON_SITE,
    COMPLETE,
    OPEN,
  ],
  [
    stage(String.raw`^(?:rehouse|decant|vacate|empty)\b|\b(?:tenants|residents) (?:moved|rehoused|move out|out)\b|\bvacated$`, 'last tenants moved to new homes'),
    stage(String.raw`\bdemoli(?:sh|shed|tion)\b`, 'demolition'),
    ON_SITE,
    COMPLETE,
    OPEN,
  ],
  [
    COMPLETE,
    stage(String.raw`\bsnagging\b|\bdefects\b`, 'snagging'),
  ],
  [
    stage(String.raw`^(?:agree|secure|confirm|obtain|find|identify) (?:the )?(?:funding|budget|funds)\b|\b(?:funding|funds|fundraising|money) (?:is |are )?(?:agreed|secured|confirmed|approved|complete|completed|raised)\b|^commission\b(?! (?:an? )?(?:evaluation|review|audit))`, 'agree funding'),
    ON_SITE,
    stage(String.raw`${LIVE.words.source}|^(?:start|begin)\b(?! on site)`, 'first referrals taken'),
  ],
  [
    stage(String.raw`^(?:appoint|commission|recruit)(?: (?:the|an?))?(?: \p{L}+)? (?:author|reviewer|consultants?|evaluator|chair|researchers?|architects?)\b`, 'appoint an independent author'),
    stage(String.raw`^(?:publish|present|final report|report (?:to|published)|findings)\b`, 'publish the report'),
  ],
  [
    stage(String.raw`\bspecification\b`, 'write the specification'),
    stage(String.raw`\binvite (?:\p{L}+ )?(?:tenders|bids|quotations|quotes)\b|^(?:re-?)?tender(?:s|ed)?(?: (?:the|for|out|invited|issued|published|notice)\b|$)|\b(?:out to|issue|publish|advertise) (?:the )?(?:invitation to )?tender\b|^procure\b`, 'invite tenders'),
    stage(String.raw`\bevaluat(?:e|ion of)(?: the)? (?:tenders|bids)\b|\b(?:tender|bid) evaluation\b|\b(?:tenders?|bids) (?:are |to be )?(?:back|returned|received|in|opened|scored|evaluated|assessed)\b`, 'tenders back and scored'),
    stage(String.raw`^(?:contract )?award(?:ed|s)?(?: (?:of )?(?:the )?(?:contracts?|tender)\b| by\b|$)|\baward (?:of )?(?:the )?contract\b|\bcontract (?:award(?:ed)?|signed|let)\b|^appoint (?:the |a )?(?:contractor|provider|supplier|builder)\b|^(?:contractor|provider|supplier) appointed\b`, 'award the contract'),
    stage(String.raw`\b(?:contractor|contract|provider|supplier|operator|service) (?:starts?|begins?|goes live|commences|takes over|in place)\b|^mobilis(?:e|ation)\b|\bstarts? on site\b|${LIVE.words.source}`, 'contractor starts'),
  ],
  [
    stage(String.raw`\bconsult(?:ation)?\b(?!.* (?:report|results|responses|findings|feedback))`, 'consult tenants'),
    stage(String.raw`\badopt(?:s|ed|ion)?\b|^(?:\p{L}+ ){0,3}(?:approves?|agrees?)(?: it)?$|^(?:final |cabinet |council |board )?(?:approv(?:al|ed)|agreed)(?: by \p{L}+)?$`, 'Cabinet approves'),
    stage(String.raw`^(?:publish|published|publication|in force|comes? into force|takes? effect|implement(?:ed)?)$|${LIVE.words.source}`, 'publish'),
  ],
  [
    stage(String.raw`(?<!planning )\b(?:approv(?:es?|ed|al)|sign(?:s|ed)?[- ]?off|ratif(?:y|ies|ied)|agrees?)\b(?! (?:the )?(?:extension|evaluation|expansion|closure))`, 'Cabinet approves criteria and £40,000 a year'),
    stage(String.raw`${LIVE.words.source}|\bopen for applications\b|^invite applications\b`, 'open for applications'),
  ],
  [
    stage(String.raw`\bopen for (?:applications|bids)\b|\b(?:invite|call for) (?:applications|bids)\b|\bapplications (?:open|invited)\b`, 'invite applications'),
    stage(String.raw`\b(?:applications|bids) close\b|\bclos(?:es?|ing date)(?: for (?:applications|bids))?\b`, 'applications close'),
    stage(String.raw`^(?:\p{L}+ ){0,2}decides?\b|^decisions?\b|^award(?:ed|s)?(?: (?:the )?grants?)?$|\bgrants? awarded\b|^panel meets\b`, 'decide'),
    stage(String.raw`^pay(?:ments?)?(?: (?:the )?grants?| out| made)?$|\bgrants? paid\b|\bfirst payments?\b`, 'grants paid'),
  ],
  [
    stage(String.raw`^(?:re-?)?advert(?:ise|ised|isement)?\b|\b(?:agree|write) (?:the |a )?job (?:description|profile)\b`, 'advertise'),
    stage(String.raw`^(?:hold |first )?interviews?\b|^shortlist`, 'interviews'),
    stage(String.raw`^(?:appoint|recruit)(?:ed|ment)?\b(?! (?:the |a )?(?:agency|consultant))`, 'appoint'),
    stage(String.raw`\bin post\b|^(?:\p{L}+ ){0,3}starts?(?: work)?$|^induct(?:ion)?\b`, 'in post'),
  ],
  [
    stage(String.raw`^(?:re-?)?design\b|^write\b|^draft\b`, 'design'),
    stage(String.raw`^(?:run (?:the |a )?)?(?:pilot|trial|test)(?:s|ed)?\b(?!.*\b(?:evaluat|results|review))`, 'pilot in two wards'),
    stage(String.raw`^(?:independent )?evaluat(?:e|ed|ion)\b`, 'evaluate'),
    stage(String.raw`^roll(?:ed)?[- ]?out\b|^extend\b(?! the pilot)|^scale up\b`, 'roll out'),
  ],
  [
    stage(String.raw`^book (?:the |a )?(?:venue|hall|room|speakers?)\b|^(?:send |issue )?invit(?:e|ations)\b(?! (?:tenders|bids|applications|quot))|^agree (?:the |a )?(?:programme|venue|date)\b`, 'book the venue'),
    stage(String.raw`^(?:hold|host)(?: (?:it|the event))?$|^(?:the )?event(?: (?:held|takes place))?$|^takes? place\b`, 'hold the event'),
    stage(String.raw`^(?:evaluat(?:e|ion)|debrief|feedback|lessons learn(?:ed|t)|thank)\b`, 'debrief'),
  ],
  [
    stage(String.raw`\bsubmi(?:t|tted|ssion)\b`, 'submit it to the Secretary of State'),
    stage(String.raw`\bhearings?\b|\bexamination\b`, 'hearings before the Inspector'),
    stage(String.raw`\badopt(?:s|ed|ion)?\b`, 'adoption'),
  ],
  [
    stage(String.raw`^(?:survey|audit|mystery shop|inspect|consult(?:ation)?)(?:s|ed)?\b(?!.*\b(?:results?|findings|report|responses|action plan)\b)`, 'survey all nine'),
    stage(String.raw`^(?:report|analyse|analysis|share (?:the )?(?:results|findings)|publish (?:the )?(?:results|findings|report)|act on|action plan|feed ?back)\b`, 'report and re-train'),
  ],
  [
    stage(String.raw`^(?:place (?:the |an? )?)?(?:order|buy|purchase)(?:ed)?\b`, 'order two vans'),
    stage(String.raw`^(?:deliver(?:ed|y)|arrives?)\b`, 'delivery'),
    stage(String.raw`^(?:install(?:ed|ation)?|fit(?:ted)?|set up)\b`, 'install'),
    stage(String.raw`\bgo(?:es)?[- ]live\b|^(?:live|in use|in service|in operation|up and running)$|\b(?:starts?|begins?)\b`, 'weekly collection begins'),
  ],
]; // prettier-ignore

/** Which of several it is: 'the second lot'. */
export const WHICH =
  /\b(?:first|second|third|fourth|final|next|further|again)\b(?! (?:lettings?|tenants?|residents?|customers|clients|patients|visitors|payments?|meeting|interviews?|referrals?|sessions?|cases|calls|clinics?|cohort|intake|learners|users))/gu;
