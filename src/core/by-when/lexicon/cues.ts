import { type Entry, each } from './entry';

/** What is done to a date that another takes the place of. */
const PUT_OFF =
  'move | moved | moved back | slip | slips | slipped | extended | changed | revised | deferred | delayed | postponed | put back | pushed back | pushed | put off | bring forward | bring fwd | brought forward | brought fwd | carried over | carry over | carried forward | carried fwd | carry forward | carry fwd | rolled over | rolled forward | rescheduled | amended | updated | corrected | extension | extension agreed | extension granted';

/** Words that say how a date or a step is meant: from, until, before, not, instead, then, where in it. */
export const CUES: readonly Entry[] = [
  [{ kind: 'position', position: 'start' }, 'start of | beginning of | begining of | beg | beg of | commencement of | outset of | opening of'],
  [{ kind: 'position', position: 'early' }, 'early | early part of | first part of | early in'],
  [{ kind: 'position', position: 'mid' }, 'mid | mid point | midpoint | mid point of | midpoint of | middle | middle of | midway | midway through | mid way | mid way through | half way through | halfway through | mid part of'],
  [{ kind: 'position', position: 'late' }, 'late | latter | latter part of | late in'],
  [{ kind: 'position', position: 'end' }, 'end | ends | end of | ends of | close | close of | end part of'],

  [
    { kind: 'bound', bound: 'from' },
    each('start | starting | starts | commencing | commence | commences | commenced | beginning | begins', '- | from | in') + ' | start date | began | begun | begin | from | as of | as from | with effect from | wef | w.e.f. | w.e.f | since | effective | effective from | initially | first one | first one in | first one due | first due',
  ],
  [{ kind: 'bound', bound: 'until' }, 'until | untill | up to | up until | till | til | through | through to | ending | ends in | up to and including | all by | all done by | all complete by | all completed by'],
  [{ kind: 'bound', bound: 'before' }, 'before | prior to | in advance of | ahead of | pre'],
  [{ kind: 'bound', bound: 'after' }, 'after | post | following | beyond | on from'],
  [
    { kind: 'bound', bound: 'by' },
    'by | on or before | on/before | by/before | on/by | in or before | at or before | no later than | not later than | but no later than | but not later than | but by | due | due by | due in | due on | deadline | end date | finish date | completion date | during | in | on | at | sometime in | no later than end',
  ],
  [{ kind: 'lasting', isFor: false }, 'within | throughout first | up to first'],
  [{ kind: 'lasting', isFor: true }, 'for | over'],
  [{ kind: 'between' }, 'between'],
  [{ kind: 'earliest' }, 'not before | not earlier than | no earlier than | earliest | at earliest | not until | no sooner than'],
  [{ kind: 'latest' }, 'latest | at latest'],
  [{ kind: 'next' }, 'next | next due | next one | upcoming | coming'],
  [
    { kind: 'formerly' },
    each(PUT_OFF, 'from') + ' | ' + each('original | previous', '- | date') + ' | ' + each('originally | previously', '- | due | planned for') + ' | ' + each('last', 'reviewed | updated | review | done | completed | carried out | undertaken | held') + ' | ' + each('actual', '- | date | completion | completion date | end date') + ' | was | was due | was planned for | formerly | orig | orig. | prev | prev. | original target | original deadline | c/f from | b/f from | instead of | rather than',
  ],
  [
    { kind: 'instead' },
    each(PUT_OFF, 'to | until | till') + ' | ' + each('now', '- | due | due by | due in | expected | planned | planned for | scheduled | scheduled for | likely | anticipated | aiming for | targeting | set for') + ' | ' + each('revised', '- | date | deadline | target') + ' | ' + each('new', 'date | target date | deadline') + ' | ' + each('forecast', '- | date | completion') + ' | slipped | slips | slippage | delay | pushed | put off | moved back | rescheduled for | rescheduled | delayed | deferred | postponed | extended | put back | pushed back | slipping to | superseded by | replaced by',
  ],
  [{ kind: 'except' }, 'except | except for | except in | excluding | excl | excl. | exc | exc. | apart from | bar | save for | save in | other than | but | skipping | omitting | leaving out | pausing in | pausing for | none in | no * in | nothing in | break in | gap in | closed in | but not | but not in | with exception of | not in | not during'],
  [{ kind: 'choice' }, 'whichever | whichever is * | whichever comes * | later of | earlier of | or later | if later | if earlier | otherwise | or else | alternatively | failing which | failing that | neither | nor | minus | give or take | more than | longer than | in excess of | weeks into | days into | months into'],
  [{ kind: 'not' }, 'not | no | never | non'],
  [{ kind: 'only' }, 'only'],
  [{ kind: 'alternate' }, 'alternate | alternating | other'],
  [{ kind: 'arrears' }, 'in arrears | in arrear | in advance'],
  [
    { kind: 'then' },
    'later | later on | then | and then | then on | thereafter | and thereafter | thereon | afterwards | and afterwards | subsequently | after that | and after that | followed by | from then on | from there on | moving to | reducing to | increasing to | going to',
  ],
  [
    { kind: 'review' },
    'review | reviews | reviewed | reviewing | to be reviewed | rereview | re review | re reviewed | review date | to be re reviewed | review due',
  ],
  [{ kind: 'each' }, 'each | every | each and every'],
  [{ kind: 'per' }, 'per'],
  [{ kind: 'a' }, 'a | an'],
  [{ kind: 'of' }, 'of'],
  [{ kind: 'range', isDash: false }, 'to'],
  [{ kind: 'join', mark: '&' }, 'and | or | plus'],
  [{ kind: 'unsure' }, 'either | likely | probably | hopefully | y/e | ad | w/c | w/b | w/e | w.c. | w.b. | w.e. | week commencing | week beginning | week ending | wk commencing | wk com | wk beg | wk beginning | wk ending | wk end | w c | at least | minimum | minimum of | a minimum of | min | approx | approx. | approximately | usually | on a | on an | basis | about | around | circa | the | provisionally | est | est. | normally | typically | no less than | not less than | no fewer than'],
]; // prettier-ignore
