/** Verbs with which actions begin. */
const VERBS = new Set(
  (
    'achieve address adopt agree align analyse appoint apply arrange assess attend begin bring build carry check collate ' +
    'collect complete conduct consider consult continue convene create cut define deliver determine develop disseminate ' +
    'embed employ enable encourage engage enhance ensure establish evaluate examine expand explore extend facilitate ' +
    'finalise find follow gather give hold identify implement improve include increase inform initiate install integrate ' +
    'introduce investigate invite involve join keep launch liaise maintain make meet mobilise negotiate obtain offer open ' +
    'organise pilot prepare present procure produce promote provide publish purchase put raise recruit reduce refresh ' +
    'refer relaunch remodel renew replace require respond revise revisit roll run scope secure seek send set sign ' +
    'strengthen submit sustain take tender test undertake update upgrade utilise visit widen write'
  ).split(' '),
);

/** Words that are verbs in 'Work with partners' and nouns in 'Work and health', 'Review of services'. */
const VERBS_AND_NOUNS = new Set(
  (
    'advertise audit benchmark campaign commission contact contract design draft focus map market monitor plan profile ' +
    'programme record report research review share support survey target track train transfer use work'
  ).split(' '),
);

/** True where a text begins as actions do: 'Agree the contract'. */
export function beginsWithVerb(text: string): boolean {
  const [, first = '', second = ''] = /^\P{L}*(\p{L}+)\P{L}*(\p{L}*)/u.exec(text.toLowerCase()) ?? [];
  return (
    VERBS.has(first) || (VERBS_AND_NOUNS.has(first) && second !== '' && !/^(?:and|of|for|in|programmes?)$/.test(second))
  );
}
