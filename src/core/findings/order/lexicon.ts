import { memoize } from '../../text/memo';
import { ALWAYS, BY_ROWS, STAGES, type Stage, type StageWords } from './stages';

/** Stages by number: their place in the table. */
const STAGE_NAMES = Object.keys(STAGES);
const words = (list: string | undefined): readonly string[] =>
  list === undefined || list === '' ? [] : list.split(' ');

export const numberOf = (stage: Stage): number => STAGE_NAMES.indexOf(stage);

/** What one stage says of another: nothing, that it comes first where the rows stand so, or whatever the rows. */
export const NO_ORDER = 0;
const FIRST_BY_ROWS = 1;
export const FIRST_ALWAYS = 2;

const order = new Uint8Array(STAGE_NAMES.length * STAGE_NAMES.length);
const fill = (lines: readonly string[], how: number): void => {
  for (const line of lines) {
    const places = line.split(' > ').map((place) => place.split(' ').map((name) => STAGE_NAMES.indexOf(name)));
    places.forEach((earlier, at) => {
      for (const one of earlier)
        for (const other of places.slice(at + 1).flat())
          if (one !== other) order[one * STAGE_NAMES.length + other] = how;
    });
  }
};
fill(BY_ROWS, FIRST_BY_ROWS);
fill(ALWAYS, FIRST_ALWAYS);

/** How surely one stage comes before another. */
export const orderOf = (earlier: number, later: number): number =>
  order[earlier * STAGE_NAMES.length + later] ?? NO_ORDER;

/** In which form a word says a stage. */
export interface Forms {
  readonly plain: readonly number[];
  readonly third: readonly number[];
  readonly done: readonly number[];
  readonly doing: readonly number[];
  readonly noun: readonly number[];
}

export interface Phrase {
  readonly rest: readonly string[];
  readonly stage: number;
  /** What begins with a verb in its plain form is no such stage in the middle of a sentence; a noun is said with others. */
  readonly kind: 'verb' | 'noun' | 'state';
}

const IRREGULAR: Readonly<Record<string, readonly [done: string, doing?: string]>> = {
  write: ['written'], draw: ['drawn'], begin: ['begun', 'beginning'], buy: ['bought'], build: ['built'], choose: ['chosen'], set: ['set', 'setting'],
  let: ['let', 'letting'], lay: ['laid'], fit: ['fitted', 'fitting'], sell: ['sold'], pay: ['paid'], hold: ['held'], give: ['given'], take: ['taken'],
  bring: ['brought'], find: ['found'], put: ['put', 'putting'], send: ['sent'], get: ['got', 'getting'], run: ['run', 'running'], meet: ['met'], shut: ['shut', 'shutting'],
  plan: ['planned', 'planning'], map: ['mapped', 'mapping'], submit: ['submitted', 'submitting'], scope: ['scoped'], lead: ['led'], teach: ['taught'],
  see: ['seen'], go: ['gone'], sign: ['signed'], award: ['awarded'], feed: ['fed'], spread: ['spread'], tell: ['told'],
}; // prettier-ignore

interface Made {
  plain: number[];
  third: number[];
  done: number[];
  doing: number[];
  noun: number[];
}

const FORMS = new Map<string, Made>();
const PHRASES = new Map<string, Phrase[]>();
const put = (word: string, form: keyof Made, stage: number): void => {
  const made = FORMS.get(word) ?? { plain: [], third: [], done: [], doing: [], noun: [] };
  if (!made[form].includes(stage)) made[form].push(stage);
  FORMS.set(word, made);
};

const third = (verb: string): string =>
  /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
const done = (verb: string): string =>
  IRREGULAR[verb]?.[0] ??
  (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`);
const doing = (verb: string): string =>
  IRREGULAR[verb]?.[1] ?? (verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`);

/** Phrases that are nouns. */
const NOUN_PHRASES = new Set('business case|specification|snagging|defects|concept design|planning application|planning permission|planning consent|planning approval|risk assessment|terms of reference|job description|job descriptions|job profile|feasibility study|options appraisal|needs assessment|action plan|improvement plan|expression of interest|event notice|traffic order|contract award|tender evaluation|bid evaluation|grant agreement'.split('|')); // prettier-ignore
const PARTICLES = new Set('out up off on in back over down'.split(' '));
const VERBS_OF_PHRASES = new Set(
  'find look take carry hear seek gather collect listen talk complete feed send act discuss give draw work sign get gain make put hand place lift set switch turn bring start begin go come move roll try invite call find agree secure confirm apply submit obtain evaluate score identify raise use write appoint commission hire issue'.split(' '), // prettier-ignore
);

