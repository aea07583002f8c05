import type { Locale } from "../locale/locale.js";
import type { Quote } from "../model/quote.js";
import type { View } from "../text/view.js";

/** Tokens `from` up to, not with, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What a token looks like and where it stands. */
export const enum TokenFlag {
  /** Letters: also a clitic cut off its word. Neither Word nor Number nor Mark: punctuation. */
  Word = 1,
  /** Begins with a digit. */
  Number = 2,
  /** A quotation mark that has a partner. */
  Mark = 4,
  /** Begins with an upper-case letter. */
  Capital = 8,
  /** Two letters or more, all upper case. */
  AllCaps = 16,
  /** Between the two marks of an outermost pair, or one of those marks. */
  Inside = 32,
  /** First token of a sentence, outside or inside marks. */
  SentenceStart = 64,
  /** White space stands before it. */
  Spaced = 128,
  /** Cut off the word before it: "-t-il", "'s". */
  Clitic = 256,
  /** Ends with a letter of an elision and an apostrophe: "l'", "qu'". */
  Elided = 512,
  /** First token of a paragraph. */
  ParagraphStart = 1024,
  /** A comma of any script. */
  Comma = 2048,
  Colon = 4096,
  /** An em dash, or two hyphens. */
  Dash = 8192,
  /** A hyphen or en dash: it parts clauses only where spaces stand on both sides. */
  LooseDash = 16384,
  /** Ends a sentence: a stop, one or a few in a row. */
  Terminal = 32768,
}

/** Single signs by code unit, as `Tokens.signs` holds them. */
export const enum Sign {
  Quote = 0x22,
  Apostrophe = 0x27,
  Open = 0x28,
  Close = 0x29,
  Comma = 0x2c,
  Hyphen = 0x2d,
  Stop = 0x2e,
  Colon = 0x3a,
  Semicolon = 0x3b,
  SquareOpen = 0x5b,
  SquareClose = 0x5d,
  InvertedExclamation = 0xa1,
  InvertedQuestion = 0xbf,
  ArabicComma = 0x60c,
  ArabicSemicolon = 0x61b,
  EnDash = 0x2013,
  EmDash = 0x2014,
  Bar = 0x2015,
  WideComma = 0xff0c,
  /** Added once for every further unit of a sign that is repeated: "--", "''", "...". */
  Again = 0x10000,
}

/** Grammatical classes of a word by its pack; a word may be in several. Nothing is disambiguated. */
export const enum WordClass {
  That = 1,
  Whether = 2,
  Infinitive = 4,
  Auxiliary = 8,
  Modal = 16,
  Adverb = 32,
  Negation = 64,
  Determiner = 128,
  Preposition = 256,
  Conjunction = 512,
  Subordinator = 1024,
  Relative = 2048,
  /** Subject pronoun of the third person. */
  Pronoun = 4096,
  SelfPronoun = 8192,
  /** An inverted subject clitic: "-t-il". */
  Inverted = 16384,
  Title = 32768,
  Particle = 65536,
  Role = 131072,
  Organisation = 262144,
  BareSource = 524288,
  Document = 1048576,
  ReportMood = 2097152,
  Finite = 4194304,
  SourceNoun = 8388608,
  NamedThing = 16777216,
  ScareBefore = 33554432,
  Abbreviation = 67108864,
  /** Binds a complement to the noun before it: "de". */
  Link = 134217728,
  /** Says when, with or beside a day: "last", "week". */
  Time = 268435456,
  /** Behind an office: of what. */
  Portfolio = 536870912,
}

/** What a word can do as a cue. */
export const enum CueClass {
  Speech = 1,
  Tell = 2,
  Utter = 4,
  Act = 8,
  Commit = 16,
  Thought = 32,
  Evidence = 64,
  Noun = 128,
  /** More often a noun or adjective. */
  Ambiguous = 256,
  Finite = 512,
  Participle = 1024,
  Gerund = 2048,
  Base = 4096,
  /** First word of an entry of several words, or of a separable verb. */
  Phrase = 8192,
  Separable = 16384,
}

