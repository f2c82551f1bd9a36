/** A code and what it stands for. */
export interface CodeMeaning {
  readonly code: string;
  readonly meaning: string;
}

/** A code of a list, what it stands for, and the column in which the two begin. */
export interface ListedCode extends CodeMeaning {
  readonly column: number;
}

const LABEL =
  /^(?:glossary|key|legend|abbreviations?|acronyms?|initials|owner codes?|list of (?:abbreviations|acronyms|codes))(?: (?:and (?:abbreviations|acronyms)|used|(?:of|to|for) [^:;,=]{1,30}))?\s*(?::|–|—|\s-)\s*(?=\S)/i;
/** Labels of lists whose entries say 'CODE = meaning', two at least. */
const OTHER_LABEL =
  /^(?:time ?frames?|time ?scales?|lead officers?|responsible officers?|leads?|owners?|officers?)\s*(?::|–|—|\s-)\s*(?=\S)/i;
/** Where one entry ends: at ';' and at line breaks, behind a bracket, and at a ',' with the next code behind it. */
const ENDS = /\s*[;\n]\s*|\.\s+(?=[A-Z][A-Za-z]{0,11} ?=)|(?<=\)),\s*|,\s*(?=[A-Z][^,;=–—()]{0,20}(?:=|[–—]|\s-\s))/;
const CODE = "[A-Z][A-Za-z0-9&’'./+-]{0,11}(?: [A-Z(&][A-Za-z0-9&’'()./-]{0,9}){0,3}";
const CODE_FIRST = new RegExp(`^(${CODE})\\s*(?:=|:|[–—]|\\s-\\s|(?:…|\\.\\.)[….]*)\\s*(\\S.{2,})$`, 's');
const CODE_LAST = new RegExp(`^([^()]{3,100}) \\((${CODE})\\)\\.?$`);

/** Before a list of posts, groups or bodies, and before much else: here two codes at least make it one. */
const OFFICERS =
  /^(?:(?:lead|responsible|key|our|the|partner|sub) )?(?:officers|leads|owners|posts|roles|staff|partners|agencies|organisations|teams|services|groups|sub-?groups|committees|boards|members|departments|directorates)\s*:\s*(?=\S)/i;
/** So many codes parted by ';' are a list without any label. */
const FEWEST = 3;

/**
 * The entries of a line that holds a whole list: 'Key: HT = Headteacher, DHT = Deputy Headteacher'; 'Lead officers: CEX –
 * Chief Executive; DR – Director of Resources'; with three at least no label is needed.
 */
export function entriesInLine(text: string): readonly CodeMeaning[] {
  const label = LABEL.exec(text);
  if (label) return piecesOf(text, label[0]).flatMap(entryOf).filter(isNoStatus);
  const listed = listIn(text);
  if (listed.length > 0) return listed;
  const other = OTHER_LABEL.exec(text);
  if (!other) return [];
  const pieces = piecesOf(text, other[0]);
  const entries = pieces.flatMap(entryOf).filter(isNoStatus);
  return entries.length < 2 || entries.length < pieces.length ? [] : entries;
}

const piecesOf = (text: string, label: string): string[] => text.slice(label.length).split(ENDS);
const isNoStatus = ({ code, meaning }: CodeMeaning): boolean => !isStatus(code, meaning);

function listIn(text: string): readonly CodeMeaning[] {
  if (!text.includes(';')) return [];
  const [label = ''] = OFFICERS.exec(text) ?? [];
  const pieces = text
    .slice(label.length)
    .split(/\s*;\s*/)
    .filter(Boolean);
  const entries = pieces.flatMap(entryOf).filter(({ code, meaning }) => isShort(code) && !isStatus(code, meaning));
  return entries.length === pieces.length && entries.length >= (label === '' ? FEWEST : 2) ? entries : [];
}

/** 'CEX', 'HoES': two capitals in a short word. */
const isShort = (code: string): boolean => /^(?=.{2,8}$)[A-Z]\S*[A-Z]\S*$/.test(code);

