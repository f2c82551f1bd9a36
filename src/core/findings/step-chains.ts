/*
 * What plans do one thing with, in which order. Data: the tests of step-order.ts run each example.
 */

/** Verbs in the order in which one thing goes through them: only where nine plans in ten do. */
interface Chain {
  readonly phases: readonly ReadonlySet<string>[];
  /** True where the verbs say no order by themselves: then the rows have to stand in it as well. */
  readonly isByRows: boolean;
  /** The two steps of an example, the earlier one first. */
  readonly example: readonly [earlier: string, later: string];
}

const chain = (example: Chain['example'], ...phases: readonly string[]): Chain => ({
  phases: phases.map((verbs) => new Set(verbs.split(' '))),
  isByRows: false,
  example,
});

export const CHAINS: readonly Chain[] = [
  chain(
    ['Consult on the behaviour policy', 'Adopt the behaviour policy'],
    'consult engage ask draft develop design write prepare scope map research survey gather',
    'agree approve finalise finalize ratify endorse',
    'adopt publish launch implement introduce issue circulate distribute',
    'evaluate',
  ),
  chain(['Tender the contract', 'Award the contract'], 'tender advertise procure', 'award appoint mobilise', 'launch'),
  chain(
    ['Advertise the youth worker posts', 'Interview for the youth worker posts'],
    'advertise',
    'interview',
    'recruit appoint',
    'induct train',
  ),
  chain(['Survey all tenants', 'Share the results of the tenant survey'], 'survey ask', 'share'),
  chain(['Recruit two support workers', 'Induct and train the two support workers'], 'recruit appoint', 'induct train'),
  chain(
    ['Set up the tenant panel', 'Tenant panel reviews the repairs service'],
    'establish create form recruit appoint convene',
    'subject',
  ),
  chain(['Design the visit form', 'Train all crews in the visit form'], 'write draft design develop', 'brief'),
  chain(['Write the training programme', 'Deliver the training programme'], 'write design develop', 'deliver run'),
  chain(['Pilot the booking service', 'Roll out the booking service'], 'pilot trial', 'evaluate', 'roll'),
  chain(['Try Sunday opening', 'Evaluate the trial of Sunday opening'], 'pilot trial try', 'evaluate'),
  chain(['Pilot the text reminders', 'Extend the text reminders'], 'pilot trial', 'extend expand scale'),
  chain(['Sensor pilot in ten homes', 'Evaluate the sensor pilot'], 'thing', 'evaluate analyse'),
  chain(['Staff survey', 'Share the staff survey results'], 'thing', 'share'),
  chain(['Carry out a skills audit', 'Training plan based on the skills audit'], 'thing', 'follow'),
  chain(
    ['Order the sensors', 'Install the sensors'],
    'order buy purchase procure choose select tender',
    'install fit deliver distribute issue launch implement introduce brief',
  ),
  chain(['Build the clinic', 'Open the clinic'], 'design build construct refurbish', 'open launch move'),
  chain(['Prepare the bid', 'Submit the bid'], 'write draft prepare develop', 'submit present'),
  chain(['Collect the views of carers', 'Report the views of carers'], 'collect gather', 'analyse analyze share'),
  chain(
    ['Obtain three quotations for the ramp', 'Install the ramp'],
    'seek',
    'tender procure award appoint commission let install fit buy purchase order build refurbish replace repair upgrade resurface complete open launch move subject publish adopt demolish',
  ),
  {
    ...chain(
      ['Publish the toolkit', 'Review the use of the toolkit'],
      'agree introduce establish launch publish implement adopt issue install pilot roll open create produce mobilise expand extend',
      'review evaluate audit assess monitor',
    ),
    isByRows: true,
  },
  chain(['Submit the event notice for the village fete', 'Village fete on the Green'], 'seek', 'event hold host'),
  ...[
    chain(['Adopt the behaviour policy', 'Launch the behaviour policy'], 'adopt ratify', 'launch implement introduce'),
    chain(
      ['Ratify the sepsis policy', 'Train all nurses in the sepsis policy'],
      'agree approve adopt ratify endorse',
      'brief',
    ),
    chain(['Draft the tenancy agreement', 'Sign the tenancy agreement'], 'write draft prepare agree', 'sign'),
    chain(
      ['Interview for the youth worker posts', 'Youth worker starts in June'],
      'advertise interview',
      'launch subject',
    ),
    chain(['Consult on the budget', 'Set the budget'], 'consult', 'submit set', 'examine'),
    chain(['Pilot electric mowers', 'Decide on the electric mowers'], 'pilot trial try', 'decide'),
    chain(['Rehouse the last tenants of Beech Court', 'Demolish Beech Court'], 'vacate empty close', 'demolish'),
  ].map((byRows) => ({ ...byRows, isByRows: true })),
  {
    ...chain(['Complete the skate park', 'Open the skate park'], 'complete', 'open move'),
    isByRows: true,
  },
  {
    ...chain(
      ['Design the parent portal', 'Test the parent portal'],
      'write draft design develop build',
      'test exercise pilot',
    ),
    isByRows: true,
  },
  {
    ...chain(
      ['Refresh the hoarding procedure', 'Review the refreshed procedure'],
      'refresh revise update rewrite redraft renew',
      'agree approve adopt publish launch implement',
      'review evaluate audit assess',
    ),
    isByRows: true,
  },
];

/** For each verb those that come behind it, and whether only where the rows stand in that order as well. */
export const FOLLOWERS: ReadonlyMap<string, ReadonlyMap<string, { readonly isByRows: boolean }>> = new Map(
  CHAINS.flatMap(({ phases }) => phases.flatMap((verbs) => [...verbs])).map((verb) => [verb, followersOf(verb)]),
);

function followersOf(verb: string): ReadonlyMap<string, { readonly isByRows: boolean }> {
  const followers = new Map<string, { readonly isByRows: boolean }>();
  for (const { phases, isByRows } of CHAINS) {
    const at = phases.findIndex((verbs) => verbs.has(verb));
    if (at < 0) continue;
    for (const later of phases.slice(at + 1).flatMap((verbs) => [...verbs]))
      if (!isByRows || !followers.has(later)) followers.set(later, { isByRows });
  }
  return followers;
}
