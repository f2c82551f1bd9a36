/*
 * Names that have an 'and' or a comma inside and are one name all the same: places, bodies, and pairs of words that
 * posts and teams are called by. '&' stands for 'and' and '&' alike; capitals don't matter.
 */

/** Places of the United Kingdom that councils, forces, boards and trusts are named after. */
const PLACES = [
  'Antrim & Newtownabbey', 'Ards & North Down', 'Armagh City, Banbridge & Craigavon', "Ashford & St Peter's",
  'Babergh & Mid Suffolk', 'Barking, Havering & Redbridge', 'Barnet, Enfield & Haringey', 'Bath, Swindon & Wiltshire',
  'Bedfordshire, Luton & Milton Keynes', 'Birmingham & Solihull', 'Bournemouth, Christchurch & Poole',
  'Bristol, North Somerset & South Gloucestershire', 'Buckinghamshire & Milton Keynes',
  'Buckinghamshire, Oxfordshire & Berkshire West', 'Calderdale & Huddersfield', 'Causeway Coast & Glens',
  'Chelsea & Westminster', 'Cornwall & Isles of Scilly', 'Derry City & Strabane', 'Fermanagh & Omagh',
  "Guy's & St Thomas'", 'Humber & North Yorkshire', 'Kingston & Richmond', 'Leicester, Leicestershire & Rutland',
  'Lewisham & Greenwich', 'Lisburn & Castlereagh', 'Mid & East Antrim', 'Newry, Mourne & Down',
  'North East & North Cumbria', 'Sandwell & West Birmingham', 'Shrewsbury & Telford', 'South Hams & West Devon',
  'Southend, Essex & Thurrock',
  'Adur & Worthing', 'Argyll & Bute', 'Avon & Somerset', 'Avon & Wiltshire', 'Ayrshire & Arran', 'Barking & Dagenham',
  'Basingstoke & Deane', 'Bath & North East Somerset', 'Blackburn with Darwen', 'Brighton & Hove',
  'Camden & Islington', 'Cambridgeshire & Peterborough', 'Cheshire & Merseyside', 'Cheshire West & Chester',
  'Cornwall & the Isles of Scilly', 'Coventry & Warwickshire', 'Derby & Derbyshire', 'Devon & Cornwall',
  'Devon & Somerset', 'Dorset & Wiltshire', 'Dumfries & Galloway', 'Durham & Darlington', 'East & North Hertfordshire',
  'Epsom & Ewell', 'Greater Glasgow & Clyde', 'Hammersmith & Fulham', 'Hampshire & Isle of Wight',
  'Havering & Redbridge', 'Hereford & Worcester', 'Herefordshire & Worcestershire', 'Hertfordshire & West Essex',
  'Hinckley & Bosworth', 'Hull & East Riding', 'Kensington & Chelsea', 'Kent & Medway', "King's Lynn & West Norfolk",
  'Lancashire & South Cumbria', 'Leicestershire & Rutland', 'Mid & South Essex', 'Newark & Sherwood',
  'Norfolk & Suffolk', 'Norfolk & Waveney', 'Northumberland, Tyne & Wear', 'Nottingham & Nottinghamshire',
  'Nuneaton & Bedworth', 'Oadby & Wigston', 'Perth & Kinross', 'Redcar & Cleveland', 'Reigate & Banstead',
  'Shropshire, Telford & Wrekin', 'South Yorkshire & Bassetlaw', 'Staffordshire & Stoke-on-Trent',
  'Suffolk & North East Essex', 'Surrey & Borders', 'Telford & Wrekin', 'Tees, Esk & Wear Valleys',
  'Tonbridge & Malling', 'Tyne & Wear', 'West Yorkshire & Harrogate', 'Windsor & Maidenhead', 'Yorkshire & the Humber',
]; // prettier-ignore

/** Bodies, groups and services. */
const BODIES = [
  'Accident & Emergency', 'A & E', 'Community & Voluntary Sector', 'Crime & Disorder', 'Education, Health & Care',
  'Fire & Rescue', 'Health & Safety', 'Health & Social Care', 'Health & Wellbeing', 'Information, Advice & Guidance', 'Police & Crime', 'Police, Fire & Crime', 'Safer & Stronger Communities', 'Search & Rescue', 'Task & Finish',
  'Voluntary & Community Sector', 'Voluntary, Community & Faith Sector', 'Voluntary, Community & Social Enterprise',
  'Prison & Probation Service', 'Revenue & Customs', 'Work & Pensions', 'Citizens & Communities',
]; // prettier-ignore

/** What posts and teams are for. */
const FIELDS = [
  'Digital, Data & Technology',
  'Adults & Communities', 'Adults & Children', 'Alcohol & Drug', 'Black & Minority Ethnic', 'Carer & Service User',
  'Children & Families', 'Children & Young People', "Children's & Adults'", 'Drug & Alcohol', 'Drugs & Alcohol',
  'Education & Training', 'Environment & Transport', 'Equality & Diversity', 'Equality, Diversity & Inclusion',
  'Estates & Facilities', 'Finance & Resources', 'HR & OD', 'Information & Communications', 'Learning & Development',
  'Maternity & Neonatal', 'Nursing & Midwifery', 'Parents & Carers', 'Patient & Public Involvement',
  'Performance & Quality', 'Research & Development', 'Service User & Carer', 'Service Users & Carers', 'Training & Development',
  'Women & Children', "Women's & Children's",
]; // prettier-ignore

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The marks and words between a name's words, as they may be written. */
const spelt = (name: string): string =>
  escaped(name).replace(/'/g, "['’]").replace(/ & /g, '\\s*(?:&|\\band\\b)\\s*').replace(/, /g, ',\\s*');

// A pattern each, since one for all of them takes longer to be made ready than a plan to be read.
const NAMES = [...PLACES, ...BODIES, ...FIELDS].map((name) => ({
  begins: name.toLowerCase().replace(/[^a-z].*/s, ''),
  words: new RegExp(spelt(name), 'gi'),
}));

const IN_WORD = /[\p{L}\d]/u;

/** Every such name in a text; they may overlap. */
export function oneNamesIn(text: string): readonly RegExpExecArray[] {
  const small = text.toLowerCase();
  const isWhole = ({ 0: found, index }: RegExpExecArray): boolean =>
    !IN_WORD.test(text.charAt(index - 1)) && !IN_WORD.test(text.charAt(index + found.length));
  return NAMES.flatMap(({ begins, words }) =>
    small.includes(begins) ? [...text.matchAll(words)].filter(isWhole) : [],
  );
}
