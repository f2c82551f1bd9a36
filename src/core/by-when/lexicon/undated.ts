import type { Entry } from './entry';

/** Words that say that something goes on, waits for something else, refers to it, or has no date yet. */
export const UNDATED: readonly Entry[] = [
  [{ kind: 'reference', to: '' }, 'cross ref | cross reference | cross references | cross referenced | cross ref to | cross reference to | cross referenced to | cross reference with | cross ref with | crossref | x ref | xref | x ref to'],
  [
    { kind: 'ongoing', isThroughout: true },
    'throughout | through year | throughout plan | throughout year | throughout period | throughout contract | throughout financial year | throughout whole year | throughout plan period | throughout life of plan | all year | all year round | all years',
  ],
  [
    { kind: 'ongoing', isThroughout: false },
    'ongoing | immediate and ongoing | immediately and ongoing | now and ongoing | on going | continuous | continuously | continuous basis | continual | continually | continuing | continued | continue | continues | onwards | onward | and onwards | going forward | going forwards | rolling | rolling programme | constant | constantly | standing item | standing agenda item | recurring | always | permanent | permanently | at all times | day to day | business as usual | bau | ad hoc | regular updates | regular reports | regular meetings | regular monitoring | regular basis | regular | regularly | until further notice | open ended | open ended task | no end date | till further notice | daily | every day | each day',
  ],
  [
    { kind: 'ongoing', isThroughout: false },
    ['life', 'lifetime', 'duration', 'course'].flatMap((span) => ['plan', 'strategy', 'contract', 'year', 'project', 'programme'].map((what) => `for ${span} of ${what} | over ${span} of ${what} | ${span} of ${what}`)).join(' | '),
  ],
  [{ kind: 'watch' }, 'monitor | monitored | monitoring | monitors'],

  [{ kind: 'no date', isDone: true }, 'complete | completed | done | achieved | delivered | in place | already in place | already done | already complete | already completed | already achieved | now complete | now done | now in place'],
  [{ kind: 'no date', isDone: false, takesBack: true }, 'paused | superseded | on hold | cancelled | canceled | withdrawn | abandoned | overdue | missed | date missed | deadline missed | not met | not achieved | stopped | no longer needed | no longer required'],
  [
    { kind: 'no date', isDone: false },
    'tbc | t.b.c. | t.b.c | tb c | tba | t.b.a. | tbd | t.b.d. | tbn | to be confirmed | to be agreed | to be added | to be advised | to be arranged | to be decided | to be determined | to be announced | to be scheduled | to follow | date to be confirmed | date to be agreed | date tbc | date to follow | n/a | none | not known | not applicable | not set | not yet known | not yet set | not yet agreed | not yet started | not started | unknown | no date | no date set | awaiting date | in progress | work in progress | underway | under way | started | closed | embedded | red | amber | green | blue | short | medium | long | short term | medium term | long term | short to medium | short to medium term | short medium | short medium term | medium to long | medium to long term | s/m | m/l | longer term | not given',
  ],

  [{ kind: 'condition', cue: 'when', note: 'on demand' }, 'as required | as and when required | as and when | as needed | as necessary | as appropriate | as applicable | as requested | when required | when needed | when necessary | if required | if needed | if necessary | if appropriate | if requested | where required | where necessary | where appropriate | whenever required | whenever needed | whenever necessary | as and when needed | as and when necessary | as and when they arise | as each * is * | as each * * is * | as each * arises | as they arise | as it arises | on request | on demand | as and when requested | as when required'],
  [
    { kind: 'condition', cue: 'when' },
    'when | whenever | upon | where | if | unless | as soon as | ' + ['opportunities', 'opportunity', 'funding', 'resources'].map((what) => `as ${what} | as * ${what}`).join(' | ') + ' | ' + ['come', 'comes', 'become', 'becomes', 'arise', 'arises', 'allow', 'allows', 'permit', 'permits', 'emerge', 'emerges'].map((what) => `as * ${what} | as * * ${what}`).join(' | ') + ' | subject to | dependent on | dependent upon | dependent | depending on | depending | depends on | pending | on completion | on publication | on receipt | on approval | on appointment | on award | on commencement | to be set by | to be determined by | to be decided by | to be agreed by | to be confirmed by | to be identified by | to be completed by | to be scheduled by | to be arranged by | to be advised by | to be set | to be identified | asap | a.s.a.p. | a.s.a.p | immediate | immediately | with immediate effect | awaiting | by next | at next | before next | in time for | in readiness for | as part of process | website permitting | permitting',
  ],
  [{ kind: 'condition', cue: 'when', note: 'each time' }, 'each meeting | every meeting | each * meeting | every * meeting | each * * meeting | every * * meeting | each board | every board'],
  [
    { kind: 'condition', cue: 'names' },
    'in line with | in line | in accordance with | in conjunction with | in parallel with | in tandem with | in keeping with | as per | as part of | as set out | as stated | as detailed | as outlined | as specified | as agreed | as above | as below | same as above | as for above | according to | aligned to | aligned with | linked to | linked with | link to | see | refer to | ' + ['plan', 'timetable', 'schedule', 'strategy', 'programme', 'policy', 'contract', 'guidance'].map((what) => `as ${what} | as * ${what} | as * * ${what} | per ${what} | per * ${what}`).join(' | '),
  ],
]; // prettier-ignore
