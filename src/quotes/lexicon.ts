import type { Conjugation, QuoteWords } from "../locale/quote-words.js";
import type { Locale, Words } from "../locale/locale.js";
import { memoByLocale } from "../matchers/memo.js";
import { entriesOf } from "../matchers/words.js";
import { Dictionary } from "./dictionary.js";
import { CueClass, WordClass } from "./draft.js";
import { agreementOf } from "./speaker/grammar.js";
import { splitEntry, type Affixes } from "./words.js";

/** Several words with one meaning, by their numbers; `words` begins with the one it is filed under. */
export interface Phrase {
  readonly words: readonly number[];
  readonly cues: number;
  readonly role: PhraseRole;
}

export const enum PhraseRole {
  Cue = 0,
  SourceBefore = 1,
  SourceAfter = 2,
  SourceNounPreposition = 3,
  SourceAdverb = 4,
  SourceIncise = 7,
  AsClause = 8,
  SourceInitial = 9,
  NotSource = 10,
  NotSaid = 11,
  ScareBefore = 5,
  Subordinator = 6,
}

/** A pack's words of speech, ready for one look-up a token. Columns are read by the number of a word in `dictionary`; at 0 stands nothing. */
export interface Lexicon {
  readonly locale: Locale;
  /** Null: the language has no cues yet. */
  readonly words: QuoteWords | null;
  readonly dictionary: Dictionary;
  /** Numbers below are words with classes or cues; those from here on are only parts of phrases and the like. */
  readonly entryEnd: number;
  /** WordClass bits. */
  readonly classes: Int32Array;
  /** CueClass bits. */
  readonly cues: Int32Array;
  /** Agreement bits. */
  readonly agrees: Int32Array;
  /** Roles of the phrases that begin with the word: bit 1 << PhraseRole. */
  readonly roles: Int32Array;
  /** Longest first; undefined where none begins. */
  readonly phrases: readonly (readonly Phrase[] | undefined)[];
  /** Particles a finite form may stand with: "teilte" -> "mit". */
  readonly separable: ReadonlyMap<number, readonly number[]>;
  /** 1 for an auxiliary of the passive. */
  readonly passives: Uint8Array;
  /** 1 for a beginning that is cut off before an apostrophe. */
  readonly elisions: Uint8Array;
  readonly sourceNouns: readonly string[];
  readonly namedThings: readonly string[];
  readonly nominalEndings: readonly string[];
  readonly thatPrefixes: readonly string[];
  readonly affixes: Affixes;
  /** Endings of adverbs and verbs with the class they give, by their last code unit. */
  readonly endings: readonly (readonly Ending[] | undefined)[];
  /** Ends of compounds that are offices ("Fraktionschef"), by their last code unit. */
  readonly roleEndings: readonly (readonly Ending[] | undefined)[];
  readonly finiteEndings: readonly string[];
  readonly attributeEndings: readonly string[];
}

export type Ending = readonly [ending: string, bit: number];

export const lexiconOf = memoByLocale(compile);

const GRADES = [
  ["speech", CueClass.Speech],
  ["tell", CueClass.Tell],
  ["utter", CueClass.Utter],
  ["act", CueClass.Act],
  ["commit", CueClass.Commit],
  ["thought", CueClass.Thought],
  ["evidence", CueClass.Evidence],
] as const;

