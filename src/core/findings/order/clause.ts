import type { Thing } from './thing';
import { ASKS, COMMANDS, NAMES, OF_WORDS, type Phrase, type Word } from './lexicon';
import { ABOUT, ACT, ADOPTS, ASKING, AT, BY_ITSELF, FIRST, INVITE, INVITED, NOUNS_TOO, OF_NOUN, OF_PLACES, OPEN, PLACES, START, SHORT, STARTS_THING, TAKEN, TELLS_WHICH, isDone, isFinite, isFirstUsed, mayAct } from './word-forms'; // prettier-ignore

/** What is said up to where the main part of a sentence ends, read word by word. */
export class Clause {
  readonly stages: number[] = [];
  readonly things: Thing[] = [];
  readonly kinds: string[] = [];
  private stems: string[] = [];
  private role: Thing['role'] = 'object';
  private by = '';
  private isKnown = false;
  private last: Word | undefined;
  private head: Word | undefined;
  /** A verb may stand here in its plain form. */
  private mayBeVerb = true;
  private hasVerb = false;
  /** 'Review whether scorecards are used' is no use of them. */
  private isAsking = false;
  /** 'Complete the survey' is the survey's stage. */
  private isLight = false;
  /** What the last verb says, and whether it has an object. */
  private lastSaid: readonly number[] = [];
  private hasObject = false;
  private at = 0;

  constructor(
    private readonly words: readonly Word[],
    private readonly from: number,
  ) {
    this.readLabel();
    for (this.at = from; this.at < words.length; this.at++) if (!this.read()) break;
    this.close();
    this.settle();
  }

  private readLabel(): void {
    this.role = 'label';
    for (let at = 0; at < this.from; at++) {
      const word = this.words[at];
      if (!word || word.opens) break;
      if (NAMES.has(word.kind)) this.stems.push(word.stem);
      else if (word.kind === 'prep') this.closeLabel();
      if (word.sign !== '') break;
    }
    // 'Training: …' heads what is alike, and is no one thing.
    if (this.things.length === 0 && this.stems.length === 1 && this.words[0]?.isStage && this.words.length - this.from > SHORT) this.stems = []; // prettier-ignore
    this.closeLabel();
    this.role = 'object';
    this.by = '';
    this.head = undefined;
  }

  /** 'Pathway for autism' is of the pathway first, and of autism as well. */
  private closeLabel(): void {
    this.close();
    this.role = 'beside';
    this.by = 'of';
  }

  /** False where the main part ends. */
  private read(): boolean {
    const { words, from, at } = this;
    const word = words[at];
    if (!word || (word.opens && at > from)) return false;
    const next = words[at + 1];
    const phrase = word.phrases && this.phraseAt(word.phrases);
    if (phrase && phrase.kind !== 'noun') {
      this.say([phrase.stage], at > from && !this.mayBeVerb && phrase.kind !== 'verb');
      this.at += phrase.rest.length;
      this.mayBeVerb = false;
      return words[this.at]?.sign !== '.';
    }
    // 'Obtain planning permission' is both.
    if (phrase && !this.isAsking && this.role !== 'beside') this.stages.push(phrase.stage);
    if (word.kind === 'stop') {
      if (!ASKS.has(word.text)) return false;
      this.close();
      this.isAsking = true;
      this.hasVerb = true;
      this.role = 'object';
    } else if (this.isAsking && word.kind === 'be' && this.stems.length > 0) return false;
    else if (!this.readVerb(word, next)) this.readOther(word, next);
    if (word.sign === '.') return false;
    if (word.sign === ',') {
      this.close();
      this.mayBeVerb = true;
    }
    return true;
  }

  private readVerb(word: Word, next: Word | undefined): boolean {
    const { at, from, words, hasVerb } = this;
    const { forms } = word;
    const before = words[at - 1];
    const hasSubject = this.stems.length > 0 || this.things.length > 0;
    if (at === from && word.text === 'first' && next && isFirstUsed(next)) this.say([FIRST], true);
    else if (at === from && COMMANDS.has(word.text)) this.isAsking = this.hasVerb = true;
    else if (this.mayBeVerb && forms && forms.plain.length > 0) this.say(forms.plain, false);
    else if (!forms) return at === from && word.kind === 'light' && this.beLight();
    else if (!hasVerb && hasSubject && before && isFinite(word, before, next)) this.say(before.isPlural ? forms.plain : forms.third, false);
    else if (isDone(word, next) && hasSubject && (!hasVerb || this.opensAsNoun(before))) this.say(forms.done, true);
    else if (at === from && from > 0 && forms.third.length > 0 && next?.kind !== 'noun') this.say(forms.third, true);
    else if (at === from && forms.doing.length > 0 && next?.kind !== 'be') this.say(forms.doing, false);
    else return false;
    this.mayBeVerb = false;
    return true;
  } // prettier-ignore

  private beLight(): boolean {
    return (this.isLight = true);
  }

