import { CueClass, Sign, TokenFlag, WordClass, type MarkPair, type TokenRange, type Tokens } from "./draft.js";

type Columns = Pick<Tokens, "count" | "flags" | "classes" | "signs" | "text" | "from" | "to" | "cues" | "paragraphs" | "locale">;

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
  const { count, flags, signs, paragraphs } = columns;
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
  let start = 0;
  /** Ends the sentence before `at`, and begins another if the paragraph goes on. */
  const end = (at: number, to: number): void => {
    if (at > start) {
      sentence.fill(sentences.length, start, at);
      sentences.push({ from: start, to: at });
      start = at;
    }
    if (at < to) flags[at] = (flags[at] as number) | TokenFlag.SentenceStart;
  };
  for (const { from, to } of paragraphs) {
    start = from;
    end(from, to);
    for (let at = from; at < to; at++) {
      const inside = pairOf[at] as number;
      if (inside < 0) {
        const flag = flags[at] as number;
        if ((flag & TokenFlag.Terminal) !== 0) {
          let next = at + 1;
          while (
            next < to &&
            ((flags[next] ?? 0) & (TokenFlag.Spaced | TokenFlag.Word | TokenFlag.Number | TokenFlag.Inside)) === 0 &&
            closesSentence(signs[next] ?? 0)
          )
            next++;
          if (!endsHere(columns, at, next, to, ordinals, mayBegin)) continue;
          end(next, to);
          at = next - 1;
        } else if ((flag & TokenFlag.Word) !== 0 && closesWithAbbreviation(columns, at, to)) end(at + 1, to);
        continue;
      }
      const pair = pairs[inside];
      if (pair === undefined) continue;
      if (at === pair.first) flags[pair.from] = (flags[pair.from] ?? 0) | TokenFlag.SentenceStart;
      if (at === pair.last) {
        if (((flags[pair.to - 1] ?? 0) & TokenFlag.Terminal) !== 0 && endsAfterMark(columns, pair, to, mayBegin)) end(at + 1, to);
      } else if (
        at + 1 < pair.to &&
        ((flags[at] ?? 0) & TokenFlag.Terminal) !== 0 &&
        mayBegin(at + 1, pair.to) &&
        ((flags[at + 1] ?? 0) & TokenFlag.Spaced) !== 0
      ) {
        flags[at + 1] = (flags[at + 1] ?? 0) | TokenFlag.SentenceStart;
      }
    }
    end(to, to);
  }
  return { sentence, sentences };
}

/** Closing marks and brackets that belong to the sentence before them. */
function closesSentence(sign: number): boolean {
  switch (sign) {
    case Sign.Close:
    case Sign.SquareClose:
    case Sign.Apostrophe:
    case 0x2019:
    case Sign.Quote:
    case 0x201d:
    case 0xbb:
      return true;
    default:
      return false;
  }
}

function goesOn(sign: number): boolean {
  return sign === Sign.Comma || sign === Sign.Semicolon || sign === Sign.Colon;
}

/** "at 7 p.m. He said": behind a dotted abbreviation, a function word with a capital opens a sentence. */
function closesWithAbbreviation({ flags, classes, text, from, to: ends }: Columns, at: number, to: number): boolean {
  const next = at + 1;
  const capital = TokenFlag.Word | TokenFlag.Capital;
  if (((flags[next] ?? 0) & (capital | TokenFlag.AllCaps)) !== capital || next >= to) return false;
  const kind = classes[next] ?? 0;
  if ((kind & OPENERS) === 0 || (kind & (WordClass.Title | WordClass.Role | WordClass.Organisation)) !== 0) return false;
  let stop = (ends[at] ?? 1) - 1;
  if (text.charCodeAt(stop) !== Sign.Stop) return false;
  const first = from[at] ?? 0;
  do stop--;
  while (stop > first && text.charCodeAt(stop) !== Sign.Stop);
  return stop > first;
}

const OPENERS = WordClass.Pronoun | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator;

function endsHere(
  { flags, signs, from, to: ends }: Columns,
  at: number,
  after: number,
  to: number,
  ordinals: boolean,
  mayBegin: (at: number, to: number) => boolean,
): boolean {
  if (!mayBegin(after, to)) return false;
  const next = flags[after] ?? TokenFlag.Spaced;
  if (
    signs[at] === Sign.Stop &&
    after < to &&
    (next & TokenFlag.Spaced) === 0 &&
    (next & TokenFlag.Capital) === 0 &&
    (next & (TokenFlag.Word | TokenFlag.Number)) !== 0
  )
    return false;
  if (after < to && goesOn(signs[after] ?? 0)) return false;
  return !(
    ordinals &&
    signs[at] === Sign.Stop &&
    ((flags[at - 1] ?? 0) & TokenFlag.Number) !== 0 &&
    (ends[at - 1] ?? 0) - (from[at - 1] ?? 0) <= 2 &&
    at + 1 < to
  );
}

function isSingleDash(sign: number): boolean {
  return sign === Sign.Hyphen || sign === Sign.EnDash || sign === Sign.EmDash || sign === Sign.Bar;
}

/** Words a subject and its cue may take up behind a question or exclamation in marks: “Why?” the senator asked. */
const LOOK_AHEAD = 7;

function endsAfterMark(
  { flags, signs, cues }: Columns,
  pair: MarkPair,
  to: number,
  mayBegin: (at: number, to: number) => boolean,
): boolean {
  const next = pair.last + 1;
  if (!mayBegin(next, to)) return false;
  if (next < to && (goesOn(signs[next] ?? 0) || isSingleDash(signs[next] ?? 0))) return false;
  if (signs[pair.to - 1] === Sign.Stop) return true;
  for (let at = next; at < Math.min(to, next + LOOK_AHEAD); at++) {
    if (((flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) === 0) return true;
    const cue = cues[at] ?? 0;
    if ((cue & (CueClass.Speech | CueClass.Utter)) !== 0 && (cue & CueClass.Finite) !== 0) return false;
  }
  return true;
}