function compile(locale: Locale): Lexicon {
  const { quotes: words } = locale;
  const affixes: Affixes = {
    clitics: entriesOf(words?.clitics ?? "").sort((a, b) => b.length - a.length),
    elisions: new Set(entriesOf(words?.elisions ?? "")),
  };
  const dictionary = new Dictionary();
  const { classes, cues, phrases, separable } = readWords(words, affixes, dictionary);
  const entryEnd = dictionary.spellings.length;
  const roles: number[] = [];
  const numbered = new Map<number, readonly Phrase[]>();
  for (const [first, list] of phrases) {
    const id = dictionary.add(first);
    const longestFirst = list.sort((a, b) => b.words.length - a.words.length);
    numbered.set(
      id,
      longestFirst.map(({ words: parts, role, cues: bits }) => ({ words: parts.map((word) => dictionary.add(word)), role, cues: bits })),
    );
    for (const { role } of list) roles[id] = (roles[id] ?? 0) | (1 << role);
  }
  const particles = new Map(
    [...separable].map(([form, list]) => [dictionary.add(form), list.map((particle) => dictionary.add(particle))] as const),
  );
  const numbers = (list: Iterable<string>): number[] => Array.from(list, (word) => dictionary.add(word));
  const agreement = agreementOf(locale);
  const passive = numbers(entriesOf(words?.passives ?? ""));
  const elided = numbers(affixes.elisions);
  for (const word of agreement.keys()) dictionary.add(word);
  const size = dictionary.spellings.length;
  // Loops, since `from` asks for the values one by one, and a lexicon holds tens of thousands.
  const column = (values: readonly (number | undefined)[]): Int32Array => {
    const filled = new Int32Array(size);
    for (let id = 0; id < values.length; id++) filled[id] = values[id] ?? 0;
    return filled;
  };
  const listed: (readonly Phrase[] | undefined)[] = new Array<undefined>(size).fill(undefined);
  for (const [id, list] of numbered) listed[id] = list;
  const marked = (ids: readonly number[]): Uint8Array => {
    const bytes = new Uint8Array(size);
    for (const id of ids) bytes[id] = 1;
    return bytes;
  };
  return {
    locale,
    words,
    dictionary,
    entryEnd,
    classes: column(classes),
    cues: column(cues),
    agrees: column(dictionary.spellings.map((word) => agreement.get(word))),
    roles: column(roles),
    phrases: listed,
    separable: particles,
    passives: marked(passive),
    elisions: marked(elided),
    sourceNouns: entriesOf(words?.sourceNouns ?? ""),
    namedThings: entriesOf(words?.namedThings ?? ""),
    nominalEndings: entriesOf(words?.nominalEndings ?? ""),
    thatPrefixes: entriesOf(words?.thatPrefixes ?? ""),
    affixes,
    endings: endingsOf([
      [words?.adverbEndings, WordClass.Adverb],
      [words?.verbEndings, WordClass.Finite],
    ]),
    roleEndings: endingsOf([[words?.roleEndings, WordClass.Role]]),
    finiteEndings: entriesOf(words?.finiteEndings ?? ""),
    attributeEndings: entriesOf(words?.attributeEndings ?? ""),
  };
}

/** A phrase before its words have numbers. */
interface PrintedPhrase {
  readonly words: readonly string[];
  readonly cues: number;
  readonly role: PhraseRole;
}

interface WordLists {
  /** By number of the word. */
  readonly classes: number[];
  readonly cues: number[];
  /** By first word. */
  readonly phrases: Map<string, PrintedPhrase[]>;
  readonly separable: Map<string, string[]>;
}

/** Enters every word of the pack that has a class or reports. */
function readWords(words: QuoteWords | null, affixes: Affixes, dictionary: Dictionary): WordLists {
  const classes: number[] = [];
  const cues: number[] = [];
  const phrases = new Map<string, PrintedPhrase[]>();
  const separable = new Map<string, string[]>();
  const lists = { classes, cues, phrases, separable };
  if (words === null) return lists;
  const add = (word: string, classBits: number, cueBits: number): void => {
    const id = dictionary.add(word);
    classes[id] = (classes[id] ?? 0) | classBits;
    cues[id] = (cues[id] ?? 0) | cueBits;
  };
  const addPhrase = (entry: string, role: PhraseRole, bits: number): void => {
    const parts = splitEntry(entry, affixes);
    const [first] = parts;
    if (first === undefined) return;
    const list = phrases.get(first) ?? [];
    list.push({ words: parts, role, cues: bits });
    phrases.set(first, list);
    add(first, 0, CueClass.Phrase);
  };
  const addCue = (form: string, bits: number): void => {
    if (form.includes(" ")) addPhrase(form, PhraseRole.Cue, bits);
    else add(form, 0, bits);
  };
  for (const [grade, bit] of GRADES) {
    for (const entry of entriesOf(words.verbs[grade] ?? ""))
      for (const [form, bits] of expand(entry, words.conjugations)) addCue(form, bits | bit);
  }
  for (const form of entriesOf(words.nouns ?? "")) addCue(form, CueClass.Noun);
  for (const form of entriesOf(words.ambiguous ?? "")) if (dictionary.numberOf(form) > 0) add(form, 0, CueClass.Ambiguous);
  for (const entry of entriesOf(words.phrases ?? "")) {
    const [phrase = "", letters = "fp"] = entry.split("/");
    addPhrase(phrase, PhraseRole.Cue, CueClass.Speech | formBits(letters));
  }
  for (const entry of entriesOf(words.separable ?? "")) {
    const [verb, particle] = entry.split(" ");
    if (verb === undefined || particle === undefined) continue;
    for (const [form, bits] of expand(verb, words.conjugations)) {
      add(particle + form, 0, bits | CueClass.Speech);
      addPhrase(`${particle} ${form}`, PhraseRole.Cue, bits | CueClass.Speech);
      if ((bits & CueClass.Finite) === 0) continue;
      separable.set(form, [...(separable.get(form) ?? []), particle]);
      add(form, 0, CueClass.Separable);
    }
  }
  const roles: [Words | undefined, PhraseRole][] = [
    [words.sourceBefore, PhraseRole.SourceBefore],
    [words.sourceAfter, PhraseRole.SourceAfter],
    [words.sourceNounPrepositions, PhraseRole.SourceNounPreposition],
    [words.sourceAdverbs, PhraseRole.SourceAdverb],
    [words.sourceIncise, PhraseRole.SourceIncise],
    [words.asClause, PhraseRole.AsClause],
    [words.sourceInitial, PhraseRole.SourceInitial],
    [words.notSources, PhraseRole.NotSource],
    [words.notSaid, PhraseRole.NotSaid],
    [words.scareBefore, PhraseRole.ScareBefore],
    [words.subordinators, PhraseRole.Subordinator],
  ];
  for (const [list, role] of roles) for (const entry of entriesOf(list ?? "")) addPhrase(entry, role, 0);
  for (const [list, bit] of classLists(words)) {
    for (const entry of entriesOf(list ?? "")) add(entry, bit, 0);
  }
  return lists;
}