Object.entries<StageWords>(STAGES).forEach(([, { does, is, says }], stage) => {
  for (const verb of words(does)) {
    put(verb, 'plain', stage);
    put(third(verb), 'third', stage);
    put(done(verb), 'done', stage);
    put(doing(verb), 'doing', stage);
  }
  for (const noun of words(is)) {
    put(noun, 'noun', stage);
    put(third(noun), 'noun', stage);
  }
  for (const phrase of says === undefined ? [] : says.split('|')) {
    const [first = '', ...rest] = phrase.split(' ');
    const add = (begins: string, kind: Phrase['kind']): void => {
      PHRASES.set(begins, [...(PHRASES.get(begins) ?? []), { rest, stage, kind }].sort((a, b) => b.rest.length - a.rest.length)); // prettier-ignore
    };
    const isVerb = VERBS_OF_PHRASES.has(first);
    add(first, isVerb ? 'verb' : NOUN_PHRASES.has(phrase) ? 'noun' : 'state');
    if (isVerb && rest.length > 0 && PARTICLES.has(rest.slice(0, 1).join())) {
      add(third(first), 'state');
      add(done(first), 'state');
      add(doing(first), 'verb');
    }
  }
});

export interface Word {
  /** In small letters, without signs. */
  readonly text: string;
  /** The same for 'trees' and 'tree'. */
  readonly stem: string;
  readonly kind: 'noun' | 'figure' | 'small' | 'prep' | 'and' | 'to' | 'be' | 'light' | 'stop' | 'doer';
  readonly forms: Forms | undefined;
  readonly phrases: readonly Phrase[] | undefined;
  /** True of a word that says a stage as a noun, or what a stage is of: 'contract'. */
  readonly isStage: boolean;
  readonly isPlural: boolean;
  /** What stands behind it: nothing, a comma, a colon, the end of what is said. */
  readonly sign: '' | ',' | ':' | '.';
  /** True where a bracket opens before it. */
  readonly opens: boolean;
}
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SMALL = set('the a an our their its his her this that these those all any each every both new revised final draft updated refreshed renewed redesigned agreed approved adopted proposed published first second third next more further other another own then also now not fully formally jointly it them they we half some most many several one two three four five six seven eight nine ten eleven twelve whose together again no old current existing last same what back'); // prettier-ignore
const PREPOSITIONS = set(
  'of for on about in at as with under by from into using through across against between among as over within towards per via to onto around up out off down near behind',
);
/** What they lead to is what is looked at. */
export const ASKS = set('whether how');
const STOPS = set(
  'so which that until when once where if because while including based following after before during whether how who and/or than',
);
const BES = set('is are be been being was were will has have had to can may should');
const LIGHT = set(
  'obtain secure gain seek request submit carry undertake conduct do run complete finish hold arrange organise have get start begin commence',
);
const DOERS = set('board governors cabinet committee council executive trustees panel members director directors partnership partners team group subgroup manager lead officer officers head headteacher coordinator chair clerk school service trust author authority staff'); // prettier-ignore

/** The words of a leaflet are of the leaflet, the results of a survey of the survey. */
export const OF_WORDS = set('wording text content contents layout artwork result results findings responses feedback answers post posts role roles vacancy vacancies fitter fitters installer installers builder builders supplier suppliers operator operators provider providers contract contracts contractor contractors'); // prettier-ignore
const OF_STAGES = set('contract contracts results result findings post posts wording');

/** Kinds of words that name things. */
export const NAMES: ReadonlySet<Word['kind']> = new Set(['noun', 'doer', 'light']);

/** What is to be done with things that were done: 'Ensure that the plan is agreed'. */
export const COMMANDS = set('ensure make keep continue provide increase improve maintain meet all any each every no');

