/**
 * What plans say, for making big ones. Of a hundred by-whens of the three real plans 72 are single months, 16
 * recurrences, 3 'ongoing' and the rest lists, financial years and words; an action has 118 characters on average.
 */

/** Numbers from 0 to under 1, the same at every run (a linear congruential generator, Numerical Recipes). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const MONTHS = 'Jan Feb March April May June July Aug Sept Oct Nov Dec January Mar Apr Jun Jul August September'.split(
  ' ',
);
const YEARS = ['11', '12', '13', '2011', '2012', '2013'];

const VERBS = 'Agree Review Develop Commission Implement Deliver Establish Complete Produce Ensure Monitor Provide Publish Recruit Improve Extend Map Consult Present Design'.split(' '); // prettier-ignore
const WORDS = (
  'service services provider providers partnership treatment recovery housing support pathway pathways protocol referral ' +
  'assessment needs family carers children young people adults training workforce staff volunteers mentors community ' +
  'health mental physical sexual clinic clinical governance audit data information sharing agreement contract contracts ' +
  'tender specification budget funding report performance target targets outcome outcomes outreach harm reduction needle ' +
  'exchange pharmacy pharmacies prescribing detoxification residential rehabilitation aftercare employment education ' +
  'benefits court probation prison custody police crime alcohol cannabis stimulant opiate users user involvement group ' +
  'forum board steering committee quarterly annual local county city rural district council hospital ward nurse doctor ' +
  'practice practices surgery guidance policy procedures standards quality safeguarding domestic violence homelessness ' +
  'tenancy landlord accommodation hostel transition transfer discharge planned unplanned waiting times capacity demand ' +
  'equality diversity ethnic minority women men older veterans communication campaign leaflet website helpline'
).split(' ');
const SMALL = ['and', 'of', 'for', 'with', 'to', 'in', 'across', 'through', 'by', 'on', 'from', 'within', 'including'];

const POSTS = [
  'JCM', 'DAAT Manager', 'Performance & Information Officer', 'SMO', 'SPM-CC', 'Housing Lead', 'Service managers',
  'Joint Commissioning Manager', 'Head of Adult Social Care', 'PCT', 'Probation', 'Young People Commissioner', 'DIP Manager',
  'Clinical Governance Lead', 'Treatment Provider', 'Service User Coordinator', 'Workforce Lead', 'CN Project Manager',
]; // prettier-ignore

type Pick = <T>(list: readonly T[]) => T | undefined;

const picker =
  (random: () => number): Pick =>
  (list) =>
    list[Math.floor(random() * list.length)];

/** An action of some 120 characters: no two alike, most words different. */
export function actionText(random: () => number): string {
  const pick = picker(random);
  const length = 60 + Math.floor(random() * 120);
  let text = pick(VERBS) ?? '';
  for (let word = 1; text.length < length; word++) text += ` ${pick(word % 3 === 0 ? SMALL : WORDS) ?? ''}`;
  return random() < 0.1 ? `${text}; i) agree it with ${pick(WORDS) ?? ''} ii) roll out` : text;
}

/** A by-when as plans mix them. */
export function byWhenText(random: () => number): string {
  const pick = picker(random);
  const month = (): string => `${pick(MONTHS) ?? ''} ${pick(YEARS) ?? ''}`;
  const kind = random() * 100;
  if (kind < 72) return month();
  const recurrences = [
    `Quarterly starting ${month()}`, `${month()}. Review 6 monthly`, `${month()} and monthly`, 'Quarterly', 'Annually',
    `Review 6 monthly from ${month()}`, 'Monthly', `i) ${month()} ii) ${month()} and review 6 monthly`, `${month()} and annually`,
    'Quarterly each year (Jun, Sept, Dec and Mar)', 'Annually in line with commissioning timetable',
  ]; // prettier-ignore
  if (kind < 88) return pick(recurrences) ?? '';
  if (kind < 91) return pick(['Ongoing', 'ongoing', `${month()} and ongoing`]) ?? '';
  if (kind < 93) return pick(['2011/12', '2012/13', '2013/14']) ?? '';
  const others = [
    `${month()}; ${month()}`, 'Jun, Sept, Dec 11 & Mar 12', `i) ${month()} ii) Starting ${month()}`, 'Mar 12; Mar 13; Mar 14',
    `${month()}\n${month()}`, '30/06/2012', 'tbc', 'Subject to funding', 'Cross ref 1.3', `by end of ${month()}`,
  ]; // prettier-ignore
  return kind < 99 ? (pick(others) ?? '') : '';
}

/** A by-whom: one owner, two or three. */
export function byWhomText(random: () => number): string {
  const pick = picker(random);
  const owner = (): string => pick(POSTS) ?? '';
  const kind = random() * 100;
  if (kind < 62) return owner();
  if (kind < 88) return `${owner()}${pick([' / ', '/', ', ', ' & ', ' and ']) ?? ''}${owner()}`;
  return kind < 99 ? `${owner()}, ${owner()} & ${owner()}` : '';
}
