/** Words that say nothing of what an action is about. */
const SMALL: ReadonlySet<string> = new Set(
  'with from that this their them into onto over under about after before between across within through all and the for new plan staff people will been'.split(' '), // prettier-ignore
);

/** Where the words of a thing end. */
const END =
  /[,;:.(\n–]|\s(?<=\S\s)(?:to|so|which|that|including|as|for|of|with|in|at|by|from|through|via|against|is|are|has|have|being|and|across|after|before|until|when|once|using|following|based)\s/;
/** The words that say what a step is about, each once: the last says what it is, the others which. */
export type Thing = readonly string[];

/** What a step is about, by the words behind its verb. */
export function objectOf(text: string, small: ReadonlySet<string> = SMALL): Thing {
  const parted = partedByOn(text);
  return thingOf(parted, endOf(parted.object, END), small);
}

interface Parted {
  readonly object: string;
  /** What stands before 'on': 'guidance' of 'guidance on mattresses'. */
  readonly before: string;
}

/** 'Consult parents on the behaviour policy for all years': what is behind 'on', where it stands near enough. */
function partedByOn(text: string): Parted {
  const on =
    text.includes(' on ') || text.includes('about') ? ON.exec(text.slice(0, MOST_BEFORE_ON + LONGEST_ON)) : null;
  const before = on ? text.slice(0, on.index) : '';
  const isNear = on !== null && before.length <= MOST_BEFORE_ON && !/[,;:.(\n]/.test(before);
  const object = (isNear ? text.slice(on.index + on[0].length - 1) : text)
    // 'Induct and train the new workers', 'Roll out the booking service'.
    .replace(/^\s+(?:out|and \p{L}+)(?=\s)/u, '')
    .replace(ASPECT, '');
  return { object, before: isNear ? before : '' };
}

const ON = /\s(?:on|about)\s/;
const MOST_BEFORE_ON = 60;
const LONGEST_ON = 7;

function endOf(object: string, pattern: RegExp): number {
  const end = object.search(pattern);
  return end < 0 ? object.length : end;
}

/** The words of a leaflet are of the leaflet. */
const OF_WORDS = new Set(
  'wording text content contents layout artwork results result findings responses feedback'.split(' '),
);

/** The words of 'behaviour policy', the last of which says what it is. */
function thingOf({ object, before }: Parted, end: number, small: ReadonlySet<string>): Thing {
  const words = wordsIn(object.slice(0, end));
  // 'Guidance on mattresses' is the mattresses' guidance.
  if (before !== '' && PAPER.test(before)) words.push(...wordsIn(before).slice(-1));
  const last = words.at(-1);
  if (last !== undefined && OF_WORDS.has(last)) words.pop();
  const thing: string[] = [];
  for (const word of words) {
    if (small.has(word) || DONE_WITH.has(word)) continue;
    const plain = WON.get(word) ?? stemOf(word);
    if (!thing.includes(plain)) thing.push(plain);
  }
  return thing;
}

/** 'Supervising' and 'supervision' are of one thing; of short words another ending is another word. */
const stemOf = (word: string): string => {
  const one = word.endsWith('s') && !word.endsWith('sis') ? word.slice(0, -1) : word;
  return one.length < FEWEST_LETTERS ? one : one.replace(/(?:ion|ing)$/, '');
};
const FEWEST_LETTERS = 10;

const wordsIn = (text: string): string[] => text.match(/\p{L}{4,}|\bbids?\b|\d+/gu) ?? [];

/** What says of a thing only that something was done with it: 'the refreshed procedure' is the procedure. */
const DONE_WITH: ReadonlySet<string> = new Set(
  'post posts role roles vacancy vacancies refreshed revised updated rewritten redrafted renewed agreed approved adopted final finalised published proposed draft'.split(' '), // prettier-ignore
);

/** What somebody who is appointed has won: 'Appoint the repairs contractor' is about the repairs contract. */
const WON: ReadonlyMap<string, string> = new Map([['contractor', 'contract']]);

/** What is looked at of a thing: 'the use of the toolkit' is about the toolkit, 'whether scorecards are used' about them. */
const ASPECT =
  /^\s+(?:(?:the )?(?:use|impact|effect|effectiveness|implementation|quality|operation|progress|success|uptake|take-up|embedding|first year|roll-?out|outcomes?|results?|findings)\s+(?:of|with|on|in|from)|(?:the )?(?:new )?contracts? for|(?:the )?(?:pilot|trial) of|whether|how(?: well)?)(?=\s)/;

/** What is written about something: 'guidance on mattresses' is no mattress. */
const PAPER =
  /\b(?:guidance|guides?|leaflets?|advice|reports?|papers?|information|training|modules?|courses?|factsheets?|briefings?|articles?|campaigns?|workshops?|events?|protocols?|procedures?|polic(?:y|ies)|strateg(?:y|ies)|toolkits?)$/;
