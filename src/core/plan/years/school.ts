import type { GridRow, PlacedText } from '../../grids/table/types';
import { memoize } from '../../text/memo';

const SCHOOL =
  /\b(?:school|academy|nursery|college|university|(?:CE|RC|C of E|Catholic) (?:primary|infants?|juniors?))\b/i;
const UNIVERSITY = /\buniversity\b/i;
const NO_SCHOOL =
  /\b(?:council|partnership|authority|board|county|borough|commissioner|royal college|hospitals?|nhs)\b/i;
const POST =
  /\b(?:SEN(?:D)?C[oO]|head ?teacher|deputy head|class teachers?|EYFS lead|chair of governors|governing body)\b/i;
const TERM = /\b(?:termly|(?:half[- ]|each |every |autumn |spring |summer )term|INSET|academic year)\b/i;
const MAY_SAY_TERM = /term|INSET|academic/i;
/** What universities say of their years where they plan by those of their students. */
const ACADEMIC =
  /\b(?:terms?|termly|semesters?|academic|AY|students?|education|teaching|charter|athena|access and participation)\b/i;
/** What columns of terms and of their halves say. */
const IN_TERM = /^(?:(?:autumn|spring|summer) term|(?:aut|spr|sum)[a-z]*\.? ?(?:(?:half[- ]?)?term ?)?[12])(?!\d)/i;
/** Plans that only schools have. */
const OF_SCHOOL =
  /\b(?:school|nursery|academy) (?:improvement|development) plan\b|\bpupil premium (?:strategy|action plan|plan)\b/i;
/** How schools are named, and what runs several of them. */
const NAME_OF_SCHOOL =
  /\b(?:Primary|Infants?|Junior|High|Grammar|Secondary|Special|Nursery|Middle|Preparatory|Upper|Lower|First) (?:School|Academy)\b|\p{Lu}[\p{L}’']+ (?:Primary|Infants?|Juniors?)(?=\s*[:–—|-]|$)|\b(?:Academies|Multi[- ]Academy|Schools) Trust\b/u;
/** In a school's plan every so many rows at least are a teacher's. */
const SHARE = 5;

/**
 * True for a plan of a school, or of a university about its students, whose years begin in September: its name says so, or its title, or its
 * owners and its dates do, or most rows are dated by columns of terms.
 */
export function isOfSchool(body: string | undefined, rows: readonly GridRow[], lines: readonly PlacedText[]): boolean {
  if (body !== undefined)
    return (SCHOOL.test(body) || NAME_OF_SCHOOL.test(body)) && !NO_SCHOOL.test(body) && (!UNIVERSITY.test(body) || plansAcademicYears(rows, lines));
  const isOther = lines.some(({ text }) => NO_SCHOOL.test(text));
  if (!isOther && lines.some(({ text }) => OF_SCHOOL.test(text) || NAME_OF_SCHOOL.test(text))) return true;
  let [inTerms, posts, terms] = [0, 0, 0];
  // Plans say the same few texts again and again.
  const isPost = memoize((text) => POST.test(text));
  for (const { byWhen, byWhom } of rows) {
    if (byWhen.some(({ cell }) => cell.kind === 'words' && cell.means !== undefined && IN_TERM.test(cell.means)))
      inTerms++;
    if (byWhen.some(({ cell: { text } }) => MAY_SAY_TERM.test(text) && TERM.test(text))) terms++;
    if (byWhom.some(({ cell }) => isPost(cell.text))) posts++;
  }
  if (inTerms * 2 > rows.length || (!isOther && terms * 2 > rows.length)) return true;
  return posts > 1 && posts * SHARE >= rows.length && terms > 0;
} // prettier-ignore

/** True of a university's plan about its students, or by terms: a travel plan goes by financial years. */
const plansAcademicYears = (rows: readonly GridRow[], lines: readonly PlacedText[]): boolean =>
  lines.some(({ text }) => ACADEMIC.test(text)) ||
  rows.some(({ byWhen }) => byWhen.some(({ cell }) => ACADEMIC.test(cell.text)));
