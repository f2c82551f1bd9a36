/*
 * What plans do with one thing, and in which order. Two tables that anybody can read: how each stage is said, and which
 * stages follow which. The tests of this folder run over all of it.
 */

/** How a stage is said. */
export interface StageWords {
  /** Verbs in their plain form; 'adopts', 'adopted', 'adopting' are made of them. */
  readonly does?: string;
  /** Nouns: 'adoption of the policy', 'policy adoption'. */
  readonly is?: string;
  /** Several words that say it, wherever they stand, parted by '|'. */
  readonly says?: string;
}

export const STAGES = {
  // Said with a verb of the table, and another matter
  other: { says: 'build on|build up|write to|set out|look after|start with|open up|test for|close to|design out' },
  // Finding out, and what is made of it
  look: { does: 'survey audit map research assess inspect observe count value measure investigate moderate analyse', is: 'survey audit mapping research assessment inspection observation count valuation study appraisal analysis', says: 'find out|look at|take stock|take stock of|carry out|feasibility study|concept design|options appraisal|needs assessment' },
  ask: { does: 'consult ask engage survey gather collect interview', is: 'consultation engagement survey questionnaire', says: 'hear from|seek views|seek the views|listen to|talk to|six weeks for representations|complete the questionnaire|send out the survey|send out the staff survey|send out the questionnaire' },
  consult: { does: 'consult engage', is: 'consultation engagement' },
  tell: { does: 'report share discuss present analyse publish', is: 'report', says: 'feed back|write up|send out the results|act on|share the results|discuss the results|give its first report|gives its first report' },
  respond: { does: 'answer respond', is: 'response reply', says: 'act on|put right|action plan|improvement plan' },
  // Paper
  draft: { does: 'draft co-design produce negotiate write design develop prepare compile', is: 'draft drafting design', says: 'draw up|work up|terms of reference|job description|job descriptions|job profile' },
  revise: { does: 'redesign refresh revise update rewrite redraft renew', is: 'refresh revision' },
  approve: { does: 'agree approve endorse finalise finalize ratify', is: 'approval agreement ratification sign-off', says: 'to full council|to cabinet|sign off|get approval for|get approval of|sign it off|gain approval for' },
  decide: { does: 'decide', is: 'decision', says: 'make a decision' },
  adopt: { does: 'adopt ratify', is: 'adoption' },
  set: { does: 'set' },
  sign: { does: 'sign' },
  publish: { does: 'publish issue circulate distribute print', is: 'publication', says: 'send out|send to|hand out' },
  share: { does: 'share show tell inform' },
  submit: { does: 'submit', is: 'submission' },
  examine: { does: 'examine', is: 'hearing hearings examination' },
  train: { does: 'train brief', is: 'training briefing' },
  // Money
  case: { is: '', says: 'business case' },
  bid: { does: 'apply bid', is: 'bid application', says: 'expression of interest|raise funds|raise money' },
  fund: { does: 'fund', says: 'agree funding|secure funding|funding agreed|funding secured|funding confirmed|funding approved|confirm funding|find funding|agree the budget|agree the funding|secure the funding|secure budget' },
  // Buying
  choose: { does: 'choose select pick', is: 'selection choice', says: 'identify a|find a|find an' },
  specify: { does: 'specify', says: 'specification' },
  tender: { does: 'tender procure', is: 'tender procurement', says: 'ask for tenders|call for tenders|seek tenders|ask for quotes|seek quotes|issue the invitation to tender|issue invitations to tender|issue an invitation to tender|invitation to tender|issue the tender|issue tenders|invite tenders|invite bids|invite quotes|invite quotations|out to tender|get quotes|obtain quotes|three quotes|three quotations' },
  bids: { says: 'tenders back|tenders returned|tenders received|tenders opened|tenders in|bids back|bids returned|bids received|bids scored|tenders scored|tenders evaluated|evaluate tenders|evaluate the tenders|evaluate bids|tender evaluation|bid evaluation|score bids|score tenders|score the bids|score the tenders' },
  award: { does: 'award appoint let commission', is: 'award', says: 'contract awarded|contract signed|contract agreed|contracts signed|contract let|sign the contract|sign contract|sign a contract|contract with|contract for|contractor appointed|provider appointed|provider chosen|supplier chosen|contract award|grant agreement|award of contract' },
  mobilise: { does: 'mobilise', is: 'mobilisation' },
  order: { does: 'order buy purchase hire', is: 'order purchase', says: 'place the order|order placed|place an order' },
  deliver: { does: 'deliver give run', is: 'delivery', says: 'hand out|give out' },
  install: { does: 'install erect fit lay plant', is: 'installation', says: 'lift in|put in|put up' },
  // Building
  lease: { is: 'lease', says: 'lease signed|sign the lease|agree the lease|lease agreed' },
  site: { says: 'land bought|buy the land|buy land|site found|find a site|find premises|find a venue|agree the site|choose the site' },
  permission: { says: 'planning permission|planning consent|planning approval|permission granted|consent granted|permission obtained|consent obtained|obtain consent|obtain permission|get permission|get consent|traffic order|road closure order' },
  planning: { says: 'apply for consent|apply for permission|planning application|apply for planning|apply for planning permission|submit the planning application|submit planning application' },
  onsite: { is: 'construction', says: 'start on site|starts on site|site start|work starts|works start|work begins|works begin|start work|start works|start building|begin building|start of works|start the works|building starts|building begins|construction starts|construction begins|start construction|begin construction' },
  build: { does: 'remove dismantle conserve build construct refurbish convert repair resurface replace upgrade renovate restore', is: 'works refurbishment construction conversion repair fit-out', says: 'fit out' },
  complete: { does: 'complete finish', is: 'completion', says: 'practical completion|hand over|handed over|work finished|works finished|works completed|works complete' },
  snag: { says: 'snagging|defects' },
  empty: { does: 'vacate empty rehouse decant', says: 'move out|moved out|last tenants moved|tenants moved|residents moved|residents rehoused|tenants rehoused' },
  demolish: { does: 'demolish', is: 'demolition' },
  // People
  advertise: { does: 'advertise', is: 'advert advertisement' },
  author: { does: 'scope', says: ['author', 'independent author', 'consultant', 'architect', 'surveyor', 'reviewer', 'evaluator', 'researcher'].flatMap((who) => ['appoint', 'commission', 'hire'].map((verb) => `${verb} a${/^[aeiou]/.test(who) ? 'n' : ''} ${who}`)).join('|') },
  interview: { does: 'interview shortlist', is: 'interview interviews' },
  recruit: { does: 'recruit employ appoint commission', is: 'recruitment appointment', says: 'take on|offer jobs|job offers|find volunteers' },
  induct: { does: 'induct train brief', is: 'induction', says: 'in post|start work|starts work|take up post|takes up post' },
  establish: { does: 'establish create form convene elect', is: 'formation', says: 'set up' },
  match: { does: 'match deploy' },
  act: { does: 'present lead visit meet hold take support coach ring call work help teach run talk check see give observe begin advise oversee plan produce identify monitor review agree publish deliver complete approve develop answer scrutinise look go join write walk patrol welcome greet record count drive serve mentor speak listen' },
  // Bringing in
  try: { does: 'pilot trial try test exercise', is: 'pilot trial test testing', says: 'try out' },
  evaluate: { does: 'evaluate', is: 'evaluation', says: 'lessons learned|lessons learnt' },
  review: { does: 'review evaluate audit assess monitor inspect', is: 'review' },
  roll: { does: 'roll spread', is: 'rollout roll-out', says: 'roll out' },
  extend: { does: 'extend expand scale' },
  start: { does: 'launch embed introduce implement start begin commence open reopen unveil', is: 'launch introduction implementation opening', says: 'go live|goes live|live|in use|in force|comes into force|come into force|takes effect|take effect|in place|in service|in operation|switch on|switched on|bring in|brought in|bring into use|up and running|into use|into service|into operation|start using|begin using|begin to use|take over|takes over|on display|on show|in position|running on|open for applications' },
  use: { does: 'use' },
  first: { says: 'first meeting|inaugural meeting|move in|moved in|move into|moves in' },
  close: { does: 'close shut' },
  reopen: { does: 'reopen' },
  demand: { does: 'sell market', is: 'sale', says: 'put on the market|on the market' },
  // Grants and events
  invite: { says: 'invite applications|open for applications|call for applications|applications open|open the round|round opens|grants round' },
  closing: { says: 'applications close|closing date|nominations close' },
  pay: { does: 'pay', is: 'payment' },
  book: { does: 'book', is: 'booking notice insurance licence quote quotation', says: 'risk assessment|event notice' },
  hold: { does: 'hold host', is: 'event fete fair fayre festival carnival parade procession show fireworks concert gala tournament conference summit ceremony picnic marathon' },
  debrief: { does: 'debrief thank', is: 'debrief' },
  assess: { is: 'self-assessment', says: 'self-assess' },
  clean: { does: 'clean cleanse' },
  migrate: { does: 'migrate move load transfer', is: 'migration' },
  off: { says: 'switch off|switched off|turn off', does: 'decommission' },
} as const satisfies Record<string, StageWords>; // prettier-ignore

