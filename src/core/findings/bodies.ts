import { ownerKey } from '../by-whom/owner-key';
import type { Plan } from '../plan/types';
import { once } from '../lists/once';

/** Everybody, and nobody in particular. 'All Saints School' is one of many. */
const EVERYBODY =
  /^(?:all(?: (?!saints|hallows|souls)[a-z’'/-]+){0,2}(?: (?:[a-z’'-]+s|staff))?|everyone|everybody|partners|partner agencies|stakeholders|agencies|providers|services|various|(?:the )?partnership|as (?:appropriate|required|relevant))$/i;
/** Bodies that meet but do not do. Teams, services and organisations have somebody who answers for them. */
const MEETING =
  /\b(?:groups?|sub-?groups?|boards?|forums?|fora|committees?|panels?|networks?|meetings?|task ?forces?|partnership)$/i;
/** Who holds a post in a body is a person: 'Chair of the Board', 'Lead for the outreach network'. */
const POST_IN_BODY =
  /\b(?:chair|vice[- ]chair|chairman|chairwoman|chairperson|head|lead|director|manager|secretary|clerk|members?|officer|administrator|rep|representative|co-?ordinator)s?,? (?:of|to|for|from|on|at)\b/i;

/** True for 'All', 'Partners', 'All staff': what names everybody, and so nobody. */
export const isEverybody = (owner: string): boolean => EVERYBODY.test(owner) && !EACH_OF_STAFF.test(owner);

/** A duty of everybody who works in one place: each does it. */
const EACH_OF_STAFF =
  /^all (?:[\w’'-]+ )*(?:staff|managers|teachers|employees|practitioners|governors|councillors|subject leads|clinicians)$/i;

/** Forums and networks of people that run things of their own: 'Parent Carer Forum'. */
const ORGANISATION =
  /\b(?:carers?|parents?|users?|residents?|tenants?|youth|young people|pupils?|patients?)\b.*\b(?:forum|network|group)s?$/i;

const isBody = (name: string): boolean =>
  isEverybody(name) || (MEETING.test(name) && !POST_IN_BODY.test(name) && !ORGANISATION.test(name));

/** Tells of a plan's owners whether they are everybody, or a group that meets; codes by what the glossary says of them. */
export const bodiesOf = once((plan: Plan): ((owner: string) => boolean) => {
  const meanings = new Map(plan.glossary.map(({ code, meaning }) => [ownerKey(code), meaning]));
  const answers = new Map<string, boolean>();
  return (owner) => {
    const answer = answers.get(owner) ?? isBody(meanings.get(ownerKey(owner)) ?? owner);
    answers.set(owner, answer);
    return answer;
  };
});
