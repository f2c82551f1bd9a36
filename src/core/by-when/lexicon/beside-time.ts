import type { Entry } from './entry';

/** Words with whose numbers nothing is dated: labels, hours, papers, people. */
export const BESIDE_TIME: readonly Entry[] = [
  [
    { kind: 'label', isEvent: false },
    'phase | phases | wave | waves | stage | stages | tranche | cohort | cohorts | level | levels | area | areas | band | lot | module | tier | tiers | step | steps | strand | priority | priorities | objective | objectives | option | options | gateway | part | parts | site no | page | section | appendix | room | version | v | goal | outcome | theme | paragraph | para | age | ages | aged | ward | wards | zone | zones | cluster | clusters | block | rm',
  ],
  [{ kind: 'label', isEvent: true }, 'draft | drafts | workshop | session | milestone | target | action | actions | group | site | round | rd | item'],
  [{ kind: 'word', hasDigits: false }, 'in post | in house | in person | in full | in principle | in partnership | in hand | in use | on site | on line | on track | on board | at risk | at scale | at home | by email | by post | by letter | post holder | post holders | following up'],
  [{ kind: 'clock' }, 'am | pm | a.m. | p.m. | a.m | p.m | noon | midday | hrs | noon on | midday on | cop | close of play | close of business | cob | midnight | o clock'],
  [{ kind: 'people' }, 'pupil | pupils | student | students | children | groups | olds | old | people | clients | users | cohort of'],
  [{ kind: 'occasion' }, 'referral | referrals | request | requests | discharge | admission | release | contact | assessment | complaint | complaints | incident | notification | alert | enquiry | application | presentation | birth | receipt | remand | arrest | sentencing'],
  [{ kind: 'paper' }, 'data | survey | budget | figures | guidance | baseline | results | outturn | allocation | allocations | census | plan | plans | contract | strategy | strategies | policy'],
]; // prettier-ignore
