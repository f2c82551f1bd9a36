/**
 * How far a thing is, behind a dash, with what is said of it: 'PD and SB – Partially achieved, membership began in
 * 2018'. It names nobody; in small letters it goes on to the next mark that parts owners.
 */
const NEWS =
  /\s[–—-]\s(?:(?:[Pp]art(?:ial)?ly|[Ff]ully|[Mm]ostly|[Nn]ow|[Nn]ot(?: yet)?)\s)?(?:[Aa]chieved|[Cc]ompleted?|[Dd]elivered|[Dd]one|[Mm]et|[Ii]n progress|[Oo]n track|[Uu]nder ?way|[Oo]ngoing|[Ss]tarted|[Dd]elayed)(?=\s*(?:[,.;:/\n]|$))(?:[,.:] ?\p{Ll}[^;/\n]*)?/gu;

/** A by-whom without the news that stands in it. */
export const withoutNews = (text: string): string => text.replace(NEWS, '');
