import { memoize } from '../../text/memo';

/*
 * The words of by-whoms, as lists: what posts, groups and bodies are called, and what they are for. Lower case,
 * singular; an 's' behind is understood.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What one person is: a name that ends so is a post. */
const POSTS = list(`
  manager mgr lead leader officer offcr coordinator co-ordinator director head chair chairman chairwoman chairperson chief commissioner adviser advisor
  consultant nurse sister worker practitioner administrator analyst executive clerk secretary representative rep
  champion specialist inspector superintendent doctor pharmacist headteacher teacher matron midwife midwives therapist
  supervisor tutor trustee warden treasurer developer sergeant bursar
  curator archivist librarian ranger caretaker organiser fundraiser counsellor
  commander chaplain apprentice assistant dietitian physiotherapist radiographer paralegal receptionist driver gardener
  negotiator facilitator navigator mediator investigator educator assessor instructor mentor visitor keeper designer producer buyer valuer estimator housekeeper
  psychiatrist surveyor planner engineer lawyer solicitor auditor accountant dpo senco sendco spokesperson registrar
`);

/** Groups of people. 'Community⏎Forum': like a post, such a word needs another before it. */
const GROUPS = list(`
  team group subgroup sub-group board panel forum committee partnership unit department dept network alliance
  consortium consortia directorate secretariat hub centre service office
`);

/** What bodies are called, and people who are owners by themselves. */
const BODIES_AND_PEOPLE = list(`
  company companies commission agency agencies provider trust council authority authorities association assoc society societies college university
  universities uni school constabulary police probation prison pct charity charities sector organisation steering
  cabinet member staff gp partner user carer governor ltd limited llp plc cic cio
`);

/** What posts and groups are for. */
const FIELDS = list(`
  protection resilience performance strategy strategic policy information intelligence insight finance financial planning quality recovery health
  crime disorder drug alcohol education training learning development research housing adult children family families
  community communities safety safeguarding engagement involvement commissioning contract procurement governance
  clinical public social mental physical primary secondary data prevention treatment care reintegration support access
  workforce communication marketing equality equalities diversity inclusion culture leisure recreation sport environment
  transport business human customer legal democratic hr it ict pr qa estate asset fire rescue youth skill
  employment enterprise regeneration economy economic north south east west northern southern eastern western
  improvement change risk audit innovation evaluation monitoring outreach harm substance misuse detox inpatient
  outpatient maternity nursing medical medicine pharmacy dental domestic sexual hate offender justice park waste highway
  licensing trading standard od ahp place growth midwifery operation resource people digital technology assurance
  experience therapies surgery surgical emergency ed theatre paediatric cancer diagnostic radiology pathology urgent
  acute elective specialist homelessness neighbourhood locality localities sen send early year help service asb advice
  guidance resilience response premises staffing patient food farming rural curriculum pastoral attendance welfare
  teaching literacy numeracy assessment behaviour admission catering cleaning maintenance facilities property building
  control revenue benefit library libraries archive heritage arts tourism event museum transformation programme project
  cohesion integration record complaint insurance treasury payroll enforcement climate carbon energy sustainability
  biodiversity conservation countryside drainage flood water bereavement registration electoral custody investigation
  vetting criminal discharge flow infection rehabilitation wellbeing well-being preparedness media government property properties
  compliance nutrition obesity tobacco smoking frailty dementia autism disability exploitation violence abuse cyber
  management security investment commercial travel road street cleansing recycling parking landscape parks science fleet
  income letting tenancy sustainment repair void rent allocation leasehold space
  capital comms fair play ground cemetery cemeteries allotment woodland tree market
  maths mathematics english history geography music art computing phonics reading writing drama french spanish pe re dt
  remuneration nomination renal respiratory cardiac cardiology orthopaedic oncology neurology urology gynaecology haematology dermatology
  endoscopy ophthalmology anaesthetic neonatal palliative vascular rheumatology
  fraud debt critical duty occupational intensive trauma stroke unscheduled policing pals
  cyp yp fm qi edi mfl pshe rse rshe eyfs eal
`);

/** The longer ones: of them a word that differs by a letter is a slip. */
export const LONG_FIELDS: readonly string[] = [...FIELDS].filter((word) => word.length >= 8 && !word.endsWith('ing'));

