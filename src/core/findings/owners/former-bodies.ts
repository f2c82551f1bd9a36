import type { Day } from '../../calendar/day';

/*
 * Public bodies that are no more, or that bear another name now: when they ended, and who does their work since. Data;
 * each name is an example that runs as a test.
 */

export interface FormerBody {
  /** As it was written, the usual name first. */
  readonly names: readonly string[];
  /** What stands before a name or behind it where another body is meant, in small letters. */
  readonly unless?: RegExp;
  /** Its last day. */
  readonly until: Day;
  /** Who does its work now. */
  readonly now: string;
  /** Words that name who does, in small letters: a text that says one knows of the change. */
  readonly knows: RegExp;
}

const body = (names: string, until: string, now: string, knows: RegExp, unless?: RegExp): FormerBody => {
  const [year = 0, month = 0, day = 0] = until.split('-').map(Number);
  return { names: names.split('|'), until: { year, month, day }, now, knows, ...(unless && { unless }) };
};

const ICB = /integrated care|\bicbs?\b/;
const PUBLIC_HEALTH = /\bohid\b|\bukhsa\b|health improvement and disparities|health security/;
const NHS_ENGLAND = /nhs england|\bnhse\b/;
const EDUCATION = /department for education|\bdfe\b/;
const PROBATION = /\bhmpps\b|prison and probation/;
const HOMES = /homes england|regulator of social housing/;
const HOUSING_MINISTRY = /\bmhclg\b|ministry of housing/;