function entryOf(piece: string): CodeMeaning[] {
  const [first, code = '', meaning = ''] = CODE_FIRST.exec(piece) ?? [];
  if (first !== undefined) return [{ code, meaning: meaning.replace(/[.,\s]+$/, '') }];
  const [last, before = '', behind = ''] = CODE_LAST.exec(piece) ?? [];
  return last === undefined ? [] : [{ code: behind, meaning: before.replace(/^and /, '').trim() }];
}

const COLOUR = /^(?:red|amber|green|blue|gr[ea]y|black|white|yellow|purple|orange)\b/i;

/** 'Green – on track' and 'R = Red' explain how a row stands, and no owner. */
export const isStatus = (code: string, meaning: string): boolean =>
  COLOUR.test(code) || /^b?rag$/i.test(code) || (code.length <= 2 && COLOUR.test(meaning));

/** How lists of codes head the codes, and what they stand for. */
const SHORT_FORMS = 'abbreviations?|acronyms?|codes?|initials?|short forms?';
const FULL_FORMS =
  '(?:full )?(?:names?|posts?|post titles?|roles?|job titles?|titles?)|organisations?|held by|(?:post|office) ?holders?';
/** Above two columns alone the owners may be the codes, and much may explain them. */
const CODES = new RegExp(`^(?:${SHORT_FORMS}|owners?|leads?|owner codes?|posts?|roles?)$`, 'i');
const MEANINGS = new RegExp(
  `^(?:${FULL_FORMS}|meanings?|definitions?|descriptions?|in full|full (?:form|term)|stands for|explanations?|what it means)$`,
  'i',
);
/** Beside other tables only what names nothing else. */
const CODES_ALONE = new RegExp(`^(?:${SHORT_FORMS}|abbr?\\.?|short(?: (?:names?|title))?)$`, 'i');
const NAMES = new RegExp(`^(?:${FULL_FORMS})$`, 'i');
/** Beside codes whoever they stand for. */
const WHO =
  /^(?:(?:full )?names? of (?:the )?)?(?:(?!of )[a-z-]+ ){0,2}(?:(?:sub-?|sub )?(?:groups?|committees?)|teams?|bod(?:y|ies)|boards?|forums?|panels?|networks?|partnerships?|units?|services?|persons?|people|partners?|agenc(?:y|ies)|organisations?|departments?|directorates?|leads?|officers?|owners?|directors?|executives?|sponsors?|members?|staff)$/i;

/** What stands beside codes says what they are: 'Meaning', 'Post or group', 'Team'; beside what may be no code not the last. */
const saysWhat = (header: string, isBesideCodes: boolean): boolean =>
  header
    .replace(/\s*:$/, '')
    .split(/\s*(?:\/|,|\b(?:and|or)\b)\s*/i)
    .every((part, at) => MEANINGS.test(part) || ((at > 0 || isBesideCodes) && WHO.test(part)));

/** True where a row of two cells heads a list of codes: 'Abbreviation | Meaning', 'Code | Post or group'. */
export function headsGlossary([head = '', meaning = '']: readonly string[]): boolean {
  const code = head.replace(/\s*:$/, '');
  return CODES.test(code) && saysWhat(meaning, CODES_ALONE.test(code));
}

/** True of 'Abbreviation' and 'Short name' over a column of codes. */
export const headsCodes = (header: string): boolean => header.length <= LONGEST_SHORT && CODES_ALONE.test(header);

const LONGEST_SHORT = 20;

/** On which side of a header of codes what they stand for is: right of 'Abbreviation', left of 'Short' behind 'Post'. */
export function meaningBeside(left: string, code: string, right: string): 'left' | 'right' | undefined {
  if (!headsCodes(code)) return undefined;
  const isRight = saysWhat(right, true);
  if (NAMES.test(left) && (!isRight || NAMES.test(right))) return 'left';
  return isRight ? 'right' : MEANINGS.test(left) ? 'left' : undefined;
}