/** Words that only say which post or body is meant, and never are one: 'Public⏎Health', 'Joint⏎Commissioning⏎Manager'. */
const QUALIFIERS = list(`
  joint senior deputy assistant associate strategic principal interim acting executive clinical corporate specialist
  designated named public social mental primary human young voluntary local criminal domestic
`);

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));

// Names come again and again, and many rules ask the same of each: what they are is remembered.

/** The last word of a name in lower case, without a mark behind it; of 'Vice-Chair' the 'chair'. */
function lastWord(name: string): { whole: string; behindDash: string } {
  const whole = name
    .slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('('), name.lastIndexOf('/')) + 1)
    .toLowerCase()
    .replace(/[.’']$/, '');
  return { whole, behindDash: whole.slice(whole.lastIndexOf('-') + 1) };
}

const endsIn = (...kinds: readonly (ReadonlySet<string> | RegExp)[]): ((name: string) => boolean) =>
  memoize((name) => {
    const { whole, behindDash } = lastWord(name);
    return kinds.some((words) =>
      words instanceof RegExp ? words.test(whole) : isIn(words, whole) || isIn(words, behindDash),
    );
  });

/** 'Psychologist', 'clinicians', 'radiographer'. */
const IS_POST = /(?:ologist|ographer|ician)s?$/i;
/** A post of one person: 'Housing Manager'. */
export const isPost = endsIn(POSTS, IS_POST);
/** Any post, group, body or kind of people: 'Housing Manager', 'Steering Group', 'Anytown Council', 'carers'. */
export const isRole = endsIn(POSTS, IS_POST, GROUPS, BODIES_AND_PEOPLE);
const isHeadNoun = endsIn(POSTS, IS_POST, GROUPS);

/** A word that needs another before it: 'Manager', 'Team', 'Services'. */
export const isLoneHeadNoun = (name: string): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(name) && isHeadNoun(name) && (!name.endsWith('s') || name === 'Services');

export const isQualifier = (name: string): boolean =>
  name.split(' ').every((word) => QUALIFIERS.has(word.toLowerCase()));

const isFieldWord = (word: string): boolean =>
  isIn(FIELDS, word.toLowerCase().replace(/['’]s$|s['’]$/, '')) || STAGE.test(word);
/** 'KS1', 'Y6': years of a school. */
const STAGE = /^(?:KS|Yr?)\d{1,2}$/;

/** True where every word says what a post is for: 'Housing', 'Public Health', 'Children and Families'. */
export const isField = memoize((name): boolean =>
  name.split(' ').every((word) => word === 'and' || word === '&' || isFieldWord(word.replace(/,$/, ''))),
);

/** True where one word at least says what a post is for: 'Emergency Preparedness'. */
export const hasField = (name: string): boolean => name.split(' ').some(isFieldWord);
export const endsInField = (name: string): boolean => isFieldWord(name.slice(name.lastIndexOf(' ') + 1));
export const beginsWithField = (name: string): boolean => isFieldWord(/^\S*/.exec(name)?.[0] ?? name);

/** A short form: capitals and digits, maybe with marks inside ('SPM-CC', 'JCM', 'MNet', 'NHSE'). */
export const isCode = (name: string): boolean => name.length <= LONGEST_CODE && looksLikeCode(name);
const LONGEST_CODE = 12;
const looksLikeCode = memoize(
  (name): boolean =>
    /^[A-Z][A-Za-z0-9&’'.+–-]*(?:\s?-\s?[A-Z]+)?s?$/.test(name) &&
    /[A-Z].*[A-Z]/.test(name) &&
    !/^[A-Z][a-z]+(?:-[A-Z]?[a-z]+)*$/.test(name),
);

/** People in the plural: beside each other they are two. */
export const isPeople = (name: string): boolean =>
  PEOPLE.has(name.toLowerCase().replace(/^(?:(?:local|all|other) |sub-?)/, ''));
const PEOPLE = list(`
  parents carers governors pupils students staff members councillors landlords tenants residents volunteers gps schools
  providers partners employers headteachers teachers families unions contractors developers operators suppliers
`);

/** Bodies that are owners by themselves: 'Police and Probation'. */
export const isBody = memoize((name): boolean =>
  /^(?:police|probation|nhs|pct|unison|unite|gmb|council|constabulary|hmp\b.*|cafcass|barnardo['’]?s|nacro|mind|shelter|crisis|mencap|scope|relate|samaritans|sustrans|centrepoint|nspcc|dwp|ccg|icb|transport for .*|jobcentre plus|age (?:uk|cymru)|citizens advice|turning point|marie curie|natural (?:england|resources wales)|(?:sport|historic|homes) (?:england|wales|ireland)|welsh water|women['’]?s aid|healthwatch|addaction|tusla|pobal|an garda síochána|(?:welsh|scottish) government)$/i.test(
    name,
  ),
);

/** 'Acme Ltd', 'Hill LLP'. */
export const isFirm = (name: string): boolean =>
  /\s(?:ltd|limited|llp|plc|cic|inc|studios?|architects|solicitors|consulting)\.?$/i.test(name);

/** Bodies that are of a place: 'Thurrock Mind', 'Norwich Foodbank'. */
export const isBodyOfPlace = (name: string): boolean =>
  namesBody(name) ||
  /^\p{Lu}\S+ (?:mind|age uk|citizens advice|samaritans|mencap|carers|healthwatch|women['’]s aid|ymca|foodbank)$/iu.test(
    name,
  );

/** Bodies whose name ends in its short form: 'Wrekin CCG'. */
export const namesBody = (name: string): boolean =>
  /\s(?:CCGs?|PCTs?|DAATs?|DATs?|ADPs?|HSCPs?|CSPs?|ICBs?|LSCBs?|U?HBs?|PSBs?|RPBs?|SABs?|SCPs?|ICPs?|ETBs?|LCDCs?|NHS(?: FT| Trust)?|Council|MBC|BC|DC|CC|CVS|Fire|LA)$/.test(
    name,
  );

const GENERIC_POST =
  /^(?:[adt]\/)?(?:(?:assistant|asst\.?|deputy|dep\.?|associate|executive|exec\.?|corp\.?|clinical|divisional|corporate|strategic|interim|service|general|business|ward|team|area|group|regional|locality|lead|senior|programme|chief|medical|nursing|managing|joint|acting|named|link|specialist|consultant|nurse)\s+)*(?:director|(?<=\s)dir\.?|matron|practice educator|(?<=\s)(?:nurse|midwife|doctor)|(?:senior|principal|district|area|graduate|divisional|regional) (?:engineer|planner|surveyor|technician|accountant|solicitor|officer|advis[eo]r|practitioner|social worker)|(?<=clinical\s)(?:lead|educator)|head of (?:nursing|service|midwifery|operations|department)|(?<=\s)manager|cabinet member|portfolio holder|(?<=\s)(?:consultant|inspector)|director of services|(?<!chief )(?:executive|administrative) officer)$/i;

/** Where posts of many are: 'Emergency Department', 'Ward 4', 'Intrapartum Care'. */
const PLACE_IN_BODY =
  /^(?:\p{L}[\p{L}'’& -]* (?:department|wards?|unit|division|care|pathway|site)|(?:corporate|central|shared|core) services|wards? [\p{L}\d]{1,3})$/iu;
/** What a post of many is for, or where. */
export const isArea = (name: string): boolean => isField(name) || PLACE_IN_BODY.test(name);

/** Posts of which there is one for each area, so that the area follows: 'Clinical Director, Surgery'. */
export const isGenericPost = (name: string): boolean => GENERIC_POST.test(name);

/** Short forms of posts, and of bodies that have one everywhere: never a part of what a post is for. */
export const isCodeOfWho = (name: string): boolean =>
  namesBody(` ${name}`) ||
  isRole(name) ||
  /^(?:(?:A|D)?C[EFINOT]O|CEX|MD|DPO|DPH|DCS|DASS|SRO|SIRO|RFO|SBM|[AD]?HT|DSL|LADO|PCSO|SENCO|SLT|SMT|CMT|GPs?|TAs?|HLTAs?|HoDs?|HoS|PTA|PCC|[AD]?CC|NHS[EI]?|NHSE&I|DfE|DfT|MoJ|MoD|DHSC|CPS|HMPPS|HMRC|CQC|LGA|UKHSA|EA|TfL|BTP|RSPB|RNIB|RNLI|YMCA|YWCA|VCSE?|CAB|PCN|ICS|RSLs?|HAs?|LEP|GLL|CGL|WDP|BID|DWP|RSPCA|NSPCC)$/.test(
    name,
  );
