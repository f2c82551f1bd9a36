/*
 * Names that have an 'and' or a comma inside and are one name all the same: places, bodies, and pairs of words that
 * posts and teams are called by. '&' stands for 'and' and '&' alike; capitals don't matter.
 */

/** Places of the United Kingdom that councils, forces, boards and trusts are named after. */
const PLACES = [
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
  'Adults & Communities', 'Adults & Children', 'Alcohol & Drug', 'Black & Minority Ethnic', 'Carer & Service User',
  'Children & Families', 'Children & Young People', "Children's & Adults'", 'Drug & Alcohol', 'Drugs & Alcohol',
  'Education & Training', 'Environment & Transport', 'Equality & Diversity', 'Equality, Diversity & Inclusion',
  'Estates & Facilities', 'Finance & Resources', 'HR & OD', 'Information & Communications', 'Learning & Development',
  'Maternity & Neonatal', 'Nursing & Midwifery', 'Parents & Carers', 'Patient & Public Involvement',
  'Performance & Quality', 'Research & Development', 'Service User & Carer', 'Service Users & Carers', 'Training & Development',
  'Women & Children', "Women's & Children's",
]; // prettier-ignore

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const pattern = [...PLACES, ...BODIES, ...FIELDS]
  .map((name) => escaped(name).replace(/'/g, "['’]").replace(/ & /g, '\\s*(?:&|\\band\\b)\\s*').replace(/, /g, ',\\s*'))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Every such name in a text. */
export const ONE_NAME = new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu');
