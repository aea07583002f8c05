import { CueClass, TokenFlag, WordClass, type MarkPair, type TokenRange, type Tokens } from "./draft.js";

type Columns = Pick<Tokens, "count" | "flags" | "classes" | "words" | "text" | "to" | "cues" | "paragraphs" | "locale">;

const TERMINALS = ".!?…。！？؟۔।";
const CASELESS = new Set(["Arab", "Hebr", "Deva", "Hans", "Jpan", "Kore", "Geor"]);

/**
 * Numbers the outer sentences: a marked stretch belongs to the sentence round it, and a sentence that ends inside the
 * marks ends behind the closing one. Flags the first token of every sentence, inside marks too.
 */
export function splitSentences(
  columns: Columns,
  pairs: readonly MarkPair[],
  pairOf: Int32Array,
): { sentence: Int32Array; sentences: TokenRange[] } {
  const { count, flags, words, paragraphs } = columns;
  const ordinals = columns.locale.quotes?.ordinalDot ?? false;
  const caseless = CASELESS.has(columns.locale.script);
  const sentence = new Int32Array(count);
  const sentences: TokenRange[] = [];
  /** What stands at `at` may begin a sentence. */
  const mayBegin = (at: number, to: number): boolean => {
    if (at >= to || caseless) return true;
    const flag = flags[at] ?? 0;
    return (flag & TokenFlag.Word) === 0 || (flag & (TokenFlag.Capital | TokenFlag.Number)) !== 0;
  };
  for (const { from, to } of paragraphs) {
    let start = from;
    let fresh = true;
    const end = (at: number): void => {
      if (at <= start) return;
      sentence.fill(sentences.length, start, at);
      sentences.push({ from: start, to: at });
      start = at;
      fresh = true;
    };
    for (let at = from; at < to; at++) {
      if (fresh) {
        flags[at] = (flags[at] ?? 0) | TokenFlag.SentenceStart;
        fresh = false;
      }
      const inside = pairOf[at] ?? -1;
      if (inside < 0) {
        if (closesWithAbbreviation(columns, at, to)) {
          end(at + 1);
          continue;
        }
        if (isTerminal(words[at] ?? "")) {
          let next = at + 1;
          while (
            next < to &&
            ((flags[next] ?? 0) & (TokenFlag.Spaced | TokenFlag.Word | TokenFlag.Number | TokenFlag.Inside)) === 0 &&
            ")]'’\"”»".includes(words[next] ?? " ")
          )
            next++;
          if (!endsHere(columns, at, next, to, ordinals, mayBegin)) continue;
          end(next);
          at = next - 1;
        }
        continue;
      }
      const pair = pairs[inside];
      if (pair === undefined) continue;
      if (at === pair.first) flags[pair.from] = (flags[pair.from] ?? 0) | TokenFlag.SentenceStart;
      if (at === pair.last) {
        if (isTerminal(words[pair.to - 1] ?? "") && endsAfterMark(columns, pair, to, mayBegin)) end(at + 1);
      } else if (
        at + 1 < pair.to &&
        isTerminal(words[at] ?? "") &&
        mayBegin(at + 1, pair.to) &&
        ((flags[at + 1] ?? 0) & TokenFlag.Spaced) !== 0
      ) {
        flags[at + 1] = (flags[at + 1] ?? 0) | TokenFlag.SentenceStart;
      }
    }
    end(to);
  }
  return { sentence, sentences };
}

/** "at 7 p.m. He said": behind a dotted abbreviation, a function word with a capital opens a sentence. */
function closesWithAbbreviation({ flags, classes, words, text, to: ends }: Columns, at: number, to: number): boolean {
  const next = at + 1;
  if (next >= to || ((flags[at] ?? 0) & TokenFlag.Word) === 0 || text.charAt((ends[at] ?? 1) - 1) !== ".") return false;
  const capital = TokenFlag.Word | TokenFlag.Capital;
  return (
    ((flags[next] ?? 0) & (capital | TokenFlag.AllCaps)) === capital &&
    ((classes[next] ?? 0) & OPENERS) !== 0 &&
    ((classes[next] ?? 0) & (WordClass.Title | WordClass.Role | WordClass.Organisation)) === 0 &&
    (words[at] ?? "").lastIndexOf(".", (words[at] ?? "").length - 2) > 0
  );
}

const OPENERS = WordClass.Pronoun | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator;

export function isTerminal(word: string): boolean {
  return word !== "" && TERMINALS.includes(word.charAt(0)) && word.length <= 4;
}

function endsHere(
  { flags, words }: Columns,
  at: number,
  after: number,
  to: number,
  ordinals: boolean,
  mayBegin: (at: number, to: number) => boolean,
): boolean {
  if (!mayBegin(after, to)) return false;
  const next = flags[after] ?? TokenFlag.Spaced;
  if (
    words[at] === "." &&
    after < to &&
    (next & TokenFlag.Spaced) === 0 &&
    (next & TokenFlag.Capital) === 0 &&
    (next & (TokenFlag.Word | TokenFlag.Number)) !== 0
  )
    return false;
  if (after < to && ",;:".includes(words[after] ?? " ")) return false;
  return !(
    ordinals &&
    words[at] === "." &&
    ((flags[at - 1] ?? 0) & TokenFlag.Number) !== 0 &&
    (words[at - 1] ?? "").length <= 2 &&
    at + 1 < to
  );
}

/** Words a subject and its cue may take up behind a question or exclamation in marks: “Why?” the senator asked. */
const LOOK_AHEAD = 7;

function endsAfterMark(
  { flags, words, cues }: Columns,
  pair: MarkPair,
  to: number,
  mayBegin: (at: number, to: number) => boolean,
): boolean {
  const next = pair.last + 1;
  if (!mayBegin(next, to)) return false;
  if (next < to && ",;:—―–-".includes(words[next] ?? " ")) return false;
  if ((words[pair.to - 1] ?? "") === ".") return true;
  for (let at = next; at < Math.min(to, next + LOOK_AHEAD); at++) {
    if (((flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) === 0) return true;
    const cue = cues[at] ?? 0;
    if ((cue & (CueClass.Speech | CueClass.Utter)) !== 0 && (cue & CueClass.Finite) !== 0) return false;
  }
  return true;
}
