import { type Entry, each } from './entry';

const OF_ALL = each(
  'life of | lifetime of | duration of | course of',
  'plan | strategy | contract | year | project | programme',
);

/** Words that say that something goes on, waits for something else, refers to it, or has no date yet. */
export const UNDATED: readonly Entry[] = [
  [{ kind: 'reference', to: '' }, 'cross ref | cross reference | cross references | cross referenced | cross ref to | cross reference to | cross referenced to | cross reference with | cross ref with | crossref | x ref | xref | x ref to'],
  [
    { kind: 'ongoing', isThroughout: true },
    each('throughout', '- | plan | year | period | contract | financial year | whole year | plan period | life of plan') + ' | through year | all year | all year round | all years',
  ],
  [
    { kind: 'ongoing', isThroughout: false },
    each('regular', '- | updates | reports | meetings | monitoring | basis') + ' | ongoing | immediate and ongoing | immediately and ongoing | now and ongoing | on going | continuous | continuously | continuous basis | continual | continually | continuing | continued | continue | continues | onwards | onward | and onwards | going forward | going forwards | rolling | rolling programme | constant | constantly | standing item | standing agenda item | recurring | always | permanent | permanently | at all times | day to day | business as usual | bau | ad hoc | regularly | until further notice | open ended | open ended task | no end date | till further notice',
  ],
  [
    { kind: 'ongoing', isThroughout: false, isDaily: true },
    'daily | twice daily | nightly | ' + each('each | every', 'day | morning | afternoon | evening | night | school day'),
  ],
  [
    { kind: 'ongoing', isThroughout: false },
    OF_ALL + ' | ' + each('for | over | within | during', OF_ALL),
  ],
  [{ kind: 'watch' }, 'monitor | monitored | monitoring | monitors'],

  [{ kind: 'no date', isDone: true }, 'complete | completed | done | achieved | delivered | in place | already in place | already done | already complete | already completed | already achieved | now complete | now done | now in place'],
  [{ kind: 'no date', isDone: false, takesBack: true }, 'paused | suspended | in abeyance | void | did not happen | not done | deadline passed | date passed | now passed | out of date | expired | lapsed | elapsed | ' + each('to be', 'reset | revised | rescheduled | re scheduled | reprofiled | re profiled | replanned') + ' | superseded | on hold | cancelled | canceled | withdrawn | abandoned | overdue | missed | date missed | deadline missed | not met | not achieved | stopped | no longer needed | no longer required'],
  [
    { kind: 'no date', isDone: false },
    each('to be', 'confirmed | agreed | added | advised | arranged | decided | determined | announced | scheduled') + ' | tbc | t.b.c. | t.b.c | tb c | tba | t.b.a. | tbd | t.b.d. | tbn | to follow | date to be confirmed | date to be agreed | date tbc | date to follow | n/a | none | not known | not applicable | not set | not yet known | not yet set | not yet agreed | not yet started | not started | unknown | no date | no date set | awaiting date | in progress | work in progress | underway | under way | started | closed | embedded | red | amber | green | blue | short | medium | long | short term | medium term | long term | short to medium | short to medium term | short medium | short medium term | medium to long | medium to long term | s/m | m/l | longer term | not given',
  ],

  [{ kind: 'condition', cue: 'when', note: 'on demand' }, each('as | when | if | where | whenever | as and when | as when', 'required | needed | necessary | appropriate | applicable | requested') + ' | as and when | as and when they arise | as each * is * | as each * * is * | as each * arises | as they arise | as it arises | on request | on demand'],
  [
    { kind: 'condition', cue: 'when' },
    'when | whenever | upon | where | if | unless | as soon as | ' + each('as | as *', 'opportunities | opportunity | funding | resources') + ' | ' + each('as * | as * *', 'come | comes | become | becomes | arise | arises | allow | allows | permit | permits | emerge | emerges') + ' | ' + each('on', 'completion | publication | receipt | approval | appointment | award | commencement') + ' | ' + each('to be', each('set | determined | decided | agreed | confirmed | identified | completed | scheduled | arranged | advised', 'by')) + ' | subject to | conditional on | contingent on | contingent upon | provided that | providing that | assuming | as long as | so long as | in event of | in case | in case of | on condition | barring | triggered by | all being well | while | whilst | dependent on | dependent upon | dependent | depending on | depending | depends on | pending | to be set | to be identified | asap | a.s.a.p. | a.s.a.p | immediate | immediately | with immediate effect | awaiting | by next | at next | before next | in time for | in readiness for | as part of process | website permitting | permitting',
  ],
  [{ kind: 'condition', cue: 'when', note: 'each time' }, each('each | every', 'meeting | * meeting | * * meeting | board')],
  [
    { kind: 'condition', cue: 'names' },
    'in line with | in line | in accordance with | in conjunction with | in parallel with | in tandem with | in keeping with | as per | as part of | as set out | as stated | as detailed | as outlined | as specified | as agreed | as above | as below | same as above | as for above | according to | aligned to | aligned with | linked to | linked with | link to | see | refer to | ' + each('as | as * | as * * | per | per *', 'plan | timetable | schedule | strategy | programme | policy | contract | guidance'),
  ],
]; // prettier-ignore