export type Stage = keyof typeof STAGES;

/** What comes one after the other, whichever row stands first: stages of one place side by side. Nine plans in ten hold to it. */
export const ALWAYS: readonly string[] = [
  'consult draft > approve > adopt publish start > evaluate',
  'specify > tender > bids > award > mobilise > start first',
  'advertise > interview > recruit > induct',
  'ask look > tell',
  'draft > train',
  'draft > deliver hold submit',
  'try > evaluate > roll',
  'try > extend',
  'order choose tender > install deliver publish start train',
  'draft build > start first',
  'advertise > recruit establish train induct > act',
  'planning > permission > onsite > complete > start first',
  'case permission planning tender book bid fund > award recruit install order build onsite complete start first publish adopt hold',
];

/** The same where the rows stand in that order as well. */
export const BY_ROWS: readonly string[] = [
  'look ask > approve > adopt publish start evaluate',
  'look ask case > decide approve > bid tender order choose sign site lease close demand',
  'look ask > draft revise choose build respond submit adopt start',
  'look ask tell try > respond',
  'tell > decide respond',
  'evaluate review tell > decide respond',
  'draft approve decide adopt > share',
  'extend > evaluate review',
  'train induct > match',
  'ask > planning',
  'site > lease > build migrate start first',
  'draft revise > ask > decide approve set start close',
  'draft > lease',
  'draft > tender',
  'draft > order > install',
  'permission planning > build',
  'draft revise approve > sign submit try publish adopt start first review',
  'ask > submit set > examine > adopt',
  'approve decide set adopt sign > publish train start order onsite build install recruit first close pay',
  'adopt publish approve > start > review',
  'publish adopt > train',
  'train induct > use start first',
  'draft revise approve establish choose order > use',
  'try > decide evaluate review > start use',
  'decide > roll extend',
  'fund bid case > choose tender order recruit start build first',
  'choose specify > order tender > award > install build > try train > start use first > review',
  'tender award sign > build complete start first recruit',
  'order > deliver > install > complete start use first',
  'site lease > build onsite complete start first',
  'look > permission planning > onsite > build > complete > snag',
  'complete > start first > review',
  'build install > start use first hold > review evaluate',
  'empty > demolish > onsite build',
  'close empty > demand demolish',
  'recruit > induct train > start first',
  'interview advertise > start induct',
  'establish > recruit train tell start first look review',
  'assess > bid submit examine',
  'invite > closing > decide award > pay > review',
  'closing > publish',
  'book ask choose > hold start first publish',
  'close > reopen',
  'author > look draft ask > tell publish',
  'clean > migrate',
  'tender > award revise',
  'hold try start first > debrief tell evaluate review',
  'deliver > evaluate',
  'draft > migrate > start > off',
  'migrate start > off',
  'open > review',
].filter((order) => !order.startsWith('open'));