/**
 * The paragraphs as one row of tokens. Columns, not objects: token `i` is `from[i]`, `to[i]`, `flags[i]` and so on.
 * Offsets are in `text`; results go back to the source through `spanOfRange`.
 */
export interface Tokens {
  readonly locale: Locale;
  readonly count: number;
  /** The source, and behind it the clean readings of paragraphs that differ from print. Text beside the paragraphs is not read. */
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** TokenFlag bits. */
  readonly flags: Int32Array;
  /** WordClass bits. */
  readonly classes: Int32Array;
  /** CueClass bits. */
  readonly cues: Int32Array;
  /** Of punctuation the code unit, and `Sign.Again` for each repetition; 0 for words and numbers. */
  readonly signs: Int32Array;
  /** Numbers of the words in the lexicon's dictionary; 0 for unknown words, numbers and punctuation. */
  readonly ids: Int32Array;
  /** Of a word the hash of its folded code units: equal words have equal hashes. */
  readonly hashes: Int32Array;
  /** Folded words of the dictionary by number. */
  readonly spellings: readonly string[];
  /** Index of the paragraph of a token. */
  readonly paragraph: Int32Array;
  /** Number of the outer sentence of a token, rising over the whole text: words inside marks belong to the sentence round them. */
  readonly sentence: Int32Array;
  /** Index of the outermost pair of marks that holds the token (the marks belong to it), or -1. */
  readonly pairOf: Int32Array;
  /** Outermost pairs, in text order. */
  readonly pairs: readonly MarkPair[];
  readonly paragraphs: readonly TokenParagraph[];
  /** Token ranges of the outer sentences, by number. */
  readonly sentences: readonly TokenRange[];
}

/** A marked stretch. A side without a mark ends with its paragraph: a long quotation goes on there. */
export interface MarkPair {
  /** First and last token, marks included: where a walk over the outer words jumps. */
  readonly first: number;
  readonly last: number;
  /** The words inside. */
  readonly from: number;
  readonly to: number;
  /** The opening mark as printed, or the closing one where none opens. */
  readonly mark: string;
  /** No closing mark in this paragraph. */
  readonly unclosed: boolean;
  /** No opening mark in this paragraph. */
  readonly unopened: boolean;
}

export interface TokenParagraph extends TokenRange {
  /** Null where the paragraph reads as printed: its offsets in `Tokens.text` are those of the source. */
  readonly view: View | null;
  /** Where the paragraph begins in `Tokens.text`. */
  readonly base: number;
}

/** Where the words naming the speaker are looked for. */
export interface SubjectHint {
  /**
   * "before": the last noun phrase before the cue; "after": the first behind it; "either": before, else after;
   * "phrase": the range is that of the source itself ("according to [X]", "[X] zufolge"), more may follow it in the range;
   * "none": the quotation has no cue of its own, the speaker is carried over.
   */
  readonly side: "before" | "after" | "either" | "phrase" | "none";
  /** The tokens that may hold it: the clause of the cue without the quoted parts. */
  readonly range: TokenRange;
  /** The inverted pronoun ("-t-il"), or -1. It is the mention then. */
  readonly clitic: number;
}

/** A quotation before its speaker is known: everything in tokens. */
export interface Draft {
  readonly kind: Quote["kind"];
  /** Content without its outer marks. */
  readonly parts: readonly TokenRange[];
  readonly fragments: readonly TokenRange[];
  /** The reporting words with their auxiliaries; null for a quotation without cue. */
  readonly cue: TokenRange | null;
  readonly subject: SubjectHint;
  /** Index, in the drafts, of the quotation before it that the same speaker most likely goes on from (no cue of its own), or -1. */
  readonly follows: number;
}