  /** 'Support workers to be recruited': nobody is supported. */
  private opensAsNoun(before: Word | undefined): boolean {
    const isNext = this.at === this.from + 1;
    if (
      this.isAsking ||
      !(before?.kind === 'be' || isNext) ||
      this.kinds.length !== 1 ||
      !NOUNS_TOO.has(this.words[this.from]?.text ?? '')
    )
      return false;
    this.stages.length = 0;
    this.kinds.length = 0;
    return true;
  }

  private readOther(word: Word, next: Word | undefined): void {
    switch (word.kind) {
      case 'noun':
      case 'light':
      case 'doer':
        this.stems.push(word.stem);
        this.last = word;
        this.mayBeVerb =
          word.kind === 'doer' && !this.hasVerb && next?.forms !== undefined && next.forms.plain.length > 0 && (next.forms.noun.length === 0 || this.words[this.at + 2]?.kind === 'small'); // prettier-ignore
        break;
      case 'figure':
        break;
      case 'small':
        if (STARTS_THING.has(word.text)) {
          this.close();
          this.isKnown = word.text !== 'a' && word.text !== 'an';
        }
        break;
      case 'prep':
        this.close();
        // 'Consult on the plan', 'Ask tenants about repairs', 'Apply for a grant'.
        this.role = this.takes(word.text) ? 'object' : 'beside';
        this.by = word.text;
        this.mayBeVerb = false;
        break;
      case 'and':
        this.close();
        this.mayBeVerb = true;
        break;
      case 'to':
        this.close();
        // 'Board to approve the plan', 'Consult staff to learn more'.
        this.mayBeVerb = !this.hasVerb;
        if (this.hasVerb) {
          this.role = 'beside';
          this.by = 'to';
        }
        break;
      case 'be':
        this.mayBeVerb = !this.hasVerb;
        break;
      case 'stop':
        break;
    }
  }

  private takes(preposition: string): boolean {
    const { lastSaid } = this;
    if (lastSaid.some((stage) => ASKING.has(stage)) && ABOUT.has(preposition)) return true;
    if (this.hasObject || !this.hasVerb) return false;
    return TAKEN.has(preposition) || (AT.has(preposition) && lastSaid.some((stage) => OF_PLACES.has(stage)));
  }

  private close(): void {
    const { stems, role, by, isKnown } = this;
    if (stems.length > 0) {
      const { last } = this;
      if (stems.length > 1 && last && OF_WORDS.has(last.text)) stems.pop();
      const before = this.things.at(-1);
      if (role === 'beside' && TELLS_WHICH.has(by) && before && before.of === undefined && before.role !== 'beside')
        this.things[this.things.length - 1] = { ...before, of: { by, stems } };
      this.things.push({ stems, role, by, isKnown, isMany: last?.isPlural === true, of: undefined });
      this.hasObject = true;
      if (role !== 'beside') this.head ??= last;
      this.stems = [];
    }
    this.isKnown = false;
    this.last = undefined;
  }

  private say(stages: readonly number[], isDone: boolean): void {
    if (this.isAsking) return;
    const word = this.words[this.at];
    if (word) this.kinds.push(word.stem);
    this.close();
    // What stands before an active verb does it, unless it is what begins or ends.
    if (!this.hasVerb && !isDone && !stages.some((stage) => BY_ITSELF.has(stage)))
      for (const [at, thing] of this.things.entries())
        if (thing.role === 'object') this.things[at] = { ...thing, role: 'doer' };
    for (const stage of stages) if (stage !== ACT) this.stages.push(stage);
    this.isLight = word?.kind === 'light';
    this.lastSaid = stages;
    this.hasObject = isDone;
    this.hasVerb = true;
    this.role = 'object';
    this.by = '';
    this.head = undefined;
  }

  /** What no verb says, the first noun may: 'Budget consultation with residents'. */
  private settle(): void {
    const { stages, head } = this;
    // 'Open the third round of grants': nobody has won one yet.
    if (this.kinds[0] === OPEN && this.things.some(({ role, stems }) => role === 'object' && INVITED.has(stems.at(-1) ?? '')))
      stages.splice(0, stages.length, INVITE); // prettier-ignore
    // 'Adopt the profile in schools': to use it there.
    if (this.kinds[0] === ADOPTS && this.things.some(({ role, by }) => role === 'beside' && PLACES.has(by)))
      stages.splice(0, stages.length, START);
    const noun = head?.forms?.noun;
    if (!noun || noun.length === 0 || this.isAsking || !(stages.length === 0 || this.isLight)) return;
    for (const stage of noun) stages.push(stage);
    this.kinds.push(head.stem);
    // 'Public consultation on the plan' is about the plan.
    const about = this.things.findIndex(({ role, by }) => role === 'beside' && OF_NOUN.has(by));
    const thing = this.things[about];
    if (thing) this.things[about] = { ...thing, role: 'object' };
  }

  private phraseAt(phrases: readonly Phrase[]): Phrase | undefined {
    const { words, at } = this;
    return phrases.find(
      ({ rest, kind }) =>
        (kind !== 'verb' || this.mayBeVerb || (!this.hasVerb && this.stems.length > 0 && mayAct(words[at - 1]))) &&
        rest.every((part, index) => words[at + index]?.sign === '' && words[at + index + 1]?.text === part),
    );
  }
}