/** Each word of a plan is looked at once. */
export const wordOf = memoize((written): Word => {
  const bare = written.replace(/^[^\p{L}\d£]+|[^\p{L}\d]+$/gu, '').replace(/[’']s?$/, '');
  const behind = written.slice(written.lastIndexOf(bare.at(-1) ?? '') + 1);
  const text = bare;
  const forms = FORMS.get(text);
  const kind = STOPS.has(text) ? 'stop' : text === 'and' || text === 'or' || text === '&' ? 'and' : text === 'to' ? 'to' : BES.has(text) ? 'be' : SMALL.has(text) || text.length < 2 ? 'small' : PREPOSITIONS.has(text) ? 'prep' : LIGHT.has(text) ? 'light' : DOERS.has(text) ? 'doer' : /^[£\d]/.test(text) ? 'figure' : 'noun'; // prettier-ignore
  return {
    text,
    stem: stemOf(text),
    kind,
    forms,
    phrases: PHRASES.get(text),
    isStage: (forms !== undefined && forms.noun.length > 0) || OF_STAGES.has(text),
    isPlural: /[^s]s$/.test(text) || text === 'people' || text === 'children' || text === 'members',
    sign: /[.;)?!]/.test(behind) ? '.' : behind.includes(':') ? ':' : behind.includes(',') ? ',' : '',
    opens: written.startsWith('('),
  };
});

const stemOf = (word: string): string => {
  if (word.startsWith('contractor')) return 'contract';
  const one = /[^s]ies$/.test(word) && word.length > 5 ? `${word.slice(0, -3)}y` : /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : /[^s]s$/.test(word) && !word.endsWith('sis') && word.length > 3 ? word.slice(0, -1) : word; // prettier-ignore
  return one.length < FEWEST_LETTERS ? one : one.replace(/(?:ion|ing)$/, '');
};
const FEWEST_LETTERS = 10;

/** What a word may be, whatever stands around it: for a look at the numbers of words alone. */
export interface Listed {
  readonly word: string;
  /** Stages that it says as a verb: in its plain form, as 'adopts', as 'adopted', as 'adopting'. */
  readonly plain: readonly number[];
  readonly third: readonly number[];
  readonly done: readonly number[];
  readonly doing: readonly number[];
  /** As a noun, and by itself wherever it stands. */
  readonly noun: readonly number[];
  readonly alone: readonly number[];
  /** What it says with the word behind it. */
  readonly pairs: readonly { readonly second: string; readonly stage: number }[];
  readonly isSmall: boolean;
  readonly isLight: boolean;
  /** A sentence's main part ends before it. */
  readonly isStop: boolean;
  readonly isCommand: boolean;
  /** A verb in its plain form may stand behind it. */
  readonly connects: boolean;
  /** What stands before it may be the whole name of a thing. */
  readonly ends: boolean;
}

const NO_STAGES: readonly number[] = [];
const CONNECTING = set('and or to then first');

export const LISTED: readonly Listed[] = [
  ...new Set([...FORMS.keys(), ...PHRASES.keys(), ...SMALL, ...PREPOSITIONS, ...STOPS, ...BES, ...LIGHT, ...DOERS, ...COMMANDS, ...CONNECTING, ...OF_STAGES, ...OF_WORDS]),
].map((word) => {
  const { kind, forms, phrases = [], isStage } = wordOf(word);
  const isSmall = !NAMES.has(kind);
  return {
    word,
    // 'Adopt it in schools' is the start of it.
    plain: word === 'adopt' ? [numberOf('adopt'), numberOf('start')] : (forms?.plain ?? NO_STAGES),
    third: forms?.third ?? NO_STAGES,
    done: forms?.done ?? NO_STAGES,
    doing: [...(word === 'first' ? [numberOf('first')] : []), ...(forms?.doing ?? [])],
    noun: forms?.noun ?? NO_STAGES,
    alone: phrases.flatMap(({ rest, stage }) => (rest.length === 0 ? stage : [])),
    pairs: phrases.flatMap(({ rest: [second], stage }) => (second === undefined ? [] : { second, stage })),
    isSmall,
    isLight: kind === 'light',
    isStop: kind === 'stop' && !ASKS.has(word),
    isCommand: COMMANDS.has(word),
    connects: CONNECTING.has(word) || DOERS.has(word),
    ends: isSmall || isStage || forms !== undefined || phrases.length > 0 || OF_WORDS.has(word),
  };
}); // prettier-ignore

/** How many stages there are. */
export const STAGE_COUNT = STAGE_NAMES.length;