// prettier-ignore
export const FORMER_BODIES: readonly FormerBody[] = [
  body('Public Health England|PHE', '2021-09-30', 'OHID and UKHSA', PUBLIC_HEALTH),
  body('Primary Care Trust|Primary Care Trusts|PCT|PCTs', '2013-03-31', 'the integrated care board', ICB),
  body('Clinical Commissioning Group|Clinical Commissioning Groups|CCG|CCGs', '2022-06-30', 'the integrated care board (ICB)', ICB),
  body('Strategic Health Authority|Strategic Health Authorities', '2013-03-31', 'NHS England', NHS_ENGLAND),
  body('Health Protection Agency', '2013-03-31', 'UKHSA', PUBLIC_HEALTH),
  body('National Treatment Agency', '2013-03-31', 'OHID', PUBLIC_HEALTH),
  body('NHS Improvement', '2022-06-30', 'NHS England', NHS_ENGLAND),
  body('NHS Digital', '2023-01-31', 'NHS England', NHS_ENGLAND),
  body('Health Education England', '2023-03-31', 'NHS England', NHS_ENGLAND, /health education england and improvement/),
  body('National Patient Safety Agency', '2012-06-01', 'NHS England', NHS_ENGLAND),
  body('Healthcare Commission|Commission for Social Care Inspection', '2009-03-31', 'the Care Quality Commission', /care quality commission|\bcqc\b/),
  body('Local Involvement Network|Local Involvement Networks', '2013-03-31', 'Healthwatch', /healthwatch/),
  body('Audit Commission', '2015-03-31', 'the external auditor', /national audit office|external audit/),
  body('Police Authority', '2012-11-21', 'the police and crime commissioner', /crime commissioner|\bo?pcc\b/, /(?:scottish|transport|nuclear|london) police authority/),
  body('Community Rehabilitation Company|Community Rehabilitation Companies', '2021-06-25', 'the Probation Service', PROBATION),
  body('National Offender Management Service|NOMS', '2017-03-31', 'HMPPS', PROBATION),
  body('Serious Organised Crime Agency', '2013-10-06', 'the National Crime Agency', /national crime agency|\bnca\b/),
  body('UK Border Agency', '2013-03-31', 'UK Visas and Immigration', /visas and immigration|border force/),
  body('Criminal Records Bureau|CRB check|CRB checks', '2012-11-30', 'the Disclosure and Barring Service (DBS)', /\bdbs\b|disclosure and barring/),
  body('Independent Safeguarding Authority', '2012-11-30', 'the Disclosure and Barring Service (DBS)', /\bdbs\b|disclosure and barring/),
  body('Local Safeguarding Children Board|Local Safeguarding Children Boards|Local Safeguarding Children’s Board|LSCB|LSCBs', '2019-09-29', 'the safeguarding children partnership', /children(?:['’]s)? partnership|\bl?scp\b/),
  body('Learning and Skills Council', '2010-03-31', 'the Department for Education', EDUCATION),
  body('Education and Skills Funding Agency|ESFA', '2025-03-31', 'the Department for Education', EDUCATION),
  body('Skills Funding Agency|Education Funding Agency', '2017-03-31', 'the Department for Education', EDUCATION, /education and skills funding agency/),
  body('Regional Schools Commissioner|Regional Schools Commissioners', '2022-08-31', 'the DfE’s regions group', /regional director|regions group/),
  body('National College for Teaching and Leadership|NCTL', '2018-03-31', 'the Department for Education', EDUCATION),
  body('Department for Children, Schools and Families|DCSF|Department for Education and Skills', '2010-05-12', 'the Department for Education', /department for education(?! and skills)|\bdfe\b/),
  body('Housing Corporation', '2008-11-30', 'the Regulator of Social Housing and Homes England', HOMES),
  body('Tenant Services Authority', '2012-03-31', 'the Regulator of Social Housing', HOMES),
  body('Homes and Communities Agency', '2018-01-10', 'Homes England', HOMES),
  body('Department for Communities and Local Government|DCLG|DLUHC|Department for Levelling Up', '2024-07-08', 'MHCLG', HOUSING_MINISTRY),
  body('Department for Business, Energy and Industrial Strategy|BEIS', '2023-02-06', 'DESNZ and DBT', /\bdesnz\b|\bdbt\b|net zero/),
  body('Department of Energy and Climate Change|DECC', '2016-07-13', 'DESNZ', /\bdesnz\b|net zero/),
  body('Department for International Development', '2020-09-01', 'FCDO', /\bfcdo\b/),
  body('Highways Agency|Highways England', '2021-08-18', 'National Highways', /national highways/),
  body('Big Lottery Fund', '2019-01-28', 'The National Lottery Community Fund', /national lottery community/),
  body('English Nature|Countryside Agency', '2006-09-30', 'Natural England', /natural england/),
  body('Countryside Council for Wales|Environment Agency Wales', '2013-03-31', 'Natural Resources Wales', /natural resources wales/),
  body('Welsh Assembly Government', '2011-05-05', 'Welsh Government', /welsh government/),
  body('Scottish Natural Heritage', '2020-08-23', 'NatureScot', /naturescot/),
  body('NHS Health Scotland', '2020-03-31', 'Public Health Scotland', /public health scotland/),
  body('Legal Services Commission', '2013-03-31', 'the Legal Aid Agency', /legal aid agency/),
  body('Child Support Agency', '2012-12-09', 'the Child Maintenance Service', /child maintenance/),
  body('Supporting People programme|Supporting People grant|Supporting People funding', '2019-03-31', 'housing-related support', /housing[- ]related|housing support grant/),
];

/** What a body wrote or gave out stays. */
const PUBLICATION =
  /^(?:['’]s?)?(?: \(?(?:19|20)\d\d\)?)?(?: [\p{L}-]+){0,3}? (?:guid(?:ance|elines?|es?)|toolkits?|reports?|reviews?|data|figures|statistics|standards?|frameworks?|profiles?|resources?|evidence|recommendations?|tools?|strateg(?:y|ies)|surveys?|benchmarks?|estimates?|documents?|publications?|campaigns?|papers?|baseline|legacy|grants?|award|assets?|records?|files?)\b/u;
const OF_THE_PAST =
  /\b(?:former|formerly|previous|previously|legacy|old|ex|abolish\w*|abolition|clos(?:ed|ure) of|replac\w+|transferr?\w*|transition\w*|since|success\w*|wound up|historic\w*|archiv\w*|inherited|predecessor|now)\b/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const BY_NAME: ReadonlyMap<string, FormerBody> = new Map(
  FORMER_BODIES.flatMap((former) => former.names.map((name) => [name, former] as const)),
);
const NAMES = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...BY_NAME.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\d-])`,
  'u',
);

/** A word of each name that few texts say. */
export const TELLING_WORDS =
  'phe england primary pct pcts ccg ccgs authority authorities agency digital commission healthcare involvement company companies clinical noms offender crb bureau lscb lscbs safeguarding skills esfa schools nctl leadership dcsf corporation dclg dluhc levelling beis industrial decc climate international highways lottery nature countryside assembly heritage scotland improvement education business government people'; // prettier-ignore

/** The body that a text names as if it were still there. */
export function formerBodyIn(
  text: string,
  among: readonly FormerBody[],
): { readonly name: string; readonly body: FormerBody } | undefined {
  const found = NAMES.exec(text);
  const [name = ''] = found ?? [];
  const body = BY_NAME.get(name);
  if (!found || !body || !among.includes(body)) return undefined;
  const lower = text.toLowerCase();
  const isKnown = body.knows.test(lower) || OF_THE_PAST.test(text) || body.unless?.test(lower) === true;
  return isKnown || PUBLICATION.test(text.slice(found.index + name.length)) ? undefined : { name, body };
}
