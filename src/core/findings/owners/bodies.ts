import type { Plan } from '../../plan/types';
import { once } from '../../lists/once';
import { ownerKey } from '../../reading';

/** Everybody, and nobody in particular. 'All Saints School' is one of many. */
const EVERYBODY =
  /^(?:all(?: (?!saints|hallows|souls)[a-z’'/-]+){0,2}(?: (?:[a-z’'-]+s|staff))?|everyone|everybody|partners|partner agencies|stakeholders|agencies|providers|services|various|(?:the )?partnership|as (?:appropriate|required|relevant))$/i;
/** Bodies that meet but do not do. Teams, services and organisations have somebody who answers for them. */
const MEETING =
  /\b(?:groups?|sub-?groups?|boards?|forums?|fora|committees?|panels?|meetings?|task ?forces?|partnership)$/i;
/** Who holds a post in a body is a person: 'Chair of the Board', 'Lead for the outreach network'. */
const POST_IN_BODY =
  /\b(?:chair|vice[- ]chair|chairman|chairwoman|chairperson|head|lead|director|manager|secretary|clerk|members?|officer|administrator|rep|representative|co-?ordinator)s?,? (?:of|to|for|from|on|at)\b/i;

/** True for 'All', 'Partners', 'All staff': what names everybody, and so nobody. */
export const isEverybody = (owner: string): boolean => EVERYBODY.test(owner) && !EACH_OF_STAFF.test(owner);

/** A duty of everybody who works in one place, or holds such a post: each does it. */
const EACH_OF_STAFF =
  /^all (?:[\w’'/-]+ )*(?:staff|managers|teachers|tutors|employees|practitioners|governors|trustees|councillors|clinicians|nurses|volunteers|(?:\w+ )(?:leads|leaders|heads|champions)|(?:heads|leads|directors|chairs) of [\w ]+|headteachers)$/i;

/** Networks of people who do one job; any other is an organisation: 'Food Bank Network'. */
const NETWORK_OF_STAFF =
  /\b(?:staff|leads?|leaders?|heads?|champions?|managers?|officers?|practitioners?|professionals?|learning|provider)['’]?s?['’]? networks?$/i;
/** Forums and groups of people that run things of their own: 'Parent Carer Forum'; boards that employ people. */
const ORGANISATION =
  /\b(?:carers?|parents?|users?|residents?|tenants?|youth|young people|pupils?|patients?|older people|disability|disabled people|voluntary|third sector)\b.*\b(?:forum|group)s?$|\p{L}s[’'] group$|\b(?:pharmaceutical|medical|dental|optical) committee$|\b(?:integrated care|(?<!\b(?:public|mental|oral|sexual|and|&) )health|education and training|drainage|tourist|tourism|library|harbour|sports|arts|youth justice|legal services) board$|\p{L}+ (?:(?:housing|homes|academy|schools|leisure|law) partnership|homes group)$/iu;

const isBody = (name: string): boolean =>
  isEverybody(name) ||
  ((MEETING.test(name) || NETWORK_OF_STAFF.test(name)) && !POST_IN_BODY.test(name) && !ORGANISATION.test(name));

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