function endingsOf(lists: readonly (readonly [Words | undefined, number])[]): (Ending[] | undefined)[] {
  const endings: (Ending[] | undefined)[] = [];
  const add = (list: Words | undefined, bit: number): void => {
    for (const ending of entriesOf(list ?? "")) {
      const last = ending.charCodeAt(ending.length - 1);
      while (endings.length <= last) endings.push(undefined);
      endings[last] = [...(endings[last] ?? []), [ending, bit]];
    }
  };
  for (const [list, bit] of lists) add(list, bit);
  return endings;
}

function classLists(words: QuoteWords): [Words | undefined, number][] {
  const { pronouns, titles } = words;
  return [
    [words.that, WordClass.That],
    [words.whether, WordClass.Whether],
    [words.infinitive, WordClass.Infinitive],
    [words.auxiliaries, WordClass.Auxiliary],
    [words.modals, WordClass.Modal],
    [words.adverbs, WordClass.Adverb],
    [words.negations, WordClass.Negation],
    [words.determiners, WordClass.Determiner],
    [words.prepositions, WordClass.Preposition],
    [words.conjunctions, WordClass.Conjunction],
    [words.subordinators, WordClass.Subordinator],
    [words.relatives, WordClass.Relative],
    [pronouns?.masculine, WordClass.Pronoun],
    [pronouns?.feminine, WordClass.Pronoun],
    [pronouns?.plural, WordClass.Pronoun],
    [pronouns?.any, WordClass.Pronoun],
    [words.selfPronouns, WordClass.SelfPronoun],
    [words.invertedPronouns, WordClass.Inverted],
    [titles?.masculine, WordClass.Title],
    [titles?.feminine, WordClass.Title],
    [titles?.any, WordClass.Title],
    [words.particles, WordClass.Particle],
    [words.roles, WordClass.Role],
    [words.organisations, WordClass.Organisation],
    [words.bareSources, WordClass.BareSource],
    [words.documents, WordClass.Document],
    [words.reportMood, WordClass.ReportMood],
    [words.finite, WordClass.Finite],
    [words.sourceNouns, WordClass.SourceNoun],
    [words.namedThings, WordClass.NamedThing],
    [words.scareBefore, WordClass.ScareBefore],
    [words.abbreviations, WordClass.Abbreviation],
    [words.links, WordClass.Link],
    [words.timeWords, WordClass.Time],
    [words.portfolios, WordClass.Portfolio],
  ];
}

/** The surface forms of an entry of a verb list with what each form is. */
function expand(entry: string, conjugations: QuoteWords["conjugations"]): [form: string, bits: number][] {
  const plus = entry.indexOf("+");
  if (plus < 0) {
    const [form = "", letters = "fp"] = entry.split("/");
    return [[form, formBits(letters)]];
  }
  const stem = entry.slice(0, plus);
  const conjugation: Conjugation = conjugations?.[entry.slice(plus + 1)] ?? {};
  const forms: [string, number][] = [];
  const addEndings = (endings: Words | undefined, bits: number): void => {
    for (const ending of entriesOf(endings ?? ""))
      forms.push([ending === "-" ? stem : ending.includes("~") ? ending.replace("~", stem) : stem + ending, bits]);
  };
  addEndings(conjugation.finite, CueClass.Finite);
  addEndings(conjugation.participle, CueClass.Participle);
  addEndings(conjugation.gerund, CueClass.Gerund);
  addEndings(conjugation.base, CueClass.Base);
  return forms;
}

function formBits(letters: string): number {
  let bits = 0;
  if (letters.includes("f")) bits |= CueClass.Finite;
  if (letters.includes("p")) bits |= CueClass.Participle;
  if (letters.includes("g")) bits |= CueClass.Gerund;
  if (letters.includes("b")) bits |= CueClass.Base;
  return bits;
}
